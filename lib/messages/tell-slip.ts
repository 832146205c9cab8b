import type { Cause } from '../judge/evaluation';
import { nameCell } from './name';
import type { CheckWords } from './words';

/** What the one cell behind confirmed sums should say and says; null where no cell, several, or one of several explain them. */
export function tellSlip(cause: Cause | null, sums: number, words: CheckWords): string | null {
  const [edit, ...others] = cause?.rivals.length === 0 ? cause.edits : [];
  if (edit === undefined || others.length > 0) return null;
  return words.panel.causes.slip(nameCell(edit.cell, words), edit.value, edit.suggested, sums);
}
