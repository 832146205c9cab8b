import { cellAt } from '../../report/tables/cell-at';
import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import type { Equation } from '../rule';
import { equationOf, holds, type Relation, summandColumns } from './equations';

/** Two neighbouring one-digit cells that may be one number torn apart (10 → 1 | 0). */
export interface SplitNumber {
  readonly left: ReportCell;
  readonly right: ReportCell;
  /** The number they make when joined. */
  readonly joined: number;
}

function digitOf(cell: ReportCell | undefined): number | null {
  if (cell?.reading.kind !== 'number') return null;
  const { value, remark, unit } = cell.reading;
  return remark === null && unit === null && Number.isInteger(value) && value >= 0 && value <= 9 ? value : null;
}

function neighbours(table: ReportTable): SplitNumber[] {
  const columns = summandColumns(table);
  return [...new Set(table.cells.map((cell) => cell.row))].flatMap((row) =>
    columns.slice(1).flatMap((column, index) => {
      const left = cellAt(table, row, columns[index] ?? '');
      const right = cellAt(table, row, column);
      const tens = digitOf(left);
      const ones = digitOf(right);
      return left && right && tens && ones !== null ? [{ left, right, joined: tens * 10 + ones }] : [];
    }),
  );
}

/** What the equation's left or right side gains when `split` is joined. */
function mended(equation: Equation, split: SplitNumber): boolean {
  let difference = equation.computed - equation.reported;
  for (const term of equation.terms) {
    if (term.cell === split.left) difference += term.sign * (split.joined - (digitOf(split.left) ?? 0));
    if (term.cell === split.right) difference -= term.sign * (digitOf(split.right) ?? 0);
  }
  return difference === 0;
}

/**
 * The numbers of a table that seem torn over two neighbouring cells: joining the two digits makes every relation
 * that either is in hold, and at least one of them does not hold now. Such a sum is an extraction fault before it is a wrong one.
 */
export function splitNumbers(table: ReportTable, relations: readonly Relation[]): readonly SplitNumber[] {
  const equations = relations.map((relation) => equationOf(relation, table));
  if (equations.every(holds)) return [];
  return neighbours(table).filter((split) => {
    const touched = equations.filter(({ terms }) =>
      terms.some(({ cell }) => cell !== null && (cell === split.left || cell === split.right)),
    );
    return touched.some((equation) => !holds(equation)) && touched.every((equation) => mended(equation, split));
  });
}
