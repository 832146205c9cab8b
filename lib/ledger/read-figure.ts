import type { Evaluation, SavedTerm, TermSource } from '../evaluation';
import { addExactly } from '../page/decimal';
import type { Location } from '../page/location';
import { parseNumber } from '../page/number';
import type { CellKey } from '../report/keys';
import { amountUnitOf } from '../report/labels';
import type { LedgerEntry } from './entry';

/** A figure of a saved report, and whether it may be compared. */
export interface Figure {
  readonly cell: CellKey;
  /**
   * `blank` counts as 0. `total-blank`: a total left blank beside parts that are not 0; `unreadable`: words, what is no count,
   * a part left blank beside a total that is not 0, or a number torn over two cells; `unit-unknown`: an amount of money whose unit the page does not give; `missing`: the page has
   * no such cell, or the check did not keep what it says.
   */
  readonly state: 'number' | 'blank' | 'total-blank' | 'unreadable' | 'unit-unknown' | 'missing';
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

/** A reader of an entry's figures. What a cell without a number says is told by the check's own equations and findings. */
export function figureReader(entry: LedgerEntry): FigureReader {
  const { evaluation } = entry;
  const terms = new Map<string, SavedTerm>();
  const left = evaluation.findings.flatMap(({ undecided = [] }) => undecided);
  for (const { equation } of [...evaluation.passes, ...evaluation.findings, ...left]) {
    for (const term of equation?.terms ?? []) if (!term.source) terms.set(keyOf(term.cell), term);
  }
  const listed = {
    blank: cellsNamedBy(evaluation, 'table/cell-blank'),
    totalBlank: cellsNamedBy(evaluation, 'table/total-blank'),
    partsBlank: cellsNamedBy(evaluation, 'table/parts-blank'),
    torn: cellsNamedBy(evaluation, 'reconciliation/', 'split-digits'),
    words: cellsNamedBy(evaluation, 'table/cell-not-a-count'),
    otherUnits: cellsNamedBy(evaluation, 'table/unit-suspect'),
  };
  // Earlier versions kept amounts as typed: fees were in the unit of the form unless the check said otherwise.
  const lacksUnit = (cell: CellKey): boolean => {
    const wanted = amountUnitOf(cell);
    if (wanted === undefined) return false;
    const { amountUnits } = evaluation.report;
    if (amountUnits) return amountUnits[cell.row] !== wanted;
    return wanted === '元' || listed.otherUnits.has(keyOf(cell));
  };
  return (cell) => {
    const key = keyOf(cell);
    const saved = evaluation.report.tables[cell.table]?.[cell.row]?.[cell.column] ?? null;
    const term = terms.get(key);
    const value = term ? term.cell.value : saved;
    const text = term ? term.cell.text : value === null ? null : String(value);
    const blank = term ? text !== null && parseNumber(text).kind === 'blank' : listed.blank.has(key);
    const state = (): Figure['state'] => {
      if ([listed.torn, listed.words, listed.partsBlank].some((cells) => cells.has(key))) return 'unreadable';
      if (value !== null) return value !== 0 && lacksUnit(cell) ? 'unit-unknown' : 'number';
      if (listed.totalBlank.has(key) || (blank && isTotalOfMore(evaluation, cell))) return 'total-blank';
      if (blank) return 'blank';
      return term && text !== null ? 'unreadable' : 'missing';
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

/** Cells that findings of a rule (or of a family: an id that ends in `/`) are about, or list. */
function cellsNamedBy({ findings }: Evaluation, rule: string, reason?: string): ReadonlySet<string> {
  const own = findings.filter(
    (finding) =>
      (rule.endsWith('/') ? finding.rule.startsWith(rule) : finding.rule === rule) &&
      (reason === undefined || finding.reason === reason),
  );
  return new Set(
    own.flatMap(({ subject, data }) => {
      // Cells of several tables are named with their table.
      const prefix = subject.table ? `${subject.table}/` : '';
      const cells = Array.isArray(data.cells) ? data.cells.map((cell) => `${prefix}${cell}`) : [];
      return subject.row && subject.column ? [...cells, `${subject.table}/${subject.row}/${subject.column}`] : cells;
    }),
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
