import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../lib/report/form/editions';
import type { TableKey } from '../../../lib/report/form/keys';
import { officialColumns, officialRows } from '../../../lib/report/form/labels';
import type { ReportTable } from '../../../lib/report/tables/report-table';
import { relationsOf } from '../../../lib/rules/figures/equations';
import { partsOf } from '../form-parts';
import { useSeed } from '../seed';
import { buildTable, type Figures } from '../table-builder';
import { runCases } from './case-suite';
import { reconciliationCases } from './reconciliation-cases';
import { outcomesOf, wholeReport } from './rule-case';

useSeed();

const RULE_IDS = ['requests-balance', 'requests-handled-total', 'requests-row-total', 'review-litigation-total'].map(
  (family) => `reconciliation/${family}`,
);

describe('relations of the tables', () => runCases(reconciliationCases));

describe('every relation of the form', () => {
  it.each([
    ['2019', 40],
    ['2021', 42],
  ] as const)('is evaluated: %s has %i', (edition, count) => {
    const report = wholeReport({}, edition);
    const outcomes = RULE_IDS.flatMap((id) => outcomesOf(id, report));
    expect(outcomes).toHaveLength(count);
    expect(outcomes.every(({ outcome, equation }) => outcome === 'passed' && equation !== undefined)).toBe(true);
  });
});

/** A consistent table 3: results and carry-overs at random, all sums made from them. */
const consistentRequests = fc
  .record({
    edition: fc.constantFrom<Edition>('2019', '2021'),
    seeds: fc.array(fc.nat({ max: 500 }), { minLength: 200, maxLength: 200 }),
    carried: fc.array(fc.nat({ max: 20 }), { minLength: 12, maxLength: 12 }),
  })
  .map(({ edition, seeds, carried }) => {
    const figures: Record<string, number> = {};
    const applicants = partsOf('requests-row-total', edition);
    const parts = partsOf('requests-handled-total', edition);
    const at = (row: string, column: string) => figures[`${row}/${column}`] ?? 0;
    for (const [c, column] of applicants.entries()) {
      for (const [r, row] of parts.entries()) figures[`${row}/${column}`] = (seeds[c * parts.length + r] ?? 0) % 40;
      figures[`handled-total/${column}`] = parts.reduce((sum, row) => sum + at(row, column), 0);
      figures[`carried-forward/${column}`] = carried[c] ?? 0;
      const sum = at('handled-total', column) + at('carried-forward', column);
      figures[`carried-in/${column}`] = Math.min(sum, carried[c + 6] ?? 0);
      figures[`new/${column}`] = sum - at('carried-in', column);
    }
    for (const { key: row } of officialRows('requests', edition)) {
      figures[`${row}/total`] = applicants.reduce((sum, column) => sum + at(row, column), 0);
    }
    return { key: 'requests' as TableKey, edition, figures };
  });

const consistentReview = fc.array(fc.nat({ max: 300 }), { minLength: 12, maxLength: 12 }).map((seeds) => {
  const figures: Record<string, number> = {};
  for (const [r, { key: row }] of officialRows('review-litigation', '2021').entries()) {
    const parts = partsOf('review-litigation-total', '2021').map((column, c) => {
      const value = seeds[r * 4 + c] ?? 0;
      figures[`${row}/${column}`] = value;
      return value;
    });
    figures[`${row}/total`] = parts.reduce((sum, value) => sum + value, 0);
  }
  return { key: 'review-litigation' as TableKey, edition: '2021' as Edition, figures };
});

const consistent = fc.oneof({ weight: 3, arbitrary: consistentRequests }, { weight: 1, arbitrary: consistentReview });

function reportWith(key: TableKey, edition: Edition, figures: Figures) {
  const table = buildTable(key, edition, figures);
  return { table, report: wholeReport({ tables: { [key]: table } }, edition) };
}

/** Ids of the relations that did not pass, and of those that a cell is in. */
function broken(report: ReturnType<typeof wholeReport>): string[] {
  return RULE_IDS.flatMap((id) =>
    outcomesOf(id, report)
      .filter(({ outcome }) => outcome !== 'passed')
      .map(({ subject }) => `${id} ${subject.row ?? subject.column}`),
  ).sort();
}

function relationsWith(table: ReportTable, row: string, column: string): string[] {
  return relationsOf(table)
    .filter(({ left, right }) => [...left, ...right].some((cell) => cell.row === row && cell.column === column))
    .map(({ family, subject }) => `reconciliation/${family} ${subject.row ?? subject.column}`)
    .sort();
}

describe('any table', { timeout: 60_000 }, () => {
  it('that is consistent passes every relation', () => {
    fc.assert(
      fc.property(consistent, ({ key, edition, figures }) => {
        expect(broken(reportWith(key, edition, figures).report)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('with one figure changed breaks just the relations that the cell is in', () => {
    const edit = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 900 }) });
    fc.assert(
      fc.property(consistent, edit, ({ key, edition, figures }, { at, by }) => {
        const rows = officialRows(key, edition);
        const columns = officialColumns(key, edition);
        const row = rows[at % rows.length]?.key ?? '';
        const column = columns[Math.floor(at / rows.length) % columns.length]?.key ?? '';
        const changed = { ...figures, [`${row}/${column}`]: (figures[`${row}/${column}`] ?? 0) + by };
        const { table, report } = reportWith(key, edition, changed);
        expect(broken(report)).toEqual(relationsWith(table, row, column));
      }),
      { numRuns: 60 },
    );
  });
});
