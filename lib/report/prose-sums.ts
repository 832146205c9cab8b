import { judgeList, judgeStated, type ProseSum } from './list-judgement';
import { makes } from './list-readings';
import { readPartLists } from './part-lists';
import type { FigureText } from './prose-figures';
import { readStatedSums } from './stated-sums';

const holds = ({ verdict }: ProseSum): boolean => verdict === 'whole';

/** Whether a list is wrong only because one of its parts is, which its own list tells. */
function followsFrom({ reading: { total, parts } }: ProseSum, wrong: readonly ProseSum[]): boolean {
  return wrong.some(({ reading: inner }) => {
    const [part] = inner.total;
    if (!part || inner.total.length > 1 || !parts.includes(part)) return false;
    return makes([...parts.filter((other) => other !== part), ...inner.parts], total);
  });
}

/** Totals with their lists of parts in a paragraph (主动公开124条，其中…52条、…72条), each fault once. What reads as a selection gives nothing. */
export function readSums(given: FigureText): readonly ProseSum[] {
  const listed = readPartLists(given).flatMap((list) => judgeList(given, list));
  const wrong = listed.filter((sum) => !holds(sum));
  const kept = listed.filter((sum) => holds(sum) || !followsFrom(sum, wrong));
  const used = new Set(kept.flatMap(({ reading }) => reading.parts));
  const stated = readStatedSums(given).flatMap((sum) => judgeStated(given, sum) ?? []);
  const all = [...kept, ...stated.filter((sum) => holds(sum) || !sum.reading.parts.every((part) => used.has(part)))];
  // A wrong total is wrong by each of its divisions.
  return all.filter(
    (sum, index) =>
      holds(sum) ||
      !all.slice(0, index).some((other) => !holds(other) && other.total === sum.total && other.sum === sum.sum),
  );
}
