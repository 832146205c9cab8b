import { ACROSS_REPORTS } from '../rules/catalogue';
import type { Rule, RuleSettings } from '../rules/rule';
import type { AppliedSettings, Finding, Pass } from './evaluation';

/** What of the settings says which rules are asked, and how bad their findings are. */
type Settling = Pick<RuleSettings, 'disabled' | 'severities'>;

/** Whether a rule is switched off, by its id. */
export function isOff({ disabled = [] }: Settling): (rule: string) => boolean {
  const off = new Set(disabled);
  return (rule) => off.has(rule);
}

/**
 * What of the settings departs from the catalogue, of these rules and those across reports; undefined where nothing does.
 * Unknown ids count for nothing.
 */
export function appliedSettings(asked: readonly Rule[], settings: Settling): AppliedSettings | undefined {
  const { severities = {} } = settings;
  const off = isOff(settings);
  const ids = [...asked, ...ACROSS_REPORTS].map(({ id }) => id);
  const disabled = ids.filter(off);
  const regraded = ids.flatMap((rule) => {
    const severity = severities[rule];
    return severity === undefined || off(rule) ? [] : [{ rule, severity }];
  });
  return disabled.length > 0 || regraded.length > 0 ? { disabled, regraded } : undefined;
}

/** What rules said of a report: found, or in order. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly passes: readonly Pass[];
}

/**
 * Settles what rules said, of a report or across reports, after all were run: of a rule that is switched off neither findings
 * nor passes are left, and the others' findings bear the severity that the settings say. What else the result holds is kept.
 */
export function settle<Result extends Judged>(result: Result, settings: Settling): Result {
  const { severities = {} } = settings;
  const off = isOff(settings);
  const isAsked = ({ rule }: { readonly rule: string }): boolean => !off(rule);
  return {
    ...result,
    passes: result.passes.filter(isAsked),
    findings: result.findings.filter(isAsked).map((finding) => ({
      ...finding,
      // The rule may be one that a file brought: every object answers to `constructor`.
      severity: (Object.hasOwn(severities, finding.rule) && severities[finding.rule]) || finding.severity,
    })),
  };
}
