import type { Edition, SumFamily } from '../../report/form/editions';
import { formOf, NEWEST_FORM } from '../../report/form/form-of';
import type { CellKey, TableKey } from '../../report/form/keys';
import { columnsOfRow, editionCovering, officialColumns, officialRows } from '../../report/form/labels';
import { cellAt } from '../../report/tables/cell-at';
import type { ReportTable } from '../../report/tables/report-table';
import type { Equation, Subject, Term } from '../rule';

/** A reconciliation relation (勾稽关系) of the official form in one line of a table: the cells of `left` add up to those of `right`. */
export interface Relation {
  readonly family: SumFamily;
  readonly subject: Subject;
  readonly left: readonly CellKey[];
  readonly right: readonly CellKey[];
  /** As the form has it: differences of two columns may cancel out. */
  readonly exchanges: boolean;
}

/** The edition a table's rows follow; for a table that has lost the rows which tell, the one its missing rows were counted by. */
export function rowEdition(table: ReportTable): Edition {
  if (table.edition) return table.edition;
  const rows = [...table.rows.map(({ key }) => key), ...table.missingRows];
  return editionCovering(table.key, rows) ?? NEWEST_FORM.edition;
}

/** The relations that run along the rows of a table, and so tell the parts of a row from its total. */
function rowRelations(table: TableKey, edition: Edition) {
  return formOf(edition).sums.filter((relation) => relation.table === table && relation.each === 'row');
}

/** Keys of the columns that a table's rows add up: the six kinds of applicant (table 3), the four outcomes (table 4); none for table 2. */
export function summandColumns(table: ReportTable): readonly string[] {
  return rowRelations(table.key, rowEdition(table))[0]?.left ?? [];
}

/**
 * Every relation of one table, as its edition has them: 37 for table 3 of 2019, 39 of 2021, 3 for table 4, none for table 2;
 * so 40 or 42 a report. A relation stands here whether or not the page has its cells.
 */
export function relationsOf(table: ReportTable): readonly Relation[] {
  const edition = rowEdition(table);
  return formOf(edition)
    .sums.filter((sum) => sum.table === table.key)
    .flatMap(({ family, each, left, right, exchanges = false }) => {
      const lines = each === 'row' ? officialRows(table.key, edition) : officialColumns(table.key, edition);
      const cellsOf =
        (line: string) =>
        (other: string): CellKey =>
          each === 'row'
            ? { table: table.key, row: line, column: other }
            : { table: table.key, row: other, column: line };
      return lines.map(({ key: line }) => ({
        family,
        subject: { table: table.key, [each]: line },
        left: left.map(cellsOf(line)),
        right: right.map(cellsOf(line)),
        exchanges,
      }));
    })
    .filter(({ left, right }) => [...left, ...right].every((cell) => isInForm(cell, edition)));
}

/** Rows of table 2 have the columns of their own block alone. */
function isInForm({ table, row, column }: CellKey, edition: Edition): boolean {
  return table !== 'proactive' || columnsOfRow(table, row, edition).some(({ key }) => key === column);
}

function termsOf(keys: readonly CellKey[], sign: 1 | -1, table: ReportTable): Term[] {
  return keys.map((key) => ({ sign, ...key, cell: cellAt(table, key.row, key.column) ?? null }));
}

/** A term's value as a sum takes it: 0 for a blank or missing cell. */
function counted(term: Term): number {
  return term.cell?.reading.kind === 'number' ? term.cell.reading.value : 0;
}

/** Sums of decimals are rounded to eight places, the most that a cell is read with, so that 0.1 + 0.2 is 0.3. */
function sum(terms: readonly Term[]): number {
  return Math.round(terms.reduce((total, term) => total + counted(term), 0) * 1e8) / 1e8;
}

/** The relation with the page's figures. */
export function equationOf(relation: Relation, table: ReportTable): Equation {
  const left = termsOf(relation.left, 1, table);
  const right = termsOf(relation.right, -1, table);
  return { terms: [...left, ...right], computed: sum(left), reported: sum(right) };
}

/** Whether both sides agree; the tolerance is 0. */
export function holds(equation: Equation): boolean {
  return equation.computed === equation.reported;
}
