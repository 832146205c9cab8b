import { judgeList, judgeStated, type ProseSum } from './list-judgement';
import { makes } from './list-readings';
import { readPartLists } from './part-lists';
import type { Figure, FigureText } from './prose-figures';
import { readStatedSums } from './stated-sums';

const holds = ({ verdict }: ProseSum): boolean => verdict === 'whole';

/** Whether a list is wrong only because one of its parts is, which its own list tells; `inner` are wrong lists by their total. */
function followsFrom({ reading: { total, parts } }: ProseSum, inner: ReadonlyMap<Figure, ProseSum>): boolean {
  return parts.some((part) => {
    const own = inner.get(part);
    return own !== undefined && makes([...parts.filter((other) => other !== part), ...own.reading.parts], total);
  });
}

/** Totals with their lists of parts in a paragraph (主动公开124条，其中…52条、…72条), each fault once. What reads as a selection gives nothing. */
export function readSums(given: FigureText): readonly ProseSum[] {
  const listed = readPartLists(given).flatMap((list) => judgeList(given, list));
  const inner = new Map(
    listed.flatMap((sum) => {
      const [total, ...more] = sum.reading.total;
      return total && more.length === 0 && !holds(sum) ? [[total, sum] as const] : [];
    }),
  );
  const kept = listed.filter((sum) => holds(sum) || !followsFrom(sum, inner));
  const used = new Set(kept.flatMap(({ reading }) => reading.parts));
  const stated = readStatedSums(given).flatMap((sum) => judgeStated(given, sum) ?? []);
  const told = new Set<string>();
  return [...kept, ...stated.filter((sum) => holds(sum) || !sum.reading.parts.every((part) => used.has(part)))].filter(
    (sum) => {
      // A wrong total is wrong by each of its divisions.
      const fault = `${sum.total} ${sum.sum}`;
      if (holds(sum)) return true;
      if (told.has(fault)) return false;
      told.add(fault);
      return true;
    },
  );
}
