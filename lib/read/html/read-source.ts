import { foldSpace } from '../../text/text';
import { MOST_ELEMENTS, MOST_PAGE_TEXT } from '../limits';
import type { Quote } from '../quote';
import type { Body, Item, Link, MetaValue, Source } from '../source';
import type { Steps } from '../steps';
import { boxesOf } from './boxes';
import { CRUMB_HOLDERS, LONGEST_CRUMB, readBreadcrumb } from './breadcrumb';
import { drawnBeginning, elementText } from './element-text';
import { readFolded, unfolded } from './folded';
import { itemsWithin, readItems } from './items';
import { readBoxedFigures, readStruckFigures } from './odd-figures';
import type { Page } from './page';
import { LINE_HOLDERS, readPageFields, readPageLines } from './page-fields';
import { findRoot } from './root';
import { namesOf, type ShortElement, shortElements } from './short-elements';
import { remembered } from './sight/sight';
import { ownOf } from './unclobbered';

/** Characters of an element named as a heading that are read, its blanks counted. */
const MOST_OF_A_HEADING = 2000;
const HEADINGS = 'ucaptitle, h1, h2, h3, .title, .article-title';
/** Elements that a day of publication stands in by itself, and the longest line that it does in, in characters. */
const DAY_HOLDERS = namesOf('p, span, div, td, li, em, i, time, h4, h5, h6');
const LONGEST_DAY_LINE = 90;
/** All the elements of which short ones are asked for by somebody: put together in one walk, no longer than the longest. */
const HOLDERS = new Set([...CRUMB_HOLDERS, ...LINE_HOLDERS, ...DAY_HOLDERS]);

/** Whether a page has more elements than any that holds a report. */
export function hasTooManyElements(body: Element): boolean {
  return body.getElementsByTagName('*').length > MOST_ELEMENTS;
}

function readTitle({ document, at }: Page): Quote | null {
  const element = document.querySelector('title');
  return element && { text: foldSpace(element.textContent ?? ''), at: at(element) };
}

function readMeta({ document, at }: Page): readonly MetaValue[] {
  return Array.from(document.querySelectorAll('meta[content]'), (element) => ({
    name: (element.getAttribute('name') ?? element.getAttribute('property') ?? '').trim().toLowerCase(),
    text: foldSpace(element.getAttribute('content') ?? ''),
    at: at(element),
  }));
}

/** Only the beginning of what is too long for any title or day: elements with such names may lie in one another. */
function quotesOf(selectors: string, { document, sight, at }: Page): readonly Quote[] {
  return Array.from(document.querySelectorAll(selectors), (element) => ({
    text: foldSpace(drawnBeginning(element, MOST_OF_A_HEADING, sight)),
    at: at(element),
  }));
}

function readLinks(root: Element, { sight, at }: Page): readonly Link[] {
  return Array.from(ownOf(root, 'querySelectorAll').call(root, 'a[href]'), (link) => ({
    text: elementText(link, sight),
    at: at(link),
    href: link.getAttribute('href') ?? '',
  }));
}

function readDayLines(short: readonly ShortElement[], { at }: Page): readonly Quote[] {
  return short
    .filter(({ tag, content }) => DAY_HOLDERS.has(tag) && content.length <= LONGEST_DAY_LINE * 3)
    .map(({ element, content }) => ({ text: foldSpace(content), at: at(element) }));
}

function* readBody(page: Page, items: readonly Item[], landmarks: readonly number[]): Steps<Body> {
  const root = findRoot(
    page,
    landmarks.flatMap((at) => page.elements[at] ?? []),
  );
  yield;
  return {
    at: page.at(root),
    items: itemsWithin(items, root, page),
    links: readLinks(root, page),
    struck: readStruckFigures(root, page),
    boxed: readBoxedFigures(root, page),
  };
}

/** Reads a page into what stands in it, pausing in between; changes nothing in it. The page must stay as it is until the end. */
export function* readSource(page: Page, url: string): Steps<Source> {
  const items = yield* readItems(page, page.body, MOST_PAGE_TEXT);
  yield;
  const short = items ? yield* shortElements(page.document, HOLDERS, LONGEST_CRUMB, page.sight) : [];
  yield;
  const lines = yield* readPageLines(short);
  yield;
  const breadcrumb = items ? readBreadcrumb(short, page) : null;
  yield;
  return {
    url,
    at: page.at(page.body),
    isTooLarge: items === undefined,
    items: items ?? [],
    title: readTitle(page),
    meta: readMeta(page),
    headings: items ? quotesOf(HEADINGS, page) : [],
    publishTimes: items ? quotesOf('publishtime', page) : [],
    breadcrumb,
    boxes: boxesOf(page),
    fields: (labels, bareValue) => readPageFields(lines, labels, page, bareValue),
    dayLines: () => readDayLines(short, page),
    body: (landmarks) => readBody(page, items ?? [], landmarks),
    folded: () => readFolded(page),
    opened: (parts) => {
      const open = new Set(parts.flatMap((at) => page.elements[at] ?? []));
      return readSource({ ...page, sight: remembered(unfolded(page.sight, open)) }, url);
    },
  };
}
