import { figure, table } from '../print-table';
import { BOUNDS, beyond, type GrowthRow } from './growth-row';

const kilobytes = (size: number): string => `${Math.round(size / 1000)} KB`;

/** The cells of a kind's line. `sizes`: bytes of the hostile parts. */
export function lineOf(row: GrowthRow, sizes: readonly number[]): readonly string[] {
  const { kind, work, doublings, pressed, unjudgedFrom } = row;
  const steepest = [...doublings].sort((a, b) => b.median - a.median)[0];
  const passed = beyond(row);
  return [
    kind,
    ...sizes.map((_, index) => (work[index] === undefined ? '' : `${figure(work[index])} ms`)),
    doublings.map(({ median }) => median.toFixed(2)).join(', '),
    steepest === undefined ? '' : `${steepest.low.toFixed(2)}–${steepest.high.toFixed(2)}`,
    pressed === null ? '' : `${figure(pressed.verdict)} ms`,
    pressed === null ? '' : `${figure(pressed.halt)} ms`,
    [
      ...(passed.length === 0 ? [] : [`**${passed.join(', ')}**`]),
      ...(unjudgedFrom === null ? [] : [`not judged from ${kilobytes(sizes[unjudgedFrom] ?? 0)}`]),
    ].join('; '),
  ];
}

/** The growth table, the kinds beyond a bound marked, with what could not be measured under it. */
export function printGrowth(rows: readonly GrowthRow[], sizes: readonly number[]): string {
  const head = [
    'kind',
    ...sizes.map(kilobytes),
    'doublings',
    'steepest, middle half',
    'click to verdict',
    'longest halt',
    'beyond, or not judged',
  ];
  const broken = rows.flatMap(({ kind, broken }) => (broken === null ? [] : [`${kind}: ${broken}`]));
  return [
    table(
      head,
      rows.map((row) => lineOf(row, sizes)),
      1,
    ),
    ...broken,
  ].join('\n\n');
}

/** One line that says how many kinds are beyond a bound, and which. */
export function countBeyond(rows: readonly GrowthRow[]): string {
  const over = rows.filter((row) => beyond(row).length > 0).map((row) => `${row.kind} (${beyond(row).join(', ')})`);
  const bounds = `twice as much takes ${BOUNDS.doubling} times as long at most where it takes ${BOUNDS.least} ms or more, a verdict ${BOUNDS.verdict / 1000} s, a halt ${BOUNDS.hostileHalt} ms`;
  return over.length === 0
    ? `${rows.length} hostile kinds, all within their bounds: ${bounds}.`
    : `${rows.length} hostile kinds, ${over.length} BEYOND a bound (${bounds}): ${over.join('; ')}.`;
}
