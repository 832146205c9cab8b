import type { Random } from '../random';

/** The kinds of wrong figure. */
export const SLIPS = ['random', 'one-digit', 'swapped', 'lost-digit'] as const;
export type Slip = (typeof SLIPS)[number];

/** A wrong figure in a right one's place; undefined where this slip cannot befall it (no two digits to swap). */
export function slip(value: number, kind: Slip, random: Random): number | undefined {
  const digits = [...String(value)];
  const wrong = (made: string): number | undefined =>
    made === '' || Number(made) === value ? undefined : Number(made);
  if (kind === 'random') {
    const most = Math.max(9, value * 2);
    const other = random.int(0, most - 1);
    return other >= value ? other + 1 : other;
  }
  const at = random.int(0, digits.length - 1);
  if (kind === 'one-digit') {
    const digit = (Number(digits[at]) + random.int(1, 9)) % 10;
    return wrong(String(Number([...digits.slice(0, at), digit, ...digits.slice(at + 1)].join(''))));
  }
  if (digits.length < 2) return undefined;
  if (kind === 'lost-digit') return wrong([...digits.slice(0, at), ...digits.slice(at + 1)].join(''));
  const first = random.int(0, digits.length - 2);
  const swapped = [...digits.slice(0, first), digits[first + 1], digits[first], ...digits.slice(first + 2)].join('');
  return swapped.startsWith('0') ? undefined : wrong(swapped);
}
