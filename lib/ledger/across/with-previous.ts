import type { Previous } from '../bodies/previous-report';
import type { FoundEntry } from '../record/entry';

/** A report and what the ledger, or a person, has of the same body for the year before: what rules across years are given. */
export interface WithPrevious {
  readonly entry: FoundEntry;
  readonly previous: Previous;
}

/** Whether a report's own parts do not agree on its year. */
export const isDisputed = ({ evaluation }: FoundEntry): boolean => evaluation.report.yearDisputed;

/** Last year's report, where its figures and text may be compared: where the years themselves are in doubt, the carry-over says so, and nothing else is asked. */
export function comparable({ entry, previous }: WithPrevious): FoundEntry | undefined {
  return previous.kind === 'found' && ![entry, previous.entry].some(isDisputed) ? previous.entry : undefined;
}
