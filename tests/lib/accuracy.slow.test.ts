import { beforeAll, describe, expect, test } from 'vitest';
import type { Rule } from '@/lib/rules/rule';
import type { Amounts } from '@/scripts/accuracy/amounts';
import { checker } from '@/scripts/accuracy/check';
import { below, printMeasured, THRESHOLDS } from '@/scripts/accuracy/print';
import { measure } from '@/scripts/accuracy/run';
import { type Measured, merge } from '@/scripts/accuracy/tally';

const SEED = 7;
/** One page in one style: what is tested here is the measure, not the engine. */
const SMALL: Amounts = {
  one: 2,
  two: 1,
  others: 1,
  structural: 1,
  phrasings: 1,
  everyPhrasing: 16,
  reading: 3,
  contacts: 1,
  styles: ['word-paste'],
  pages: ['made-clean-2021-department'],
};
/** Left out, so that what is measured misses something. */
const LEFT_OUT = [
  'structure/row-missing',
  'structure/section-missing',
  'structure/table-missing',
  'reconciliation/requests-row-total',
  'reconciliation/narrative-table',
  'reconciliation/narrative-sum',
  'table/blank-form',
];
const ALARM: Rule = {
  id: 'structure/always',
  needs: 'report',
  severity: 'error',
  head: 'perfunctory',
  basis: ['custom'],
  reasons: ['always'],
  *evaluate() {
    yield { outcome: 'failed', subject: {}, reason: 'always' };
  },
};
const deafAndLoud = checker((rules) => [...rules.filter(({ id }) => !LEFT_OUT.includes(id)), ALARM]);

describe('the measure of accuracy', { timeout: 180_000 }, () => {
  let whole: Measured;
  let spoilt: Measured;
  beforeAll(async () => {
    whole = merge(await Promise.all([0, 1, 2].map((index) => measure(checker(), SMALL, SEED, { index, of: 3 }))));
    spoilt = await measure(deafAndLoud, SMALL, SEED);
  }, 360_000);

  test('has cases of every family', () => {
    expect(Object.keys(whole.families).sort()).toEqual(Object.keys(THRESHOLDS).sort());
    expect(below(whole)).toEqual([]);
  });

  test.each([
    'one wrong cell',
    'missing row',
    'missing section',
    'missing table',
    'text against tables',
    'sums in the text',
    'figures of their clause, wrong',
    'lists, shares, growth, wrong',
    'blank forms',
  ])('sees what a check misses: %s', (family) => {
    const tally = spoilt.families[family];
    expect(tally?.found).toBeLessThan(tally?.faults ?? 0);
    expect(below(spoilt)).toContain(`${family}: recall`);
  });

  test('sees false alarms, and says of which rule', () => {
    expect(below(spoilt)).toContain('made figures, clean: false alarms');
    expect(spoilt.alarmsByRule['structure/always']).toBeGreaterThan(0);
    expect(whole.alarmsByRule).toEqual({});
  });

  test('makes the same cases of the same seed, in however many shares', () => {
    const sizes = ({ families }: Measured) => Object.entries(families).map(([name, { cases }]) => `${name} ${cases}`);
    expect(sizes(spoilt).sort()).toEqual(sizes(whole).sort());
  });

  test('prints a line a family and the totals', () => {
    const lines = printMeasured(whole).split('\n');
    for (const family of Object.keys(THRESHOLDS)) expect(lines.some((line) => line.startsWith(family))).toBe(true);
    expect(lines.some((line) => line.startsWith('all '))).toBe(true);
  });
});
