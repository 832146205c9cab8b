/** An exact decimal with six places: millionths, so that 0.1 + 0.2 is 0.3. */
export type Decimal = bigint;

const PLACES = 6;
const ONE = 10n ** BigInt(PLACES);

/** A number as an exact decimal; what lies beyond the sixth place is rounded. */
export function toDecimal(value: number): Decimal {
  return BigInt(value.toFixed(PLACES).replace('.', ''));
}

/** Digits as printed (1,234.50) as an exact decimal; undefined for anything else. */
export function parseDecimal(digits: string): Decimal | undefined {
  const match = /^(\d{1,15}(?:,\d{3}){0,5})(?:\.(\d{1,6}))?$/.exec(digits);
  return match ? BigInt((match[1] ?? '').replace(/,/g, '') + (match[2] ?? '').padEnd(PLACES, '0')) : undefined;
}

/** An exact decimal in digits, without idle zeros: 0.3, 12, 7730.28. */
export function showDecimal(value: Decimal): string {
  const size = value < 0n ? -value : value;
  const fraction = (size % ONE).toString().padStart(PLACES, '0').replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${size / ONE}${fraction && `.${fraction}`}`;
}

/** Beyond this a number has no decimals to be exact about, and is not written in plain digits. */
const LARGEST_PLAIN = 1e21;

/** The sum of numbers as they are written in digits, exact to the last of them: 0.1 + 0.2 is 0.3. */
export function addExactly(values: readonly number[]): number {
  if (values.some((value) => Math.abs(value) >= LARGEST_PLAIN))
    return values.reduce((total, value) => total + value, 0);
  const written = values.map((value) => {
    const digits = String(value);
    return (digits.includes('e') ? value.toFixed(20) : digits).split('.');
  });
  const places = Math.max(0, ...written.map(([, fraction = '']) => fraction.length));
  const total = written.reduce(
    (sum, [whole = '0', fraction = '']) => sum + BigInt(whole + fraction.padEnd(places, '0')),
    0n,
  );
  return Number(`${total}e-${places}`);
}

/** The distance of two exact decimals. */
export const gapOf = (one: Decimal, other: Decimal): Decimal => (one > other ? one - other : other - one);

/** What `part` of `whole` makes in percent with so many places: cut off and rounded. `whole` is above zero, `part` not below. */
export function percentOf(
  part: Decimal,
  whole: Decimal,
  places: number,
): { readonly cut: Decimal; readonly rounded: Decimal } {
  const unit = 10n ** BigInt(PLACES - places);
  const hundredfold = part * 100n * 10n ** BigInt(places);
  return { cut: (hundredfold / whole) * unit, rounded: ((2n * hundredfold + whole) / (2n * whole)) * unit };
}
