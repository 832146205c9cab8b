import { describe, expect, it } from 'vitest';
import { makeArchive } from '@/lib/export/files/archive/archive';
import { NOTHING_SAID } from '@/lib/ledger/bodies/said';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { explainArchiveProblem } from '@/lib/messages/archive-problem';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { checkedPage } from '../../ledger/checked-page';
import { wholeFile } from '../ledger-builder';
import { readArchive } from './read-archive';

const MADE = { exportedAt: '2026-01-22T01:00:00Z', engine: '0.1.0', said: NOTHING_SAID, numbers: {} };
const kept = checkedPage('made-clean-2021-department');
const { title } = kept.evaluation.report;
const { facts: _, ...bare } = kept;

/** What became of a file with one record in which words were replaced. */
function readWith(entry: LedgerEntry, ...changes: readonly (readonly [string, string])[]) {
  const text = new TextDecoder().decode(wholeFile(makeArchive(MADE), [entry]));
  const changed = changes.reduce((file, [from, to]) => file.replaceAll(from, to), text);
  return readArchive(new TextEncoder().encode(changed));
}

describe('a file with a record of an edition that is not known', () => {
  it('is taken where that can be read all the same', () => {
    for (const entry of [kept, bare]) expect(readWith(entry, ['"2021"', '"2031"']).kind).toBe('read');
  });

  it.each([
    ['2031-b', kept, [['"2021"', '"2031-b"']]],
    ['2031-b', bare, [['"2021"', '"2031-b"']]],
    [
      '2031',
      kept,
      [
        ['"2021"', '"2031"'],
        ['"review-litigation"', '"disputes"'],
      ],
    ],
  ] as const)('is refused for its edition %s where that is why it cannot be read', (edition, entry, changes) => {
    const problem = { reason: 'later-edition', entry: 1, title, edition } as const;
    expect(readWith(entry, ...changes)).toEqual({ kind: 'refused', problem });
    for (const language of LANGUAGES) {
      const words = explainArchiveProblem(problem, WORDS[language]);
      expect(words).toContain(edition);
      expect(words).toMatch(/没有导入任何内容|Nothing was imported/);
    }
  });
});

describe('a file with a broken record', () => {
  it.each([
    ['savedAt', ['"savedAt":"2026', '"savedAt":"x2026']],
    ['facts.report.bodyKind', ['"bodyKind":"department"', '"bodyKind":"office"']],
    ['judged.edition', ['"edition":"2021"', '"edition":"<b>"']],
  ] as const)('is refused for %s, which is what is wrong with it', (field, change) => {
    const problem = { reason: 'broken-entry', entry: 1, title, field };
    expect(readWith(kept, change)).toEqual({ kind: 'refused', problem });
  });

  it('is refused for what has nothing to do with its edition, whatever that is', () => {
    const later = ['"2021"', '"2031"'] as const;
    expect(readWith(kept, later, ['"savedAt":"2026', '"savedAt":"x2026'])).toMatchObject({
      problem: { field: 'savedAt' },
    });
  });
});
