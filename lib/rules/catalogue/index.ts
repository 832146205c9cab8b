import { ACROSS } from './across';
import { CONTACT } from './contact';
import type { RuleDeclaration } from './declaration';
import { IDENTITY } from './identity';
import { RECONCILIATION } from './reconciliation';
import { STRUCTURE } from './structure';
import { TABLE } from './table';
import { TEXT } from './text';
import { TIMING } from './timing';
import { versionOf } from './version';

const DECLARED = {
  ...STRUCTURE,
  ...TABLE,
  ...RECONCILIATION,
  ...CONTACT,
  ...TIMING,
  ...IDENTITY,
  ...TEXT,
  ...ACROSS,
};

/** The id of a rule: `family/name`. */
export type RuleId = keyof typeof DECLARED;

/** The id of a rule that needs more than the report itself. */
export type RuleIdAcross = keyof typeof ACROSS;

/** Every rule's declaration in the order of the catalogue (docs/rules.md); findings at one place keep it. */
export const CATALOGUE: readonly RuleDeclaration[] = Object.entries(DECLARED).map(([id, declared]) => ({
  id,
  ...declared,
}));

/** The declaration of a rule. */
export function declarationOf(id: RuleId): RuleDeclaration {
  return { id, ...DECLARED[id] };
}

/** Whether the catalogue knows the id: files and stores of other versions may name others. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(DECLARED, id);
}

/** Those that need more than the report itself. They are asked of saved checks by lib/ledger. */
export const ACROSS_REPORTS: readonly RuleDeclaration[] = CATALOGUE.filter(({ needs }) => needs !== 'report');

/** The version of the catalogue; written into every result. */
export const RULES_VERSION = versionOf(CATALOGUE);
