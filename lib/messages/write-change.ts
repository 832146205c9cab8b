import type { Change } from '../ledger/review/changes';
import { nameCell } from './name';
import type { CheckWords } from './words';

/** What a finding of copied text rests on: who shares how much of it. */
const ALIKE = 'alike:';

/** A value of a finding that is not what it was, in words: 表三 · 一、本年新收 × 总计：3,511 → 3,512. */
export function writeChange(
  { name, cell, where, before, after }: Change,
  words: CheckWords,
  format: (figure: number) => string = String,
): string {
  const { decisions } = words.panel;
  const { changedNames, outcomes } = decisions;
  if (name.startsWith(ALIKE)) {
    const share = (given: Change['before']) => (given === null ? null : `${given}%`);
    return decisions.alikeChange(name.slice(ALIKE.length), share(before), share(after));
  }
  const value = (given: Change['before']): string => {
    if (given === null || given === '') return decisions.blank;
    if (typeof given === 'number') return format(given);
    return name === 'outcome' ? (outcomes[given as keyof typeof outcomes] ?? given) : given;
  };
  const known = changedNames[name as keyof typeof changedNames] ?? name;
  const what = cell === null ? known : nameCell(cell, words);
  return decisions.change(where === '' ? what : `${where} ${what}`, value(before), value(after));
}
