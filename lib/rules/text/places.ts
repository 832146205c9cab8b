import type { Quote } from '../../read/quote';
import type { Passage } from '../../report/prose/passages';
import type { Outcome } from '../rule';

/** One outcome for a whole report: passed, or failed with all the places, each with its words. None without text. */
export function* tellPlaces(
  reason: string,
  passages: readonly Passage[],
  find: (passage: Passage) => readonly Quote[],
): Iterable<Outcome> {
  if (passages.length === 0) return;
  const evidence = passages.flatMap(find);
  const quotes = [...new Set(evidence.map(({ text }) => text))];
  yield evidence.length === 0
    ? { outcome: 'passed', subject: {} }
    : { outcome: 'failed', subject: {}, reason, data: { quotes, count: evidence.length }, evidence };
}
