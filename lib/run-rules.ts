import type { RuleError } from './evaluation';
import type { Report } from './report/report';
import type { Outcome, Rule, RuleSettings } from './rules/rule';

/** An outcome with the rule that gave it. */
export interface RuleOutcome {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

/** What running a list of rules over one report gave. */
export interface RuleRun {
  /** In the order of the rules, then as each rule gave them. */
  readonly outcomes: readonly RuleOutcome[];
  /** Rules without any outcome. */
  readonly inapplicable: number;
  readonly errors: readonly RuleError[];
}

/** Runs every rule. One that throws is named and stops no other; what it had said until then is dropped, being half an answer. */
export function runRules(report: Report, rules: readonly Rule[], settings: RuleSettings): RuleRun {
  const outcomes: RuleOutcome[] = [];
  const errors: RuleError[] = [];
  let inapplicable = 0;
  for (const rule of rules) {
    try {
      const own = Array.from(rule.evaluate(report, settings), (outcome) => ({ rule, outcome }));
      if (own.length === 0) inapplicable += 1;
      outcomes.push(...own);
    } catch (error) {
      errors.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { outcomes, inapplicable, errors };
}
