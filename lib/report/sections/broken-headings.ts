import type { Item, Line } from '../../read/source';
import type { HeadingNumber } from '../report';
import { MOST_HEADING, matchTitle, readHeading } from './headings';

/** A heading is set over so many lines at most. */
const MOST_LINES = 3;
/** What the last line of a broken title holds; most lines have nothing of it and need no closer look. */
const END_OF_TITLE = /[况项改措]/;
const NUMERAL_ALONE = /^\s*[一二三四五六][、.．]\s*$/;

/** The style of a line's numeral, whether words follow it or not; null without one. */
function numeralOf(text: string): HeadingNumber['style'] | null {
  return NUMERAL_ALONE.test(text) ? 'chinese' : (readHeading(text)?.number?.style ?? null);
}

/** How well a line fits a statutory title, 0 for not at all. */
function strengthOf(text: string): number {
  const reading = readHeading(text);
  return reading?.rest === '' ? (matchTitle(reading.title)?.strength ?? 0) : 0;
}

/** Whether two lines are one heading: together they say a statutory title, and better than either does alone. */
function isOneHeading(above: Line, text: string, below: Line): boolean {
  if (!END_OF_TITLE.test(below.text)) return false;
  const whole = strengthOf(text + below.text);
  if (whole < 2 || strengthOf(text) >= whole) return false;
  const isNumbered = numeralOf(text) === 'chinese';
  // Words in use may stand behind any others: without a numeral nothing shows where the heading begins.
  if (!isNumbered && whole < 3) return false;
  // Lines of one place are parts of one paragraph; those of two are taken together for an official title alone.
  if (isNumbered && whole === 3) return true;
  return above.at === below.at && strengthOf(below.text) < whole;
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
    // A numeral begins a heading, and goes on with none.
    if (numeralOf(item.text) !== null) break;
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
