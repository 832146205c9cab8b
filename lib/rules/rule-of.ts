import { declarationOf, type RuleId } from './catalogue';
import type { Evaluate, Rule } from './rule';

/** The rule that the catalogue declares under this id, with the function that asks it. */
export function ruleOf(id: RuleId, evaluate: Evaluate): Rule {
  return { ...declarationOf(id), evaluate };
}
