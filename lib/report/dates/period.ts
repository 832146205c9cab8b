import { foldSpace } from '../../text/text';
import { traceBlock } from '../../text/traced-text';
import type { TextBlock } from '../report';
import { findDamaged, findEndAlone, findStartAlone } from './partial-period';
import type { Period } from './report-dates';
import { findWholePeriod, findYearless } from './whole-period';

/** The period the figures cover (统计期限), from the first block that states one; null where none does. `reportYear`: the year of a period that names none. */
export function readPeriod(blocks: readonly TextBlock[], reportYear: number | null = null): Period | null {
  const lines = blocks.map((block) => ({ block, traced: traceBlock(block) }));
  for (const find of [
    findWholePeriod,
    (text: string) => findYearless(text, reportYear),
    findEndAlone,
    findStartAlone,
    findDamaged,
  ]) {
    for (const { block, traced } of lines) {
      const found = find(traced.text);
      if (!found) continue;
      const text = foldSpace(traced.written(found.at, found.at + found.length));
      return { from: found.from, to: found.to, flaw: found.flaw, quote: { text, at: block.at } };
    }
  }
  return null;
}
