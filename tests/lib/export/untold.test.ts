import { describe, expect, it } from 'vitest';
import { makeArchive } from '@/lib/export/files/archive/archive';
import { writeEvidence } from '@/lib/export/files/evidence/evidence';
import { makeMarkdown } from '@/lib/export/files/markdown';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import { NOTHING_SAID } from '@/lib/ledger/bodies/said';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { describeFinding } from '@/lib/messages';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { readArchive } from './files/read-archive';
import { buildFinding, entryOf, sheetsOf, wholeFile } from './ledger-builder';

/** Every sentence that any rule can be told with. */
const SENTENCES = Object.entries(WORDS['zh-CN'].rules).flatMap(([rule, { reasons }]) =>
  Object.keys(reasons).map((reason) => ({ rule, reason })),
);

/** A report whose findings carry no values, as a file may bring it, read back from that file. */
function imported(): LedgerEntry {
  const findings = SENTENCES.map(({ rule, reason }, order) =>
    buildFinding({ id: `${rule}:${reason}`, rule, reason, order, data: {}, subject: {} }),
  );
  const made = makeArchive({ exportedAt: '2026-01-22T01:00:00Z', engine: '0.1.0', said: NOTHING_SAID, numbers: {} });
  const reading = readArchive(wholeFile(made, [entryOf('某局', { findings })]));
  const [entry] = reading.kind === 'read' ? reading.archive.entries : [];
  if (entry === undefined) throw new Error('the file is whole');
  return entry;
}

const UNFIT = /undefined|NaN|〔\?〕|\[object/;

describe.each(LANGUAGES)('findings of a file without the values they speak of, in %s', (language) => {
  const options = {
    words: WORDS[language],
    reviewer: '',
    listing: 'all' as const,
    exportedAt: '2026-01-22T01:00:00Z',
    engine: '0.1.0',
  };
  const entry = imported();

  it('are told by their rule’s name wherever the values would be missing', () => {
    const { untold } = WORDS[language].labels;
    const wordsOf = ({ rule, reason }: { readonly rule: string; readonly reason: string }) =>
      describeFinding({ rule, reason, data: {} }, WORDS[language]);
    const told = SENTENCES.map(wordsOf);
    expect(told.filter(({ message }) => UNFIT.test(message))).toEqual([]);
    const { name, message } = wordsOf({ rule: 'table/cell-blank', reason: 'blank' });
    expect(message).toBe(untold(name));
    expect(told.filter((each) => each.message === untold(each.name)).length).toBeGreaterThan(SENTENCES.length / 2);
  });

  it.each(['__proto__', 'constructor', 'toString'])('never say what every object answers to under %s', (name) => {
    // Whatever a sentence asks for is the name: a table, a kind, a count.
    const data = new Proxy<Record<string, string>>({}, { get: () => name });
    const told = SENTENCES.map((each) => describeFinding({ ...each, data }, WORDS[language]).message);
    expect(told.filter((message) => /\[object |function |native code/.test(message))).toEqual([]);
  });

  it('leave no gap in any file', () => {
    expect(entry.evaluation.findings).toHaveLength(SENTENCES.length);
    const reviewed = reviewCheck(entry, { findings: [], passes: [] });
    const markdown = new TextDecoder().decode(wholeFile(makeMarkdown(options), [entry]));
    const sheets = JSON.stringify(sheetsOf([entry], options));
    const evidence = writeEvidence(reviewed, {
      ...options,
      against: { previous: { kind: 'missing', year: 2024 }, sums: [] },
    });
    for (const file of [markdown, sheets, evidence]) expect(file).not.toMatch(UNFIT);
  });

  it('keep the words of a page that look like a gap', () => {
    const finding = { rule: 'table/cell-not-a-count', reason: 'not-a-number' };
    const data = { table: 'proactive', row: 'regulations', column: 'made', text: 'undefined' };
    expect(describeFinding({ ...finding, data }, WORDS[language]).message).toContain('undefined');
  });
});
