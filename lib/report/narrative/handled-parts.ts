import type { PartsClaim } from './claim';
import type { FramedFigure } from './frame';
import type { Sentence } from './sentence';

/** What was carried in is done, in words: 均已办结, 已全部答复. */
const DONE_IN_WORDS =
  /^[^,;:()]{0,10},?[^,;:()]{0,4}(?:已|均|都|全部|悉数)[^,;:()]{0,8}(?:办结|答复|回复|办理完毕|办理完成|处理完毕|办毕)[^,;:()\d]{0,6}(?=[,;。)]|$)/;
/** A part of the figure before it: 办结14件，其中上年结转2件均已办结. */
const OF_IT = /(?:其中|包括|包含|含|内)[^,;。]{0,6}$/;
/** A sum is of everything: 共办结25件. */
const OF_ALL = /[共总]|合计|累计|全年|全部/;

/** Figures of what was handled, and where they are parts of it: the quote's end is that of the last one. */
export interface HandledParts {
  readonly parts: readonly PartsClaim[];
  readonly taken: ReadonlySet<FramedFigure>;
}

const NONE: HandledParts = { parts: [], taken: new Set() };

/**
 * 上年结转3件均已办结，新收24件办结22件: what was handled of the applications carried in and of those received, told apart. The
 * words leave open whether the second figure is the whole, so that it may be that too.
 */
export function handledInParts(figures: readonly FramedFigure[], { prose, block }: Sentence): HandledParts {
  const carried = figures.filter(({ kind }) => kind === 'carried-in');
  const handled = figures.filter(({ kind }) => kind === 'handled');
  const [before] = carried;
  if (!before || carried.length > 1 || handled.length > 2) return NONE;
  if (OF_IT.test(prose.text.slice(Math.max(0, before.from - 20), before.from))) return NONE;
  const subjectOf = (figure: FramedFigure): string | undefined =>
    figures.findLast(({ to, kind }) => to <= figure.from && (kind === 'carried-in' || kind === 'received'))?.kind;
  const ofCarried = handled.filter((figure) => subjectOf(figure) === 'carried-in' && figure.value <= before.value);
  const ofReceived = handled.filter((figure) => subjectOf(figure) === 'received');
  const [last] = ofReceived;
  if (!last || ofReceived.length > 1 || ofCarried.length + 1 !== handled.length || ofCarried.length > 1) return NONE;
  const lead = prose.text.slice(figures.findLast(({ to }) => to <= last.from)?.to ?? last.from, last.from);
  const done = ofCarried[0] ?? (DONE_IN_WORDS.test(prose.text.slice(before.to, before.to + 40)) ? before : undefined);
  if (!done || OF_ALL.test(lead) || !done.exact || !last.exact) return NONE;
  const [from, to] = [Math.min(before.from, last.from), Math.max(done.to, last.to)];
  const quote = { text: prose.slice(from, to), at: block.at };
  const parts = [
    { kind: 'handled' as const, values: [done.value, last.value], complete: true, lastMayBeAll: true, quote },
  ];
  return { parts, taken: new Set([...ofCarried, last]) };
}
