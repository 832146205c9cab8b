import type { FamilyText } from '../../../lib/messages/catalogue';
import { suspecting } from '../../../lib/messages/voice';
import type { Report } from '../../../lib/report/report';
import { type Rule, type RuleSettings, STATUTORY_SETTINGS } from '../../../lib/rules/rule';
import { WORDS } from '../../words';

const TEXTS: readonly FamilyText[] = Object.values(WORDS).map(({ rules }) => rules);

/**
 * What the rules say of a report that is not a pass, as `name outcome severity reason`; throws where a sentence is
 * missing in a language or lacks one of its values, and where a rule gives a reason that it does not declare.
 */
export function verdicts(
  rules: readonly Rule[],
  report: Report,
  settings: RuleSettings = STATUTORY_SETTINGS,
): readonly string[] {
  return rules.flatMap((rule) =>
    [...rule.evaluate(report, settings)].flatMap(({ outcome, reason, data, severity }) => {
      if (outcome === 'passed') return [];
      if (reason === undefined || !rule.reasons.includes(reason)) throw new Error(`${rule.id} declares no ${reason}`);
      for (const text of TEXTS) {
        const sentence = text[rule.id]?.reasons[reason]?.(data ?? {}, suspecting);
        if (!sentence || /undefined|NaN|〔\?〕/.test(sentence)) throw new Error(`${rule.id}.${reason}: ${sentence}`);
      }
      return [`${rule.id.split('/')[1]} ${outcome} ${severity ?? rule.severity} ${reason}`];
    }),
  );
}

/** Names of the rules that passed. */
export function passes(rules: readonly Rule[], report: Report): readonly string[] {
  return rules.flatMap((rule) =>
    [...rule.evaluate(report, STATUTORY_SETTINGS)]
      .filter(({ outcome }) => outcome === 'passed')
      .map(() => rule.id.split('/')[1] ?? ''),
  );
}
