import type { TableKey } from '../../../report/form/keys';
import type { ReportCell } from '../../../report/tables/report-table';
import { reportCell } from '../../../report/tables/table-rows';
import { readSteps, writeSteps } from './places';

/** What a cell has beyond its words, where its words alone do not tell. */
type Extra = Pick<ReportCell, 'reading' | 'amount' | 'isBox'>;

/** Neighbouring cells of one row: columns, words, places. */
type CompactRow = readonly [
  row: string,
  columns: readonly string[],
  texts: readonly string[],
  at: readonly number[],
  extras?: Readonly<Record<string, Extra>>,
];

export type CompactCells = readonly CompactRow[];

function extraOf({ table, row, column, text, at, reading, amount, isBox }: ReportCell): Extra | undefined {
  const plain = reportCell(table, row, column, { text, at });
  if (!amount && !isBox && JSON.stringify(plain.reading) === JSON.stringify(reading)) return undefined;
  return { reading, ...(amount && { amount }), ...(isBox && { isBox }) };
}

function writeRow(cells: readonly ReportCell[]): CompactRow {
  const extras = Object.fromEntries(
    cells.flatMap((cell, index) => {
      const extra = extraOf(cell);
      return extra ? [[index, extra]] : [];
    }),
  );
  const [first] = cells;
  const row = [
    first?.row ?? '',
    cells.map(({ column }) => column),
    cells.map(({ text }) => text),
    writeSteps(cells.map(({ at }) => at)),
  ] as const;
  return Object.keys(extras).length > 0 ? [...row, extras] : row;
}

/** Cells of a table, row by row as they come. */
export function writeCells(cells: readonly ReportCell[]): CompactCells {
  const rows: ReportCell[][] = [];
  for (const cell of cells) {
    const last = rows[rows.length - 1];
    if (last?.[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows.map(writeRow);
}

export function readCells(rows: CompactCells, table: TableKey): readonly ReportCell[] {
  return rows.flatMap(([row, columns, texts, steps, extras = {}]) => {
    const places = readSteps(steps);
    return columns.map((column, index) => {
      const cell = reportCell(table, row, column, { text: texts[index] ?? '', at: places[index] ?? 0 });
      const { at, ...rest } = cell;
      return { ...rest, ...extras[index], at };
    });
  });
}
