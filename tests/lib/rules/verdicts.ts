import type { FamilyText } from '../../../lib/messages/catalogue';
import { LANGUAGES } from '../../../lib/messages/languages';
import { confirming, suspecting } from '../../../lib/messages/voice';
import type { Report } from '../../../lib/report/report';
import { type Rule, type RuleSettings, STATUTORY_SETTINGS } from '../../../lib/rules/rule';
import { WORDS } from '../../words';
import { faultsOfConfirmed } from './confirmed-sentence';

/** Rules with the reasons that `verdicts` has seen of them. */
const TOLD = new Set<string>();

/** Reasons that the rules declare and none of the reports before this showed, as `id reason`. */
export function unshown(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ id, reasons }) => reasons.map((reason) => `${id} ${reason}`)).filter((one) => !TOLD.has(one));
}

/**
 * What the rules say of a report that is not a pass, as `name outcome severity reason`; throws where a sentence is
 * missing in a language, lacks one of its values or still doubts once it is confirmed, and where a rule gives a reason that it
 * does not declare.
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
      TOLD.add(`${rule.id} ${reason}`);
      for (const language of LANGUAGES) {
        const texts: FamilyText = WORDS[language].rules;
        const tell = texts[rule.id]?.reasons[reason];
        const sentence = tell?.(data ?? {}, suspecting);
        if (!sentence || /undefined|NaN|〔\?〕/.test(sentence)) throw new Error(`${rule.id}.${reason}: ${sentence}`);
        const [fault] = faultsOfConfirmed(language, sentence, tell?.(data ?? {}, confirming) ?? '', data ?? {});
        if (fault !== undefined) throw new Error(`${rule.id}.${reason} confirmed ${fault}`);
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
