import { type Decimal, parseDecimal, toDecimal } from '../../text/decimal';
import { type Prose, type ProseNumber, readNumbers, readProse } from '../../text/prose';
import type { TextBlock } from '../report';

/**
 * What a number of the text is to its neighbours: `count` (how many there are), `change` (较上年增加2件), `previous` (the year
 * before: 上年8件), `percent`, or `bare` without a unit.
 */
export type FigureRole = 'count' | 'change' | 'previous' | 'percent' | 'bare';

/** A number of a paragraph with what the sentence makes of it. Offsets are those of the prose. */
export interface Figure {
  readonly value: Decimal;
  /** 件, 条, 万元 …; '' where none follows. */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** False for 约, 余, 以上 and rounded 万. */
  readonly exact: boolean;
  /** Places after the point, as printed. */
  readonly places: number;
  readonly role: FigureRole;
  /** The words right before it, from the last punctuation on. */
  readonly words: string;
  /** Where the innermost bracket that holds it opens; −1 outside all brackets. */
  readonly bracket: number;
  /** Its place among the paragraph's figures. */
  readonly index: number;
}

/** A paragraph with its figures. */
export interface FigureText {
  readonly block: TextBlock;
  readonly prose: Prose;
  readonly figures: readonly Figure[];
}

const RISE = '增加|增长|增多|增幅|上升|上涨|提升|提高|净增|递增';
const FALL = '减少|下降|降低|回落|降幅|净减|递减|下滑|缩减';
/** Words right before a figure that is the size of a change. 新增3件 counts what is new. */
const CHANGE = new RegExp(
  `(?:(?<!新)(?:${RISE}|${FALL})|[较比][^,;]{0,14}[多少增减升降](?:公开|发布|收到|受理|办理)?)(?:率|幅度)?(?:了|约|为|达|的)?$`,
);
/** Words that go down rather than up. */
export const FALLING = new RegExp(`(?:${FALL}|[少减降])[^多增升]{0,6}$`);
/** 增至7件 is what there is now. */
const REACHED = /[增减升降加少](?:长|加|少|低)?(?:到|至)了?$|^(?:到|至)$/;
/** The year before, unless its cases were handed on (上年结转). */
const PREVIOUS =
  /(?:上一?年度?|去年|前一年度?)(?:同期)?[^转留续]{0,10}$|[比较]20\d\d年度?(?:同期)?的?$|(?:^|[^自来理缘])[从由](?:上一?年度?|去年|20\d\d年)?的?$/;

function roleOf({ unit }: ProseNumber, words: string): FigureRole {
  if (unit === '%' || unit === '‰') return 'percent';
  if (unit === null) return 'bare';
  if (REACHED.test(words)) return 'count';
  if (CHANGE.test(words)) return 'change';
  return PREVIOUS.test(words) ? 'previous' : 'count';
}

/** The number exactly as printed; `value` has the factor of 万 in it. */
function exactValue({ value, from, to }: ProseNumber, text: string): Pick<Figure, 'value' | 'places'> {
  const digits = /^[\d,]{1,20}(?:\.(\d{1,6}))?/.exec(text.slice(from, to));
  const printed = digits && parseDecimal(digits[0]);
  if (!printed) return { value: toDecimal(value), places: 0 };
  const factor = BigInt(Math.max(1, Math.round(value / (Number(printed) / 1e6))));
  return { value: printed * factor, places: digits[1]?.length ?? 0 };
}

/** Where the innermost bracket around each figure opens. */
function bracketsOf(text: string, numbers: readonly ProseNumber[]): number[] {
  const open: number[] = [];
  let at = 0;
  return numbers.map(({ from }) => {
    for (; at < from; at += 1) {
      if (text[at] === '(') open.push(at);
      else if (text[at] === ')') open.pop();
    }
    return open[open.length - 1] ?? -1;
  });
}

/** The figures of a paragraph in order, each with its exact value and its role. */
export function readFigures(block: TextBlock): FigureText {
  const prose = readProse(block.text);
  const { text } = prose;
  const numbers = readNumbers(prose);
  const brackets = bracketsOf(text, numbers);
  const figures = numbers.map((number, index): Figure => {
    const start = Math.max(numbers[index - 1]?.to ?? 0, number.from - 40);
    const words = text.slice(start, number.from).replace(/^.*[,;。、:()!?]/, '');
    return {
      ...exactValue(number, text),
      unit: number.unit ?? '',
      from: number.from,
      to: number.to,
      exact: number.exact,
      role: roleOf(number, words),
      words,
      bracket: brackets[index] ?? -1,
      index,
    };
  });
  return { block, prose, figures };
}
