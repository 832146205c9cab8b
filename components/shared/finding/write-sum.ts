import type { SavedEquation } from '@/lib/judge/evaluation';
import type { PanelText } from '@/lib/messages/words';
import { formatNumber } from '../format';

/** A side with more terms than this is told without those that add nothing. */
const LONG = 6;

/** A sum that does not hold, in a line: 10＋1＋0＋0＝11，填 0. */
export function writeSum({ terms, computed, reported }: SavedEquation, text: PanelText): string {
  const side = (sign: 1 | -1, total: number): { readonly told: string; readonly single: boolean } => {
    const own = terms.filter((term) => term.sign === sign);
    const adding = own.filter(({ cell }) => cell.value !== null && cell.value !== 0);
    const shown = (own.length > LONG ? adding : own).slice(0, LONG);
    const figures = shown.map(({ cell }) => (cell.value === null ? text.equation.blank : formatNumber(cell.value)));
    const left = (own.length > LONG ? adding.length : own.length) - shown.length;
    if (own.length === 1 || figures.length === 0) return { told: formatNumber(total), single: true };
    return { told: text.equation.sum([...figures, ...(left > 0 ? ['…'] : [])], formatNumber(total)), single: false };
  };
  const [given, stated] = [side(1, computed), side(-1, reported)];
  return stated.single ? text.equation.filled(given.told, stated.told) : text.equation.unequal(given.told, stated.told);
}
