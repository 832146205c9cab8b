import type { TableKey } from '../report/keys';
import type { ReportCell, ReportTable } from '../report/report';
import { blankTotals } from './blank-totals';
import { equationOf, holds, type Relation, type RelationFamily, relationsOf, summandColumns } from './equations';
import type { Data, Equation, Outcome, Rule, Term } from './rule';
import { type SplitNumber, splitNumbers } from './split-digits';

/** What of a table decides how its relations are judged. */
interface TableState {
  readonly table: ReportTable;
  readonly blankTotals: readonly ReportCell[];
  readonly splits: readonly SplitNumber[];
  /** Difference (left − right) of each applicant's balance, by column. */
  readonly balances: ReadonlyMap<string, number>;
}

const NOTICES = ['notice-2021', 'notice-2019'];
/** What any relation may give; those that run along a column also miss rows, those along a row columns. */
const REASONS = ['differs', 'table-incomplete', 'cell-missing', 'cell-unreadable', 'total-blank', 'split-digits'];

function cellNames(cells: readonly Pick<Term, 'row' | 'column'>[]): readonly string[] {
  return cells.map(({ row, column }) => `${row}/${column}`);
}

function figuresOf(equation: Equation): Data {
  const side = (sign: 1 | -1) =>
    equation.terms
      .filter((term) => term.sign === sign)
      .map(({ cell }) => String(cell?.reading.kind === 'number' ? cell.reading.value : 0));
  return {
    left: side(1),
    right: side(-1),
    computed: equation.computed,
    reported: equation.reported,
    difference: Math.abs(Math.round((equation.computed - equation.reported) * 1e8) / 1e8),
    blanks: equation.terms.filter(({ cell }) => cell?.reading.kind === 'blank').length,
  };
}

/** The other applicant whose balance is off by just as much the other way, if there is exactly one. */
function oppositeColumn(column: string, state: TableState): string | undefined {
  const difference = state.balances.get(column);
  if (!difference) return undefined;
  const opposite = [...state.balances].filter(([, other]) => other === -difference);
  const alike = [...state.balances].filter(([, other]) => other === difference);
  return opposite.length === 1 && alike.length === 1 ? opposite[0]?.[0] : undefined;
}

function judge(relation: Relation, state: TableState): Outcome {
  const { subject } = relation;
  const { table } = state;
  const equation = equationOf(relation, table);
  const place: Data = {
    table: table.key,
    ...(subject.row ? { row: subject.row } : {}),
    ...(subject.column ? { column: subject.column } : {}),
  };
  const cantTell = (reason: string, cells: readonly Term[], data: Data = {}): Outcome => ({
    outcome: 'cantTell',
    subject,
    reason,
    data: { ...place, cells: cellNames(cells), ...data },
    equation,
    evidence: cells.flatMap(({ cell }) => (cell ? [{ text: cell.text, element: cell.element }] : [])),
  });

  const missing = equation.terms.filter(({ cell }) => cell === null);
  if (missing.length > 0) return cantTell('cell-missing', missing);
  const unreadable = equation.terms.filter(({ cell }) => cell?.reading.kind === 'not-a-number');
  if (unreadable.length > 0) return cantTell('cell-unreadable', unreadable);
  const blank = equation.terms.filter(({ cell }) => cell !== null && state.blankTotals.includes(cell));
  if (blank.length > 0) return cantTell('total-blank', blank);
  if (holds(equation)) return { outcome: 'passed', subject, equation };

  const split = state.splits.find(({ left, right }) =>
    equation.terms.some(({ cell }) => cell === left || cell === right),
  );
  if (split) {
    const torn = [split.left, split.right].map((cell): Term => ({ sign: 1, ...cell, cell }));
    return cantTell('split-digits', torn, { ...figuresOf(equation), joined: split.joined });
  }
  const total = equation.terms.find((term) => term.sign === -1)?.cell;
  const other = relation.family === 'requests-balance' ? oppositeColumn(subject.column ?? '', state) : undefined;
  return {
    outcome: 'failed',
    subject,
    reason: other ? 'opposite' : 'differs',
    data: { ...place, ...figuresOf(equation), ...(other ? { other } : {}) },
    equation,
    evidence: total ? [{ text: total.text, element: total.element }] : [],
  };
}

function stateOf(table: ReportTable, relations: readonly Relation[]): TableState {
  const applicants = summandColumns('requests');
  const balances = relations
    .filter(({ family, subject }) => family === 'requests-balance' && applicants.includes(subject.column ?? ''))
    .flatMap((relation): [string, number][] => {
      const { terms, computed, reported } = equationOf(relation, table);
      const legible = terms.every(({ cell }) => cell !== null && cell.reading.kind !== 'not-a-number');
      return legible ? [[relation.subject.column ?? '', computed - reported]] : [];
    });
  return {
    table,
    blankTotals: blankTotals(table),
    splits: splitNumbers(table, relations),
    balances: new Map(balances),
  };
}

/** One undecided outcome for a whole family, where what is missing touches every relation of it. */
function undecidedFamily(table: ReportTable, relations: readonly Relation[]): Outcome | undefined {
  const undecided = (reason: string, missing: Data = {}): Outcome => ({
    outcome: 'cantTell',
    subject: { table: table.key },
    reason,
    data: { table: table.key, ...missing },
  });
  if (table.incomplete) return undecided('table-incomplete');
  const keys = relations.map(({ left, right }) => [...left, ...right]);
  const everywhere = (named: (key: { row: string; column: string }) => string, missing: readonly string[]) =>
    missing.filter((name) => keys.length > 0 && keys.every((list) => list.some((key) => named(key) === name)));
  const rows = everywhere(({ row }) => row, table.missingRows);
  if (rows.length > 0) return undecided('row-missing', { rows });
  const columns = everywhere(({ column }) => column, table.missingColumns);
  if (columns.length > 0) return undecided('column-missing', { columns });
  return undefined;
}

/** Rows or columns that the table lacks as a whole are told by structure/row-missing and -column-missing, not once more here. */
function isThere(relation: Relation, table: ReportTable): boolean {
  const { row, column } = relation.subject;
  return !(row && table.missingRows.includes(row)) && !(column && table.missingColumns.includes(column));
}

function relationRule(
  family: RelationFamily,
  key: TableKey,
  basis: readonly string[],
  reasons: readonly string[],
): Rule {
  return {
    id: `reconciliation/${family}`,
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis,
    reasons: [...REASONS, ...reasons],
    *evaluate(report) {
      const table = report.tables[key];
      if (!table) return;
      const all = relationsOf(table);
      const own = all.filter((relation) => relation.family === family);
      const undecided = undecidedFamily(table, own);
      if (undecided) {
        yield undecided;
        return;
      }
      const state = stateOf(table, all);
      for (const relation of own) if (isThere(relation, table)) yield judge(relation, state);
    },
  };
}

/**
 * The relations inside one report, tolerance 0; each gives an outcome for every row or column it is asked of.
 * Blank cells count as 0, and `blanks` in the data says how many did.
 */
export const reconciliationRules: readonly Rule[] = [
  relationRule('requests-balance', 'requests', ['form-printed-relation', ...NOTICES], ['row-missing', 'opposite']),
  relationRule('requests-handled-total', 'requests', ['form-total', ...NOTICES], ['row-missing']),
  relationRule('requests-row-total', 'requests', ['form-total', ...NOTICES], ['column-missing']),
  relationRule('review-litigation-total', 'review-litigation', ['form-total', ...NOTICES], ['column-missing']),
];
