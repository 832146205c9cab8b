import type { Previous } from '../bodies/previous-report';
import type { FoundEntry } from '../record/entry';
import { carryOver } from './carry-over';
import { cumulative } from './cumulative';
import { askAcross, type HistoryResult } from './make-finding';
import { stockRules } from './yearly-stock';

/** Compares a report with the one of the year before: carry-over, in-force, previous-year and 历年累计. */
export function checkAgainstPrevious(entry: FoundEntry, previous: Previous): HistoryResult {
  return askAcross(entry.url, { entry, previous }, [carryOver, ...stockRules, cumulative]);
}
