import type { LedgerEntry } from '../ledger/entry';
import { describeFinding } from '../messages';
import { exportText, RECTIFICATION_COLUMNS, type RectificationColumn } from '../messages/export-text';
import type { Language } from '../messages/language';
import { type ExportOptions, type HeldFinding, heldFindings } from './held';
import { number, type Sheet, type SheetCell, text } from './sheet';

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
export function needsRectification({ finding, decision }: HeldFinding): boolean {
  if (decision?.state === 'confirmed' || decision?.state === 'rectified') return true;
  return decision?.state !== 'dismissed' && finding.outcome === 'failed' && finding.severity !== 'notice';
}

function rectificationRow(
  entry: LedgerEntry,
  { finding, decision }: HeldFinding,
  index: number,
  language: Language,
): readonly SheetCell[] {
  const { problem, unconfirmed, rectified } = exportText(language);
  const { report } = entry.evaluation;
  const { message, basis, advice } = describeFinding(finding, language);
  const done = decision?.state === 'rectified';
  const summary = problem(report.year, message);
  const filled: Partial<Record<RectificationColumn, SheetCell>> = {
    number: number(index + 1),
    agency: text(report.agency),
    problem: text(done || decision?.state === 'confirmed' ? summary : unconfirmed(summary)),
    basis: text(basis.join('\n')),
    advice: text(advice),
    progress: text(done ? rectified : null),
    reviewer: text(done ? decision.by : null),
  };
  return RECTIFICATION_COLUMNS.map((column) => filled[column] ?? null);
}

/** 整改台账: what bodies are asked to put right, a row each, grouped by body; the last nine columns are theirs to fill in. */
export function rectificationSheet(entries: readonly LedgerEntry[], options: ExportOptions): Sheet {
  const { language } = options;
  const { sheets, columns, yes, no } = exportText(language);
  const all = entries.flatMap((entry) =>
    heldFindings(entry, options)
      .filter(needsRectification)
      .map((held) => ({ entry, held })),
  );
  const order = new Map([...new Set(entries.map(({ evaluation }) => evaluation.report.agency))].map((a, i) => [a, i]));
  const rank = ({ entry }: { readonly entry: LedgerEntry }) => order.get(entry.evaluation.report.agency) ?? 0;
  const byBody = [...all].sort((a, b) => rank(a) - rank(b));
  return {
    key: 'rectifications',
    name: sheets.rectifications,
    columns: RECTIFICATION_COLUMNS.map((column) => ({
      title: columns.rectifications[column],
      width: WIDTHS[column],
      align: CENTRED.includes(column) ? 'centre' : 'start',
      choices: column === 'closed' ? [yes, no] : [],
    })),
    rows: byBody.map(({ entry, held }, index) => rectificationRow(entry, held, index, language)),
    notes: [],
    paper: 'A3',
  };
}
