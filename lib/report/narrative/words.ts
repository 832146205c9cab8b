import { LEXICON, type WordKind } from './lexicon';

/** A word of a clause. Offsets are those of the text it was cut from; a run of characters that no list knows is one `unknown` word. */
export interface Word {
  readonly kind: WordKind | 'unknown';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const KIND_OF = new Map<string, WordKind>();
for (const kind of Object.keys(LEXICON) as WordKind[]) {
  for (const word of LEXICON[kind].split(/\s+/)) if (word !== '' && !KIND_OF.has(word)) KIND_OF.set(word, kind);
}
/** Length of the longest word that begins with a character. */
const LONGEST = new Map<string, number>();
for (const word of KIND_OF.keys()) LONGEST.set(word.charAt(0), Math.max(LONGEST.get(word.charAt(0)) ?? 0, word.length));
/** Quotation marks and book-title marks say nothing of their own. */
const SILENT = /["“”'‘’《》〈〉<>·]/;

/** Cuts `text.slice(from, to)` into words, always the longest that fits. */
export function readWords(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    let length = Math.min(LONGEST.get(text.charAt(at)) ?? 0, to - at);
    while (length > 0 && !KIND_OF.has(text.slice(at, at + length))) length -= 1;
    const last = words[words.length - 1];
    if (length > 0) {
      const word = text.slice(at, at + length);
      words.push({ kind: KIND_OF.get(word) ?? 'neutral', text: word, from: at, to: at + length });
    } else if (!SILENT.test(text.charAt(at))) {
      if (last?.kind === 'unknown' && last.to === at)
        words[words.length - 1] = { ...last, text: last.text + text.charAt(at), to: at + 1 };
      else words.push({ kind: 'unknown', text: text.charAt(at), from: at, to: at + 1 });
    }
    at += Math.max(1, length);
  }
  return words;
}
