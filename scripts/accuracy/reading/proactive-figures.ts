import type { Edition } from '../official-form';
import type { Random } from '../random';
import { PROACTIVE_FORM } from './proactive-form';

/** Figures of table 2 by `row/column`; procurement in yuan, fees of the edition of 2021 in 10,000 yuan. */
export type ProactiveFigures = ReadonlyMap<string, number>;

/** Columns of block 1 that count no more than the last of them. */
const WITHIN_STOCK = ['newly-made', 'newly-disclosed', 'made'];

function figureOf(row: string, column: string, random: Random): number {
  // Most bodies cannot make rules; a figure there would be a fault of its own.
  if (row === 'rules') return 0;
  if (column === 'amount') return row === 'fees' ? random.int(0, 90_000) / 100 : random.int(1, 900) * 10_000;
  if (column === 'total-disclosed' || column === 'in-force') return random.int(40, 90);
  if (WITHIN_STOCK.includes(column) || column === 'repealed') return random.int(0, 30);
  if (column === 'previous-year') return random.int(5, 60);
  if (column === 'change') return random.int(-5, 9);
  return random.int(0, 400);
}

/** Draws figures that no rule may find fault with. */
export function makeProactive(edition: Edition, random: Random): ProactiveFigures {
  return new Map(
    PROACTIVE_FORM[edition].flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.map((column) => [`${row.key}/${column.key}`, figureOf(row.key, column.key, random)] as const),
      ),
    ),
  );
}
