import { type Decimal, gapOf, showDecimal } from '../page/decimal';
import type { Quote } from '../page/quote';
import {
  amountOf,
  amountsOf,
  laterDivision,
  lawfulReading,
  makes,
  type Reading,
  type Total,
  totalMeant,
} from './list-readings';
import { isMoney, leavesNothingOut, SELECTION, scaleOf } from './list-words';
import { type PartList, readPartLists } from './part-lists';
import type { Figure, FigureText } from './prose-figures';
import { readStatedSums, type StatedSum } from './stated-sums';

/** A total and the parts that the text lists for it, in decimals of the total's unit; a total of two figures as 34＋2＝36. */
export interface ProseSum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly sum: string;
  readonly difference: string;
  readonly unit: string;
  /** `whole`: some lawful reading of the list adds up; `beyond`: the parts exceed the total; `short`: they fall short though the list reads as complete. */
  readonly verdict: 'whole' | 'beyond' | 'short';
  readonly quote: Quote;
  /** The figures that were added up. */
  readonly figures: readonly Figure[];
}

/** From these hundredths of the total on, a list is taken for a complete one: of two parts, of more, after a bare colon or bracket. */
const NEARLY_WHOLE = { two: 90n, more: 80n, bare: 50n };

const hundredthsIn = (parts: readonly Figure[], total: Total): bigint => (amountsOf(parts) * 100n) / amountsOf(total);

/** Whether the text lets the figures be added up and judged. */
function judgeable({ prose, figures }: FigureText, { total, parts }: Reading): boolean {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last || parts.length < 2 || amountsOf(total) === 0n) return false;
  if (![...total, ...parts].every(({ exact }) => exact)) return false;
  const from = Math.min(total[0]?.to ?? 0, first.from);
  const after = prose.text.slice(last.to, last.to + 40);
  if (SELECTION.test(prose.text.slice(from, last.from)) || /^(?:\([^()]*\))?等/.test(after)) return false;
  // A number whose unit is not known, or that has none, may be one of the parts.
  return !figures.some(
    ({ role, from: at, to, bracket }) =>
      role === 'bare' &&
      bracket === last.bracket &&
      at > from &&
      at < last.to &&
      /^[、,;和及]/.test(prose.text.slice(to, to + 1)),
  );
}

function tell({ prose, block }: FigureText, { total, parts }: Reading, verdict: ProseSum['verdict']): ProseSum {
  const unit = total[0]?.unit ?? '';
  const inUnit = (amount: Decimal): string => showDecimal(amount / scaleOf(unit));
  const ends = [...total, ...parts];
  const from = Math.min(...ends.map((figure) => figure.from - figure.words.length));
  const sum = amountsOf(parts);
  const whole = inUnit(amountsOf(total));
  return {
    total: total.length > 1 ? `${total.map((term) => inUnit(amountOf(term))).join('＋')}＝${whole}` : whole,
    parts: parts.map((part) => inUnit(amountOf(part))),
    sum: inUnit(sum),
    difference: inUnit(gapOf(sum, amountsOf(total))),
    unit,
    verdict,
    quote: { text: prose.slice(from, Math.max(...ends.map(({ to }) => to))), element: block.element },
    figures: parts,
  };
}

function fallsShort({ opening }: PartList, { total, parts }: Reading): boolean {
  const reached = hundredthsIn(parts, total);
  if (leavesNothingOut(parts.map(({ words }) => words))) return true;
  if (opening.kind === 'completes' && (!opening.bare || reached >= NEARLY_WHOLE.bare)) return true;
  return reached >= (parts.length === 2 ? NEARLY_WHOLE.two : NEARLY_WHOLE.more);
}

function faultOf(given: FigureText, list: PartList): ProseSum | undefined {
  const parts = list.steps.slice(0, list.natural).map(({ figure }) => figure);
  const total = totalMeant(list, parts);
  const unit = parts[0]?.unit ?? '';
  if (!total) return undefined;
  // Pieces of several kinds (条, 篇) may fill a total up, but only those of its own unit can exceed it.
  const alike = isMoney(unit) ? parts : parts.filter((part) => part.unit === unit);
  if ((isMoney(unit) || unit === total[0]?.unit) && amountsOf(alike) > amountsOf(total)) {
    const reading = { total, parts: alike };
    return judgeable(given, reading) ? tell(given, reading, 'beyond') : undefined;
  }
  const reading = { total, parts };
  if (amountsOf(parts) > amountsOf(total) || !judgeable(given, reading)) return undefined;
  return fallsShort(list, reading) ? tell(given, reading, 'short') : undefined;
}

function judgeList(given: FigureText, list: PartList): ProseSum | undefined {
  const lawful = lawfulReading(list);
  if (lawful) return tell(given, lawful, 'whole');
  const fault = faultOf(given, list);
  const later = fault ? undefined : laterDivision(list);
  return later ? tell(given, later, 'whole') : fault;
}

/** A total behind its parts; judged only where it is near their sum, since 共 may begin another matter. */
function judgeStated(given: FigureText, { total: stated, parts }: StatedSum): ProseSum | undefined {
  const total = [stated];
  for (let from = parts.length - 2; from >= 0; from -= 1) {
    const run = parts.slice(from);
    if (makes(run, total)) return tell(given, { total, parts: run }, 'whole');
  }
  const reading = { total, parts };
  if (!judgeable(given, reading)) return undefined;
  const reached = hundredthsIn(parts, total);
  if (reached < 80n || reached > 125n) return undefined;
  return tell(given, reading, amountsOf(parts) > amountsOf(total) ? 'beyond' : 'short');
}

const holds = ({ verdict }: ProseSum): boolean => verdict === 'whole';

/** Totals with their lists of parts in a paragraph (主动公开124条，其中…52条、…72条), every list once. What reads as a selection gives nothing. */
export function readSums(given: FigureText): readonly ProseSum[] {
  const lists = readPartLists(given);
  const sums = lists.map((list) => judgeList(given, list));
  const wrong = new Map(
    sums.flatMap((sum, index) => (sum && !holds(sum) ? [[lists[index]?.total, sum] as const] : [])),
  );
  // A total that is wrong for its own parts is wrong in the list that it is a part of: one fault, told of the inner list.
  const kept = sums.flatMap((sum) => {
    if (!sum || holds(sum)) return sum ?? [];
    const inner = sum.figures.filter((figure) => wrong.has(figure));
    const first = inner[0];
    const own = first && wrong.get(first);
    if (!first || !own || inner.length > 1) return sum;
    const mended = [...sum.figures.filter((figure) => figure !== first), ...own.figures];
    const total = lists[sums.indexOf(sum)]?.total;
    return total && makes(mended, [total]) ? [] : sum;
  });
  const used = new Set(kept.flatMap(({ figures }) => figures));
  const stated = readStatedSums(given).flatMap((sum) => {
    const judged = judgeStated(given, sum);
    return !judged || (!holds(judged) && sum.parts.every((part) => used.has(part))) ? [] : judged;
  });
  const all = [...kept, ...stated];
  return all.filter(
    (sum, index) =>
      holds(sum) ||
      !all.slice(0, index).some((other) => !holds(other) && other.total === sum.total && other.sum === sum.sum),
  );
}
