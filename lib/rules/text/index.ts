import type { Rule } from '../rule';
import { punctuationRules } from './punctuation';
import { slotRules } from './slots';
import { wordRules } from './words';

/** Rules of the wording: what a template left open, marks and words that stand twice. */
export const textRules: readonly Rule[] = [...slotRules, ...punctuationRules, ...wordRules];
