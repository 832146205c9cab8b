import type { OddCell, SavedTerm, TermSource } from '../../judge/evaluation';
import { cutWords } from '../../read/cut-words';
import type { Location } from '../../read/location';
import { type CellKey, TABLE_KEYS } from '../../report/form/keys';
import { addExactly } from '../../text/decimal';
import type { Facts } from '../record/compact/compact-facts';
import type { FoundCheck, FoundEntry } from '../record/entry';

/** A figure of a saved report, and whether it may be compared. */
export interface Figure {
  readonly cell: CellKey;
  /**
   * `blank` counts as 0; `missing`: the page has no such cell, or nobody filled in its table 2; the others are those of OddCell.
   */
  readonly state: 'number' | 'missing' | OddCell['says'];
  /** 0 unless it is a number. */
  readonly value: number;
  readonly text: string | null;
  readonly place: Location | null;
  readonly source: TermSource;
}

/** Reads figures of one saved report. */
export type FigureReader = (cell: CellKey) => Figure;

const keyOf = ({ table, row, column }: CellKey): string => `${table}/${row}/${column}`;

/** The report that figures of an entry stand in. */
function sourceOf({ url, evaluation }: FoundEntry): TermSource {
  return { url, year: evaluation.report.year, agency: evaluation.report.agency };
}

/** What stands on the page in the place of a figure. */
type Stand = Pick<Figure, 'text' | 'place'>;

const keyed = (cells: readonly (readonly [cell: CellKey, stand: Stand])[]): ReadonlyMap<string, Stand> =>
  new Map(cells.map(([cell, stand]) => [keyOf(cell), stand]));

/** What stands on the page by the facts that are kept of it: every cell. */
function standsOfFacts({ report, paths }: Facts): ReadonlyMap<string, Stand> {
  const cells = TABLE_KEYS.flatMap((table) => report.tables[table]?.cells ?? []);
  return keyed(
    cells.map((cell) => {
      const text = cutWords(cell.text);
      const path = paths[cell.at];
      return [cell, { text, place: path === undefined ? null : { path, quote: text } }];
    }),
  );
}

/** What stands on the page by a check of an earlier version, which kept no facts: the cells of its equations. */
function standsOfEquations({ passes = [], findings, report }: FoundCheck): ReadonlyMap<string, Stand> {
  const left = findings.flatMap(({ undecided = [] }) => undecided);
  const terms = [...passes, ...findings, ...left].flatMap(({ equation }) => equation?.terms ?? []);
  const odd = report.oddCells.map((cell) => [cell, { text: cell.text, place: null }] as const);
  const own = terms.filter(({ source }) => !source);
  return keyed([...odd, ...own.map(({ cell, place }) => [cell, { text: cell.text, place }] as const)]);
}

/** A reader of an entry's figures. What was saved of the report says what they are; where they stand tell the facts, or the equations of a check without any. */
export function figureReader(entry: FoundEntry): FigureReader {
  const { evaluation, facts } = entry;
  const stands = facts ? standsOfFacts(facts) : standsOfEquations(evaluation);
  const odd = new Map(evaluation.report.oddCells.map((cell) => [keyOf(cell), cell]));
  return (cell) => {
    const [stand, oddity] = [stands.get(keyOf(cell)), odd.get(keyOf(cell))];
    const value = evaluation.report.tables[cell.table]?.[cell.row]?.[cell.column] ?? null;
    const text = stand?.text ?? (value === null ? null : String(value));
    const state = (): Figure['state'] => {
      if (oddity?.says === 'unreadable') return 'unreadable';
      if (value !== null) return oddity?.says === 'unit-unknown' ? 'unit-unknown' : 'number';
      if (oddity?.says === 'blank') return isTotalOfMore(evaluation, cell) ? 'total-blank' : 'blank';
      return oddity?.says === 'total-blank' ? 'total-blank' : 'missing';
    };
    return { cell, state: state(), value: value ?? 0, text, place: stand?.place ?? null, source: sourceOf(entry) };
  };
}

/** True for a row's total beside parts that are not all 0. */
function isTotalOfMore({ report }: FoundCheck, { table, row, column }: CellKey): boolean {
  return (
    column === 'total' &&
    Object.entries(report.tables[table]?.[row] ?? {}).some(([key, part]) => key !== column && !!part)
  );
}

/** True where the figure can be added up. */
export function isCounted({ state }: Figure): boolean {
  return state === 'number' || state === 'blank';
}

/** The figure as a term of an equation across reports. */
export function termOf(sign: 1 | -1, { cell, state, value, text, place, source }: Figure): SavedTerm {
  return { sign, cell: { ...cell, text, value: state === 'number' ? value : null }, place, source };
}

/** What figures come to; amounts in yuan are large and have decimals, so it is exact. */
export function sumOf(figures: readonly Figure[]): number {
  return addExactly(figures.map(({ value }) => value));
}
