import { declarationOf, type RuleId } from './catalogue';
import type { Rule } from './rule';

/** The rule that the catalogue declares under this id, with the function that asks it. */
export function ruleOf(id: RuleId, evaluate: Rule['evaluate']): Rule {
  return { ...declarationOf(id), evaluate };
}
