import type { RuleDeclaration } from '../rules/catalogue/declaration';
import type { Outcome, Rule, RuleOn, RuleSettings } from '../rules/rule';
import type { RuleError } from './evaluation';

/** An outcome with the rule that gave it. */
export interface RuleOutcome<Said = Outcome, Asked extends RuleDeclaration = Rule> {
  readonly rule: Asked;
  readonly outcome: Said;
}

/** What running a list of rules over one report, or over several, gave. */
export interface RuleRun<Said = Outcome, Asked extends RuleDeclaration = Rule> {
  /** In the order of the rules, then as each rule gave them. */
  readonly outcomes: readonly RuleOutcome<Said, Asked>[];
  /** Rules without any outcome. */
  readonly inapplicable: number;
  readonly errors: readonly RuleError[];
}

/** Outcomes of one rule between two pauses. */
const OUTCOMES_AT_ONCE = 100;

/**
 * Runs every rule, pausing between them and inside those that say much; gives the share of the rules that are done. A rule
 * that throws is named and stops no other; what it had said until then is dropped, being half an answer.
 */
export function* runRules<Given, Said>(
  given: Given,
  rules: readonly RuleOn<Given, Said>[],
  settings: RuleSettings,
): Generator<number, RuleRun<Said, RuleOn<Given, Said>>, undefined> {
  const outcomes: RuleOutcome<Said, RuleOn<Given, Said>>[] = [];
  const errors: RuleError[] = [];
  let inapplicable = 0;
  for (const [index, rule] of rules.entries()) {
    yield index / rules.length;
    try {
      const own: RuleOutcome<Said, RuleOn<Given, Said>>[] = [];
      for (const outcome of rule.evaluate(given, settings)) {
        own.push({ rule, outcome });
        if (own.length % OUTCOMES_AT_ONCE === 0) yield index / rules.length;
      }
      if (own.length === 0) inapplicable += 1;
      for (const one of own) outcomes.push(one);
    } catch (error) {
      errors.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { outcomes, inapplicable, errors };
}
