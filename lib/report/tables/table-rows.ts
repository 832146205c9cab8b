import type { Cell, Grid } from '../../read/grid';
import type { Quote } from '../../read/quote';
import { type FigureKind, readFigure } from '../../text/figure';
import { type AmountUnit, amountOf, type PrintedUnit, parseMoney } from '../form/amount';
import type { TableKey } from '../form/keys';
import type { LabelMatch } from './match-label';
import type { MatchedLabel, ReportCell } from './report-table';

/** The distinct cells that cover a row, left to right, those that reach into it from rows above counted in. */
export function cellsOf(grid: Grid, row: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const cell = grid.slot(row, column);
    if (cell && cells[cells.length - 1] !== cell) cells.push(cell);
  }
  return cells;
}

/** A label of the page with the official one it was matched to. */
export function matchedLabel(cell: Quote, match: LabelMatch): MatchedLabel {
  return {
    key: match.official.key,
    official: match.official.label,
    quote: { text: cell.text, at: cell.at },
    exact: match.exact,
    unit: match.unit,
    remark: match.remark,
  };
}

/** What columns of table 2 ask for that hold no count and no money; all others do. */
const FIGURE_KINDS: Readonly<Record<string, FigureKind>> = { change: 'change' };

/** What a column of money is read by: the unit its amounts are wanted in, and the one printed beside its labels. */
export interface MoneyColumn {
  readonly wanted: AmountUnit;
  readonly printed: PrintedUnit | null;
}

/** A cell of the page that holds a value. */
type ValueCell = Quote & Partial<Pick<Cell, 'isBox'>>;

/** A value cell of an official table, read; with `money` also what it comes to. */
export function reportCell(
  table: TableKey,
  row: string,
  column: string,
  cell: ValueCell,
  money?: MoneyColumn,
): ReportCell {
  const { text, isBox = false, at } = cell;
  const reading = money ? parseMoney(text) : readFigure(text, FIGURE_KINDS[column] ?? 'count');
  const amount = money && amountOf(reading, money.printed, money.wanted);
  return { table, row, column, text, reading, ...(amount && { amount }), ...(isBox && { isBox }), at };
}

/** Whether a cell holds a number. */
export function isNumeric(cell: Cell): boolean {
  return cell.reading.kind === 'number';
}

/** Whether a cell is empty or bears a mark that stands for empty. */
export function isBlank(cell: Cell): boolean {
  return cell.reading.kind === 'blank';
}
