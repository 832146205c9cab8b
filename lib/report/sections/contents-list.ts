import type { Item, Line } from '../../read/source';
import { squash } from '../../text/text';
import { SECTION_KEYS, type SectionKey, type TableKey } from '../form/keys';
import type { ReportTable } from '../tables/report-table';
import type { HeadingCandidate } from './heading-candidates';
import { matchTitle, readHeading } from './headings';

/** A line that names a section or a part, with what tells that it stands in a contents list. */
interface Entry {
  readonly item: Line;
  readonly key: SectionKey | null;
  /** A page number, a day or a file's ending behind it, a link, or a navigation around it. */
  readonly isMarked: boolean;
}

/** Longer lines are text. */
const MOST_LINE = 90;
/** A page number at the end of an entry, behind leaders, blanks or in brackets. */
const PAGE = /(?:[.·…⋯\-—–_~]{2,}|第|\(|(?<=[^\d.、]))(\d{1,3})页?[)\-—–]*$/;
/** A day or the ending of a file's name, behind an entry. */
const BEHIND = /(?:\d{4}-\d{1,2}-\d{1,2}|\.(?:docx?|xlsx?|pdf|wps|ofd|et))$/i;
/** What stands before an entry: an arrow, a bullet, the number of the page it opens. */
const LEAD = /^(?:\[\d{1,2}\]|第\d{1,2}页[:、]?|[^\p{L}\p{N}(、]+|\d{1,2}(?=[一二三四五六]、|\p{Script=Han}))+/u;
/** A line with nothing but numbers and signs: page numbers in lines of their own, days, rules. */
const NO_WORDS = /^(?:[^\p{L}]|第(?=\d)|(?<=\d)[年月日页])*$/u;
const SUBHEADING = /^(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])[^。;,:]*$/;
/** So few names are no list: sections follow each other with nothing between where nothing is said under them. */
const LEAST_NAMES = 3;

/** The line as an entry; 'between' when it is none but may stand among them, undefined for anything else. */
function readEntry(item: Line, candidates: ReadonlyMap<Line, HeadingCandidate>): Entry | 'between' | undefined {
  const line = squash(item.text.slice(0, MOST_LINE * 2));
  if (line.length > MOST_LINE || /[。;!?]./.test(line)) return undefined;
  const bare = line.replace(LEAD, '').replace(/^《(.*)》$/, '$1');
  const words = bare
    .replace(BEHIND, '')
    .replace(PAGE, '')
    .replace(/[.·…⋯\-—–_~(]+$/, '');
  const candidate = candidates.get(item);
  // What stands behind an entry (a day, a page) is no text of a section: its words are read without.
  const alone = readHeading(words);
  const reading = alone?.rest === '' ? alone : (candidate?.reading ?? alone);
  const key = (reading?.rest === '' && (candidate?.match ?? matchTitle(alone?.title ?? ''))?.key) || null;
  const isEntry = key !== null || (reading?.rest === '' && reading.number?.style === 'chinese');
  if (isEntry) {
    const isMarked = words !== bare || item.link !== null || item.isNavigation;
    return { item, key, isMarked };
  }
  return NO_WORDS.test(line) || SUBHEADING.test(line) ? 'between' : undefined;
}

/** The entries of each list of three sections or more, in page order, with nothing said between one and the next. */
function findLists(items: readonly Item[], candidates: ReadonlyMap<Line, HeadingCandidate>): Entry[][] {
  const lists: Entry[][] = [];
  let list: Entry[] = [];
  // The sections that the list names so far, in the order of their first naming.
  let named = new Set<SectionKey>();
  let last: SectionKey | null = null;
  const close = (): void => {
    if (named.size >= LEAST_NAMES) lists.push(list);
    list = [];
    named = new Set();
    last = null;
  };
  for (const item of items) {
    const entry = item.kind === 'text' ? readEntry(item, candidates) : undefined;
    if (entry === 'between') continue;
    if (entry === undefined) {
      close();
      continue;
    }
    const [first] = named;
    const { key } = entry;
    // The same name again, or the one before the first: another list begins, or the report itself.
    if (key !== null && key !== last && first !== undefined)
      if (named.has(key) || SECTION_KEYS.indexOf(key) < SECTION_KEYS.indexOf(first)) close();
    list.push(entry);
    if (key === null) continue;
    named.add(key);
    last = key;
  }
  close();
  return lists;
}

/** A line as long as this is text rather than the next link. */
const LEAST_TEXT = 30;

/**
 * The candidates without the entries of contents lists. A run of titles with nothing under them is a list of contents where
 * it bears the marks of one, or where most of what it names is headed elsewhere or has its table elsewhere; otherwise
 * these are headings under which nothing is said. A lone link is no heading either where others stand in plain words.
 */
export function leaveOutContents(
  candidates: readonly HeadingCandidate[],
  items: readonly Item[],
  tables: Readonly<Partial<Record<TableKey, ReportTable>>>,
): readonly HeadingCandidate[] {
  const lists = findLists(items, new Map(candidates.map((candidate) => [candidate.item, candidate])));
  const listed = new Set<Item>(lists.flatMap((list) => list.map(({ item }) => item)));
  const headed = new Set(
    candidates.flatMap(({ item, match, isLinkOnly: isLink }) =>
      match && !listed.has(item) && !isLink ? match.key : [],
    ),
  );
  const tabled = new Set<SectionKey>(Object.values(tables).map(({ key }) => key));
  const isContents = (list: readonly Entry[]): boolean => {
    if (list.filter(({ isMarked }) => isMarked).length * 2 > list.length) return true;
    const named = new Set(list.flatMap(({ key }) => key ?? []));
    const elsewhere = [...named].filter((key) => headed.has(key) || tabled.has(key));
    return elsewhere.length >= 2 && elsewhere.length * 2 >= named.size;
  };
  const left = new Set<Item>(lists.filter(isContents).flatMap((list) => list.map(({ item }) => item)));
  const isLone = ({ item, isLinkOnly: isLink }: HeadingCandidate): boolean => {
    const next = items[item.order + 1];
    return headed.size >= LEAST_NAMES && isLink && (next?.kind !== 'text' || next.text.length < LEAST_TEXT);
  };
  return candidates.filter((candidate) => !left.has(candidate.item) && !isLone(candidate));
}
