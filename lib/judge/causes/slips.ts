/** How like a slip of the pen or the keyboard an edit is: less is likelier. */
const SLIP = { digit: 1, swapped: 1, lost: 2, copied: 2, blank: 2, other: 4 } as const;

function isOneDigit(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((digit, index) => digit !== b[index]).length === 1;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = -1, second = -1] = at;
  return at.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function isLost(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.length === short.length + 1 &&
    [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
  );
}

/**
 * The cost of having typed `written` for `meant`: one wrong digit or two swapped ones, a digit lost or doubled, a neighbour's
 * value (`neighbours`), a cell left empty (`blank`); anything else costs most. A sum that leaves single digits apart says little,
 * so one-digit numbers count as any other edit.
 */
export function slipCost(written: number, meant: number, neighbours: readonly number[], blank: boolean): number {
  const a = String(written);
  const b = String(meant);
  if (blank) return SLIP.blank;
  if (a.length > 1 && isSwapped(a, b)) return SLIP.swapped;
  if (a.length > 1 && isOneDigit(a, b)) return SLIP.digit;
  if (a.length + b.length > 2 && isLost(a, b)) return SLIP.lost;
  if (written !== 0 && neighbours.includes(written)) return SLIP.copied;
  return SLIP.other;
}
