import { expect, it } from 'vitest';
import { outcomesOf, type RuleCase, wordsOf } from './rule-case';

/** Runs every case: the rule says just what the case says, and of all else that it is in order. */
export function runCases(cases: readonly RuleCase[]): void {
  it.each(cases)('$rule: $shows', ({ rule, report, says, silent = false }) => {
    const outcomes = outcomesOf(rule, report);
    expect(outcomes.filter(({ outcome }) => outcome !== 'passed').map(wordsOf)).toEqual(says);
    expect(outcomes.length === 0).toBe(silent);
  });
}
