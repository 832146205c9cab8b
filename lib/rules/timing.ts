import type { Rule } from './rule';
import { dateRules } from './timing-dates';
import { publishedLate } from './timing-deadline';
import { yearRules } from './timing-years';

/** Rules on the report year, the period and the days of signing and publishing. */
export const timingRules: readonly Rule[] = [...yearRules, publishedLate, ...dateRules];
