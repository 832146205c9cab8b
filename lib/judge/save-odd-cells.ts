import { cutWords } from '../read/cut-words';
import { TABLE_KEYS } from '../report/form/keys';
import { amountUnitOf } from '../report/form/labels';
import type { Report } from '../report/report';
import type { ReportCell, ReportTable } from '../report/tables/report-table';
import { blankForm } from '../rules/figures/blank-form';
import { blankParts } from '../rules/figures/blank-parts';
import { blankTotals } from '../rules/figures/blank-totals';
import { faultyCells } from '../rules/figures/cell-faults';
import { relationsOf } from '../rules/figures/equations';
import { splitNumbers } from '../rules/figures/split-digits';
import type { OddCell } from './evaluation';

/** Cells that hold no count, a digit of a number that is torn over two of them, or nothing beside a total that is not 0. */
function unreadableCells(table: ReportTable): ReadonlySet<ReportCell> {
  const faulty = faultyCells(table).flatMap(({ cells }) => cells);
  if (table.incomplete) return new Set(faulty);
  const torn = splitNumbers(table, relationsOf(table)).flatMap(({ left, right }) => [left, right]);
  return new Set([...faulty, ...torn, ...blankParts(table).parts]);
}

function oddCellsOf(table: ReportTable, isBlankForm: boolean): readonly OddCell[] {
  const unreadable = unreadableCells(table);
  const totals = new Set(table.incomplete ? [] : blankTotals(table));
  const says = (cell: ReportCell): OddCell['says'] | null => {
    if (unreadable.has(cell)) return 'unreadable';
    // Nobody filled in this table 2: that is no word on what the body made, repealed and holds.
    if (cell.reading.kind === 'blank')
      return isBlankForm && table.key === 'proactive' ? null : totals.has(cell) ? 'total-blank' : 'blank';
    const unit = amountUnitOf(cell);
    return unit !== undefined && cell.amount?.unit !== unit && cell.amount?.value !== 0 ? 'unit-unknown' : null;
  };
  return table.cells.flatMap((cell): OddCell[] => {
    const said = says(cell);
    const { table: key, row, column, text } = cell;
    return said === null ? [] : [{ table: key, row, column, says: said, text: cutWords(text) }];
  });
}

/** The cells of a report's tables whose figure can't be taken as it stands, in the order of the tables. */
export function saveOddCells(report: Report): readonly OddCell[] {
  const blank = blankForm(report)?.tables ?? [];
  return TABLE_KEYS.flatMap((key) => {
    const table = report.tables[key];
    return table ? oddCellsOf(table, blank.includes(key)) : [];
  });
}
