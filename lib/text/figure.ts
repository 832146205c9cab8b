import { readChangeWords } from './change-wording';
import { isNoun, UNIT_OF_COUNT } from './count-wording';
import { type NumberReading, parseNumber } from './number';
import { foldSpace, normalize } from './text';

/** What a column asks for: a number of things, or a change of one (本年增/减). */
export type FigureKind = 'count' | 'change';

type Reading = Extract<NumberReading, { kind: 'number' }>;

/** The longest noun behind a unit (3个采购项目) and behind a bare number (3修订). */
const LONGEST_NOUN = { afterUnit: 6, bare: 3 } as const;
const TOTAL_WORDS = /^(?:共计|合计|总计|累计|总共|共|计)[:]?\s?(?=\d)/;
/** A sentence behind the number that brings no other number in: 3项，因机构改革. */
const SENTENCE = /^(.{1,20}?)([,;。][^\d]{1,60})$/;
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A number with 万 or 亿 as part of it: 1.2万, 3万件. */
function readLarge(plain: string): NumberReading | undefined {
  const [, digits = '', place = '', behind = ''] = /^([\d,.]{1,20})\s?([万亿])(?!元)(.{0,12})$/.exec(plain) ?? [];
  const number = parseNumber(digits);
  const counted = parseNumber(`1${behind}`);
  if (number.kind !== 'number' || number.unit !== null || counted.kind !== 'number') return undefined;
  const value = Math.round(number.value * (LARGE[place] ?? 1) * 1e8) / 1e8;
  // Beyond these, digits are lost.
  return Number.isSafeInteger(Math.trunc(value)) ? { ...counted, value, worded: true } : { kind: 'not-a-number' };
}

/** A number with a noun behind it that makes nothing else of it: 31批次项目, 3修订. */
function readNamed(plain: string): NumberReading | undefined {
  const digits = /^\d[\d,]{0,18}/.exec(plain)?.[0] ?? '';
  const number = parseNumber(digits);
  if (number.kind !== 'number') return undefined;
  const words = plain.slice(digits.length).trimStart();
  const unit = UNIT_OF_COUNT.exec(words)?.[0] ?? '';
  const noun = words.slice(unit.length);
  const named = unit !== '' ? isNoun(noun, LONGEST_NOUN.afterUnit) : isNoun(noun, LONGEST_NOUN.bare);
  return named ? { ...number, unit: words, worded: true } : undefined;
}

/** A number with a sentence behind it, which is a remark. */
function readExplained(plain: string): NumberReading | undefined {
  const [, figure, sentence] = SENTENCE.exec(plain) ?? [];
  if (figure === undefined || sentence === undefined) return undefined;
  const reading = parseNumber(figure);
  return reading.kind === 'number' && reading.remark === null ? { ...reading, remark: sentence } : undefined;
}

function readCount(plain: string): NumberReading {
  const total = plain.replace(TOTAL_WORDS, '');
  const reading = parseNumber(total);
  if (reading.kind === 'number' && (reading.unit === '万' || reading.unit === '亿')) return readLarge(total) ?? reading;
  if (reading.kind === 'number') return total === plain ? reading : { ...reading, worded: true };
  if (reading.kind === 'blank' || reading.rough) return reading;
  return readLarge(total) ?? readNamed(total) ?? readExplained(total) ?? reading;
}

/** A change told in words; its number must be one without a sign, or with the sign that the words say. */
function readChange(plain: string): NumberReading | undefined {
  const told = readChangeWords(plain.replace(/\s/g, ''));
  if (!told) return undefined;
  const number = readCount(told.number);
  if (number.kind === 'blank') return undefined;
  if (number.kind !== 'number') return number.rough ? number : undefined;
  if (number.signed && number.value * told.direction < 0 && told.direction > 0) return undefined;
  const value = told.direction === 0 || number.value === 0 ? 0 : told.direction * Math.abs(number.value);
  return { ...number, value, signed: true, worded: true };
}

function isBare({ remark, unit }: Reading): boolean {
  return remark === null && unit === null;
}

/**
 * Reads a cell of figures by what its column asks for. Beyond `parseNumber`: 万 as part of a count, a noun behind it (31批次项目),
 * and in a column of changes the words for plus, minus and nothing (减少3, 3↓, 持平).
 */
export function readFigure(text: string, kind: FigureKind): NumberReading {
  const reading = parseNumber(text);
  if (reading.kind === 'blank' || (reading.kind === 'number' && isBare(reading))) return reading;
  const plain = foldSpace(normalize(text));
  return (kind === 'change' ? readChange(plain) : undefined) ?? readCount(plain);
}
