import { parseChineseNumeral } from './number';
import { normalize } from './text';

/** Running text made fit for matching: compatibility forms folded, white space taken out, each character's place in the original kept. */
export interface Prose {
  readonly text: string;
  /** The words of the original between two offsets of `text`, as the page has them. */
  readonly slice: (from: number, to: number) => string;
}

/** A number in running text. Offsets are those of `Prose.text`; `to` stands behind the unit. */
export interface ProseNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** 件, 条, 份 …; '%' for a share; null where none follows. */
  readonly unit: string | null;
  /** False for 约, 近, 余, 多, 以上 and rounded 万: no equality may be asked of it. */
  readonly exact: boolean;
}

/** Takes white space out and remembers where each character came from. */
export function readProse(original: string): Prose {
  const characters: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const character of original) {
    for (const folded of normalize(character).replace(/\s/g, '')) {
      characters.push(folded);
      for (let unit = 0; unit < folded.length; unit += 1) places.push(place);
    }
    place += character.length;
  }
  return {
    text: characters.join(''),
    slice: (from, to) => {
      const start = places[from];
      const last = places[to - 1];
      if (start === undefined || last === undefined || to <= from) return '';
      const width = String.fromCodePoint(original.codePointAt(last) ?? 32).length;
      return original.slice(start, last + width);
    },
  };
}

const UNITS = '万件次|人次|件次|万元|亿元|件|条|份|宗|项|封|次|篇|期|元|个|起|例|人|家|场|期';
const ARABIC = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,12})(\\.\\d{1,6})?([万亿](?!元))?(余|多)?(${UNITS}|%|‰)?(余|左右|以上|次)?`,
  'g',
);
const CHINESE =
  /([零〇一二两三四五六七八九十百千万]{1,9})(余|多)?(件|条|份|宗|项|封|人次|件次|篇|期|起)(余|左右|以上)?/g;
/** Words before a number that make it a rough one. */
const ROUGH = /(?:约|近|超|超过|逾|不足|达到?近|将近|至少|上百|(?<![请量总件条次份信])数)$/;
/** What stands right before digits that count nothing: ordinals, document and telephone numbers, broken runs. */
const NOT_A_COUNT_BEFORE = /(?:第|〔|\[|\(20|No\.?|[\d.\-—/〕])$/i;
const NOT_A_COUNT_AFTER = /^(?:年|月|日|号|时|分|点|届|级|楼|层|室|[-—/:.]\d|〕|\])/;

/** The numbers of a text that count something, in order: no years, days, ordinals, document or telephone numbers. */
export function readNumbers({ text }: Prose): readonly ProseNumber[] {
  const numbers: ProseNumber[] = [];
  for (const match of text.matchAll(ARABIC)) {
    const [whole, digits = '', decimals = '', factor, roughInside, unit, roughAfter] = match;
    const from = match.index;
    const to = from + whole.length;
    const before = text.slice(Math.max(0, from - 4), from);
    if (NOT_A_COUNT_BEFORE.test(before) || (unit === undefined && NOT_A_COUNT_AFTER.test(text.slice(to)))) continue;
    const base = Number(digits.replace(/,/g, '') + decimals);
    const value = factor === '万' ? base * 1e4 : factor === '亿' ? base * 1e8 : base;
    const rough =
      factor !== undefined ||
      roughInside !== undefined ||
      /^(?:余|左右|以上)$/.test(roughAfter ?? '') ||
      ROUGH.test(before);
    numbers.push({ value, from, to, unit: unit ?? null, exact: !rough });
  }
  for (const match of text.matchAll(CHINESE)) {
    const [whole, digits = '', roughInside, unit = '', roughAfter] = match;
    const from = match.index;
    const before = text.slice(Math.max(0, from - 4), from);
    const value = parseChineseNumeral(digits);
    // 一系列, 第二十条, 同一件事: a numeral glued to other words counts nothing.
    if (value === undefined || /[第同每某另唯统逐万\d]$/.test(before)) continue;
    numbers.push({
      value,
      from,
      to: from + whole.length,
      unit,
      exact: roughInside === undefined && roughAfter === undefined && !ROUGH.test(before),
    });
  }
  return numbers.sort((a, b) => a.from - b.from);
}
