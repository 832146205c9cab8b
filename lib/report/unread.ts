import { MOST_REPORT_TEXT } from '../read/limits';
import type { Item } from '../read/source';
import type { Report } from './report';

function lengthOf(item: Item): number {
  if (item.kind === 'text') return item.text.length;
  return item.kind === 'table' ? item.length : 0;
}

/** Whether a report is longer than any, or a table of it was too large to be read whole. */
export function isReportTooLong(items: readonly Item[]): boolean {
  if (items.some((item) => item.kind === 'table' && item.grid.isCut)) return true;
  return items.reduce((sum, item) => sum + lengthOf(item), 0) > MOST_REPORT_TEXT;
}

/** What is told of a page that is too large to be read: that it is, and nothing of what it says. */
export function unreadReport(url: string): Report {
  return {
    kind: 'not-a-report',
    why: ['too-large'],
    at: 0,
    url,
    title: null,
    agency: null,
    agencyClaims: [],
    bodyKind: 'unclear',
    year: null,
    yearClaims: [],
    edition: null,
    period: null,
    dates: [],
    flawedDates: [],
    published: null,
    documentNumber: null,
    basis: [],
    contact: null,
    metadata: {
      articleTitle: null,
      contentSource: null,
      columnName: null,
      columnType: null,
      breadcrumb: null,
      siteDomain: null,
    },
    preface: [],
    sections: [],
    closing: [],
    tables: {},
    attachments: [],
    unshown: [],
    struckFigures: [],
    boxedFigures: [],
    blocks: [],
  };
}
