import type { CellKey, Edition, TableKey } from '../../report/form/keys';
import { officialColumns, officialRows } from '../../report/form/labels';
import type { ReportTable } from '../../report/report';
import { cellAt } from '../../report/tables/cell-at';
import type { Equation, Subject, Term } from '../rule';

/** The four families of relations inside one report; each is a rule of its own. */
export type RelationFamily =
  | 'requests-row-total'
  | 'requests-balance'
  | 'requests-handled-total'
  | 'review-litigation-total';

/** A reconciliation relation (勾稽关系) of the official form: the cells of `left` add up to those of `right`. */
export interface Relation {
  readonly family: RelationFamily;
  readonly subject: Subject;
  readonly left: readonly CellKey[];
  readonly right: readonly CellKey[];
}

/** Column and row keys that close a sum. */
const TOTAL = 'total';
const HANDLED_TOTAL = 'handled-total';
/** The rows of 第一项加第二项之和，等于第三项加第四项之和, as the form's corner cell prints it. */
const BALANCE = { left: ['new', 'carried-in'], right: [HANDLED_TOTAL, 'carried-forward'] } as const;

/** The template a table's rows follow; for a table 3 that has lost the rows which tell, the one its missing rows were counted by. */
export function rowEdition(table: ReportTable): Edition {
  return table.edition ?? (table.missingRows.includes('other') ? '2019' : '2021');
}

/** Keys of the summands of a table's rows: the six kinds of applicant (table 3), the four outcomes (table 4); none for table 2. */
export function summandColumns(table: TableKey): readonly string[] {
  if (table === 'proactive') return [];
  return officialColumns(table, '2021')
    .map((column) => column.key)
    .filter((key) => key !== TOTAL);
}

/** Keys of the rows of table 3 that add up to 三（七）总计: all between 二 and （七）. */
export function handledRows(edition: Edition): readonly string[] {
  const rows = officialRows('requests', edition).map((row) => row.key);
  return rows.slice(rows.indexOf('carried-in') + 1, rows.indexOf(HANDLED_TOTAL));
}

function rowTotals(family: RelationFamily, table: ReportTable): Relation[] {
  return officialRows(table.key, rowEdition(table)).map(({ key: row }) => ({
    family,
    subject: { table: table.key, row },
    left: summandColumns(table.key).map((column) => ({ table: table.key, row, column })),
    right: [{ table: table.key, row, column: TOTAL }],
  }));
}

function columnRelations(
  family: RelationFamily,
  left: readonly string[],
  right: readonly string[],
  edition: Edition,
): Relation[] {
  return officialColumns('requests', edition).map(({ key: column }) => ({
    family,
    subject: { table: 'requests', column },
    left: left.map((row) => ({ table: 'requests', row, column })),
    right: right.map((row) => ({ table: 'requests', row, column })),
  }));
}

/**
 * Every relation of one table: 37 for table 3 of 2019, 39 of 2021, 3 for table 4, none for table 2; so 40 or 42 a report.
 * A relation stands here whether or not the page has its cells.
 */
export function relationsOf(table: ReportTable): readonly Relation[] {
  if (table.key === 'review-litigation') return rowTotals('review-litigation-total', table);
  if (table.key !== 'requests') return [];
  const edition = rowEdition(table);
  return [
    ...rowTotals('requests-row-total', table),
    ...columnRelations('requests-balance', BALANCE.left, BALANCE.right, edition),
    ...columnRelations('requests-handled-total', handledRows(edition), [HANDLED_TOTAL], edition),
  ];
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
