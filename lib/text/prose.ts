import { veilMarks } from './note-mark';
import { NUMERAL_WORD, parseProseNumeral, scaleDecimal } from './prose-numeral';
import { normalize } from './text';
import { foldTraditional } from './traditional';

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

/** Takes white space and the marks of notes out and remembers where each character came from. */
export function readProse(original: string): Prose {
  const characters: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const character of foldTraditional(veilMarks(original))) {
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

const UNITS =
  '万件次|件次|人次|万元|亿元|件|条|份|宗|项|封|次|篇|期|元|个|起|例|人|家|场|笔|单|批次|批|桩|则|通|户|册|幅';
const ARABIC = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,12})(\\.\\d{1,6})?([万亿](?!元))?([余多几来])?(${UNITS}|%|‰)?(余|左右|以上|以内|上下|次)?`,
  'g',
);
const CHINESE = new RegExp(
  `(${NUMERAL_WORD})(件次|件|条|份|宗|项|封|人次|篇|期|起|笔|例|桩|则|批次|册)(余|左右|以上|以内|上下)?`,
  'g',
);
/** Words before a number that make it a rough one; 数 behind a noun (申请数9件) does not. */
const ROUGH =
  /(?:约|近|接近|大概|超|超过|多于|高于|逾|不足|不到|不下|少于|低于|达到?近|将近|至少|至多|上百|(?:^|[^\u4e00-\u9fff]|[共有到达了])数|[\d一二三四五六七八九十百](?:至|到|[-—~]{1,2}))$/;
/** What stands right before digits that count nothing: ordinals, document and telephone numbers, broken runs. */
const NOT_A_COUNT_BEFORE = /(?:第|〔|\[|\(20|No\.?|[\d.\-—/〕])$/i;
const NOT_A_COUNT_AFTER = /^(?:年|月|日|号|时|分|点|届|级|楼|层|室|天|小时|秒|周|岁|倍|[-—/:.]\d|〕|\])/;
/** A stretch of time is no count, whatever stands between: 20个工作日, 15工作日, 3个月. */
const TIME_AFTER = /^(?:工作日|自然日|法定工作日|月|星期|季度|小时|年头|学期|周)/;
/** Words that a numeral is glued to and then counts nothing: 第二十条, 同一件事, 统一. */
const GLUED_BEFORE = /[第同每某另唯统逐万\d]$/;

/** The numbers of a text that count something, in order: no years, days, deadlines, ordinals, document or telephone numbers. */
export function readNumbers({ text }: Prose): readonly ProseNumber[] {
  const numbers: ProseNumber[] = [];
  for (const match of text.matchAll(ARABIC)) {
    const [whole, digits = '', decimals = '', factor, roughInside, unit, roughAfter] = match;
    const from = match.index;
    const to = from + whole.length;
    const before = text.slice(Math.max(0, from - 4), from);
    const after = text.slice(to, to + 5);
    if (NOT_A_COUNT_BEFORE.test(before) || (unit === undefined && NOT_A_COUNT_AFTER.test(after))) continue;
    if ((unit === undefined || unit === '个') && TIME_AFTER.test(after)) continue;
    const { value, exact } = scaleDecimal(digits.replace(/,/g, '') + decimals, factor);
    const rough =
      !exact || roughInside !== undefined || (roughAfter !== undefined && roughAfter !== '次') || ROUGH.test(before);
    numbers.push({ value, from, to, unit: unit ?? null, exact: !rough });
  }
  for (const match of text.matchAll(CHINESE)) {
    const [whole, word = '', unit = '', roughAfter] = match;
    const from = match.index;
    const before = text.slice(Math.max(0, from - 4), from);
    const numeral = parseProseNumeral(word);
    if (!numeral || GLUED_BEFORE.test(before)) continue;
    const exact = numeral.exact && roughAfter === undefined && !ROUGH.test(before);
    numbers.push({ value: numeral.value, from, to: from + whole.length, unit, exact });
  }
  return numbers.sort((a, b) => a.from - b.from);
}
