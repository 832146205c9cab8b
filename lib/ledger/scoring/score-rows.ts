import type { LedgerRow } from '../list/ledger-row';
import { differsFromCheck } from '../list/unit-timing';
import { scoreReport } from './score';
import type { ScoringSheet } from './scoring-sheet';

/** Rows with what each is worth by a sheet; as they are where reports are not scored. Those that can't be scored have no score. */
export function withScores(rows: readonly LedgerRow[], sheet: ScoringSheet | null): readonly LedgerRow[] {
  if (sheet === null) return rows;
  return rows.map((row) => {
    const { scorable, points, timing, summary } = row;
    if (scorable === undefined) return row;
    const lateDiffers = timing !== undefined && differsFromCheck(timing);
    const checked = timing === undefined ? summary : { ...summary, onTime: timing.checked.onTime };
    return { ...row, score: scoreReport(sheet, { scorable, summary: checked }, points, lateDiffers) };
  });
}
