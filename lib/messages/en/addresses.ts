import { counted } from '../data';
import type { WorkbenchText } from '../words';

/** The words of one report at many addresses, in English. */
export const addresses: WorkbenchText['addresses'] = {
  also: (count) => `Same text · ${counted(count, 'other address', 'other addresses')}`,
  why: 'These pages have exactly the same text, and addresses that differ only in http or https, a prefix, tracking or the mobile version. Lists, files and summaries count them once:',
  under: 'This page has exactly the text of this report of the list; only that one counts:',
  apart: 'These pages have the same text and are counted apart:',
  decided: (count) => `${counted(count, 'decision')} at this address`,
  takeOver: 'Take its decisions over',
  keepApart: 'Count apart',
  join: 'Count as one',
  open: 'Open this record',
  twoReports: 'same text, counted apart',
  saidApart: 'Counted apart: two reports',
  saidOne: 'Counted as one report',
  taken: (count, differ) =>
    `${counted(count, 'decision')} taken over${differ > 0 ? `; where both sides differ (${differ}), the later one counts` : ''}`,
  nothingToTake: 'Nothing to take over: all decisions made there are here too',
  folded: (pages) => `, with ${counted(pages, 'other address', 'other addresses')} of the same text, not counted again`,
};
