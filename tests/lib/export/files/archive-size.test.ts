import { describe, expect, it } from 'vitest';
import { makeArchive } from '@/lib/export/files/archive/archive';
import { ARCHIVE_BOUNDS } from '@/lib/export/files/archive/archive-bounds';
import { readArchiveInSteps, refuseSize } from '@/lib/export/files/archive/read-archive';
import { NOTHING_SAID } from '@/lib/ledger/bodies/said';
import { explainArchiveProblem } from '@/lib/messages/archive-problem';
import { WORDS } from '../../../words';
import { entryOf, wholeFile } from '../ledger-builder';
import { readArchive } from './read-archive';

const MB = 1024 * 1024;
const said = (problem: Parameters<typeof explainArchiveProblem>[0]) =>
  Object.values(WORDS).map((words) => explainArchiveProblem(problem, words));
const write = (count: number) =>
  wholeFile(
    makeArchive({ exportedAt: '2026-01-22T01:00:00Z', engine: '0.1.0', said: NOTHING_SAID, numbers: {} }),
    Array.from({ length: count }, (_, at) => ({ ...entryOf('甲局'), url: `http://www.example.gov.cn/${at}` })),
  );

describe('a file of import', () => {
  it('of more than its bound is refused by its size alone, with the numbers', () => {
    expect(refuseSize(ARCHIVE_BOUNDS.file * MB)).toBeNull();
    const problem = refuseSize(ARCHIVE_BOUNDS.file * MB + 1);
    expect(problem).toEqual({ reason: 'too-large', size: 1025, most: 1024 });
    for (const words of problem ? said(problem) : []) expect(words).toMatch(/1025 MB.*1024 MB/);
  });

  it('with a record that would hold the page up is refused before it is read', () => {
    const [whole, wide] = [write(2), ' '.repeat(ARCHIVE_BOUNDS.piece * MB)];
    const text = new TextDecoder().decode(whole);
    const laidOut = JSON.stringify(JSON.parse(text), null, 2);
    const problem = { reason: 'piece-too-large', most: ARCHIVE_BOUNDS.piece } as const;
    for (const large of [text.replace(',\n', `${wide},\n`), laidOut.replace('{', `{${wide}`), `${wide}${text}`]) {
      expect(readArchive(new TextEncoder().encode(large))).toEqual({ kind: 'refused', problem });
    }
    for (const words of said(problem)) expect(words).toContain('32 MB');
    expect(readArchive(new TextEncoder().encode(laidOut)).kind).toBe('read');
  });

  it('gives a turn after every record, however many there are', () => {
    const steps = readArchiveInSteps(write(300));
    let turns = 0;
    while (!steps.next().done) turns += 1;
    expect(turns).toBe(300);
  });

  it('with more reports than a ledger has says how many may come', () => {
    for (const words of said({ reason: 'too-many', most: ARCHIVE_BOUNDS.reports })) expect(words).toContain('50000');
  });
});
