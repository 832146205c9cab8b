import type { Finding } from '@/lib/judge/evaluation';
import { familyOf } from '@/lib/judge/sums';
import type { FaultStanding } from '@/lib/ledger/review/fault-standing';
import { describeFinding, nameCell, nameSubject } from '@/lib/messages';
import type { CheckWords } from '@/lib/messages/words';
import { writeSum } from './write-sum';

/** What a fault is called, and where it is as far as its name does not say. */
export interface FaultName {
  readonly title: string;
  readonly place: string;
}

/** Names a fault: a slip by its cell, a sum by its place, everything else by what is wrong. */
export function nameFault(
  { cause, findings: [first] }: Pick<FaultStanding, 'cause' | 'findings'>,
  words: CheckWords,
): FaultName {
  const [edit, ...others] = cause?.rivals.length === 0 ? cause.edits : [];
  if (edit !== undefined && others.length === 0) return { title: nameCell(edit.cell, words), place: '' };
  const place = placeOf(first, words);
  if (isSum(first) && place !== '') return { title: place, place: '' };
  return { title: describeFinding(first, words).name, place };
}

/** What is wrong with it, in a line where it is a sum, else in a sentence. */
export function tellFault({ cause, findings }: Pick<FaultStanding, 'cause' | 'findings'>, words: CheckWords): string {
  const { panel: text } = words;
  const [first, ...others] = findings;
  const { equation } = first;
  if (!isSum(first) || equation === null) return describeFinding(first, words).message;
  const told = [writeSum(equation, text)];
  if (cause !== null && cause.rivals.length > 0) told.push(text.causes.rivals(cause.rivals.length + 1));
  else if (others.length > 0) told.push(text.causes.one(findings.length));
  return text.clauses(told);
}

function isSum({ rule, outcome, equation }: Finding): boolean {
  return outcome === 'failed' && equation !== null && familyOf(rule) !== undefined;
}

function placeOf({ subject }: Finding, words: CheckWords): string {
  return Object.keys(subject).length === 0 ? '' : nameSubject(subject, words);
}
