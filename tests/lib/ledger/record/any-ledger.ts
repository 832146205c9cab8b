import fc from 'fast-check';
import type { Decision, LedgerEntry } from '@/lib/ledger/record/entry';
import { anyWords } from '../../export/any-words';
import { entryOf } from '../../export/ledger-builder';
import { useSeed } from '../../seed';

useSeed();

const moment = fc
  .integer({ min: 0, max: 5 })
  .map((hour) => `2026-01-2${hour}T09:00:00${hour % 2 === 0 ? '' : '.000'}Z`);

export const word = fc.constantFrom('甲', '乙', '', '__proto__', '\ud800');

const decision: fc.Arbitrary<Decision> = fc.record({
  finding: fc.constantFrom('a', 'b', 'b#2'),
  fingerprint: fc.constantFrom('1', '2'),
  state: fc.constantFrom('open', 'confirmed', 'dismissed', 'rectified'),
  reason: word,
  note: word,
  by: word,
  at: moment,
});

/** Any words but those with characters that names do not keep. */
export const keptWords = anyWords.map((words) => words.replace(/\p{Cf}/gu, ''));

const oneEach = fc.uniqueArray(decision, { selector: ({ finding, fingerprint }) => finding + fingerprint });

export const entry: fc.Arbitrary<LedgerEntry> = fc
  .record({
    page: fc.constantFrom('a', 'b', 'c'),
    year: fc.constantFrom(2024, 2025, null),
    words: fc.oneof(word, keptWords),
    checkedAt: moment,
    textHash: fc.constantFrom('aa', 'bb'),
    decisions: oneEach,
    tags: fc.uniqueArray(word),
    text: fc.option(fc.array(word)),
  })
  .map(({ page, year, words, checkedAt, textHash, decisions, tags, text }) => {
    const { report } = entryOf(words).evaluation;
    const made = entryOf(words, { checkedAt, textHash, report: { ...report, year } });
    const before = textHash === 'bb' ? { before: made.evaluation } : {};
    return { ...made, url: `http://www.example.gov.cn/${page}`, savedAt: checkedAt, decisions, tags, text, ...before };
  });
