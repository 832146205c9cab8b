import type { Quote } from '../../read/quote';
import { type Decimal, gapOf, percentOf, showDecimal, toDecimal } from '../../text/decimal';
import { addable } from './list-words';
import { type PartList, readPartLists } from './part-lists';
import type { Figure, FigureText } from './prose-figures';
import { readSharePairs, type SharePair } from './share-pairs';

/** A share that was recomputed, or several that belong to one whole and exceed it. */
export interface ProseShare {
  readonly kind: 'agrees' | 'share' | 'share-of-total' | 'shares-beyond';
  /** The part and its unit; for `shares-beyond` the shares as printed, joined by ＋. */
  readonly part: string;
  readonly whole: string;
  /** As printed, in percent. */
  readonly printed: string;
  /** What part / whole makes, rounded as printed. */
  readonly computed: string;
  readonly quote: Quote;
}

/** No paragraph of a report has more; bounds the work on hostile text. */
const MOST_PAIRS = 100;
const MOST_CANDIDATES = 200;
const HUNDRED = toDecimal(100);

/** Rounded or cut off as printed. */
function fits({ part, share }: SharePair, whole: Decimal): boolean {
  if (whole <= 0n) return false;
  const { cut, rounded } = percentOf(part.value, whole, share.places);
  return share.value === cut || share.value === rounded;
}

interface Group {
  readonly pairs: readonly SharePair[];
  readonly list: PartList | undefined;
}

/** Pairs that divide one whole: those of one list, or else of one sentence. */
function groupPairs(pairs: readonly SharePair[], lists: readonly PartList[], { prose }: FigureText): readonly Group[] {
  // Of nested lists the inner one is set last.
  const listOf = new Map(lists.flatMap((list) => list.steps.map(({ figure }) => [figure, list] as const)));
  const groups = new Map<PartList | number, { pairs: SharePair[]; list: PartList | undefined }>();
  let sentence = 0;
  let at = 0;
  for (const pair of pairs) {
    if (prose.text.slice(at, pair.part.from).includes('。')) sentence += 1;
    at = Math.max(at, pair.part.from);
    const list = listOf.get(pair.part);
    const group = groups.get(list ?? sentence) ?? { pairs: [], list };
    group.pairs.push(pair);
    groups.set(list ?? sentence, group);
  }
  return [...groups.values()];
}

const valuesOf = (pairs: readonly SharePair[]): Decimal => pairs.reduce((sum, { part }) => sum + part.value, 0n);
const sharesOf = (shares: readonly Figure[]): Decimal => shares.reduce((sum, { value }) => sum + value, 0n);
const stepOf = ({ places }: Figure): Decimal => 10n ** BigInt(6 - places);

/** The whole that the shares of a group are held against, where it is sure, and how it is known. */
function wholeOf(
  { pairs, list }: Group,
  candidates: readonly Decimal[],
  figures: readonly Figure[],
): readonly [Decimal, ProseShare['kind']] | undefined {
  let best = 0n;
  let most = 0;
  for (const candidate of candidates) {
    const count = pairs.filter((pair) => fits(pair, candidate)).length;
    if (count > most) [best, most] = [candidate, count];
  }
  if (most >= 2 && most * 2 > pairs.length) return [best, 'share'];
  if (!list?.total.exact) return undefined;
  const total = list.total.value;
  const stated: readonly [Decimal, ProseShare['kind']] = [total, 'share-of-total'];
  if (pairs.length >= 2) return pairs.some((pair) => fits(pair, total)) ? stated : undefined;
  const only = pairs[0];
  const larger = figures.filter(
    ({ role, value, unit }) =>
      role === 'count' && only && addable(unit, only.part.unit) && value > only.part.value && value !== total,
  );
  return only?.named && larger.length === 0 && total >= only.part.value ? stated : undefined;
}

function judgeGroup(
  given: FigureText,
  group: Group,
  wholes: readonly Decimal[],
  spoiled: ReadonlySet<Figure>,
): readonly ProseShare[] {
  const { prose, figures, block } = given;
  const { pairs } = group;
  const unit = pairs[0]?.part.unit ?? '';
  const stated = [
    ...(group.list ? [group.list.total.value] : []),
    ...wholes,
    ...figures.filter((figure) => figure.role === 'count' && addable(figure.unit, unit)).map(({ value }) => value),
    ...(pairs.length > 1 ? [valuesOf(pairs)] : []),
  ];
  const candidates = [...new Set(stated)].slice(0, MOST_CANDIDATES);
  const tell = (kind: ProseShare['kind'], { part, share }: SharePair, whole: Decimal): ProseShare => {
    const ends = [part.from, part.to, share.from, share.to];
    const closing = prose.text[Math.max(...ends)] === ')' ? 1 : 0;
    return {
      kind,
      part: showDecimal(part.value),
      whole: showDecimal(whole),
      printed: showDecimal(share.value),
      computed: showDecimal(percentOf(part.value, whole, share.places).rounded),
      quote: {
        text: prose.slice(Math.min(...ends) - part.words.length, Math.max(...ends) + closing),
        at: block.at,
      },
    };
  };
  const common = candidates.find((whole) => pairs.every((pair) => fits(pair, whole)));
  if (common !== undefined) return pairs.map((pair) => tell('agrees', pair, common));
  const known = wholeOf(group, candidates, figures);
  if (!known) return [];
  const [whole, kind] = known;
  // The last place of one share is often set so that all of them make 100.
  const evened = sharesOf(pairs.map(({ share }) => share)) === HUNDRED;
  return pairs.flatMap((pair) => {
    if (candidates.some((candidate) => fits(pair, candidate)))
      return fits(pair, whole) ? tell('agrees', pair, whole) : [];
    const { rounded } = percentOf(pair.part.value, whole, pair.share.places);
    if (evened && gapOf(rounded, pair.share.value) <= stepOf(pair.share)) return [];
    return spoiled.has(pair.part) ? [] : tell(kind, pair, whole);
  });
}

/** Shares of one whole without their parts (分别占60%、50%) that exceed it. */
function judgeBare({ prose, block }: FigureText, run: readonly Figure[]): readonly ProseShare[] {
  const sum = sharesOf(run);
  const first = run[0];
  const last = run[run.length - 1];
  if (!first || !last || sum <= HUNDRED + run.reduce((slack, share) => slack + stepOf(share), 0n)) return [];
  return [
    {
      kind: 'shares-beyond',
      part: run.map(({ value }) => showDecimal(value)).join('＋'),
      whole: '100',
      printed: showDecimal(sum),
      computed: '100',
      quote: { text: prose.slice(first.from - first.words.length, last.to), at: block.at },
    },
  ];
}

/**
 * Shares of a paragraph (258件，占33.9%; 564件（47.36%）), recomputed where their whole is sure: `wholes` are totals of the tables.
 * `spoiled` are parts of a list that was told already: their shares are the same fault.
 */
export function readShares(
  given: FigureText,
  wholes: readonly number[],
  spoiled: ReadonlySet<Figure>,
): readonly ProseShare[] {
  const { pairs, bare } = readSharePairs(given);
  if (pairs.length > MOST_PAIRS || (pairs.length === 0 && bare.length === 0)) return [];
  const groups = groupPairs(pairs, readPartLists(given), given);
  return [
    ...groups.flatMap((group) => judgeGroup(given, group, wholes.map(toDecimal), spoiled)),
    ...bare.flatMap((run) => judgeBare(given, run)),
  ];
}
