import { nameRules } from './identity-names';
import { titleRules } from './identity-title';
import type { Rule } from './rule';

/** Rules on who reports, under which title and in which column. */
export const identityRules: readonly Rule[] = [...titleRules, ...nameRules];
