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

type CellFault = 'not-a-number' | 'rough' | 'negative' | 'negative-amount' | 'fraction';

/** Why a cell holds no count, or null where it does (or is blank). */
function faultOf({ reading, column }: ReportCell): CellFault | null {
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'not-a-number') return reading.rough ? 'rough' : 'not-a-number';
  const isAmount = DECIMAL_COLUMNS.includes(column);
  if (reading.value < 0 && !SIGNED_COLUMNS.includes(column)) return isAmount ? 'negative-amount' : 'negative';
  return Number.isInteger(reading.value) || isAmount ? null : 'fraction';
}

/** The faulty cells of a table; those with the same words (an instruction left in, “见附件”) are one fault. */
function faultyCells(table: ReportTable): readonly (readonly [CellFault, readonly [ReportCell, ...ReportCell[]]])[] {
  const groups = new Map<string, readonly [CellFault, [ReportCell, ...ReportCell[]]]>();
  for (const cell of table.cells) {
    const fault = faultOf(cell);
    if (!fault) continue;
    const words = fault === 'not-a-number' || fault === 'rough';
    const key = words ? `${fault}\n${cell.text}` : `${fault}\n${cell.row}\n${cell.column}`;
    const known = groups.get(key);
    if (known) known[1].push(cell);
    else groups.set(key, [fault, [cell]]);
  }
  return [...groups.values()];
}

function notACount(table: ReportTable, reason: CellFault, cells: readonly [ReportCell, ...ReportCell[]]): Outcome {
  const [{ row, column, text }] = cells;
  const subject = cells.length > 1 ? { table: table.key } : { table: table.key, row, column };
  const data: Data = cells.length > 1 ? { ...listing(table, cells), text } : { table: table.key, row, column, text };
  const severity = reason === 'rough' ? { severity: 'warning' as const } : {};
  return { outcome: 'failed', subject, reason, data, ...severity, evidence: cells.map(quote) };
}

/**
 * Subject: the cell, the table where several hold the same words, or where all its cells are counts. A number with a remark
 * (22（其中修订16件）) or a unit is a count. A rough number is a warning.
 */
const cellNotACount: Rule = {
  id: 'table/cell-not-a-count',
  severity: 'error',
  head: 'inaccurate-incomplete',
  basis: ['form-cells', 'notice-2021', 'notice-2019'],
  reasons: ['not-a-number', 'rough', 'negative', 'negative-amount', 'fraction'],
  *evaluate(report) {
    for (const table of tablesOf(report)) {
      const faults = faultyCells(table).map(([reason, cells]) => notACount(table, reason, cells));
      yield* faults.length > 0 ? faults : [{ outcome: 'passed' as const, subject: { table: table.key } }];
    }
  },
};

/** Whether a figure could be read only by the words or the unit beside it. Units of money are asked about by table/unit-suspect. */
function isWorded({ reading, column }: ReportCell): boolean {
  return reading.kind === 'number' && !DECIMAL_COLUMNS.includes(column) && (reading.worded || reading.unit !== null);
}

/** Subject: the table. A habit: one finding, however many cells. */
const cellWording: Rule = {
  id: 'table/cell-wording',
  severity: 'notice',
  head: 'inaccurate-incomplete',
  basis: ['form-cells', 'custom'],
  reasons: ['worded'],
  *evaluate(report) {
    for (const table of tablesOf(report)) {
      const subject = { table: table.key };
      const worded = table.cells.filter(isWorded);
      const data = { ...listing(table, worded), texts: worded.map(({ text }) => text) };
      yield worded.length === 0
        ? { outcome: 'passed', subject }
        : { outcome: 'failed', subject, reason: 'worded', data, evidence: worded.map(quote) };
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
export const tableCellRules: readonly Rule[] = [cellNotACount, cellWording, cellBlank, totalBlank];
