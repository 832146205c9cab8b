import type { Report } from '../../report/report';
import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import { blankForm } from '../figures/blank-form';
import { blankParts } from '../figures/blank-parts';
import { blankTotals } from '../figures/blank-totals';
import { type FaultyCells, faultyCells } from '../figures/cell-faults';
import { equationOf, holds, type Relation, summandColumns } from '../figures/equations';
import { type SplitNumber, splitNumbers } from '../figures/split-digits';
import type { Data, Equation, FindingKey, Outcome, Subject, Term } from '../rule';

/** What of a table decides how its relations are judged. */
export interface TableState {
  readonly table: ReportTable;
  /** The finding that tells that nothing was filled in; undefined where something was. */
  readonly blankForm: Subject | undefined;
  readonly blankTotals: readonly ReportCell[];
  readonly blankParts: ReadonlySet<ReportCell>;
  readonly faulty: ReadonlyMap<ReportCell, FaultyCells>;
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

/** Why a relation can't be decided: the reason, the cells it lies in, and the finding that tells it. */
interface Doubt {
  readonly reason: string;
  readonly cells: readonly Term[];
  readonly data?: Data;
  readonly within?: FindingKey;
}

/** Terms in cells that hold no count, with the finding that tells of the first. */
function faultyTerms({ terms }: Equation, { faulty }: TableState): { cells: readonly Term[]; within?: FindingKey } {
  const cells = terms.filter(({ cell }) => cell !== null && faulty.has(cell));
  const found = cells[0]?.cell && faulty.get(cells[0].cell);
  return found ? { cells, within: { rule: 'table/cell-not-a-count', subject: found.subject } } : { cells };
}

/** What keeps a relation from being set up at all: figures that are not there, or not to be read. */
function doubtOf(equation: Equation, state: TableState): Doubt | undefined {
  const { table, blankForm: form } = state;
  const own = { table: table.key };
  if (form) return { reason: 'table-blank', cells: [], within: { rule: 'table/blank-form', subject: form } };
  const missing = equation.terms.filter(({ cell }) => cell === null);
  if (missing.length > 0) {
    // Whole rows and columns that are missing are told as such; what else is missing belongs to rows that end too soon.
    const short = missing.some(
      (of) => !table.missingRows.includes(of.row) && !table.missingColumns.includes(of.column),
    );
    const within = short ? { within: { rule: 'table/cells-missing', subject: own } } : {};
    return { reason: 'cell-missing', cells: missing, ...within };
  }
  const faulty = faultyTerms(equation, state);
  const unreadable = faulty.cells.filter(({ cell }) => cell?.reading.kind === 'not-a-number');
  if (unreadable.length > 0) return { ...faulty, reason: 'cell-unreadable', cells: unreadable };
  const blank = equation.terms.filter(({ cell }) => cell !== null && state.blankTotals.includes(cell));
  if (blank.length > 0)
    return { reason: 'total-blank', cells: blank, within: { rule: 'table/total-blank', subject: own } };
  const parts = equation.terms.filter(({ cell }) => cell !== null && state.blankParts.has(cell));
  if (parts.length === 0) return undefined;
  return { reason: 'parts-blank', cells: parts, within: { rule: 'table/parts-blank', subject: own } };
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
  const cantTell = ({ reason, cells, data = {}, within }: Doubt): Outcome => ({
    outcome: 'cantTell',
    subject,
    reason,
    data: { ...place, cells: cellNames(cells), ...data },
    equation,
    evidence: cells.flatMap(({ cell }) => (cell ? [{ text: cell.text, at: cell.at }] : [])),
    ...(within ? { within } : {}),
  });

  const doubt = doubtOf(equation, state);
  if (doubt) return cantTell(doubt);
  if (holds(equation)) return { outcome: 'passed', subject, equation };
  const faulty = faultyTerms(equation, state);
  if (faulty.cells.length > 0) return cantTell({ ...faulty, reason: 'cell-not-a-count', data: figuresOf(equation) });

  const split = state.splits.find(({ left, right }) =>
    equation.terms.some(({ cell }) => cell === left || cell === right),
  );
  if (split) {
    const torn = [split.left, split.right].map((cell): Term => ({ sign: 1, ...cell, cell }));
    return cantTell({ reason: 'split-digits', cells: torn, data: { ...figuresOf(equation), joined: split.joined } });
  }
  const total = equation.terms.find((term) => term.sign === -1)?.cell;
  const other = relation.exchanges ? oppositeColumn(subject.column ?? '', state) : undefined;
  return {
    outcome: 'failed',
    subject,
    reason: other ? 'opposite' : 'differs',
    data: { ...place, ...figuresOf(equation), ...(other ? { other } : {}) },
    equation,
    evidence: total ? [{ text: total.text, at: total.at }] : [],
  };
}

/** Reads once for all relations of a table what each is judged by. */
export function stateOf(report: Report, table: ReportTable, relations: readonly Relation[]): TableState {
  const blank = blankForm(report);
  const faulty = new Map(faultyCells(table).flatMap((found) => found.cells.map((cell) => [cell, found] as const)));
  const applicants = summandColumns(table);
  const balances = relations
    .filter(({ exchanges, subject }) => exchanges && applicants.includes(subject.column ?? ''))
    .flatMap((relation): [string, number][] => {
      const { terms, computed, reported } = equationOf(relation, table);
      const legible = terms.every(({ cell }) => cell !== null && !faulty.has(cell));
      return legible ? [[relation.subject.column ?? '', computed - reported]] : [];
    });
  return {
    table,
    blankForm: blank?.tables.includes(table.key) ? blank.subject : undefined,
    blankTotals: blankTotals(table),
    blankParts: new Set(blankParts(table).parts),
    faulty,
    splits: splitNumbers(table, relations),
    balances: new Map(balances),
  };
}
