import { detectPage } from '../detect/detect';
import { MARKUP_SIGHT } from '../read/html/markup-sight';
import { type OutlineItem, outlineWithin, readOutline } from '../read/html/outline';
import { remembered, type Sight } from '../read/html/sight';
import type { Quote } from '../read/quote';
import { allAtOnce, type Steps } from '../read/steps';
import { readAttachments } from './attachments';
import { readBasis } from './basis/basis';
import { readContact } from './contact/contact';
import { publicationDay, readDates, readFlawedDates } from './dates/dates';
import { readPeriod } from './dates/period';
import { decideYear, readYearClaims } from './dates/years';
import { type Edition, TABLE_KEYS } from './form/keys';
import { agencyInTitle, readAgency } from './identity/agency';
import { readDocumentNumber } from './identity/document-number';
import { readPageTitle, readTitle } from './identity/title';
import { isTitle } from './identity/title-line';
import { readMetadata } from './metadata';
import { readBoxedFigures, readStruckFigures } from './odd-figures';
import { readPageLines } from './page-fields';
import type { PageKind, Report, Section, TextBlock, UnshownPart } from './report';
import { findRoot } from './root';
import { partClosing } from './sections/closing';
import { leaveOutContents } from './sections/contents-list';
import { findHeadings } from './sections/heading-candidates';
import { readSections } from './sections/sections';
import { withTabLabels } from './sections/tab-labels';
import { readTables, type Tables } from './tables/read-tables';
import { hasTooManyElements, isPageTooLong, isReportTooLong, unreadReport } from './unread';
import { findUnshown, unfolded } from './unshown';

/** The first report year of the template of 2021. */
const FIRST_YEAR_2021 = 2021;
const FIRST_YEAR_CHECKED = 2019;
/** How many paragraphs of the first section may still be the preface, set below its heading. */
const OPENING_BLOCKS = 3;
/** How many blocks of a report without any headings may be its preface. */
const HEAD_BLOCKS = 12;

function textBlocks(items: readonly OutlineItem[]): TextBlock[] {
  return items.flatMap((item) =>
    item.kind === 'text' ? [{ text: item.text, element: item.element, order: item.order }] : [],
  );
}

/** The template that most of the tables follow; where they are at odds, that of table 3, the largest. */
function editionOf(tables: Tables): Edition | null {
  return tables.requests?.edition ?? tables.proactive?.edition ?? null;
}

/** Fewer characters of section 1 than these are a line of a list or of a table of contents. */
const LEAST_OVERVIEW = 60;

/** Whether a page begins as a report does, with its whole title and section 1, however soon it ends: one that was cut off. */
function hasBegun(title: Quote | null, sections: readonly Section[]): boolean {
  const [first] = sections;
  return (
    title !== null &&
    isTitle(title.text, 'whole') &&
    agencyInTitle(title.text) !== null &&
    first?.key === 'overview' &&
    first.number?.value === 1 &&
    first.text.length >= LEAST_OVERVIEW
  );
}

/** Whether something stands under the title of a statutory section: six titles alone are a list of contents, page numbers or not. */
function isHeaded({ key, text, tables, images, unmatchedTables }: Section): boolean {
  return key !== null && (/\p{L}/u.test(text) || tables.length + images.length + unmatchedTables.length > 0);
}

/** The quick look may be fooled by a title; tables and headings that were really read decide. */
function decideKind(
  detected: PageKind,
  tables: Tables,
  statutory: number,
  year: number | null,
  why: readonly string[],
  attached: boolean,
  begun: boolean,
): { kind: PageKind; why: readonly string[] } {
  const official = TABLE_KEYS.filter((key) => tables[key] !== undefined).length;
  if (detected === 'older-annual-report' && !tables.requests) return { kind: detected, why };
  if (
    detected === 'not-a-report' &&
    !why.includes('no-marks') &&
    !why.includes('title-only') &&
    !why.includes('no-title')
  )
    return { kind: detected, why };
  if (detected === 'annual-report' && official === 0 && statutory === 0 && attached)
    return { kind: 'annual-report', why: [] };
  if (official === 0 && statutory < 3 && !(begun && !attached))
    return { kind: 'not-a-report', why: why.length > 0 ? why : ['no-marks'] };
  if (year !== null && year < FIRST_YEAR_CHECKED && !tables.requests)
    return { kind: 'older-annual-report', why: ['older-year'] };
  return { kind: 'annual-report', why: [] };
}

/**
 * Reads an annual report out of a page: facts only, nothing judged, nothing changed in the page. Any page may be given;
 * `kind` says what it is. `url` is used for its host, never for its dates; '' when unknown. `sight` tells what of the page is drawn.
 */
export function readReport(document: Document, url: string, sight: Sight = MARKUP_SIGHT): Report {
  return allAtOnce(readReportInSteps(document, url, sight));
}

/** As readReport, pausing between its readers. The page must stay as it is until the end: what was read before a change and what after do not go together. */
export function* readReportInSteps(document: Document, url: string, sight: Sight): Steps<Report> {
  const body = document.body ?? document.documentElement;
  if (hasTooManyElements(body)) return unreadReport(body, url);
  const { report, guess } = yield* readShown(document, url, sight, []);
  if (report.why.includes('too-large')) return report;
  yield;
  const parts = findUnshown(body, report, guess, sight);
  if (parts.size === 0) return report;
  const open = remembered(unfolded(sight, new Set(parts.keys())));
  yield;
  return (yield* readShown(document, url, open, [...parts.values()])).report;
}

/** Reads what `sight` shows; `unshown` is what it shows beyond what is drawn. */
function* readShown(
  document: Document,
  url: string,
  sight: Sight,
  unshown: readonly UnshownPart[],
): Steps<{ report: Report; guess: Edition }> {
  const body = document.body ?? document.documentElement;
  const detected = detectPage(document);
  yield;
  const all = readOutline(body, sight);
  const guess: Edition = (detected.year ?? FIRST_YEAR_2021) < FIRST_YEAR_2021 ? '2019' : '2021';
  if (isPageTooLong(all)) return { report: unreadReport(body, url), guess };
  yield;
  const found = readTables(all, guess, sight);
  yield;
  const labelled = withTabLabels(all, found);
  const headings = leaveOutContents(findHeadings(labelled), labelled, found).filter(
    ({ match }) => (match?.strength ?? 0) >= 2,
  );
  const landmarks = [
    ...headings.map(({ item }) => item.element),
    ...Object.values(found).flatMap((table) => table.elements),
  ];
  yield;
  const root = findRoot(document, landmarks, sight);
  yield;
  const items = withTabLabels(outlineWithin(all, root, sight), found);
  if (isReportTooLong(items)) return { report: unreadReport(body, url), guess };
  const blocks = textBlocks(items);
  const { sections, closing } = partClosing(readSections(items, found));
  const first = sections[0]?.heading.element;
  const firstOrder = first
    ? (blocks.find((block) => block.element === first)?.order ?? Number.POSITIVE_INFINITY)
    : Number.POSITIVE_INFINITY;
  const preface = blocks.filter((block) => block.order < firstOrder);
  yield;
  const title = readTitle(document, root, blocks, sight);
  const pageTitle = readPageTitle(document);
  yield;
  const lines = readPageLines(document, sight);
  yield;
  const metadata = readMetadata(document, root, lines, sight);
  yield;
  const contact = readContact(blocks);
  yield;
  const dates = readDates(document, root, blocks, closing, lines, sight);
  yield;
  const period = readPeriod(blocks, detected.year);
  const yearClaims = readYearClaims({ title, pageTitle, metadata, period, preface, dates });
  const year = decideYear(yearClaims, dates) ?? detected.year;
  // The template that an incomplete table is held against follows the report year once it is known.
  const fallback: Edition = (year ?? FIRST_YEAR_2021) < FIRST_YEAR_2021 ? '2019' : '2021';
  const tables = fallback === guess ? found : readTables(all, fallback, sight);
  const opening = first
    ? [...preface, ...(sections[0]?.blocks ?? []).slice(0, OPENING_BLOCKS)]
    : preface.slice(0, HEAD_BLOCKS);
  yield;
  const agency = readAgency({ title, pageTitle, metadata, contact, closing, opening, blocks });
  yield;
  const attachments = readAttachments(root, sight);
  const statutory = sections.filter(isHeaded).length;
  const report: Report = {
    ...decideKind(
      detected.kind,
      tables,
      statutory,
      year,
      detected.why,
      attachments.length > 0,
      hasBegun(title, sections),
    ),
    root,
    url,
    title,
    agency: agency.agency,
    agencyClaims: agency.claims,
    bodyKind: agency.bodyKind,
    year,
    yearClaims,
    edition: editionOf(tables),
    period,
    dates,
    flawedDates: readFlawedDates(root, blocks, closing, lines, sight),
    published: publicationDay(dates),
    documentNumber: readDocumentNumber(document, root, blocks, lines, sight),
    basis: readBasis(blocks),
    contact,
    metadata,
    preface,
    sections,
    closing,
    tables,
    attachments,
    unshown,
    struckFigures: readStruckFigures(root, sight),
    boxedFigures: readBoxedFigures(root, sight),
    blocks,
  };
  return { report, guess };
}
