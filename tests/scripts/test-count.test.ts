import { describe, expect, it } from 'vitest';
import { countTests } from '@/scripts/test-count';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((test, index) => ({ status: test, fullName: `test ${index}` })),
});
const report = (...files: unknown[]): string => JSON.stringify({ testResults: files });

describe('countTests', () => {
  it('counts what passed and what failed', () => {
    const counted = countTests(report(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')), false);
    expect(counted).toEqual({ passed: 3, failed: 1, notes: [] });
  });

  it.each(['skipped', 'pending', 'todo'])('a %s test counts as failed', (status) => {
    expect(countTests(report(file('passed', 'passed', status)), true)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('a file that could not be loaded counts as failed', () => {
    expect(countTests(report(file('passed', 'passed'), file('failed')), false)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('no report, no test, or an error outside any test counts as failed', () => {
    expect(countTests(null, true)).toMatchObject({ passed: 0, failed: 1 });
    expect(countTests(report(), true)).toMatchObject({ passed: 0, failed: 1 });
    expect(countTests(report(file('passed', 'passed')), false)).toMatchObject({ passed: 1, failed: 1 });
  });
});
