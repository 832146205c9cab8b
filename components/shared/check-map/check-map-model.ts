import type { Evaluation, SavedTerm } from '@/lib/judge/evaluation';
import { editionOfTable } from '@/lib/judge/saved-edition';
import type { EquationFamily } from '@/lib/judge/sums';
import { readSums, type Sum, TABLE_OF_FAMILY } from '@/lib/judge/sums';
import { formOf } from '@/lib/report/form/form-of';
import type { CellKey, TableKey } from '@/lib/report/form/keys';
import { officialColumns, officialRows } from '@/lib/report/form/labels';

/** A cell of the map. `fault`: how it stands to the equations that do not hold; `crossing` is where such a row and column meet. */
export interface MapCell extends CellKey {
  readonly value: number | null;
  /** How large the figure is beside the table's largest, on a logarithmic scale, 0 to 1. */
  readonly share: number;
  readonly look: 'value' | 'zero' | 'blank' | 'missing';
  readonly fault: 'crossing' | 'suspect' | null;
}

/** The equation at the end of a row or column; `unchecked` when the evaluation has no outcome for it. */
export interface MapCheck {
  readonly family: EquationFamily;
  readonly outcome: Sum['outcome'] | 'unchecked';
  readonly sum: Sum | null;
  readonly row: string | null;
  readonly column: string | null;
}

export interface MapRow {
  readonly key: string;
  readonly cells: readonly MapCell[];
  readonly check: MapCheck;
}

/** A table in miniature: its cells, and the outcome of every equation at the edge it belongs to. */
export interface CheckMapModel {
  readonly table: TableKey;
  readonly columns: readonly string[];
  readonly rows: readonly MapRow[];
  readonly columnChecks: readonly { readonly family: EquationFamily; readonly checks: readonly MapCheck[] }[];
  readonly sums: readonly Sum[];
}

const cellId = (row: string, column: string) => `${row}/${column}`;

/** The map of a table; null when the table was not read or none of its equations has an outcome. */
export function buildCheckMap(evaluation: Evaluation, table: TableKey): CheckMapModel | null {
  const figures = evaluation.report.tables[table];
  const sums = readSums(evaluation).filter((sum) => TABLE_OF_FAMILY[sum.family] === table);
  const compared = sums.some((sum) => sum.equation !== null);
  const edition = editionOfTable(evaluation, table);
  // Of a table whose form this version does not know, nothing is known but its figures.
  if (figures === undefined || edition === undefined || !compared) return null;
  const relations = formOf(edition).sums.filter((relation) => relation.table === table);
  const rowFamily = relations.find(({ each }) => each === 'row')?.family;
  if (rowFamily === undefined) return null;
  const columns = officialColumns(table, edition).map((column) => column.key);
  const terms = collectTerms(sums);
  const faults = collectFaults(sums);
  const largest = Math.max(
    1,
    ...Object.values(figures).flatMap((row) => Object.values(row).map((value) => value ?? 0)),
  );
  const shareOf = (value: number | null) =>
    value === null || value <= 0 ? 0 : Math.log1p(value) / Math.log1p(largest);

  const checkOf = (family: EquationFamily, row: string | null, column: string | null): MapCheck => {
    const own = sums.filter((sum) => sum.family === family);
    const sum =
      own.find(({ subject }) => (subject.row ?? null) === row && (subject.column ?? null) === column) ??
      own.find(({ subject }) => subject.row === undefined && subject.column === undefined);
    return { family, outcome: sum?.outcome ?? 'unchecked', sum: sum ?? null, row, column };
  };

  const rows = officialRows(table, edition)
    .filter((row) => row.key in figures || columns.some((column) => terms.has(cellId(row.key, column))))
    .map(({ key: row }) => ({
      key: row,
      check: checkOf(rowFamily, row, null),
      cells: columns.map((column): MapCell => {
        const value = figures[row]?.[column] ?? null;
        const missing = terms.get(cellId(row, column))?.cell.text === null || figures[row]?.[column] === undefined;
        const look = value === null ? (missing ? 'missing' : 'blank') : value === 0 ? 'zero' : 'value';
        return { table, row, column, value, share: shareOf(value), look, fault: faults(row, column) };
      }),
    }));

  const columnFamilies = relations.filter(({ each }) => each === 'column').map(({ family }) => family);
  const columnChecks = columnFamilies.map((family) => ({
    family,
    checks: columns.map((column) => checkOf(family, null, column)),
  }));
  return { table, columns, rows, columnChecks, sums };
}

function collectTerms(sums: readonly Sum[]): ReadonlyMap<string, SavedTerm> {
  const terms = sums.flatMap((sum) => sum.equation?.terms ?? []);
  return new Map(terms.map((term) => [cellId(term.cell.row, term.cell.column), term]));
}

/** Tells of a cell whether it stands in an equation that does not hold, and whether a row and a column of that kind cross in it. */
function collectFaults(sums: readonly Sum[]): (row: string, column: string) => MapCell['fault'] {
  const across = new Set<string>();
  const down = new Set<string>();
  for (const sum of sums) {
    if (sum.outcome !== 'broken') continue;
    const set = sum.subject.row === undefined ? down : across;
    for (const { cell } of sum.equation?.terms ?? []) set.add(cellId(cell.row, cell.column));
  }
  return (row, column) => {
    const id = cellId(row, column);
    if (across.has(id) && down.has(id)) return 'crossing';
    return across.has(id) || down.has(id) ? 'suspect' : null;
  };
}
