import type { Figure, FigureText } from './prose-figures';

/** A part and its share of some whole. */
export interface SharePair {
  readonly part: Figure;
  readonly share: Figure;
  /** By the word 占, not merely in brackets. */
  readonly named: boolean;
}

/** Between a part and its share: 占36%, （占总数的36%）, （36%）. */
const TO_SHARE = /^[,、]?\(?(?:约?占比?|比例|比重|占比(?:为|达))(?!全[国省市区县镇])[^,。;\d()]{0,14}$/;

function pairOf(text: string, figures: readonly Figure[], index: number): SharePair | undefined {
  const share = figures[index];
  if (share?.role !== 'percent' || !share.exact) return undefined;
  const next = figures[index + 1];
  if (
    next?.role === 'count' &&
    next.exact &&
    /占[^,。;]{0,14}$/.test(share.words) &&
    text.slice(share.to, next.from) === '('
  )
    return { part: next, share, named: true };
  let back = index - 1;
  while (figures[back]?.role === 'change') back -= 1;
  const part = figures[back];
  if (part?.role !== 'count' || !part.exact) return undefined;
  const between = text.slice(figures[index - 1]?.to, share.from);
  if (back === index - 1 && between === '(' && text[share.to] === ')') return { part, share, named: false };
  return TO_SHARE.test(between) ? { part, share, named: true } : undefined;
}

/** 分别占60%、40%: the run of shares that begins at `index`. */
function runOfShares(text: string, figures: readonly Figure[], index: number): readonly Figure[] {
  const first = figures[index];
  if (first?.role !== 'percent' || !/分别(?:约?占|为)|占比?分别/.test(first.words)) return [];
  if (!/占/.test(first.words)) return [];
  const run = [first];
  for (let next = index + 1; next < figures.length; next += 1) {
    const figure = figures[next];
    const last = run[run.length - 1];
    if (figure?.role !== 'percent' || !last || !/^[、,和及]{1,2}$/.test(text.slice(last.to, figure.from))) break;
    run.push(figure);
  }
  return run.every(({ exact }) => exact) ? run : [];
}

/** The parts of a paragraph with their shares; `bare`: runs of shares without parts (分别占60%、40%). */
export function readSharePairs({ prose: { text }, figures }: FigureText): {
  pairs: SharePair[];
  bare: (readonly Figure[])[];
} {
  const pairs: SharePair[] = [];
  const bare: (readonly Figure[])[] = [];
  let index = 0;
  while (index < figures.length) {
    const run = runOfShares(text, figures, index);
    if (run.length >= 2) {
      const parts = figures.slice(Math.max(0, index - run.length), index);
      const fit =
        parts.length === run.length && parts.every((part) => part.role === 'count' && part.unit === parts[0]?.unit);
      if (fit) pairs.push(...run.flatMap((share, at) => (parts[at] ? { part: parts[at], share, named: true } : [])));
      else bare.push(run);
      index += run.length;
      continue;
    }
    const pair = pairOf(text, figures, index);
    if (pair) pairs.push(pair);
    index += 1;
  }
  return { pairs, bare };
}
