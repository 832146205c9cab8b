import type { PageKind } from '../report/report';
import { contactRules } from './contact';
import { identityRules } from './identity';
import { narrativeRules } from './narrative';
import { reconciliationRules } from './reconciliation';
import type { Rule } from './rule';
import { structureRules } from './structure';
import { tableRules } from './table';
import { timingRules } from './timing';

/** All rules in the order of the catalogue (docs/rules.md); findings at one place keep it. */
export const RULES: readonly Rule[] = [
  ...structureRules,
  ...tableRules,
  ...reconciliationRules,
  ...narrativeRules,
  ...contactRules,
  ...timingRules,
  ...identityRules,
];

/** Raised by hand when the meaning of a rule changes while its declaration stays the same. */
const REVISION = '1.0.0';

/** FNV-1a, 32 bits: enough to tell two catalogues apart; nothing depends on it being hard to forge. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The version of the catalogue, as semver: the revision and a fingerprint of every rule's declaration. */
export const RULES_VERSION = `${REVISION}+${fingerprint(
  RULES.map(({ id, severity, head, basis, reasons }) => [id, severity, head, ...basis, ...reasons].join(' ')).join(
    '\n',
  ),
)}`;

/** Rules that hold of a report of any year: what is malformed was malformed before the templates of 2019. */
const AGELESS = /^contact\/(?:[a-z]+-malformed|mobile-number)$/;

/** The rules that a page of this kind is held to: none where it is no report, few where it is older than the templates. */
export function rulesFor(kind: PageKind): readonly Rule[] {
  if (kind === 'annual-report') return RULES;
  return kind === 'older-annual-report' ? RULES.filter(({ id }) => AGELESS.test(id)) : [];
}
