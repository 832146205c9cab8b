import { ACROSS_REPORTS } from '../rules/catalogue';
import type { Rule, RuleSettings } from '../rules/rule';
import type { AppliedSettings, Finding, Pass } from './evaluation';

/** Rules as the settings want them, and what of the settings departs from the catalogue. */
export interface SettledRules {
  readonly rules: readonly Rule[];
  /** Rules that were not asked because they are switched off. */
  readonly disabled: number;
  /** Undefined where every rule is as the catalogue has it. Rules across reports are named as well. */
  readonly applied: AppliedSettings | undefined;
}

/** Leaves out the rules that are switched off and gives the others the severity that the settings say. Unknown ids count for nothing. */
export function settleRules(rules: readonly Rule[], settings: RuleSettings): SettledRules {
  const { disabled = [], severities = {} } = settings;
  const kept = rules.filter(({ id }) => !disabled.includes(id));
  const all = [...rules, ...ACROSS_REPORTS];
  const off = all.flatMap(({ id }) => (disabled.includes(id) ? [id] : []));
  const regraded = all.flatMap(({ id }) => {
    const severity = severities[id];
    return severity === undefined || disabled.includes(id) ? [] : [{ rule: id, severity }];
  });
  return {
    rules: kept.map((rule) => regrade(rule, severities[rule.id])),
    disabled: rules.length - kept.length,
    applied: off.length > 0 || regraded.length > 0 ? { disabled: off, regraded } : undefined,
  };
}

function regrade(rule: Rule, severity: Rule['severity'] | undefined): Rule {
  // The usual severity too: a rule may give some of its findings another one.
  if (severity === undefined) return rule;
  return {
    ...rule,
    severity,
    *evaluate(report, settings) {
      for (const outcome of rule.evaluate(report, settings)) yield { ...outcome, severity };
    },
  };
}

/** What rules said of a report: found, or in order. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly passes: readonly Pass[];
}

/**
 * The same for what rules across reports said, which are asked outside `evaluate`: of a rule that is switched off neither
 * findings nor passes are left. What else the result holds is kept.
 */
export function settleResult<Result extends Judged>(
  result: Result,
  { disabled = [], severities = {} }: Pick<RuleSettings, 'disabled' | 'severities'>,
): Result {
  const isAsked = ({ rule }: { readonly rule: string }): boolean => !disabled.includes(rule);
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
