import type { Evaluation, OddCell, SavedTerm, TermSource } from '../../judge/evaluation';
import type { Location } from '../../read/location';
import type { CellKey } from '../../report/form/keys';
import { addExactly } from '../../text/decimal';
import type { LedgerEntry } from '../record/entry';

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
function sourceOf({ url, evaluation }: LedgerEntry): TermSource {
  return { url, year: evaluation.report.year, agency: evaluation.report.agency };
}

/** A reader of an entry's figures. The report's facts alone say what they are; its equations add where they stand. */
export function figureReader(entry: LedgerEntry): FigureReader {
  const { evaluation } = entry;
  const terms = new Map<string, SavedTerm>();
  const left = evaluation.findings.flatMap(({ undecided = [] }) => undecided);
  for (const { equation } of [...evaluation.passes, ...evaluation.findings, ...left]) {
    for (const term of equation?.terms ?? []) if (!term.source) terms.set(keyOf(term.cell), term);
  }
  const odd = new Map(evaluation.report.oddCells.map((cell) => [keyOf(cell), cell]));
  return (cell) => {
    const [term, oddity] = [terms.get(keyOf(cell)), odd.get(keyOf(cell))];
    const value = evaluation.report.tables[cell.table]?.[cell.row]?.[cell.column] ?? null;
    const text = term?.cell.text ?? oddity?.text ?? (value === null ? null : String(value));
    const state = (): Figure['state'] => {
      if (oddity?.says === 'unreadable') return 'unreadable';
      if (value !== null) return oddity?.says === 'unit-unknown' ? 'unit-unknown' : 'number';
      if (oddity?.says === 'blank') return isTotalOfMore(evaluation, cell) ? 'total-blank' : 'blank';
      return oddity?.says === 'total-blank' ? 'total-blank' : 'missing';
    };
    return { cell, state: state(), value: value ?? 0, text, place: term?.place ?? null, source: sourceOf(entry) };
  };
}

/** True for a row's total beside parts that are not all 0. */
function isTotalOfMore({ report }: Evaluation, { table, row, column }: CellKey): boolean {
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
