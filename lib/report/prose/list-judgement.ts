import type { Quote } from '../../read/quote';
import { type Decimal, gapOf, showDecimal } from '../../text/decimal';
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
import type { PartList } from './part-lists';
import type { Figure, FigureText } from './prose-figures';
import type { StatedSum } from './stated-sums';

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
  /** The figures of the total and those that were added up. */
  readonly reading: Reading;
}

/** From these hundredths of the total on, a list is taken for a complete one: of two parts, of more, after a bare colon or bracket. */
const NEARLY_WHOLE = { two: 90n, more: 80n, bare: 50n };

const hundredthsIn = (parts: readonly Figure[], total: Total): bigint => (amountsOf(parts) * 100n) / amountsOf(total);

/** Further parts behind the last one that have no figure: 等, 其余为图文. */
const MORE_UNCOUNTED = /^(?:\([^()]*\))?(?:等|[,、;](?:其余|其他|其它|剩余|余下)[^\d,;。]{0,20}(?:[,;。]|$))/;

/** Whether the text lets the figures be added up and judged. */
function judgeable({ prose, figures }: FigureText, { total, parts }: Reading): boolean {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last || parts.length < 2 || amountsOf(total) === 0n) return false;
  if (![...total, ...parts].every(({ exact }) => exact)) return false;
  const from = Math.min(total[0]?.to ?? 0, first.from);
  const after = prose.text.slice(last.to, last.to + 40);
  if (SELECTION.test(prose.text.slice(from, last.from)) || MORE_UNCOUNTED.test(after)) return false;
  // A number whose unit is not known, or that has none, may be one of the parts.
  const between = figures.slice(Math.min(total[0]?.index ?? 0, first.index), last.index);
  return !between.some(
    ({ role, to, bracket }) =>
      role === 'bare' && bracket === last.bracket && /^[、,;和及]/.test(prose.text.slice(to, to + 1)),
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
    quote: { text: prose.slice(from, Math.max(...ends.map(({ to }) => to))), at: block.at },
    reading: { total, parts },
  };
}

function fallsShort({ opening }: PartList, { total, parts }: Reading): boolean {
  const reached = hundredthsIn(parts, total);
  if (leavesNothingOut(parts.map(({ words }) => words))) return true;
  if (opening.kind === 'completes' && (!opening.bare || reached >= NEARLY_WHOLE.bare)) return true;
  return reached >= (parts.length === 2 ? NEARLY_WHOLE.two : NEARLY_WHOLE.more);
}

/** The parts that a reader takes for the list; where they are far off the total, those before another list may have begun. */
function naturalParts({ steps, natural, total }: PartList): readonly Figure[] {
  const figures = steps.slice(0, natural).map(({ figure }) => figure);
  const off = (parts: readonly Figure[]): Decimal => gapOf(amountsOf(parts), amountOf(total));
  if (off(figures) * 4n <= amountOf(total)) return figures;
  return steps.slice(0, natural).reduce((best, { leads, boundary }, index) => {
    const shorter = figures.slice(0, index);
    return (leads || boundary > 0) && index >= 2 && off(shorter) < off(best) ? shorter : best;
  }, figures);
}

function faultOf(given: FigureText, list: PartList): ProseSum | undefined {
  const parts = naturalParts(list);
  const total = totalMeant(list, parts);
  const unit = parts[0]?.unit ?? '';
  if (!total || (list.opening.implied && !leavesNothingOut(parts.map(({ words }) => words)))) return undefined;
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

/** Behind a whole division another one by the same separators (自然人80件、法人6件，网络51件、信函36件): told where it comes near the total. */
function secondFault(
  given: FigureText,
  { steps, natural }: PartList,
  { total, parts: first }: Reading,
): ProseSum | undefined {
  const rest = steps.slice(first.length, natural);
  const parts = rest.map(({ figure }) => figure);
  const reading = { total, parts };
  if (steps[0]?.figure !== first[0] || rest[0]?.boundary !== 1 || parts.length < 2 || !judgeable(given, reading))
    return undefined;
  const reached = hundredthsIn(parts, total);
  if (makes(parts, total) || reached < 95n || reached > 110n) return undefined;
  return tell(given, reading, amountsOf(parts) > amountsOf(total) ? 'beyond' : 'short');
}

/** What a list of parts says: whether it holds, and whether another division behind it does. */
export function judgeList(given: FigureText, list: PartList): readonly ProseSum[] {
  const lawful = lawfulReading(list);
  if (lawful) return [tell(given, lawful, 'whole'), secondFault(given, list, lawful) ?? []].flat();
  const fault = faultOf(given, list);
  const later = fault ? undefined : laterDivision(list);
  return [later ? tell(given, later, 'whole') : (fault ?? [])].flat();
}

/** A total behind its parts; judged only where it is near their sum, since 共 may begin another matter. */
export function judgeStated(given: FigureText, { total: stated, parts }: StatedSum): ProseSum | undefined {
  const total = [stated];
  let sum = 0n;
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    sum += parts[from]?.value ?? 0n;
    if (sum === stated.value && from < parts.length - 1)
      return tell(given, { total, parts: parts.slice(from) }, 'whole');
  }
  const reading = { total, parts };
  if (!judgeable(given, reading)) return undefined;
  const reached = hundredthsIn(parts, total);
  if (reached < 80n || reached > 125n) return undefined;
  return tell(given, reading, amountsOf(parts) > amountsOf(total) ? 'beyond' : 'short');
}
