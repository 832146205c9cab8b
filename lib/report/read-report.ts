import type { PageKind } from '../detect/page-kind';
import type { Quote } from '../read/quote';
import type { Source } from '../read/source';
import type { Steps } from '../read/steps';
import { readAttachments } from './attachments';
import { readBasis } from './basis/basis';
import { readContact } from './contact/contact';
import { publicationDay, readDates, readFlawedDates } from './dates/dates';
import { readPeriod } from './dates/period';
import { decideYear, readYearClaims } from './dates/years';
import type { Edition } from './form/editions';
import { FIRST_FORM_YEAR, formLikely } from './form/form-of';
import { TABLE_KEYS } from './form/keys';
import { agencyInTitle, readAgency } from './identity/agency';
import { readDocumentNumber } from './identity/document-number';
import { readPageTitle, readTitle } from './identity/title';
import { isTitle } from './identity/title-line';
import { readMetadata } from './metadata';
import type { Report, Section, UnshownPart } from './report';
import { withWholeHeadings } from './sections/broken-headings';
import { partClosing } from './sections/closing';
import { leaveOutContents } from './sections/contents-list';
import { findHeadings } from './sections/heading-candidates';
import { readSections } from './sections/sections';
import { withTabLabels } from './sections/tab-labels';
import { readTablesInSteps, type Tables } from './tables/read-tables';
import { textBlocks } from './text-blocks';
import { isReportTooLong, unreadReport } from './unread';
import { findUnshown } from './unshown';

/** How many paragraphs of the first section may still be the preface, set below its heading. */
const OPENING_BLOCKS = 3;
/** How many blocks of a report without any headings may be its preface. */
const HEAD_BLOCKS = 12;

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
  if (year !== null && year < FIRST_FORM_YEAR && !tables.requests)
    return { kind: 'older-annual-report', why: ['older-year'] };
  return { kind: 'annual-report', why: [] };
}

/** What the quick look at a page took it for. */
export interface FirstLook {
  readonly kind: PageKind;
  readonly why: readonly string[];
  readonly year: number | null;
}

/**
 * Reads an annual report out of a source, pausing between its readers: facts only, nothing judged. Any source may be given;
 * `kind` says what it is. The address is used for its host, never for its dates.
 */
export function* readReport(source: Source, look: FirstLook): Steps<Report> {
  const guess = formLikely(look.year).edition;
  const report = yield* readShown(source, look, guess, []);
  if (report.why.includes('too-large')) return report;
  yield;
  const parts = findUnshown(source, report, guess);
  if (parts.size === 0) return report;
  yield;
  const open = yield* source.opened([...parts.keys()]);
  return yield* readShown(open, look, guess, [...parts.values()]);
}

/** Reads what the source shows; `unshown` is what it shows beyond what is drawn. `guess`: the template of tables that do not tell. */
function* readShown(source: Source, look: FirstLook, guess: Edition, unshown: readonly UnshownPart[]): Steps<Report> {
  if (source.isTooLarge) return unreadReport(source.url);
  const all = withWholeHeadings(source.items);
  const { boxes } = source;
  yield;
  const found = yield* readTablesInSteps(all, guess);
  yield;
  const labelled = withTabLabels(all, found, boxes);
  yield;
  const candidates = findHeadings(labelled);
  yield;
  const headings = leaveOutContents(candidates, labelled, found).filter(({ match }) => (match?.strength ?? 0) >= 2);
  const landmarks = [
    ...headings.map(({ item }) => item.at),
    ...Object.values(found).flatMap((table) => table.parts.map(({ at }) => at)),
  ];
  yield;
  const body = yield* source.body(landmarks);
  yield;
  const { at } = body;
  const items = withTabLabels(withWholeHeadings(body.items), found, boxes);
  if (isReportTooLong(items)) return unreadReport(source.url);
  const blocks = textBlocks(items);
  const { sections, closing } = partClosing(readSections(items, found));
  const first = sections[0]?.heading.at;
  const firstOrder = blocks.find((block) => block.at === first)?.order ?? Number.POSITIVE_INFINITY;
  const preface = blocks.filter((block) => block.order < firstOrder);
  yield;
  const title = readTitle(source, at, blocks);
  const pageTitle = readPageTitle(source);
  yield;
  const metadata = readMetadata(source);
  yield;
  const contact = readContact(blocks, boxes.around);
  yield;
  const dated = { at, title, blocks, closing };
  const dates = readDates(source, dated);
  yield;
  const period = readPeriod(blocks, look.year);
  const yearClaims = readYearClaims({ title, pageTitle, metadata, period, preface, dates });
  const year = decideYear(yearClaims, dates) ?? look.year;
  // The template that an incomplete table is held against follows the report year once it is known.
  const fallback = formLikely(year).edition;
  const tables = fallback === guess ? found : yield* readTablesInSteps(all, fallback);
  const opening =
    first !== undefined
      ? [...preface, ...(sections[0]?.blocks ?? []).slice(0, OPENING_BLOCKS)]
      : preface.slice(0, HEAD_BLOCKS);
  yield;
  const agency = readAgency({ title, pageTitle, metadata, contact, closing, opening, blocks });
  yield;
  const attachments = readAttachments(body.links);
  const statutory = sections.filter(isHeaded).length;
  const tableAt = (place: number) =>
    TABLE_KEYS.find((key) => tables[key]?.parts.some((part) => boxes.holds(part.at, place))) ?? null;
  return {
    ...decideKind(look.kind, tables, statutory, year, look.why, attachments.length > 0, hasBegun(title, sections)),
    at,
    url: source.url,
    title,
    agency: agency.agency,
    agencyClaims: agency.claims,
    bodyKind: agency.bodyKind,
    year,
    yearClaims,
    edition: editionOf(tables),
    period,
    dates,
    flawedDates: readFlawedDates(source, dated),
    published: publicationDay(dates),
    documentNumber: readDocumentNumber(source, blocks),
    basis: readBasis(blocks),
    contact,
    metadata,
    preface,
    sections,
    closing,
    tables,
    attachments,
    unshown,
    struckFigures: body.struck.map(({ struck, quote }) => ({ struck, quote, table: tableAt(quote.at) })),
    boxedFigures: body.boxed.map((quote) => ({ quote, table: tableAt(quote.at) })),
    blocks,
  };
}
