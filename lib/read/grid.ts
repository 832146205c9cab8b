import type { NumberReading } from '../text/number';

/** A cell of a table and the slots it covers, counted from 0. `text` has its white space folded. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** The text read as a count: asked again and again while tables are told apart. */
  readonly reading: NumberReading;
  /** Whether it holds a box of a web form that a reader types into. */
  readonly isBox: boolean;
  readonly at: number;
}

/** A table's geometry: which cell covers which slot. Knows nothing of what the table means. */
export interface Grid {
  readonly at: number;
  readonly height: number;
  readonly width: number;
  /** Whether cells were left out because the table is larger than any is read. */
  readonly isCut: boolean;
  /** The cells that begin in each row, left to right. */
  readonly rows: readonly (readonly Cell[])[];
  /** The cell that covers a slot, spans counted in; undefined for an empty slot. */
  readonly slot: (row: number, column: number) => Cell | undefined;
}
