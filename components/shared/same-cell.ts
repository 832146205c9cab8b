import type { CellKey } from '@/lib/report/form/keys';

/** Whether two keys name the same cell of the official tables. */
export function sameCell(a: CellKey, b: CellKey): boolean {
  return a.table === b.table && a.row === b.row && a.column === b.column;
}
