import type { Item, Line } from '../../read/source';
import type { SectionKey, TableKey } from '../form/keys';
import { type HeadingReading, matchTitle, readHeading, type TitleMatch } from './headings';

/** A line that may head a statutory section or another part of level one. */
export interface HeadingCandidate {
  readonly item: Line;
  readonly reading: HeadingReading;
  readonly match: TitleMatch | null;
  /** Whether the line is a link of a table of contents rather than a heading above its text. */
  readonly isLinkOnly: boolean;
}

/** Level one: 一、 or no numeral at all in a heading's tag, or a lost one. （一） and 1. head what lies below. */
export function isLevelOne({ number, lostNumber }: HeadingReading, item: Pick<Line, 'isHeading'>): boolean {
  if (number) return number.style === 'chinese';
  return lostNumber || item.isHeading;
}

/** The lines of a page that may be headings of level one, in page order. */
export function findHeadings(items: readonly Item[]): HeadingCandidate[] {
  const candidate = (item: Line, reading: HeadingReading, match: TitleMatch | null): HeadingCandidate => ({
    item,
    reading,
    match,
    isLinkOnly: item.link !== null,
  });
  return items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const reading = readHeading(item.text);
    if (!reading) return [];
    const match = matchTitle(reading.title) ?? null;
    if (reading.rest !== '' && (match === null || match.strength < 2)) return [];
    const plain = match !== null && match.strength >= 2 && reading.number === null;
    if (!isLevelOne(reading, item) && !plain) {
      // （一）总体情况 or 1.总体情况: some bodies number the six sections so; kept only where nothing better heads the section.
      return match?.strength === 3 ? [candidate(item, reading, match)] : [];
    }
    // Words without numeral and without a statutory title are no heading that can be told from a short line.
    return match || reading.number ? [candidate(item, reading, match)] : [];
  });
}

/** Words that a first heading speaks of the year's work with, and those of a part of it. */
const SPEAKS_OF_ALL = /情况|工作|概|综述|总结|回顾|成效|做法|开展/;
const SPEAKS_OF_A_PART = /主动公开|申请|复议|诉讼|问题|改进|其他/;

/**
 * The candidates, those that no words tell known by where they stand: a heading right above an official table heads the
 * table's section, whatever it is called, and the first one, numbered 一, the overview. So that no heading that is there is missed.
 */
export function knowByPlace(
  candidates: readonly HeadingCandidate[],
  statutory: ReadonlyMap<SectionKey, HeadingCandidate>,
  items: readonly Item[],
  matched: ReadonlyMap<number, TableKey>,
): readonly HeadingCandidate[] {
  const known = new Map<HeadingCandidate, SectionKey>();
  const isUnknown = (candidate: HeadingCandidate | undefined): candidate is HeadingCandidate =>
    candidate?.match === null && candidate.reading.number?.style === 'chinese' && !candidate.isLinkOnly;
  const given = new Set<SectionKey>();
  let behind = 0;
  for (const item of items) {
    while ((candidates[behind]?.item.order ?? items.length) < item.order) behind += 1;
    const key = item.kind === 'table' ? matched.get(item.at) : undefined;
    if (key === undefined || statutory.has(key) || given.has(key)) continue;
    const above = candidates[behind - 1];
    if (!isUnknown(above) || known.has(above)) continue;
    known.set(above, key);
    given.add(key);
  }
  const first = candidates.find((candidate) => candidate.reading.number?.style === 'chinese');
  const title = first?.reading.title ?? '';
  if (!statutory.has('overview') && isUnknown(first) && !known.has(first) && first.reading.number?.value === 1) {
    if (SPEAKS_OF_ALL.test(title) && !SPEAKS_OF_A_PART.test(title)) known.set(first, 'overview');
  }
  return candidates.map((candidate) => {
    const key = known.get(candidate);
    return key === undefined ? candidate : { ...candidate, match: { key, strength: 1 } };
  });
}
