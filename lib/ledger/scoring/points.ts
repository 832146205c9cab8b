/** Points are decimals of at most two places, and are reckoned with as whole hundredths: 0.1 + 0.2 is 0.3 here. */
export type Hundredths = number;

/** The most points that a sheet may speak of. */
const MOST_POINTS = 1000;

/** Whether a number can be points: from 0 to 1000, with at most two places. */
export function isPoints(value: number): boolean {
  return value >= 0 && value <= MOST_POINTS && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}

/** Points as whole hundredths. */
export function toHundredths(points: number): Hundredths {
  return Math.round(points * 100);
}

/** Hundredths as points, which show no more than two places. */
export function toPoints(hundredths: Hundredths): number {
  return hundredths / 100;
}

/** Points as a person types them, in either width; null for what are none. */
export function readPoints(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  if (!/^\d{1,4}(?:\.\d{1,2})?$/.test(text)) return null;
  const points = Number(text);
  return isPoints(points) ? points : null;
}
