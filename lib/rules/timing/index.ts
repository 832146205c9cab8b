import type { Rule } from '../rule';
import { dateRules } from './dates';
import { publishedLate } from './deadline';
import { yearRules } from './years';

/** Rules on the report year, the period and the days of signing and publishing. */
export const timingRules: readonly Rule[] = [...yearRules, publishedLate, ...dateRules];
