import type { PageKind } from '../report/report';
import { contactRules } from './contact';
import { HISTORY_RULES } from './history';
import { identityRules } from './identity';
import { narrativeRules } from './narrative';
import { reconciliationRules } from './reconciliation';
import type { Rule } from './rule';
import { structureRules } from './structure';
import { tableRules } from './table';
import { textRules } from './text';
import { timingRules } from './timing';
import { versionOf } from './version';

/** All rules in the order of the catalogue (docs/rules.md); findings at one place keep it. */
export const RULES: readonly Rule[] = [
  ...structureRules,
  ...tableRules,
  ...reconciliationRules,
  ...narrativeRules,
  ...contactRules,
  ...timingRules,
  ...identityRules,
  ...textRules,
];

/** The version of the catalogue, those rules among it that hold saved reports against each other; written into every result. */
export const RULES_VERSION = versionOf([...RULES, ...HISTORY_RULES]);

/** Rules that hold of a report of any year: what is malformed was malformed before the templates of 2019. */
const AGELESS = /^contact\/(?:[a-z]+-malformed|mobile-number)$/;

/** The rules that a page of this kind is held to: none where it is no report, few where it is older than the templates. */
export function rulesFor(kind: PageKind): readonly Rule[] {
  if (kind === 'annual-report') return RULES;
  return kind === 'older-annual-report' ? RULES.filter(({ id }) => AGELESS.test(id)) : [];
}
