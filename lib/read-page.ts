import { detectPage } from './detect/detect';
import { bodyOf, numberPage } from './read/html/page';
import { pathsOf } from './read/html/paths';
import { hasTooManyElements, readSource } from './read/html/read-source';
import { MARKUP_SIGHT } from './read/html/sight/markup-sight';
import type { Sight } from './read/html/sight/sight';
import type { PathOf } from './read/location';
import { allAtOnce, type Steps } from './read/steps';
import { readReport } from './report/read-report';
import type { Report } from './report/report';
import { unreadReport } from './report/unread';

/** A report with the way from its places back to the page, which holds as long as the page stays as it is. */
export interface PageReading {
  readonly report: Report;
  /** The element that holds the report. */
  readonly root: Element;
  readonly elementAt: (at: number) => Element | undefined;
  readonly pathOf: PathOf;
}

/**
 * Reads an annual report out of a page: facts only, nothing judged, nothing changed in the page. Any page may be given;
 * `kind` says what it is. `url` is used for its host, never for its dates; '' when unknown. `sight` tells what of the page is drawn.
 */
export function readPage(document: Document, url: string, sight: Sight = MARKUP_SIGHT): PageReading {
  return allAtOnce(readPageInSteps(document, url, sight));
}

/** As readPage, pausing between its readers. The page must stay as it is until the end: what was read before a change and what after do not go together. */
export function* readPageInSteps(document: Document, url: string, sight: Sight): Steps<PageReading> {
  const body = bodyOf(document);
  const unread: PageReading = { report: unreadReport(url), root: body, elementAt: () => undefined, pathOf: () => [] };
  if (hasTooManyElements(body)) return unread;
  const page = numberPage(document, sight);
  if (page.isNestedTooDeep) return unread;
  yield;
  const look = detectPage(document);
  yield;
  const source = yield* readSource(page, url);
  const report = yield* readReport(source, look);
  const elementAt = (at: number): Element | undefined => page.elements[at];
  return { report, root: elementAt(report.at) ?? body, elementAt, pathOf: pathsOf(page) };
}
