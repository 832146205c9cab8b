import type { PageKind } from '../detect/page-kind';
import { CATALOGUE } from './catalogue';
import { contactRules } from './contact';
import { identityRules } from './identity';
import { narrativeRules } from './narrative';
import { reconciliationRules } from './reconciliation';
import type { Rule } from './rule';
import { structureRules } from './structure';
import { tableRules } from './table';
import { textRules } from './text';
import { timingRules } from './timing';

const FUNCTIONS: ReadonlyMap<string, Rule> = new Map(
  [
    ...structureRules,
    ...tableRules,
    ...reconciliationRules,
    ...narrativeRules,
    ...contactRules,
    ...timingRules,
    ...identityRules,
    ...textRules,
  ].map((rule) => [rule.id, rule]),
);

/** All rules that ask one report, in the order of the catalogue. */
export const RULES: readonly Rule[] = CATALOGUE.flatMap(({ id }) => FUNCTIONS.get(id) ?? []);

/** The rules that a page of this kind is held to: none where it is no report, few where it is older than the templates. */
export function rulesFor(kind: PageKind): readonly Rule[] {
  if (kind === 'annual-report') return RULES;
  return kind === 'older-annual-report' ? RULES.filter(({ ageless }) => ageless) : [];
}
