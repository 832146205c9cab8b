import type { Quote } from '../../read/quote';
import { type NumberReading, parseChineseNumeral, parseNumber } from '../../text/number';
import { normalize, squash } from '../../text/text';
import { readAsides } from './label-asides';

/** Units that amounts of table 2 are given in: procurement in yuan, fees in the 万元 that the form of 2021 prints. */
export const AMOUNT_UNITS = ['元', '万元'] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** A unit of money beside a label: of the column, else of the row, of the block or above the table. */
export interface PrintedUnit {
  readonly unit: string;
  /** The words that give it. */
  readonly quote: Quote;
}

/** What a cell of money comes to. */
export interface Amount {
  /** In `unit`; as typed where no unit is known. */
  readonly value: number;
  readonly unit: AmountUnit | null;
  /** The unit typed in the cell; null where it has none. */
  readonly typed: string | null;
  readonly printed: PrintedUnit | null;
}

/** Powers of ten that a unit of money stands for. */
const POWERS: Readonly<Record<string, number>> = {
  元: 0,
  千元: 3,
  万: 4,
  万元: 4,
  十万元: 5,
  百万元: 6,
  千万元: 7,
  亿: 8,
  亿元: 8,
};
const TOTAL_WORDS = /^(?:共计|合计|总计|总共|共|计):?(?=\d)/;
const CURRENCY = /人民币|RMB|CNY|[￥¥]/gi;
const MONEY_IN_WORDS = /亿元|(?:千|百|十)?万元|千元|元/g;
/** A unit that `parseNumber` does not know: 1.2亿. */
const RARE_UNIT = /^([+\-−]?)(\d{1,12}(?:\.\d{1,8})?)(亿|千元|十万元|百万元|千万元)$/;
/** 120万3000元: parts in falling units. */
const PARTS = /^(?:(\d{1,9}(?:\.\d{1,8})?)亿)?(?:(\d{1,9}(?:\.\d{1,8})?)万)?(?:(\d{1,12}(?:\.\d{1,8})?))?元?$/;
const FORMAL = '零壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '零一二三四五六七八九十百千';

/** No amount is written in more characters. */
const MOST_LENGTH = 200;

const NO_NUMBER: NumberReading = { kind: 'not-a-number' };

/** A number times a power of ten, exact in its decimals: 152.3064 × 10⁴ is 1523064. */
function scale(value: number, power: number): number {
  const digits = String(value);
  return Number(`${digits.includes('e') ? value.toFixed(8) : digits}e${power}`);
}

/** The power of ten of a unit of money; undefined for another unit. */
function powerOf(unit: string): number | undefined {
  return POWERS[unit.replace(CURRENCY, '').replace(/整$/, '')];
}

function inYuan(value: number): NumberReading {
  return { kind: 'number', value, remark: null, unit: '元', signed: false };
}

/** Amounts written with several units or in Chinese numerals: 1亿2000万元, 一百二十万元. */
function readWrittenOut(text: string): NumberReading {
  const [, sign, digits, unit = null] = RARE_UNIT.exec(text) ?? [];
  if (digits) {
    const value = Number(digits);
    return {
      kind: 'number',
      value: sign === '-' || sign === '−' ? -value : value,
      remark: null,
      unit,
      signed: sign !== '',
    };
  }
  const parts = /^\d/.test(text) ? PARTS.exec(text.replace(/,/g, '')) : null;
  if (parts) {
    const [, hundredMillions = '0', tenThousands = '0', ones = '0'] = parts;
    const value = scale(Number(hundredMillions), 8) + scale(Number(tenThousands), 4) + Number(ones);
    return inYuan(Math.round(value * 1e8) / 1e8);
  }
  const numeral = /^(.{1,20}?)[元圆]$/.exec(text)?.[1];
  const plain = numeral && [...numeral].map((character) => PLAIN[FORMAL.indexOf(character)] ?? character).join('');
  const value = plain ? parseChineseNumeral(plain) : undefined;
  return value === undefined ? NO_NUMBER : inYuan(value);
}

/**
 * Reads a cell of money: `parseNumber`, and the name of the currency before or behind, a unit in brackets (120（万元）),
 * several units in one amount and Chinese numerals. `value` is as typed, in the unit typed.
 */
export function parseMoney(text: string): NumberReading {
  const reading = parseNumber(text);
  if (reading.kind === 'blank' || (reading.kind === 'not-a-number' && reading.rough)) return reading;
  if (text.length > MOST_LENGTH) return reading;
  // 一百二十万 is as good as 120万: who writes the unit of the numeral means yuan.
  if (reading.kind === 'number' && reading.unit === null && /[万亿]$/.test(text.trim()))
    return { ...reading, unit: '元' };
  if (reading.kind === 'number' && (reading.unit !== null || reading.remark === null)) return reading;
  const bare = normalize(text)
    .replace(CURRENCY, '')
    .trim()
    .replace(TOTAL_WORDS, '')
    .replace(/([元圆])整$/, '$1');
  const again = bare === '' ? NO_NUMBER : parseNumber(bare);
  if (again.kind === 'number' && again.remark !== null && again.unit === null) {
    const beside = readAsides(`数${again.remark}`)[0];
    return beside?.unit ? { ...again, unit: beside.unit, remark: beside.remark } : again;
  }
  return again.kind === 'number' ? again : readWrittenOut(squash(bare));
}

/** The unit of money that words name (单位：件、万元); undefined where they name none, or several. */
export function moneyUnitIn(words: string): string | undefined {
  const units = [...new Set(squash(words).match(MONEY_IN_WORDS) ?? [])];
  return units.length === 1 ? units[0] : undefined;
}

/**
 * What a cell of money comes to in `wanted`: by the unit typed in it, else by the one printed beside its labels. A unit that is
 * none of money counts for nothing; 0 is 0 in every unit. Undefined for a cell without a number.
 */
export function amountOf(reading: NumberReading, printed: PrintedUnit | null, wanted: AmountUnit): Amount | undefined {
  if (reading.kind !== 'number') return undefined;
  const typed = reading.unit === null || powerOf(reading.unit) === undefined ? null : reading.unit;
  const power = powerOf(typed ?? printed?.unit ?? '');
  if (power === undefined) return { value: reading.value, unit: reading.value === 0 ? wanted : null, typed, printed };
  return { value: scale(reading.value, power - (wanted === '元' ? 0 : 4)), unit: wanted, typed, printed };
}

/** Whether a unit of money is another one than `official`: 元 in a column of 万元. */
export function contradicts(unit: string, official: AmountUnit): boolean {
  const power = powerOf(unit);
  return power !== undefined && power !== powerOf(official);
}
