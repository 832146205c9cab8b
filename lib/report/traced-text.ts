import { normalize } from '../page/text';

/** Normalised text that still knows the words it came from. */
export interface TracedText {
  /** NFKC text without invisible characters; a blank is kept only where it parts two ASCII words (2021-01-06 10:00, 22355775 22355776). */
  readonly text: string;
  /** The words of the page behind `text.slice(from, to)`, as written. */
  readonly written: (from: number, to: number) => string;
}

const SPACE = /\s/;
const BEFORE_BLANK = /[\w)*]/;
const AFTER_BLANK = /[\w(+*]/;

/** Normalises a block's text for matching and keeps the way back to the words as written. */
export function traceText(original: string): TracedText {
  const folded: { readonly text: string; readonly from: number; readonly to: number }[] = [];
  let at = 0;
  for (const character of original) {
    const text = normalize(character);
    if (text !== '') folded.push({ text, from: at, to: at + character.length });
    at += character.length;
  }
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let blankPending = false;
  for (const piece of folded) {
    if (SPACE.test(piece.text)) {
      blankPending = true;
      continue;
    }
    if (blankPending && BEFORE_BLANK.test(text.slice(-1)) && AFTER_BLANK.test(piece.text.charAt(0))) {
      text += ' ';
      starts.push(piece.from);
      ends.push(piece.from);
    }
    blankPending = false;
    for (let unit = 0; unit < piece.text.length; unit += 1) {
      starts.push(piece.from);
      ends.push(piece.to);
    }
    text += piece.text;
  }
  return {
    text,
    written: (from, to) => (to > from ? original.slice(starts[from] ?? 0, ends[to - 1] ?? original.length) : ''),
  };
}
