import type { OutlineItem } from '../read/html/outline';
import { MOST_ELEMENTS, MOST_PAGE_TEXT, MOST_REPORT_TEXT } from '../read/limits';
import type { Report } from './report';

/** Whether a page has more elements than any that holds a report. */
export function hasTooManyElements(body: Element): boolean {
  return body.getElementsByTagName('*').length > MOST_ELEMENTS;
}

function textLength(items: readonly OutlineItem[]): number {
  return items.reduce(
    (sum, item) => sum + (item.kind === 'text' ? item.text : (item.element.textContent ?? '')).length,
    0,
  );
}

/** Whether what is drawn of a page is longer than any page that holds a report. */
export const isPageTooLong = (items: readonly OutlineItem[]): boolean => textLength(items) > MOST_PAGE_TEXT;

/** Whether a report is longer than any. */
export const isReportTooLong = (items: readonly OutlineItem[]): boolean => textLength(items) > MOST_REPORT_TEXT;

/** What is told of a page that is too large to be read: that it is, and nothing of what it says. */
export function unreadReport(root: Element, url: string): Report {
  return {
    kind: 'not-a-report',
    why: ['too-large'],
    root,
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
