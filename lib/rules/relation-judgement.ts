import type { ReportCell, ReportTable } from '../report/report';
import { blankTotals } from './blank-totals';
import { equationOf, holds, type Relation, summandColumns } from './equations';
import type { Data, Equation, Outcome, Term } from './rule';
import { type SplitNumber, splitNumbers } from './split-digits';

/** What of a table decides how its relations are judged. */
export interface TableState {
  readonly table: ReportTable;
  readonly blankTotals: readonly ReportCell[];
  readonly splits: readonly SplitNumber[];
  /** Difference (left − right) of each applicant's balance, by column. */
  readonly balances: ReadonlyMap<string, number>;
}

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

/** What is said of one relation: it holds, it does not, or why it can't be decided. */
export function judge(relation: Relation, state: TableState): Outcome {
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

/** Reads once for all relations of a table what each is judged by. */
export function stateOf(table: ReportTable, relations: readonly Relation[]): TableState {
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
