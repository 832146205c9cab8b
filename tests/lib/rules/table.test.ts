import { describe, expect, it } from 'vitest';
import { buildTable } from '../table-builder';
import { runCases } from './case-suite';
import { outcomesOf, wholeReport } from './rule-case';
import { tableCases } from './table-cases';

describe('figures of the tables', () => runCases(tableCases));

describe('blank cells', () => {
  it('are listed, whole columns by themselves, blank totals beside parts left out', () => {
    const blankColumn = Object.fromEntries(
      buildTable('requests', '2021')
        .cells.filter(({ column }) => column === 'research-institution')
        .map(({ row, column }) => [`${row}/${column}`, '']),
    );
    const requests = buildTable('requests', '2021', {
      ...blankColumn,
      'new/natural-person': '',
      'granted/natural-person': 5,
      'granted/total': '',
    });
    const [outcome] = outcomesOf('table/cell-blank', wholeReport({ tables: { requests } }));
    expect(outcome?.data).toMatchObject({ count: 26, columns: ['research-institution'] });
    expect(outcome?.data?.cells).toContain('new/natural-person');
    expect(outcome?.data?.cells).not.toContain('granted/total');
  });
});
