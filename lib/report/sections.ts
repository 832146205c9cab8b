import { tagOf } from '../page/element-text';
import type { OutlineItem } from '../page/outline';
import { type HeadingReading, matchTitle, readHeading, type TitleMatch } from './headings';
import { SECTION_KEYS, type SectionKey, type TableKey } from './keys';
import type { ReportTable, Section, TextBlock } from './report';

type TextItem = Extract<OutlineItem, { kind: 'text' }>;

/** A line that may head a statutory section or another part of level one. */
export interface HeadingCandidate {
  readonly item: TextItem;
  readonly reading: HeadingReading;
  readonly match: TitleMatch | null;
}

/** Level one: 一、 or no numeral at all in a heading's tag, or a lost one. （一） and 1. head what lies below. */
function isLevelOne({ number, lostNumber }: HeadingReading, item: TextItem): boolean {
  if (number) return number.style === 'chinese';
  return lostNumber || /^H[1-6]$/.test(tagOf(item.element));
}

/** The lines of a page that may be headings of level one, in page order. */
export function findHeadings(items: readonly OutlineItem[]): HeadingCandidate[] {
  return items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const reading = readHeading(item.text);
    if (!reading) return [];
    const match = matchTitle(reading.title) ?? null;
    if (reading.rest !== '' && (match === null || match.strength < 2)) return [];
    const plain = match !== null && match.strength >= 2 && reading.number === null;
    if (!isLevelOne(reading, item) && !plain) {
      // （一）总体情况 or 1.总体情况: some bodies number the six sections so; kept only where nothing better heads the section.
      return match?.strength === 3 ? [{ item, reading, match }] : [];
    }
    // Words without numeral and without a statutory title are no heading that can be told from a short line.
    return match || reading.number ? [{ item, reading, match }] : [];
  });
}

/** Whether the line is a link of a table of contents rather than a heading above its text. */
function isLinkOnly(item: TextItem): boolean {
  const link = item.element.closest('a') ?? item.element.querySelector('a[href^="#"]');
  return link !== null && tagOf(link) === 'A' && (link.textContent ?? '').length >= item.text.length - 2;
}

function rank(
  candidate: HeadingCandidate,
  candidates: readonly HeadingCandidate[],
  items: readonly OutlineItem[],
): number {
  const at = candidates.indexOf(candidate);
  const next = candidates[at + 1]?.item.order ?? items.length;
  const hasContent = next - candidate.item.order > 1 || candidate.reading.rest !== '';
  const strength = candidate.match?.strength ?? 0;
  const levelOne = isLevelOne(candidate.reading, candidate.item);
  return (
    strength * 100 +
    (levelOne ? 40 : 0) +
    (candidate.reading.number?.style === 'chinese' ? 20 : 0) +
    (hasContent ? 10 : 0) -
    (isLinkOnly(candidate.item) ? 60 : 0)
  );
}

/** For each statutory section the line that heads it best. */
function chooseStatutory(
  candidates: readonly HeadingCandidate[],
  items: readonly OutlineItem[],
): Map<SectionKey, HeadingCandidate> {
  const chosen = new Map<SectionKey, HeadingCandidate>();
  for (const key of SECTION_KEYS) {
    const own = candidates.filter((candidate) => candidate.match?.key === key);
    const strong = own.filter(
      (candidate) => (candidate.match?.strength ?? 0) >= 2 || candidate.reading.number?.style === 'chinese',
    );
    let best: HeadingCandidate | undefined;
    for (const candidate of strong) {
      if (!best || rank(candidate, candidates, items) > rank(best, candidates, items)) best = candidate;
    }
    if (best) chosen.set(key, best);
  }
  return chosen;
}

/** A picture this small is an icon or a spacer, no table. Unknown sizes count as big. */
const LEAST_TABLE_PICTURE = 200;

function mayHoldTable(image: Element): boolean {
  const width = Number.parseInt(
    image.getAttribute('width') ?? /width:\s*(\d+)px/i.exec(image.getAttribute('style') ?? '')?.[1] ?? '',
    10,
  );
  return Number.isNaN(width) || width >= LEAST_TABLE_PICTURE;
}

function isBelow(order: number, from: number, to: number): boolean {
  return order > from && order < to;
}

/** The statutory sections (each up to the next statutory heading) and other headings of level one (each up to the next heading of any kind), in page order. */
export function readSections(
  items: readonly OutlineItem[],
  tables: Readonly<Partial<Record<TableKey, ReportTable>>>,
): readonly Section[] {
  const candidates = findHeadings(items);
  const statutory = chooseStatutory(candidates, items);
  const chosen = new Set(statutory.values());
  const first = Math.min(...[...chosen].map((candidate) => candidate.item.order));
  const heads = candidates.filter(
    (candidate) =>
      chosen.has(candidate) ||
      (candidate.reading.number?.style === 'chinese' &&
        candidate.item.order > first &&
        candidate.reading.rest === '' &&
        !isLinkOnly(candidate.item)),
  );
  const matched = new Map<Element, TableKey>();
  for (const table of Object.values(tables)) for (const element of table.elements) matched.set(element, table.key);
  const bounds = heads.filter((head) => chosen.has(head)).map((head) => head.item.order);
  return heads.map((head, index): Section => {
    const key = chosen.has(head) ? (head.match?.key ?? null) : null;
    const from = head.item.order;
    const to = (key ? bounds.find((order) => order > from) : heads[index + 1]?.item.order) ?? Number.POSITIVE_INFINITY;
    const below = items.filter((item) => isBelow(item.order, from, to));
    const blocks: TextBlock[] = below.flatMap((item) =>
      item.kind === 'text' ? [{ text: item.text, element: item.element, order: item.order }] : [],
    );
    if (head.reading.rest !== '') blocks.unshift({ text: head.item.text, element: head.item.element, order: from });
    return {
      key,
      heading: { text: head.reading.rest === '' ? head.item.text : headingWords(head), element: head.item.element },
      title: head.reading.title,
      number: head.reading.number,
      blocks,
      text: blocks.map((block) => block.text).join('\n'),
      tables: [...new Set(below.flatMap((item) => (item.kind === 'table' ? [matched.get(item.element)] : [])))].filter(
        (table) => table !== undefined,
      ),
      images: below.flatMap((item) => (item.kind === 'image' && mayHoldTable(item.element) ? [item.element] : [])),
      unmatchedTables: below.flatMap((item) =>
        item.kind === 'table' && !matched.has(item.element) ? [item.element] : [],
      ),
    };
  });
}

/** The part of a run-in paragraph that is its heading, as written. */
function headingWords(head: HeadingCandidate): string {
  const end = head.item.text.search(/[。：:]/);
  return end < 0 ? head.item.text : head.item.text.slice(0, end);
}
