import type { Quote } from '../../read/quote';
import { halfWidth, type Passage, quoteWithin, runningText } from '../../report/prose/passages';
import type { Report } from '../../report/report';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { tellPlaces } from './places';

/** Two marks that end or part a sentence, side by side or with one blank between. …… and —— are one mark; ”。 closes a quotation. */
const DOUBLED = /[,。;、](?: ?[,。;、])+|:(?:\s?:)+/g;

/** Marks that the contact block's own rule tells already. */
function toldOfContact({ contact }: Report, { block }: Passage): readonly string[] {
  return (contact?.strayPunctuation ?? []).filter(({ at }) => at === block.at).map(({ text }) => halfWidth(text));
}

function findDoubled(passage: Passage, report: Report): readonly Quote[] {
  const told = toldOfContact(report, passage);
  return (
    [...passage.text.matchAll(DOUBLED)]
      .filter(({ 0: marks }) => !told.some((stray) => stray.includes(marks)))
      // :: between letters and digits is an address or a program's.
      .filter(
        ({ 0: marks, index }) => !marks.startsWith(':') || !passage.block.text.slice(index, index + 2).startsWith('::'),
      )
      .map(({ 0: marks, index }) => quoteWithin(passage, index, index + marks.length))
  );
}

/** Subject: the report. */
const doubledPunctuation = ruleOf('text/doubled-punctuation', function* (report) {
  const passages = runningText(report);
  yield* tellPlaces('marks', passages, (passage) => findDoubled(passage, report));
});

/** Rules of the punctuation in running text. */
export const punctuationRules: readonly Rule[] = [doubledPunctuation];
