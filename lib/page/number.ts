import { foldSpace, normalize } from './text';

/** What a table cell says, read as a number. Blank is not zero: a sum counts it as 0 and says so. */
export type NumberReading =
  /** A number. `remark`: words after it (22（其中修订16件）); `unit`: a unit typed in the cell (元, 万元, 件); `signed`: written with + or −. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly remark: string | null;
      readonly unit: string | null;
      readonly signed: boolean;
    }
  /** Nothing, or a mark that stands for nothing (/ — - 无). */
  | { readonly kind: 'blank'; readonly mark: string }
  /** Anything else: words, two numbers, instructions of the template. */
  | { readonly kind: 'not-a-number' };

/** Marks that stand for an empty cell. */
const EMPTY_MARK = /^(?:[/\\|\-‐‑‒–—―−_~.。·*]+|无|空)$/;

/** Units met in cells; money first, since 万元 ends in 元. */
const UNIT = '亿元|万元|元|万|人次|件次|件|条|项|份|宗|个|篇|期|封|次|人|户';

/** Sign, digits with or without thousands separators, decimals, unit, and a remark. Bounded: no nested repetition. */
const NUMBER = new RegExp(
  `^([+\\-−])?(\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d{1,15})(\\.\\d{1,8})?\\s?(${UNIT})?\\s?([(\\[{〔【].{0,200}|[,;、]?(?:其中|含).{0,200}|[;,。.、:])?$`,
);

/** Digits and nothing else: what nearly every figure of a page is. */
const PLAIN_NUMBER = /^\d{1,15}(?:\.\d{1,8})?$/;

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a Chinese numeral: 零 〇 两 allowed, places up to 亿 (一百零三 → 103, 两千 → 2000), or digit by digit (二〇二六 → 2026).
 * Undefined for anything else, mixed or malformed ones (十百) included.
 */
export function parseChineseNumeral(text: string): number | undefined {
  const plain = text
    .replace(/〇/g, '零')
    .replace(/[两兩]/g, '二')
    .replace(/^廿/, '二十');
  if (!/^[零一二三四五六七八九十百千万亿]{1,20}$/.test(plain)) return undefined;
  if (!/[十百千万亿]/.test(plain)) {
    return plain.length === 1 || plain.length <= 15
      ? Number([...plain].map((c) => DIGITS.indexOf(c)).join(''))
      : undefined;
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lowestPlace = Number.POSITIVE_INFINITY;
  let lowestSection = Number.POSITIVE_INFINITY;
  for (const [index, character] of [...plain].entries()) {
    if (character === '零') {
      if (digit !== null) return undefined;
      continue;
    }
    const place = PLACES[character];
    if (place !== undefined) {
      if (
        place >= lowestPlace ||
        (digit === null && !(place === 10 && section === 0 && (index === 0 || /[万亿零]/.test(plain[index - 1] ?? ''))))
      ) {
        return undefined;
      }
      section += (digit ?? 1) * place;
      lowestPlace = place;
      digit = null;
    } else if (character === '万' || character === '亿') {
      const factor = character === '万' ? 1e4 : 1e8;
      const value = section + (digit ?? 0);
      if (value === 0 || factor >= lowestSection) return undefined;
      total += value * factor;
      lowestSection = factor;
      section = 0;
      digit = null;
      lowestPlace = Number.POSITIVE_INFINITY;
    } else {
      if (digit !== null) return undefined;
      digit = DIGITS.indexOf(character);
    }
  }
  return total + section + (digit ?? 0);
}

/**
 * Reads a table cell's text. Full-width forms, thousands separators (comma or blank), a typed unit and a remark after the
 * number are understood; two numbers, words and template instructions are `not-a-number`. `value` is as typed: 12万元 is 12 with the unit 万元.
 */
export function parseNumber(text: string): NumberReading {
  if (PLAIN_NUMBER.test(text)) return { kind: 'number', value: Number(text), remark: null, unit: null, signed: false };
  // A question mark before the number is what a bad recoding leaves of a no-break space.
  const plain = foldSpace(normalize(text)).replace(/^\?\s*(?=\d)/, '');
  if (plain === '' || EMPTY_MARK.test(plain.replace(/\s/g, ''))) return { kind: 'blank', mark: plain };
  const match = NUMBER.exec(plain);
  if (match) {
    const [, sign, digits = '', decimals = '', unit, rest] = match;
    const value = Number(`${digits.replace(/[, ]/g, '')}${decimals}`);
    const remark = rest === undefined || /^[;,。.、:]$/.test(rest) ? null : rest;
    return {
      kind: 'number',
      value: sign === '-' || sign === '−' ? -value : value,
      remark,
      unit: unit ?? null,
      signed: sign !== undefined,
    };
  }
  const numeral = parseChineseNumeral(plain.replace(/\s/g, ''));
  if (numeral !== undefined) return { kind: 'number', value: numeral, remark: null, unit: null, signed: false };
  return { kind: 'not-a-number' };
}
