import { separation } from './list-opening';
import { readSiblings } from './list-siblings';
import { LONGEST_LIST } from './list-steps';
import { ADDS_UP } from './list-words';
import type { Figure, FigureText } from './prose-figures';

/** A total behind its parts (…16条、…24条，共发布40条) with the figures that stand before it. */
export interface StatedSum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

/** The totals of a paragraph that stand behind their parts, each with all like figures before it in its part of the sentence. */
export function readStatedSums(given: FigureText): readonly StatedSum[] {
  const { counts, before, gaps } = readSiblings(given);
  return counts.flatMap((total, index) => {
    if (!ADDS_UP.test(total.words)) return [];
    const parts: Figure[] = [];
    let place = index;
    while (parts.length < LONGEST_LIST && separation(gaps[place] ?? '') < 3) {
      const elder = before[place];
      const figure = elder === undefined ? undefined : counts[elder];
      if (elder === undefined || figure?.unit !== total.unit) break;
      parts.push(figure);
      place = elder;
    }
    return parts.length >= 2 ? [{ total, parts: parts.reverse() }] : [];
  });
}
