import type { Rule } from '../rule';
import { nameRules } from './names';
import { titleRules } from './title';

/** Rules on who reports, under which title and in which column. */
export const identityRules: readonly Rule[] = [...titleRules, ...nameRules];
