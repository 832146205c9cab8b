import { APPLICANTS, cellName, type Edition, GROUPS, OUTCOMES, resultRows, type Values } from './official-form';
import type { Random } from './random';

/** How big the figures of a made table are. `large` reaches the thousands. */
export type Size = 'small' | 'medium' | 'large';

const MOST: Readonly<Record<Size, number>> = { small: 4, medium: 90, large: 3200 };
/** Share of result cells that are not zero; real tables are sparse. */
const FILLED: Readonly<Record<Size, number>> = { small: 0.35, medium: 0.45, large: 0.6 };

/** Figures of tables 3 and 4 that satisfy every relation of the form, drawn at random. */
export function makeFigures(edition: Edition, size: Size, random: Random): Values {
  const values = new Map<string, number>();
  const at = (row: string, column: string): string => cellName('requests', row, column);
  const sums = new Map<string, number>();
  const put = (row: string, column: string, value: number): void => {
    values.set(at(row, column), value);
    sums.set(row, (sums.get(row) ?? 0) + value);
  };
  for (const column of APPLICANTS) {
    let handled = 0;
    for (const { key } of resultRows(edition)) {
      const value = random.chance(FILLED[size]) ? random.int(1, MOST[size]) : 0;
      put(key, column, value);
      handled += value;
    }
    const forward = random.chance(0.5) ? random.int(0, Math.max(1, Math.floor(MOST[size] / 3))) : 0;
    const all = handled + forward;
    const carriedIn = random.chance(0.5) ? random.int(0, Math.floor(all / 4)) : 0;
    put('handled-total', column, handled);
    put('carried-forward', column, forward);
    put('carried-in', column, carriedIn);
    put('new', column, all - carriedIn);
  }
  for (const [row, sum] of sums) values.set(at(row, 'total'), sum);
  for (const group of GROUPS) {
    let sum = 0;
    for (const outcome of OUTCOMES.slice(0, 4)) {
      const value = random.chance(0.6) ? random.int(0, Math.max(3, Math.floor(MOST[size] / 4))) : 0;
      values.set(cellName('review-litigation', group, outcome), value);
      sum += value;
    }
    values.set(cellName('review-litigation', group, 'total'), sum);
  }
  return values;
}
