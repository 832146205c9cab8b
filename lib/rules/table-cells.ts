import { TABLE_KEYS } from '../report/keys';
import type { Report, ReportCell, ReportTable } from '../report/report';
import { blankTotals } from './blank-totals';
import type { Data, Outcome, Rule } from './rule';

/** Columns of table 2 that may hold decimals (money) or a sign (本年增/减). */
const DECIMAL_COLUMNS = ['amount'];
const SIGNED_COLUMNS = ['change'];

function tablesOf(report: Report): ReportTable[] {
  return TABLE_KEYS.flatMap((key) => report.tables[key] ?? []);
}

function listing(table: ReportTable, cells: readonly ReportCell[]): Data {
  return { table: table.key, cells: cells.map(({ row, column }) => `${row}/${column}`), count: cells.length };
}

/** Columns that are blank from top to bottom, where the table has several rows. */
function blankColumns(table: ReportTable, blank: readonly ReportCell[]): readonly string[] {
  const columns = [...new Set(blank.map(({ column }) => column))];
  return columns.filter((column) => {
    const own = table.cells.filter((cell) => cell.column === column);
    return own.length > 2 && own.every((cell) => blank.includes(cell));
  });
}

function quote({ text, element }: ReportCell) {
  return { text, element };
}

/** Why a cell holds no count, or null where it does (or is blank). */
function faultOf({ reading, column }: ReportCell): 'not-a-number' | 'negative' | 'fraction' | null {
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'not-a-number') return 'not-a-number';
  if (reading.value < 0 && !SIGNED_COLUMNS.includes(column)) return 'negative';
  return Number.isInteger(reading.value) || DECIMAL_COLUMNS.includes(column) ? null : 'fraction';
}

/** Subject: the cell, or the table where all its cells are counts. A number with a remark (22（其中修订16件）) is a count. */
const cellNotACount: Rule = {
  id: 'table/cell-not-a-count',
  severity: 'error',
  head: 'inaccurate-incomplete',
  basis: ['form-cells', 'notice-2021', 'notice-2019'],
  reasons: ['not-a-number', 'negative', 'fraction'],
  *evaluate(report) {
    for (const table of tablesOf(report)) {
      const faults = table.cells.flatMap((cell): Outcome[] => {
        const reason = faultOf(cell);
        if (!reason) return [];
        const { row, column, text } = cell;
        const subject = { table: table.key, row, column };
        return [{ outcome: 'failed', subject, reason, data: { ...subject, text }, evidence: [quote(cell)] }];
      });
      yield* faults.length > 0 ? faults : [{ outcome: 'passed' as const, subject: { table: table.key } }];
    }
  },
};

/** Subject: the table. Blank totals beside parts that are not zero are left to table/total-blank. */
const cellBlank: Rule = {
  id: 'table/cell-blank',
  severity: 'notice',
  head: 'inaccurate-incomplete',
  basis: ['form-cells', 'custom'],
  reasons: ['blank'],
  *evaluate(report) {
    for (const table of tablesOf(report)) {
      const subject = { table: table.key };
      const totals = blankTotals(table);
      const blank = table.cells.filter((cell) => cell.reading.kind === 'blank' && !totals.includes(cell));
      yield blank.length === 0
        ? { outcome: 'passed', subject }
        : {
            outcome: 'failed',
            subject,
            reason: 'blank',
            data: { ...listing(table, blank), columns: blankColumns(table, blank) },
            evidence: blank.slice(0, 1).map(quote),
          };
    }
  },
};

/** Subject: the table. The sums that need such a total can't be decided. */
const totalBlank: Rule = {
  id: 'table/total-blank',
  severity: 'error',
  head: 'inaccurate-incomplete',
  basis: ['form-total', 'notice-2021', 'notice-2019'],
  reasons: ['blank'],
  *evaluate(report) {
    for (const table of tablesOf(report)) {
      if (table.key === 'proactive' || table.incomplete) continue;
      const subject = { table: table.key };
      const blank = blankTotals(table);
      yield blank.length === 0
        ? { outcome: 'passed', subject }
        : { outcome: 'failed', subject, reason: 'blank', data: listing(table, blank), evidence: blank.map(quote) };
    }
  },
};

/** Rules of single cells: what a cell must hold at all. */
export const tableCellRules: readonly Rule[] = [cellNotACount, cellBlank, totalBlank];
