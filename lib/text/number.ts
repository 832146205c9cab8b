import { isRough, UNIT_OF_COUNT } from './count-wording';
import { withoutMarks } from './note-mark';
import { foldSpace, normalize } from './text';

/** What a table cell says, read as a number. Blank is not zero: a sum counts it as 0 and says so. */
export type NumberReading =
  /**
   * A number. `remark`: words after it (22（其中修订16件）); `unit`: a unit typed in the cell (元, 万元, 件, 批次); `signed`: written
   * with + or −, or with words for them. `worded`: words of the cell were needed to read it (减3, 持平, 3万件, 共31).
   */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly remark: string | null;
      readonly unit: string | null;
      readonly signed: boolean;
      readonly worded?: true;
    }
  /** Nothing, or a mark that stands for nothing (/ — - 无). */
  | { readonly kind: 'blank'; readonly mark: string }
  /** Anything else: words, two numbers, instructions of the template. `rough`: a number that is not exact (约120), and so none to reckon with. */
  | { readonly kind: 'not-a-number'; readonly rough?: true };

/** Marks and words that stand for an empty cell. */
const EMPTY_MARK = /^(?:[/\\|\-‐‑‒–—―−_~.。·*]+|无|空|没有|暂无|未发生|无此项|不涉及|未涉及|不适用|N\/?A)$/i;

/** Units of money; what ends in 元 first, since 万元 begins with 万. */
const MONEY = /^(?:亿元|万元|元|万|亿)/;

/** A sign (dashes that stand for a minus too), at most 15 digits, so that none is lost, with or without thousands separators, decimals. Bounded: no nested repetition. */
const NUMBER =
  /^((?:\+|[-‐‑‒–—―−]{1,2})\s?)?(\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?: \d{3}){1,4}(?!\d)|\d{1,15})(\.\d{1,8})?\s?/;

/** What may stand behind number and unit: a remark in brackets, or one that says what the number includes; a stray point. Bounded. */
const REMARK = /^(?:[([{〔【].{0,200}|[,;、]?(?:其中|含).{0,200})$/;
const STRAY_POINT = /^[;,。.、:]?$/;

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

/** What stands behind a number: its unit, and a remark. Undefined for words that may make another thing of it. */
function readBehind(behind: string): { unit: string | null; remark: string | null } | undefined {
  // A unit may be set with blanks between its characters (31 批 次).
  const words = /^[\p{Script=Han}\s]{1,12}$/u.test(behind) ? behind.replace(/\s/g, '') : behind;
  const unit = (MONEY.exec(words) ?? UNIT_OF_COUNT.exec(words))?.[0] ?? null;
  const rest = words.slice(unit?.length ?? 0).trimStart();
  if (STRAY_POINT.test(rest)) return { unit, remark: null };
  return REMARK.test(rest) ? { unit, remark: rest } : undefined;
}

/** A number in Chinese numerals, with or without a unit of count: 十二, 三件. */
function readNumeral(words: string): NumberReading | undefined {
  const numeral = /^[零〇一二两兩三四五六七八九十百千万亿廿]{1,20}/.exec(words)?.[0] ?? '';
  const unit = UNIT_OF_COUNT.exec(words.slice(numeral.length))?.[0] ?? null;
  const value = numeral.length + (unit?.length ?? 0) === words.length ? parseChineseNumeral(numeral) : undefined;
  return value === undefined ? undefined : { kind: 'number', value, remark: null, unit, signed: false };
}

/**
 * Reads a table cell's text. Full-width forms, thousands separators (comma or blank), a typed unit and a remark after the
 * number are understood, marks of notes left out (9① is 9); two numbers, a mark alone, words and template instructions are
 * `not-a-number`. `value` is as typed: 12万元 is 12 with the unit 万元.
 */
export function parseNumber(text: string): NumberReading {
  if (PLAIN_NUMBER.test(text)) return { kind: 'number', value: Number(text), remark: null, unit: null, signed: false };
  const figure = withoutMarks(text);
  if (figure === undefined) return { kind: 'not-a-number' };
  // A question mark before the number is what a bad recoding leaves of a no-break space.
  const plain = foldSpace(normalize(figure)).replace(/^\?\s*(?=\d)/, '');
  if (plain === '' || EMPTY_MARK.test(plain.replace(/\s/g, ''))) return { kind: 'blank', mark: plain };
  const match = NUMBER.exec(plain);
  const behind = match ? readBehind(plain.slice(match[0].length)) : undefined;
  if (match && behind) {
    const [, sign, digits = '', decimals = ''] = match;
    const value = Number(`${digits.replace(/[, ]/g, '')}${decimals}`);
    const minus = sign !== undefined && !sign.startsWith('+');
    return { kind: 'number', value: minus && value !== 0 ? -value : value, ...behind, signed: sign !== undefined };
  }
  const words = plain.replace(/\s/g, '');
  if (isRough(words)) return { kind: 'not-a-number', rough: true };
  return readNumeral(words) ?? { kind: 'not-a-number' };
}
