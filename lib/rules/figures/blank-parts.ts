import { cellAt } from '../../report/tables/cell-at';
import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import { blankTotals } from './blank-totals';
import { relationsOf } from './equations';

/** Totals that were filled in beside parts that were not. */
export interface BlankParts {
  /** Totals that are not 0, in the order of the form. */
  readonly totals: readonly ReportCell[];
  /** The parts left out; where that is the way of the whole table, those beside a total of 0 with them. */
  readonly parts: readonly ReportCell[];
}

const isLeftBlank = ({ reading }: ReportCell): boolean => reading.kind === 'blank';

const NONE: BlankParts = { totals: [], parts: [] };

/**
 * Parts of which not one was filled in beside a total that is not 0, as where only the column 总计 was. Blank is not 0:
 * a sum that needs them can't be decided, and is no wrong sum.
 */
export function blankParts(table: ReportTable): BlankParts {
  if (!table.cells.some(isLeftBlank)) return NONE;
  const leftOut = blankTotals(table);
  let filled = 0;
  const lone = relationsOf(table).flatMap(({ left, right }) => {
    const [total, ...more] = right;
    const cell = total && more.length === 0 ? cellAt(table, total.row, total.column) : undefined;
    const parts = left.flatMap(({ row, column }) => cellAt(table, row, column) ?? []);
    if (cell?.reading.kind !== 'number' || parts.length < left.length) return [];
    // Totals of rows are parts of the column 总计 and are told by themselves.
    if (parts.some((part) => leftOut.includes(part))) return [];
    if (parts.every(isLeftBlank)) return [{ cell, value: cell.reading.value, parts }];
    if (cell.reading.value !== 0) filled += 1;
    return [];
  });
  const told = lone.filter(({ value }) => value !== 0);
  if (told.length === 0) return NONE;
  // Where most totals have their parts, what else is blank was left so for 0.
  const parts = new Set((told.length > filled ? lone : told).flatMap((one) => one.parts));
  return { totals: told.map(({ cell }) => cell), parts: table.cells.filter((cell) => parts.has(cell)) };
}
