import type { Quote } from '../../read/quote';
import { squash } from '../../text/text';
import { moneyUnitIn, type PrintedUnit } from '../form/amount';
import { readAsides } from '../form/label-asides';

/** A caption of a block of table 2: the item of article 20 that it reports. */
export interface Caption {
  /** `article-20-1` … `-9`; undefined for an item that table 2 does not have. */
  readonly key: string | undefined;
  /** The unit of money it gives beside (单位：万元). */
  readonly unit: PrintedUnit | null;
  readonly remark: string | null;
  readonly quote: Quote;
}

const MOST_LENGTH = 160;
/** 第二十条第（一）项, whole or with what stands before (the regulation's name) and behind; or 第（一）项 alone. */
const CAPTION =
  /^(?:[^,。;]{0,30}第)?(?:二十|20)条[,、]?第?\(?([一二三四五六七八九十]{1,2}|\d{1,2})\)?[项款目]?([^。]{0,120})$/;
/** An ordinal needs 第 or brackets: 3项 is a figure. */
const ITEM = /^(?:第\(?|\()([一二三四五六七八九]|\d)\)?[项款]((?:[(:]|单位).{0,120})?$/;
const KEYS: Readonly<Record<string, string>> = {
  一: 'article-20-1',
  五: 'article-20-5',
  六: 'article-20-6',
  八: 'article-20-8',
  九: 'article-20-9',
};
const NUMERALS = '一二三四五六七八九';

/** Reads a caption; undefined for other words. */
export function readCaption({ text, at }: Quote): Caption | undefined {
  if (text.length > MOST_LENGTH || !/[条项款]/.test(text)) return undefined;
  const plain = squash(text);
  const match = CAPTION.exec(plain) ?? ITEM.exec(plain);
  if (!match) return undefined;
  const [, numeral = '', behind = ''] = match;
  const quote = { text, at };
  const unit = moneyUnitIn(behind);
  const beside = readAsides(`项${behind}`).find(({ bracketed }) => bracketed);
  return {
    key: KEYS[NUMERALS[Number(numeral) - 1] ?? numeral],
    unit: unit === undefined ? null : { unit, quote },
    remark: beside?.remark ?? null,
    quote,
  };
}
