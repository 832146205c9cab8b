import { type ProseNumber, readNumbers, readProse } from '../page/prose';
import type { Quote } from '../page/quote';
import type { TextBlock } from './report';

/** A total and the parts that the same sentence lists for it. */
export interface ProseSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly unit: string;
  /** `whole`: the parts add up (or a first run of them does); `beyond`: they exceed the total; `short`: they fall short though the list reads as complete. */
  readonly verdict: 'whole' | 'beyond' | 'short';
  readonly quote: Quote;
}

/** A share that disagrees with its number, while its neighbours agree on what the whole is. */
export interface ProseShare {
  readonly part: number;
  readonly whole: number;
  /** As printed, in percent. */
  readonly printed: number;
  /** What part / whole makes, rounded as printed. */
  readonly computed: number;
  readonly agrees: boolean;
  readonly quote: Quote;
}

/** Words that open a list of parts. */
const OPENS = /(?:其中|包括|包含|分别为|分别是|含)[:,]?[^,、。;()\d]{0,24}$/;
/** Words that make a list a selection, or its items overlapping. */
const SELECTION = /等|同时|另外|此外|累计|同比|增长|减少|增加|较上年|以上|约|(?<!其)余/;
/** Words before a number that counts something else than a part of the list: it ends the list. */
const BESIDE = /累计|同比|较上年|比上年|较去年|比去年|上年度?同期|另有|另外|此外|增长|增加|减少|下降/;
/** What became of applications is no list of how they came: 收到9件，其中网上2件，答复10件. */
const HANDLING = /答复|办结|回复|办理完|处理完|结转|转下/;
/** Words that say the list is all there is. */
const CLOSES = /其他|其它|其余|余下/;
const OPENS_ALL = /分别(?:为|是)/;
/** From this share of the total on, a list of three or more parts is taken for a complete one. */
const NEARLY_WHOLE = 0.8;
const LEAST_PARTS_SHORT = 3;

interface Item extends ProseNumber {
  readonly unit: string;
  readonly depth: number;
}

function depthAt(text: string, offset: number): number {
  let depth = 0;
  for (let index = 0; index < offset; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')' && depth > 0) depth -= 1;
  }
  return depth;
}

/** Sentences by their bounds; a list often runs on over semicolons, so that these do not end it. */
function sentenceBounds(text: string): [number, number][] {
  const bounds: [number, number][] = [];
  let from = 0;
  for (const match of `${text}。`.matchAll(/[。!?]/g)) {
    if (match.index > from) bounds.push([from, match.index]);
    from = match.index + 1;
  }
  return bounds;
}

/** Where the bracket that opens at `from` is closed; `from` itself where none opens there. */
function bracketEnd(text: string, from: number): number {
  if (text[from] !== '(') return from;
  let depth = 0;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return text.length;
}

/** The items of one list at its own depth, up to another unit, something that is no part, or the end of its bracket. */
function takeParts(total: Item, following: readonly Item[], end: number, text: string): readonly Item[] {
  const depth = following[0]?.depth ?? 0;
  const parts: Item[] = [];
  const ofHandling = HANDLING.test(text.slice(total.to, following[0]?.from));
  for (const item of following) {
    if (item.depth < depth || item.from >= end) break;
    if (item.depth > depth) continue;
    if (item.unit !== total.unit) break;
    const previous = parts[parts.length - 1];
    const between = previous && text.slice(previous.to, item.from);
    if (between && (BESIDE.test(between) || (!ofHandling && HANDLING.test(between)))) break;
    parts.push(item);
  }
  return parts;
}

/** The lists of parts behind `total`: one in brackets right behind it, and one that words such as 其中 open. */
function listsAfter(total: Item, following: readonly Item[], text: string): readonly (readonly Item[])[] {
  const close = bracketEnd(text, total.to);
  const inside = following.filter((item) => item.to <= close);
  const behind = following.filter((item) => item.from >= close);
  const first = behind[0];
  const opened = first !== undefined && first.depth === total.depth && OPENS.test(text.slice(close, first.from));
  return [takeParts(total, inside, close, text), opened ? takeParts(total, behind, text.length, text) : []].filter(
    (parts) => parts.length > 0,
  );
}

function judge(total: Item, parts: readonly Item[], words: string): ProseSum['verdict'] | undefined {
  let sum = 0;
  for (const [index, part] of parts.entries()) {
    sum += part.value;
    // A second list after a full partition counts the same things another way.
    if (sum === total.value && index > 0) return 'whole';
  }
  if (!total.exact || parts.some((part) => !part.exact) || SELECTION.test(words)) return undefined;
  if (sum > total.value) return parts.length >= 2 ? 'beyond' : undefined;
  const ends = words.slice(Math.max(words.lastIndexOf('、'), words.lastIndexOf(','), words.lastIndexOf('和')));
  if (parts.length >= 2 && (OPENS_ALL.test(words) || CLOSES.test(ends))) return 'short';
  return parts.length >= LEAST_PARTS_SHORT && sum >= total.value * NEARLY_WHOLE ? 'short' : undefined;
}

/** Totals with their lists of parts in a paragraph: 主动公开124条，其中…52条、…72条. What reads as a selection gives nothing. */
export function readSums(block: TextBlock): readonly ProseSum[] {
  const prose = readProse(block.text);
  const { text } = prose;
  const all = readNumbers(prose);
  return sentenceBounds(text).flatMap(([from, to]) => {
    const items: Item[] = all
      .filter(
        (number) =>
          number.from >= from && number.to <= to && number.unit !== null && number.unit !== '%' && number.unit !== '‰',
      )
      .map((number) => ({ ...number, unit: number.unit ?? '', depth: depthAt(text, number.from) }));
    return items.flatMap((total, index) => {
      return listsAfter(total, items.slice(index + 1), text).flatMap((parts) => {
        const last = parts[parts.length - 1];
        if (!last) return [];
        const verdict = judge(total, parts, text.slice(total.from, last.to));
        // 公开11条，历年累计222条；其中…: the list is that of the number before.
        const clause = text.slice(items[index - 1]?.to ?? from, total.from);
        if (!verdict || (verdict !== 'whole' && BESIDE.test(clause))) return [];
        const start = Math.max(from, text.lastIndexOf(',', total.from) + 1);
        return [
          {
            total: total.value,
            parts: parts.map((part) => part.value),
            unit: total.unit,
            verdict,
            quote: { text: prose.slice(start, last.to), element: block.element },
          },
        ];
      });
    });
  });
}

interface Pair {
  readonly part: ProseNumber;
  readonly share: ProseNumber;
  readonly decimals: number;
}

function pairsOf(numbers: readonly ProseNumber[], text: string): Pair[] {
  return numbers.flatMap((share, index) => {
    const part = numbers[index - 1];
    if (share.unit !== '%' || !part || part.unit === '%' || !part.exact || !share.exact) return [];
    if (!/^,?(?:占比?|约?占)[^,。;\d]{0,10}$/.test(text.slice(part.to, share.from))) return [];
    const printed = /(?:\.(\d+))?%$/.exec(text.slice(share.from, share.to))?.[1] ?? '';
    return [{ part, share, decimals: printed.length }];
  });
}

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

function agrees({ part, share, decimals }: Pair, whole: number): boolean {
  // One unit of the last printed place: some round, some cut off.
  return Math.abs((part.value / whole) * 100 - share.value) <= 10 ** -decimals + 1e-9;
}

/** Shares (258件，占33.9%) of a paragraph, judged only where at least two of them agree on one whole. */
export function readShares(block: TextBlock, wholes: readonly number[]): readonly ProseShare[] {
  const prose = readProse(block.text);
  const numbers = readNumbers(prose);
  const pairs = pairsOf(numbers, prose.text);
  if (pairs.length < 3) return [];
  const candidates = [
    ...new Set([...wholes, ...numbers.filter((number) => number.unit !== '%').map((number) => number.value)]),
  ].filter((whole) => whole > 0);
  let whole = 0;
  let most = 0;
  for (const candidate of candidates) {
    const count = pairs.filter((pair) => agrees(pair, candidate)).length;
    if (count > most) {
      most = count;
      whole = candidate;
    }
  }
  if (most < 2 || most * 2 <= pairs.length) return [];
  return pairs.map((pair) => ({
    part: pair.part.value,
    whole,
    printed: pair.share.value,
    computed: rounded((pair.part.value / whole) * 100, pair.decimals),
    agrees: agrees(pair, whole),
    quote: { text: prose.slice(pair.part.from, pair.share.to), element: block.element },
  }));
}
