import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import type { Subject } from '../rule';

/** Columns of table 2 that may hold decimals (money) or a sign (本年增/减). */
const DECIMAL_COLUMNS = ['amount'];
const SIGNED_COLUMNS = ['change'];

/** Why a cell holds no count. */
export type CellFault = 'not-a-number' | 'rough' | 'negative' | 'negative-amount' | 'fraction';

/** One fault of a table's cells: a cell, or several with the same words (an instruction left in, “见附件”). */
export interface FaultyCells {
  readonly fault: CellFault;
  /** The cell; the table and the words where there are several. */
  readonly subject: Subject;
  readonly cells: readonly [ReportCell, ...ReportCell[]];
}

/** Whether a column holds amounts of money, which may have decimals. */
export function isAmount({ column }: Pick<ReportCell, 'column'>): boolean {
  return DECIMAL_COLUMNS.includes(column);
}

/** The unit of money that stands beside a number where a count belongs (3万元); undefined where none does. */
export function moneyForCount(cell: ReportCell): string | undefined {
  const { reading } = cell;
  return reading.kind === 'number' && reading.unit?.endsWith('元') && !isAmount(cell) ? reading.unit : undefined;
}

/** Why a cell holds no count, or null where it does (or is blank). */
function faultOf(cell: ReportCell): CellFault | null {
  const { reading, column } = cell;
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'not-a-number') return reading.rough ? 'rough' : 'not-a-number';
  if (reading.value < 0 && !SIGNED_COLUMNS.includes(column)) return isAmount(cell) ? 'negative-amount' : 'negative';
  return Number.isInteger(reading.value) || isAmount(cell) ? null : 'fraction';
}

function subjectOf([cell, ...more]: FaultyCells['cells']): Subject {
  const { table, row, column, text } = cell;
  return more.length > 0 ? { table, field: text } : { table, row, column };
}

/** The cells of a table that hold no count, by fault, in the table's order. */
export function faultyCells({ cells }: ReportTable): readonly FaultyCells[] {
  const groups = new Map<string, [CellFault, [ReportCell, ...ReportCell[]]]>();
  for (const cell of cells) {
    const fault = faultOf(cell);
    if (!fault) continue;
    const words = fault === 'not-a-number' || fault === 'rough';
    const key = words ? `${fault}\n${cell.text}` : `${fault}\n${cell.row}\n${cell.column}`;
    const known = groups.get(key);
    if (known) known[1].push(cell);
    else groups.set(key, [fault, [cell]]);
  }
  return [...groups.values()].map(([fault, own]) => ({ fault, cells: own, subject: subjectOf(own) }));
}
