import { drawnText, isElement } from '../read/html/element-text';
import { isClosedFold } from '../read/html/markup-sight';
import { lookByNature, tagOf } from '../read/html/nature';
import { isLayoutTable, type OutlineItem, readOutline } from '../read/html/outline';
import { isHidden, type Sight } from '../read/html/sight';
import { foldSpace } from '../text/text';
import { type Edition, SECTION_KEYS, type SectionKey, TABLE_KEYS, type TableKey } from './form/keys';
import type { Section, UnshownPart } from './report';
import { matchTitle, readHeading } from './sections/headings';
import { readSections } from './sections/sections';
import { readTables, type Tables } from './tables/read-tables';

/** What is shown of the report. */
export interface ShownParts {
  readonly sections: readonly Section[];
  readonly tables: Tables;
}

/** Fewer characters than this are a note or a button, no part of a report. */
const LEAST_TEXT = 12;
const LONGEST_QUOTE = 60;

/** The sight under which some unshown elements are read as if they were shown. */
export function unfolded(sight: Sight, parts: ReadonlySet<Element>): Sight {
  /** Whether a veil is that of the part which is read, and not one of something in it: all between them is veiled too. */
  const isVeilOfPart = (element: Element): boolean => {
    const parent = element.parentElement;
    if (parent === null || !parts.has(parent))
      return parent !== null && sight(parent) === 'veiled' && isVeilOfPart(parent);
    // A part that takes no room may be veiled beside; then all that it holds is.
    return sight(parent) === 'veiled' || Array.from(parent.children).every((child) => sight(child) === 'veiled');
  };
  return (element) => {
    const look = sight(element);
    if ((!isHidden(look) && look !== 'veiled') || lookByNature(element) !== undefined) return look;
    if (parts.has(element)) return 'shown';
    // In a fold that is read, nothing is folded away; a veil is inherited and lifted with the part's own.
    const parent = element.parentElement;
    if (parent && isClosedFold(parent) && parts.has(parent)) return 'shown';
    return look === 'veiled' && isVeilOfPart(element) ? 'shown' : look;
  };
}

/** The outermost elements with words in them that are not shown, in page order; rows and cells of data tables left out. */
function unshownElements(body: Element, sight: Sight): readonly Element[] {
  const found: Element[] = [];
  const visit = (parent: Element): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (!isElement(child) || lookByNature(child) !== undefined) continue;
      const look = sight(child);
      if (isHidden(look) || look === 'veiled') {
        if ((child.textContent ?? '').trim().length >= LEAST_TEXT) found.push(child);
      } else if (look === 'shown' && !(tagOf(child) === 'TABLE' && !isLayoutTable(child, sight))) visit(child);
    }
  };
  visit(body);
  return found;
}

/** Whether a line only names a statutory section: an entry of a table of contents, the label of a tab. */
function isTitle(text: string): boolean {
  const reading = readHeading(text);
  return reading !== undefined && reading.rest === '' && (matchTitle(reading.title)?.strength ?? 0) >= 2;
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

interface Candidate extends UnshownPart {
  readonly element: Element;
}

function readCandidate(element: Element, fallback: Edition, sight: Sight): Candidate | undefined {
  const open = unfolded(sight, new Set([element]));
  const words = foldSpace(drawnText(element, open));
  if (words.length < LEAST_TEXT) return undefined;
  const items: readonly OutlineItem[] =
    tagOf(element) === 'TABLE' && !isLayoutTable(element, open)
      ? [{ kind: 'table', element, order: 0 }]
      : readOutline(element, open);
  const tables = readTables(items, fallback, open);
  const first = items.find((item) => item.kind === 'text');
  const text = first?.kind === 'text' ? first.text : words;
  return {
    element,
    sections: filled(readSections(items, tables)),
    tables: TABLE_KEYS.filter((key) => tables[key] !== undefined),
    quote: { text: text.slice(0, LONGEST_QUOTE), element: first?.element ?? element },
  };
}

/** The section whose heading stands in the element's summary or right before the element, with nothing shown below it. */
function emptySectionAt(element: Element, sections: readonly Section[]): SectionKey | null {
  let before = element.previousElementSibling;
  while (before && (before.textContent ?? '').trim() === '') before = before.previousElementSibling;
  const own = sections.find(({ heading }) => element.contains(heading.element) || before?.contains(heading.element));
  return own && !hasContent(own) ? own.key : null;
}

/** Whether two elements are sheets of one kind: children of one parent, of one name and first class. */
function areSheets(one: Element, other: Element): boolean {
  const kind = (element: Element) => `${tagOf(element)} ${element.getAttribute('class')?.trim().split(/\s+/)[0] ?? ''}`;
  return one.parentElement === other.parentElement && kind(one) === kind(other);
}

/**
 * The parts of a report that stand in the page, are not shown, and hold what the shown report lacks: they are pages or
 * sheets of it. What has anything that is shown as well is another copy of the report and none of its parts.
 */
export function findUnshown(
  body: Element,
  shown: ShownParts,
  fallback: Edition,
  sight: Sight,
): ReadonlyMap<Element, UnshownPart> {
  const parts = new Map<Element, UnshownPart>();
  if (isWhole(shown)) return parts;
  const sections = new Set<SectionKey>(filled(shown.sections));
  const tables = new Set<TableKey>(TABLE_KEYS.filter((key) => shown.tables[key] !== undefined));
  const rest: Candidate[] = [];
  for (const element of unshownElements(body, sight)) {
    const candidate = readCandidate(element, fallback, sight);
    if (!candidate) continue;
    const empty = emptySectionAt(element, shown.sections);
    const named = empty !== null && candidate.sections.length === 0 ? [empty] : candidate.sections;
    if (named.length + candidate.tables.length === 0) {
      rest.push(candidate);
      continue;
    }
    if (named.some((key) => sections.has(key)) || candidate.tables.some((key) => tables.has(key))) continue;
    for (const key of named) sections.add(key);
    for (const key of candidate.tables) tables.add(key);
    parts.set(element, { sections: named, tables: candidate.tables, quote: candidate.quote });
  }
  // A page between two others that begins and ends inside a section.
  for (const { element, quote } of rest)
    if ([...parts.keys()].some((part) => areSheets(part, element)))
      parts.set(element, { sections: [], tables: [], quote });
  return parts;
}
