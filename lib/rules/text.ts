import type { Rule } from './rule';
import { punctuationRules } from './text-punctuation';
import { slotRules } from './text-slots';
import { wordRules } from './text-words';

/** Rules of the wording: what a template left open, marks and words that stand twice. */
export const textRules: readonly Rule[] = [...slotRules, ...punctuationRules, ...wordRules];
