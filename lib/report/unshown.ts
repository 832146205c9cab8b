import type { FoldedPart, Source } from '../read/source';
import type { Edition } from './form/editions';
import { SECTION_KEYS, type SectionKey, TABLE_KEYS, type TableKey } from './form/keys';
import { isTitle as isReportTitle } from './identity/title-line';
import type { Section, UnshownPart } from './report';
import { matchTitle, readHeading } from './sections/headings';
import { readSections } from './sections/sections';
import { readTables, type Tables } from './tables/read-tables';

/** What is shown of the report. */
export interface ShownParts {
  readonly sections: readonly Section[];
  readonly tables: Tables;
}

const LONGEST_QUOTE = 60;

/** What a blank form asks to be filled in: （写明问题和改进情况）. It is shown, and names a section only in passing. */
const ASKED = /^[(（][^()（）]*[)）]$|^(?:请|写明|说明|填写)/;

/** Whether a line only names a statutory section: an entry of a table of contents, the label of a tab. */
function isTitle(text: string): boolean {
  const reading = readHeading(text);
  return (
    reading !== undefined && reading.rest === '' && !ASKED.test(text) && (matchTitle(reading.title)?.strength ?? 0) >= 2
  );
}

const hasContent = ({ blocks, tables, images, unmatchedTables }: Section): boolean =>
  tables.length + images.length + unmatchedTables.length > 0 || blocks.some(({ text }) => !isTitle(text));

/** The statutory sections that have something below their heading. */
function filled(sections: readonly Section[]): readonly SectionKey[] {
  const keys = sections.filter(hasContent).map(({ key }) => key);
  return SECTION_KEYS.filter((key) => keys.includes(key));
}

/** Whether the shown report lacks anything that an unshown part may hold. */
function isWhole({ sections, tables }: ShownParts): boolean {
  return filled(sections).length === SECTION_KEYS.length && TABLE_KEYS.every((key) => tables[key] !== undefined);
}

function readPart({ at, text, items }: FoldedPart, fallback: Edition): UnshownPart {
  const tables = readTables(items, fallback);
  const first = items.find((item) => item.kind === 'text');
  return {
    sections: filled(readSections(items, tables)),
    tables: TABLE_KEYS.filter((key) => tables[key] !== undefined),
    quote: { text: (first?.text ?? text).slice(0, LONGEST_QUOTE), at: first?.at ?? at },
  };
}

/** Finds the section whose heading stands in a part, in its summary say, or right before it, with nothing shown below it. */
function emptySections(
  sections: readonly Section[],
  { boxes }: Pick<Source, 'boxes'>,
): (part: FoldedPart) => SectionKey | null {
  const firstIn = new Map<number, number>();
  // Where a place has a heading already, so has all that it stands in.
  for (const [index, { heading }] of sections.entries())
    for (let at: number | null = heading.at; at !== null && !firstIn.has(at); at = boxes.parentOf(at))
      firstIn.set(at, index);
  return ({ at, before }) => {
    const places = [at, before].flatMap((place) => (place === null ? [] : (firstIn.get(place) ?? [])));
    const own = sections[Math.min(...places)];
    return own && !hasContent(own) ? own.key : null;
  };
}

/**
 * The parts of a report that stand in the page, are not shown, and hold what the shown report lacks, by their places: they are
 * pages or sheets of it. What has anything that is shown as well is another copy of the report and none of its parts.
 */
export function findUnshown(
  source: Pick<Source, 'boxes' | 'folded'>,
  shown: ShownParts,
  fallback: Edition,
): ReadonlyMap<number, UnshownPart> {
  const parts = new Map<number, UnshownPart>();
  if (isWhole(shown)) return parts;
  const sections = new Set<SectionKey>(filled(shown.sections));
  const tables = new Set<TableKey>(TABLE_KEYS.filter((key) => shown.tables[key] !== undefined));
  const kinds = new Set<string>();
  const emptySectionAt = emptySections(shown.sections, source);
  const rest: { readonly part: FoldedPart; readonly quote: UnshownPart['quote'] }[] = [];
  for (const part of source.folded()) {
    const read = readPart(part, fallback);
    // The title of a report, another year's say, is nothing that a section was waiting for.
    const empty = isReportTitle(part.text, 'whole') || isReportTitle(part.text, 'bare') ? null : emptySectionAt(part);
    const named = empty !== null && read.sections.length === 0 ? [empty] : read.sections;
    if (named.length + read.tables.length === 0) {
      rest.push({ part, quote: read.quote });
      continue;
    }
    if (named.some((key) => sections.has(key)) || read.tables.some((key) => tables.has(key))) continue;
    for (const key of named) sections.add(key);
    for (const key of read.tables) tables.add(key);
    parts.set(part.at, { ...read, sections: named });
    kinds.add(part.kind);
  }
  // A page between two others that begins and ends inside a section.
  for (const { part, quote } of rest) {
    if (kinds.has(part.kind)) parts.set(part.at, { sections: [], tables: [], quote });
  }
  return parts;
}
