import type { Item, Line } from '../../read/source';
import { MOST_HEADING, matchTitle, readHeading } from './headings';

/** A heading is set over so many lines at most. */
const MOST_LINES = 3;
/** What the last line of a broken title holds; most lines have nothing of it and need no closer look. */
const END_OF_TITLE = /[况项]|[改措]/;
const NUMERAL_ALONE = /^\s*[一二三四五六][、.．]\s*$/;

interface Words {
  /** How well they fit a statutory title, 0 for not at all. */
  readonly strength: number;
  readonly isNumbered: boolean;
}

function wordsOf(text: string): Words {
  const reading = readHeading(text);
  if (!reading) return { strength: 0, isNumbered: NUMERAL_ALONE.test(text) };
  const { number, title, rest } = reading;
  return {
    strength: rest === '' ? (matchTitle(title)?.strength ?? 0) : 0,
    isNumbered: number !== null && number.style === 'chinese',
  };
}

/** Whether two lines are one heading: together they say a statutory title, and better than either does alone. */
function isOneHeading(above: Line, text: string, below: Line): boolean {
  if (!END_OF_TITLE.test(below.text)) return false;
  const whole = wordsOf(text + below.text);
  if (whole.strength < 2) return false;
  const first = wordsOf(text);
  const second = wordsOf(below.text);
  if (second.isNumbered || first.strength >= whole.strength) return false;
  const isOfficial = whole.strength === 3 && first.isNumbered;
  // Lines of one place are parts of one paragraph; those of two are taken together for an official title alone.
  return isOfficial || (above.at === below.at && second.strength < whole.strength);
}

/** The lines from an item on that are one heading; one at most where they are not. */
function linesOfHeading(items: readonly Item[], from: number): readonly Line[] {
  const first = items[from];
  if (first?.kind !== 'text') return [];
  const lines = [first];
  let text = first.text;
  for (let next = from + 1; lines.length < MOST_LINES; next += 1) {
    const item = items[next];
    if (item?.kind !== 'text' || item.link !== first.link || text.length + item.text.length > MOST_HEADING) break;
    lines.push(item);
    if (isOneHeading(first, text, item)) return lines;
    text += item.text;
  }
  return [first];
}

/**
 * The items, each statutory heading that the page sets over several lines (三、收到和处理政府信息<br>公开申请情况) put together
 * to one; those of a page without any as they are.
 */
export function withWholeHeadings(items: readonly Item[]): readonly Item[] {
  const whole: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    const lines = linesOfHeading(items, at);
    const order = whole.length;
    if (item.kind === 'text' && lines.length > 1)
      whole.push({ ...item, text: lines.map(({ text }) => text).join(''), order });
    else whole.push(order === item.order ? item : { ...item, order });
    at += Math.max(lines.length, 1);
  }
  return whole.length === items.length ? items : whole;
}
