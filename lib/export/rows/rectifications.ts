import type { RectificationColumn } from '../../messages/columns';
import { RECTIFICATION_COLUMNS } from '../../messages/columns';
import type { Words } from '../../messages/words';
import { describeFault } from './problems';
import type { ExportOptions, ReviewedCheck, ReviewedFault } from './reviewed-check';
import { number, type SheetCell, type SheetForm, type SheetRow, text } from './sheet';

const WIDTHS: Readonly<Record<RectificationColumn, number>> = {
  number: 6,
  agency: 18,
  problem: 40,
  basis: 34,
  advice: 28,
  measures: 20,
  department: 12,
  person: 10,
  due: 12,
  progress: 12,
  result: 14,
  proof: 14,
  reviewer: 10,
  closed: 9,
};
const CENTRED: readonly RectificationColumn[] = ['number', 'person', 'due', 'progress', 'reviewer', 'closed'];

/**
 * Whether a body is asked to put something right: what a person confirmed; what failed as an error or a warning, unless a
 * person dismissed it. Notices and what could not be decided are for the reviewer to look at first.
 */
export function needsRectification({ kind, state }: Pick<ReviewedFault, 'kind' | 'state'>): boolean {
  if (state !== 'open') return state !== 'dismissed';
  return kind === 'error' || kind === 'warning';
}

/** A row without its number: where it stands is known when all are there. */
export interface Demand {
  readonly agency: string | null;
  readonly cells: SheetRow;
}

function demandOf(agency: string | null, year: number | null, fault: ReviewedFault, words: Words): Demand {
  const { problem, unconfirmed, rectified } = words.exported;
  const { message, basis, advice } = describeFault(fault, words);
  const done = fault.state === 'rectified';
  const by = fault.findings.find(({ decision }) => decision?.state === 'rectified')?.decision?.by ?? null;
  const summary = problem(year, message);
  const filled: Partial<Record<RectificationColumn, SheetCell>> = {
    agency: text(agency),
    problem: text(done || fault.state === 'confirmed' ? summary : unconfirmed(summary)),
    basis: text(basis.join('\n')),
    advice: text(advice.join('\n')),
    progress: text(done ? rectified : null),
    reviewer: text(done ? by : null),
  };
  return { agency, cells: RECTIFICATION_COLUMNS.slice(1).map((column) => filled[column] ?? null) };
}

/** What a report's body is asked to put right. */
export function demandsOf({ entry, faults }: ReviewedCheck, { words }: ExportOptions): readonly Demand[] {
  const { agency, year } = entry.evaluation.report;
  return faults.filter(needsRectification).map((fault) => demandOf(agency, year, fault, words));
}

/** 整改台账: what bodies are asked to put right, a row each, grouped by body; the last nine columns are theirs to fill in. */
export function rectificationRows(demands: readonly Demand[]): readonly SheetRow[] {
  const bodies = new Map<string | null, Demand[]>();
  for (const demand of demands) {
    const own = bodies.get(demand.agency);
    if (own === undefined) bodies.set(demand.agency, [demand]);
    else own.push(demand);
  }
  return [...bodies.values()].flat().map(({ cells }, index) => [number(index + 1), ...cells]);
}

/** The ledger's form, without its rows. */
export function rectificationForm({ words }: ExportOptions): SheetForm {
  const { sheets, columns, yes, no } = words.exported;
  return {
    key: 'rectifications',
    name: sheets.rectifications,
    columns: RECTIFICATION_COLUMNS.map((column) => ({
      title: columns.rectifications[column],
      width: WIDTHS[column],
      align: CENTRED.includes(column) ? 'centre' : 'start',
      choices: column === 'closed' ? [yes, no] : [],
    })),
    paper: 'A3',
  };
}
