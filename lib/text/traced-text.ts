import { normalize } from './text';
import { foldTraditional } from './traditional';

/** Normalised text that still knows the words it came from. */
export interface TracedText {
  /** NFKC text without invisible characters; a blank is kept only where it parts two ASCII words (2021-01-06 10:00, 22355775 22355776). */
  readonly text: string;
  /** The words of the page behind `text.slice(from, to)`, as written. */
  readonly written: (from: number, to: number) => string;
}

/** The unified ideographs, and ASCII from ! to ~: single units that normalisation leaves as they are, and no blanks. */
function isPlain(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit > 0x20 && unit < 0x7f);
}

/** Characters without blanks of which each stays one by normalisation, whatever stands beside it. */
const SINGLE = /^[!-~\u2014\u2018-\u201d\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;
const SPACE = /\s/;
const BEFORE_BLANK = /[\w)*]/;
const AFTER_BLANK = /[\w(+*]/;

/** Normalises a block's text for matching and keeps the way back to the words as written. */
export function traceText(original: string): TracedText {
  if (SINGLE.test(original)) return { text: normalize(original), written: (from, to) => original.slice(from, to) };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (text: string, from: number, to: number): void => {
    parts.push(text);
    for (let unit = 0; unit < text.length; unit += 1) {
      starts.push(from);
      ends.push(to);
    }
  };
  let at = 0;
  let last = '';
  let blankPending = false;
  for (const character of foldTraditional(original)) {
    const from = at;
    at += character.length;
    const plain = isPlain(character.charCodeAt(0));
    const folded = plain ? character : normalize(character);
    if (folded === '') continue;
    if (!plain && SPACE.test(folded)) {
      blankPending = true;
      continue;
    }
    if (blankPending && BEFORE_BLANK.test(last) && AFTER_BLANK.test(folded.charAt(0))) push(' ', from, from);
    blankPending = false;
    push(folded, from, at);
    last = folded.slice(-1);
  }
  const text = parts.join('');
  return {
    text,
    written: (from, to) => (to > from ? original.slice(starts[from] ?? 0, ends[to - 1] ?? original.length) : ''),
  };
}

/** Traces of blocks: many readers go through the same ones. Forgotten with the block. */
const traces = new WeakMap<{ readonly text: string }, TracedText>();

/** The text of a block, traced once for all its readers. */
export function traceBlock(block: { readonly text: string }): TracedText {
  const known = traces.get(block);
  if (known) return known;
  const traced = traceText(block.text);
  traces.set(block, traced);
  return traced;
}
