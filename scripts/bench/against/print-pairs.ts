import { figure, table } from '../print-table';
import type { Pair } from './measure-pairs';

/** The pairs as a table. */
export function printPairs(pairs: readonly Pair[]): string {
  return table(
    ['page', 'what', 'before', 'now', 'now to before', 'middle half', 'pairs'],
    pairs.map(({ page, what, before, now, ratio }) => [
      page,
      what,
      `${figure(before)} ms`,
      `${figure(now)} ms`,
      `${ratio.median.toFixed(2)} ×`,
      `${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}`,
      String(ratio.rounds),
    ]),
  );
}
