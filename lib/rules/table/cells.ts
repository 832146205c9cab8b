import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import { type FaultyCells, faultyCells, isAmount, moneyForCount } from '../figures/cell-faults';
import type { Data, Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { listing, quoteCell, tablesOf } from './listing';

function notACount(table: ReportTable, { fault: reason, subject, cells }: FaultyCells): Outcome {
  const [{ row, column, text }] = cells;
  const data: Data = cells.length > 1 ? { ...listing(table, cells), text } : { table: table.key, row, column, text };
  const severity = reason === 'rough' ? { severity: 'warning' as const } : {};
  return { outcome: 'failed', subject, reason, data, ...severity, evidence: cells.map(quoteCell) };
}

/**
 * Subject: the cell, the table and the words where several hold the same ones, the table where all its cells are counts.
 * A number with a remark (22（其中修订16件）) or a unit is a count. A rough number is a warning.
 */
const cellNotACount = ruleOf('table/cell-not-a-count', function* (report) {
  for (const table of tablesOf(report)) {
    const faults = faultyCells(table).map((faulty) => notACount(table, faulty));
    yield* faults.length > 0 ? faults : [{ outcome: 'passed' as const, subject: { table: table.key } }];
  }
});

/** Whether a figure could be read only by the words or the unit beside it. Units of money are asked about by table/unit-suspect. */
function isWorded(cell: ReportCell): boolean {
  const { reading } = cell;
  if (reading.kind !== 'number' || isAmount(cell) || moneyForCount(cell) !== undefined) return false;
  return reading.worded === true || reading.unit !== null;
}

/** Subject: the table. A habit: one finding, however many cells. */
const cellWording = ruleOf('table/cell-wording', function* (report) {
  for (const table of tablesOf(report)) {
    const subject = { table: table.key };
    const worded = table.cells.filter(isWorded);
    const data = { ...listing(table, worded), texts: worded.map(({ text }) => text) };
    yield worded.length === 0
      ? { outcome: 'passed', subject }
      : { outcome: 'failed', subject, reason: 'worded', data, evidence: worded.map(quoteCell) };
  }
});

/** Rules of what a filled cell must hold. */
export const tableCellRules: readonly Rule[] = [cellNotACount, cellWording];
