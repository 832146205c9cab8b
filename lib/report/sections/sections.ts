import type { Item, Picture } from '../../read/source';
import { SECTION_KEYS, type SectionKey, type TableKey } from '../form/keys';
import type { Section, TextBlock } from '../report';
import type { ReportTable } from '../tables/report-table';
import { blockOf } from '../text-blocks';
import { leaveOutContents } from './contents-list';
import { findHeadings, type HeadingCandidate, isLevelOne, knowByPlace } from './heading-candidates';

/** How well a line heads its section; `next`: the place of the candidate behind it, or of the end. */
function rank(candidate: HeadingCandidate, next: number): number {
  const hasContent = next - candidate.item.order > 1 || candidate.reading.rest !== '';
  const strength = candidate.match?.strength ?? 0;
  const levelOne = isLevelOne(candidate.reading, candidate.item);
  return (
    strength * 100 +
    (levelOne ? 40 : 0) +
    (candidate.reading.number?.style === 'chinese' ? 20 : 0) +
    (hasContent ? 10 : 0) -
    (candidate.isLinkOnly ? 60 : 0)
  );
}

/** For each statutory section the line that heads it best. */
function chooseStatutory(
  candidates: readonly HeadingCandidate[],
  items: readonly Item[],
): Map<SectionKey, HeadingCandidate> {
  const best = new Map<SectionKey, { readonly candidate: HeadingCandidate; readonly rank: number }>();
  for (const [index, candidate] of candidates.entries()) {
    const { match, reading } = candidate;
    if (!match || (match.strength < 2 && reading.number?.style !== 'chinese')) continue;
    const own = rank(candidate, candidates[index + 1]?.item.order ?? items.length);
    if (own > (best.get(match.key)?.rank ?? Number.NEGATIVE_INFINITY)) best.set(match.key, { candidate, rank: own });
  }
  // In the order of the form.
  return new Map(
    SECTION_KEYS.flatMap((key) => {
      const found = best.get(key);
      return found ? [[key, found.candidate] as const] : [];
    }),
  );
}

/** A picture this small is an icon or a spacer, no table. Unknown sizes count as big. */
const LEAST_TABLE_PICTURE = 200;

function mayHoldTable({ width }: Picture): boolean {
  return width === null || width >= LEAST_TABLE_PICTURE;
}

/** The statutory sections (each up to the next statutory heading) and other headings of level one (each up to the next heading of any kind), in page order. */
export function readSections(
  items: readonly Item[],
  tables: Readonly<Partial<Record<TableKey, ReportTable>>>,
): readonly Section[] {
  const matched = new Map<number, TableKey>();
  for (const table of Object.values(tables)) for (const { at } of table.parts) matched.set(at, table.key);
  const told = leaveOutContents(findHeadings(items), items, tables);
  const candidates = knowByPlace(told, chooseStatutory(told, items), items, matched);
  const statutory = chooseStatutory(candidates, items);
  const chosen = new Set(statutory.values());
  const first = Math.min(...[...chosen].map((candidate) => candidate.item.order));
  const heads = candidates.filter(
    (candidate) =>
      chosen.has(candidate) ||
      (candidate.reading.number?.style === 'chinese' &&
        candidate.item.order > first &&
        candidate.reading.rest === '' &&
        !candidate.isLinkOnly),
  );
  const bounds = heads.filter((head) => chosen.has(head)).map((head) => head.item.order);
  return heads.map((head, index): Section => {
    const key = chosen.has(head) ? (head.match?.key ?? null) : null;
    const from = head.item.order;
    const to = (key ? bounds.find((order) => order > from) : heads[index + 1]?.item.order) ?? Number.POSITIVE_INFINITY;
    // Items are numbered as they stand in their list.
    const below = items.slice(from + 1, to);
    const blocks: TextBlock[] = below.flatMap((item) => (item.kind === 'text' ? [blockOf(item)] : []));
    if (head.reading.rest !== '') blocks.unshift(blockOf(head.item));
    return {
      key,
      heading: { text: head.reading.rest === '' ? head.item.text : headingWords(head), at: head.item.at },
      title: head.reading.title,
      number: head.reading.number,
      isNumbered: head.item.isNumbered,
      blocks,
      text: blocks.map((block) => block.text).join('\n'),
      tables: [...new Set(below.flatMap((item) => (item.kind === 'table' ? [matched.get(item.at)] : [])))].filter(
        (table) => table !== undefined,
      ),
      images: below.flatMap((item) => (item.kind === 'image' && mayHoldTable(item) ? [{ at: item.at }] : [])),
      unmatchedTables: below.flatMap((item) =>
        item.kind === 'table' && !matched.has(item.at) ? [{ at: item.at }] : [],
      ),
    };
  });
}

/** The part of a run-in paragraph that is its heading, as written. */
function headingWords(head: HeadingCandidate): string {
  const end = head.item.text.search(/[。：:]/);
  return end < 0 ? head.item.text : head.item.text.slice(0, end);
}
