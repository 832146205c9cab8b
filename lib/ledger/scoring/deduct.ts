import type { DecisionState } from '../record/entry';
import { type Hundredths, toHundredths } from './points';
import { type SaidPoints, saidOf } from './said-points';
import type { ScoringItem, ScoringSheet } from './scoring-sheet';

/** Why a line takes fewer points off than its item says: the item does so once a report, or to its cap; or nothing is left above the floor. */
export type Cut = 'once' | 'cap' | 'floor';

/** A deduction. */
export interface ScoreLine {
  readonly item: ScoringItem;
  /** The id of the fault as the review has it, or of what a re-check no longer has; null for a unit without a report. */
  readonly fault: string | null;
  /** Whether the latest check has the fault. */
  readonly isThere: boolean;
  readonly state: DecisionState;
  readonly off: Hundredths;
  readonly cut: Cut | null;
  /** What a person said of the item: all its points stand in its first line then. */
  readonly said: SaidPoints | null;
}

/** Something that an item may take. */
export type Taken = Omit<ScoreLine, 'item' | 'off' | 'cut' | 'said'>;

/** Of an item that takes something without a fault: of a unit without a report, or because a person says so. */
export const NO_FAULT: Taken = { fault: null, isThere: false, state: 'confirmed' };

/** What is left of the full points: the lines' points add up to `off`. */
interface Deducted {
  readonly full: Hundredths;
  readonly score: Hundredths;
  readonly off: Hundredths;
  readonly lines: readonly ScoreLine[];
}

/** Takes the points off, item by item, never more than stands between full and floor. */
export function deduct(
  sheet: ScoringSheet,
  takenBy: (item: ScoringItem) => readonly Taken[],
  said: readonly SaidPoints[] = [],
): Deducted {
  const full = toHundredths(sheet.full);
  let room = full - toHundredths(sheet.floor);
  const lines: ScoreLine[] = [];
  for (const item of sheet.items) {
    const own = saidOf(said, item.id);
    const taken = takenBy(item);
    let left = item.cap === null || own !== null ? Number.POSITIVE_INFINITY : toHundredths(item.cap);
    for (const [index, one] of (own !== null && taken.length === 0 ? [NO_FAULT] : taken).entries()) {
      const isAgain = index > 0 && (own !== null || item.per === 'report');
      const asked = isAgain ? 0 : toHundredths(own?.points ?? item.points);
      const capped = Math.min(asked, left);
      const off = Math.min(capped, room);
      left -= off;
      room -= off;
      const cut = off < capped ? 'floor' : capped < asked ? 'cap' : isAgain && own === null ? 'once' : null;
      lines.push({ ...one, item, off, cut, said: own });
    }
  }
  const off = lines.reduce((sum, line) => sum + line.off, 0);
  return { full, score: full - off, off, lines };
}
