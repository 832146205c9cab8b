import type { Previous } from '../bodies/previous-report';
import type { LedgerEntry } from '../record/entry';
import { checkCarryOver } from './carry-over';
import { checkCumulative } from './cumulative';
import { type HistoryResult, toHistoryResult } from './make-finding';
import { checkStocks } from './yearly-stock';

/** Holds a report against the one of the year before: carry-over, in-force, previous-year and 历年累计. */
export function checkAgainstPrevious(entry: LedgerEntry, previous: Previous): HistoryResult {
  const carried = checkCarryOver(entry, previous);
  // Where the years themselves are in doubt, nothing else may be compared either.
  const comparable = previous.kind === 'found' && !carried.some(({ reason }) => reason === 'year-disputed');
  return toHistoryResult(entry.url, [
    ...carried,
    ...(comparable ? [...checkStocks(entry, previous.entry), ...checkCumulative(entry, previous.entry)] : []),
  ]);
}
