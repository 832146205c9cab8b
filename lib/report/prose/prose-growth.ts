import type { Quote } from '../../read/quote';
import { type Decimal, gapOf, percentOf, showDecimal } from '../../text/decimal';
import { FALLING, type Figure, type FigureText } from './prose-figures';

/** A growth that was recomputed from the figures beside it. */
export interface ProseGrowth {
  /** `growth`: the rate; `change`: the difference between this year's figure and the one before. */
  readonly kind: 'agrees' | 'growth' | 'change';
  readonly figure: string;
  readonly previous: string;
  readonly unit: string;
  /** As printed, below zero where the text says that it fell. */
  readonly printed: string;
  readonly computed: string;
  readonly quote: Quote;
}

const GROWTH_WORDS =
  /增加|增长|增多|增幅|上升|上涨|提升|提高|净增|递增|减少|下降|降低|回落|降幅|净减|递减|下滑|缩减|同比|环比|[较比与同]?(?:上一?年度?|去年|前一年度?|20\d\d年度?)(?:同期)?|相比|[较比]|率|幅度|了|为|达|的|到|约|总数|总量|数量|件数|申请量|受理量|收件量|,|\(|\)/g;
const RATE_WORDS =
  /(?:增加|增长|增多|增幅|上升|上涨|提升|提高|净增|递增|减少|下降|降低|回落|降幅|净减|递减|下滑|缩减)(?:率|幅度)?(?:了|达|为)?$/;

/** No sentence of a report has more figures; bounds the work on hostile text. */
const LONGEST_STATEMENT = 60;

const bareGrowth = (words: string): boolean => words.replace(GROWTH_WORDS, '') === '';
const signed = (value: Decimal, words: string): Decimal => (FALLING.test(words) ? -value : value);

/** A paragraph's figures, sentence by sentence; a semicolon ends one. */
function statementsOf({ prose: { text }, figures }: FigureText): Figure[][] {
  const statements: Figure[][] = [];
  let last: Figure | undefined;
  for (const figure of figures) {
    if (!last || /[。;!?]/.test(text.slice(last.to, figure.from))) statements.push([]);
    statements[statements.length - 1]?.push(figure);
    last = figure;
  }
  return statements;
}

/** The year that the words before a figure name: 2023年收到8件. */
const yearOf = ({ words }: Figure): number => Number(/(20\d\d)年/.exec(words)?.[1] ?? 0);

/** Last year's figures of a statement: 上年8件, 从5件, or the one of the earlier of two years. */
function previousOf(statement: readonly Figure[]): readonly Figure[] {
  const years = statement.map(yearOf);
  const latest = Math.max(...years);
  return statement.filter(
    (figure, index) =>
      figure.role === 'previous' || (figure.role === 'count' && years[index] !== 0 && (years[index] ?? 0) < latest),
  );
}

function fitsRate(change: Decimal, previous: Decimal, rate: Figure): boolean {
  const printed = signed(rate.value, rate.words);
  if (previous <= 0n || change < 0n !== (printed < 0n && rate.value !== 0n)) return change === 0n && rate.value === 0n;
  const { cut, rounded } = percentOf(change < 0n ? -change : change, previous, rate.places);
  return rate.value === cut || rate.value === rounded;
}

interface Told {
  readonly kind: ProseGrowth['kind'];
  readonly figure: Figure;
  readonly previous: Decimal;
  readonly printed: Decimal;
  readonly computed: Decimal;
  readonly last: Figure;
}

function rateOf(change: Decimal, previous: Decimal, places: number): Decimal {
  const { rounded } = percentOf(change < 0n ? -change : change, previous, places);
  return change < 0n ? -rounded : rounded;
}

/** Of several figures that may have grown, the one whose growth comes nearest to what is printed. */
function nearestReading(read: readonly Told[]): Told | undefined {
  const off = ({ printed, computed }: Told): Decimal => gapOf(printed, computed);
  return read.reduce<Told | undefined>((best, one) => (best && off(best) <= off(one) ? best : one), undefined);
}

/** A rate beside its change (增加2件，增长25%) or beside last year's figure. */
function judgeRate(statement: readonly Figure[], index: number, following: string): Told | undefined {
  const rate = statement[index];
  if (
    rate?.role !== 'percent' ||
    !rate.exact ||
    !RATE_WORDS.test(rate.words) ||
    !bareGrowth(rate.words.replace(/^的/, ''))
  )
    return undefined;
  if (/^个?百分点/.test(following)) return undefined;
  const beside = [statement[index - 1], statement[index + 1]].find((one) => one?.role === 'change');
  const before = statement.slice(0, index);
  const printed = signed(rate.value, rate.words);
  const tell = (figure: Figure, previous: Decimal, change: Decimal): Told => ({
    kind: fitsRate(change, previous, rate) ? 'agrees' : 'growth',
    figure,
    previous,
    printed,
    computed: rateOf(change, previous, rate.places),
    last: rate,
  });
  const counts = before.filter(({ role, exact }) => role === 'count' && exact).reverse();
  if (beside) {
    if (!beside.exact || !bareGrowth(beside.words)) return undefined;
    const change = signed(beside.value, beside.words);
    const read = counts
      .filter(({ unit, value }) => unit === beside.unit && value > change)
      .map((figure) => tell(figure, figure.value - change, change));
    const meant = read.find(({ kind }) => kind === 'agrees') ?? nearestReading(read);
    if (meant) return meant;
  }
  const earlier = previousOf(statement).filter(({ exact, value }) => exact && value > 0n);
  const read = earlier.flatMap((previous) =>
    counts
      .filter((figure) => figure.unit === previous.unit && !earlier.includes(figure))
      .map((figure) => tell(figure, previous.value, figure.value - previous.value)),
  );
  // More than one pair of years: which one the rate means can't be told.
  return read.find(({ kind }) => kind === 'agrees') ?? (read.length === 1 ? read[0] : undefined);
}

/** A change beside both years' figures: 从5件增加到7件，增加3件. */
function judgeChange(statement: readonly Figure[], index: number): Told | undefined {
  const change = statement[index];
  if (change?.role !== 'change' || !change.exact || !bareGrowth(change.words)) return undefined;
  const alike = statement.filter(({ unit, exact }) => exact && unit === change.unit);
  const earlier = previousOf(alike);
  const counts = alike.filter((figure) => figure.role === 'count' && !earlier.includes(figure));
  const printed = signed(change.value, change.words);
  const read = earlier.flatMap((previous) =>
    counts.map((figure): Told => {
      const computed = figure.value - previous.value;
      const last = figure.to > change.to ? figure : change;
      return {
        kind: computed === printed ? 'agrees' : 'change',
        figure,
        previous: previous.value,
        printed,
        computed,
        last,
      };
    }),
  );
  return read.find(({ kind }) => kind === 'agrees') ?? (read.length === 1 ? read[0] : undefined);
}

/** Growth of a paragraph (较上年增加2件，增长25%), recomputed where the figures that it rests on are stated in the same sentence. */
export function readGrowth(given: FigureText): readonly ProseGrowth[] {
  const { prose, block } = given;
  return statementsOf(given).flatMap((statement) => {
    if (statement.length > LONGEST_STATEMENT) return [];
    const told = statement.flatMap(
      (figure, index) =>
        judgeChange(statement, index) ?? judgeRate(statement, index, prose.text.slice(figure.to, figure.to + 4)) ?? [],
    );
    // A rate beside a wrong change is the same fault.
    const once = told.some(({ kind }) => kind === 'change') ? told.filter(({ kind }) => kind !== 'growth') : told;
    return once.map(({ kind, figure, previous, printed, computed, last }) => ({
      kind,
      figure: showDecimal(figure.value),
      previous: showDecimal(previous),
      unit: figure.unit,
      printed: showDecimal(printed),
      computed: showDecimal(computed),
      quote: {
        text: prose.slice(Math.min(figure.from - figure.words.length, last.from), last.to),
        at: block.at,
      },
    }));
  });
}
