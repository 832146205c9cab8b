import type { Rule } from '../rule';
import { formRules } from './forms';
import { mobileNumber } from './personal-numbers';
import { placeRules } from './places';
import { presenceRules } from './presence';

/** Rules on the contact block, and on personal numbers in the text. */
export const contactRules: readonly Rule[] = [...presenceRules, ...formRules, ...placeRules, mobileNumber];
