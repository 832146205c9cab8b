import type { Finding, SavedEquation } from '../../judge/evaluation';
import type { Words } from '../../messages/words';

/** Actual less expected, free of the noise of binary fractions. */
export function differenceOf({ computed, reported }: SavedEquation): number {
  return Math.round((reported - computed) * 1e8) / 1e8;
}

/** A number with its sign, which is a true minus: never the start of a formula. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}

/** One side of an equation with the figures that were added up; what is 0 or blank adds nothing and is left out. */
export function writeSide({ terms, computed, reported }: SavedEquation, sign: 1 | -1, words: Words): string {
  const addends = terms
    .filter((term) => term.sign === sign && term.cell.value !== null && term.cell.value !== 0)
    .map(({ cell }) => String(cell.value));
  return words.exported.side(String(sign === 1 ? computed : reported), addends);
}

/** How many cells of an equation hold nothing, and were counted as 0. */
export function countBlanks({ terms }: SavedEquation): number {
  return terms.filter(({ cell }) => cell.value === null).length;
}

/** 计算过程: what the sum should be, what the page says, and the difference; '' for a finding without an equation. */
export function writeCalculation({ equation, outcome }: Finding, words: Words): string {
  if (equation === null) return '';
  const text = words.exported;
  const [left, right] = [writeSide(equation, 1, words), writeSide(equation, -1, words)];
  const sentence =
    outcome === 'failed'
      ? text.calculation(left, right, signed(differenceOf(equation)))
      : text.undecidedCalculation(left, right);
  const blanks = countBlanks(equation);
  return blanks > 0 ? sentence + text.blanks(blanks) : sentence;
}
