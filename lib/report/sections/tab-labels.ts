import type { Boxes, Item, Line } from '../../read/source';
import { SECTION_KEYS, type SectionKey } from '../form/keys';
import type { Tables } from '../tables/read-tables';
import { matchTitle, readHeading } from './headings';

/** A label of a bar of tabs that names a statutory section. */
interface TabLabel {
  readonly key: SectionKey;
  readonly text: string;
  readonly at: number;
}

/** A bar of tabs: its labels in order, and what stands of it among the page's items. */
interface TabBar {
  readonly labels: readonly TabLabel[];
  readonly items: ReadonlySet<Item>;
}

/** A bar that names fewer sections is a list of something else. */
const LEAST_LABELS = 3;
/** All six headings in one line, with room for more tabs. */
const LONGEST_BAR = 300;
const LONGEST_LABEL = 60;
/** What several of the statutory headings say. */
const SEVERAL_TITLES = /情况.*情况/s;
/** Most sheets beside those of the sections: attachments, the reader's opinion. */
const MOST_MORE = 3;
/** What a tab's label is as a line. */
const TAB = { kind: 'text', isHeading: false, isNumbered: false, isNavigation: false, link: null } as const;
/** How far above a table its sheet may begin. */
const MOST_DEPTH = 40;

/** A word that every heading of a section has, in whatever wording. */
const HEADING_WORD = /情况|概况|事项|问题|概述/;

/** The statutory section that a line names and says nothing more of. */
function sectionNamed(text: string): SectionKey | undefined {
  const reading = text.length > LONGEST_LABEL || !HEADING_WORD.test(text) ? undefined : readHeading(text);
  const match = reading?.rest === '' ? matchTitle(reading.title) : undefined;
  return match && match.strength >= 2 ? match.key : undefined;
}

/** The labels of a bar whose tabs stand in one line: links, buttons, spans. */
function labelsWithin({ text, at }: Line, boxes: Boxes): readonly TabLabel[] {
  if (text.length > LONGEST_BAR || !SEVERAL_TITLES.test(text)) return [];
  const children = boxes.childrenOf(at);
  if (children.length < LEAST_LABELS) return [];
  return children.flatMap((child) => {
    const own = boxes.textOf(child);
    const key = sectionNamed(own);
    return key ? [{ key, text: own, at: child }] : [];
  });
}

/** The bars of tabs among the items: lines in a row that only name sections, or one line of them. */
function barsIn(items: readonly Item[], boxes: Boxes): readonly TabBar[] {
  const bars: TabBar[] = [];
  let labels: TabLabel[] = [];
  let own: Item[] = [];
  const close = (): void => {
    if (labels.length >= LEAST_LABELS) bars.push({ labels, items: new Set(own) });
    labels = [];
    own = [];
  };
  for (const item of items) {
    const key = item.kind === 'text' ? sectionNamed(item.text) : undefined;
    if (item.kind === 'text' && key) {
      labels.push({ key, text: item.text, at: item.at });
      own.push(item);
      continue;
    }
    close();
    const within = item.kind === 'text' ? labelsWithin(item, boxes) : [];
    if (within.length >= LEAST_LABELS) bars.push({ labels: within, items: new Set([item]) });
  }
  close();
  return bars;
}

/** How many lines name each section and say nothing more. */
function timesNamed(items: Iterable<Item>): ReadonlyMap<SectionKey, number> {
  const times = new Map<SectionKey, number>();
  for (const item of items) {
    const key = item.kind === 'text' ? sectionNamed(item.text) : undefined;
    if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** Places of one kind in one other: the sheets that tabs bring up. */
function sheetsWith(at: number, boxes: Boxes): readonly number[] {
  const parent = boxes.parentOf(at);
  const kind = boxes.kindOf(at);
  return parent === null ? [] : boxes.childrenOf(parent).filter((one) => boxes.kindOf(one) === kind);
}

/** The sheets of a bar, one a label, in its order: those among which each official table stands in the sheet of its section. */
function sheetsOf({ labels }: TabBar, tables: Tables, boxes: Boxes): readonly number[] | undefined {
  const found = Object.values(tables).flatMap(({ key, parts }) => {
    const index = labels.findIndex((label) => label.key === key);
    return index < 0 ? [] : parts.map(({ at }) => ({ index, at }));
  });
  const [first] = found;
  let depth = 0;
  for (let sheet = first?.at ?? null; sheet !== null && first; sheet = boxes.parentOf(sheet)) {
    depth += 1;
    if (depth > MOST_DEPTH) return undefined;
    const sheets = sheetsWith(sheet, boxes).filter((one) => !labels.some(({ at }) => boxes.holds(one, at)));
    const from = sheets.indexOf(sheet) - first.index;
    const own = from < 0 ? [] : sheets.slice(from, from + labels.length);
    if (own.length < labels.length || sheets.length > labels.length + MOST_MORE) continue;
    return found.every(({ index, at }) => boxes.holds(own[index] ?? at, at)) ? own : undefined;
  }
  return undefined;
}

/**
 * The items of a page whose sections are headed by the labels of a bar of tabs and by nothing else, each label put at the head of
 * the sheet that it brings up; those of any other page as they are. A table of contents above a report with headings is no such bar.
 */
export function withTabLabels(items: readonly Item[], tables: Tables, boxes: Boxes): readonly Item[] {
  const bars = barsIn(items, boxes);
  const named = timesNamed(bars.length > 0 ? items : []);
  for (const bar of bars) {
    const keys = bar.labels.map(({ key }) => key);
    if (new Set(keys).size < keys.length || SECTION_KEYS.every((key) => !keys.includes(key))) continue;
    const own = timesNamed(bar.items);
    const headedElsewhere = keys.some((key) => (named.get(key) ?? 0) > (own.get(key) ?? 0));
    const sheets = headedElsewhere ? undefined : sheetsOf(bar, tables, boxes);
    if (!sheets) continue;
    const rest = items.filter((item) => !bar.items.has(item));
    const placed: (Omit<Line, 'order'> | Item)[] = [];
    let open = 0;
    const head = (label: TabLabel | undefined): void => {
      if (label) placed.push({ ...label, ...TAB });
    };
    for (const item of rest) {
      const at = sheets.findIndex((sheet) => boxes.holds(sheet, item.at));
      for (; at >= 0 && open <= at; open += 1) head(bar.labels[open]);
      placed.push(item);
    }
    for (; open < bar.labels.length; open += 1) head(bar.labels[open]);
    return placed.map((item, order) => ({ ...item, order }));
  }
  return items;
}
