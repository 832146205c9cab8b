import { formRules } from './contact-forms';
import { placeRules } from './contact-places';
import { presenceRules } from './contact-presence';
import { mobileNumber } from './personal-numbers';
import type { Rule } from './rule';

/** Rules on the contact block, and on personal numbers in the text. */
export const contactRules: readonly Rule[] = [...presenceRules, ...formRules, ...placeRules, mobileNumber];
