import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArchive } from '@/lib/export/files/archive/archive';
import { readArchiveInSteps } from '@/lib/export/files/archive/read-archive';
import { UNIT_KINDS } from '@/lib/ledger/bodies/project';
import { NOTHING_SAID, type Said } from '@/lib/ledger/bodies/said';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { entryKey } from '@/lib/ledger/record/merge';
import { RECORD_VERSION } from '@/lib/ledger/record/migrations';
import { explainArchiveProblem } from '@/lib/messages/archive-problem';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { named } from '../../ledger/named-units';
import { useSeed } from '../../seed';
import { example } from '../../store/example';
import { checkedEntry, entryOf, wholeFile } from '../ledger-builder';
import { readArchive } from './read-archive';

useSeed();

import { entry, keptWords, word } from '../../ledger/record/any-ledger';

const VERSION_1 = fileURLToPath(new URL('./stored/archive-version-1.json', import.meta.url));

const MADE = { exportedAt: '2026-01-22T01:00:00Z', engine: '0.1.0', numbers: { 2025: 12 } };

const PAGES = ['http://www.example.gov.cn/a', 'http://www.example.gov.cn/b', 'file:///c.html'];

const bytesOf = (text: string) => new TextEncoder().encode(text);

const write = (entries: readonly LedgerEntry[], said: Said = NOTHING_SAID) =>
  new TextDecoder().decode(wholeFile(makeArchive({ ...MADE, said }), entries));

const hongze = checkedEntry('real-2023-hongze-table-four-totals');

const saidByHand: fc.Arbitrary<Said> = fc.record({
  hand: fc.array(fc.record({ one: fc.constantFrom(...PAGES), other: fc.constantFrom(...PAGES), same: fc.boolean() })),
  projects: fc.array(
    fc.record(
      {
        tag: word,
        whole: fc.option(fc.constantFrom(...PAGES)),
        units: fc.option(
          fc.array(
            fc.record(
              {
                name: fc.oneof(word, keptWords),
                kind: fc.constantFrom(...UNIT_KINDS),
                deadline: fc.constantFrom('2026-01-31', '2028-02-29'),
              },
              { requiredKeys: ['name'] },
            ),
          ),
        ),
        deadlines: fc.record({ other: fc.constant('2026-01-31') }, { requiredKeys: [] }),
        year: fc.integer({ min: 2019, max: 2030 }),
        absent: fc.array(fc.oneof(word, keptWords)),
      },
      { requiredKeys: ['tag', 'whole', 'units'] },
    ),
  ),
});

const ledger = fc.uniqueArray(entry, { selector: entryKey, maxLength: 6 });

describe('an archive', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(ledger, saidByHand, (entries, said) => {
        const reading = readArchive(bytesOf(write(entries, said)));
        const { hand: matches, projects } = said;
        const archive = { format: 'gouji-ledger', version: 3, ...MADE, matches, projects, entries };
        expect(reading).toEqual({ kind: 'read', archive });
      }),
    );
    const real = [hongze, checkedEntry('made-clean-2021-department')];
    const reading = readArchive(bytesOf(`\uFEFF${write(real)}`));
    expect(reading.kind === 'read' && reading.archive.entries).toEqual(real);
  });

  it('brings names as they are to be read: nothing unseen in them, and no project’s name without end', () => {
    const title = hongze.evaluation.report.title ?? '';
    const report = { ...hongze.evaluation.report, title: `\u202e${title}\u2069`, agency: '洪\u200b泽\u2067区' };
    const evaluation = { ...hongze.evaluation, report };
    const long = `${'长'.repeat(59)}\u{20000}尾`;
    const given = { ...hongze, evaluation, before: evaluation, tags: ['核\ufeff查', long] };
    const said = { hand: [], projects: [{ tag: long, whole: null, units: named('甲\u061c局') }] };
    const reading = readArchive(bytesOf(write([given], said)));
    if (reading.kind !== 'read') throw new Error('it is whole');
    const [entry] = reading.archive.entries;
    for (const read of [entry?.evaluation, entry?.before]) {
      expect(read?.report).toEqual({ ...hongze.evaluation.report, agency: '洪泽区' });
    }
    expect(entry?.tags).toEqual(['核查', '长'.repeat(59)]);
    expect(reading.archive.projects).toEqual([{ tag: '长'.repeat(59), whole: null, units: named('甲局') }]);
  });

  /** The problem with an archive in which one thing was changed; the text of it in every language must name the place. */
  function problemWith(change: (archive: Record<string, unknown>, second: Record<string, unknown>) => void) {
    const archive = JSON.parse(write([entryOf('甲局'), hongze]));
    change(archive, archive.entries[1]);
    const reading = readArchive(bytesOf(JSON.stringify(archive, null, 2)));
    return reading.kind === 'refused' ? reading.problem : undefined;
  }
  const evaluationOf = (given: Record<string, unknown>) => given.evaluation as Record<string, unknown>;

  it('is refused whole with the record and the field that is wrong', () => {
    const title = hongze.evaluation.report.title;
    expect(problemWith((_, second) => delete second.savedAt)).toEqual({
      reason: 'broken-entry',
      entry: 2,
      title,
      field: 'savedAt',
    });
    expect(problemWith((_, second) => (evaluationOf(second).checkedAt = 'yesterday'))).toMatchObject({
      field: 'evaluation.checkedAt',
    });
    expect(problemWith((_, second) => (second.url = 'javascript:alert(1)'))).toMatchObject({ field: 'url' });
    expect(problemWith((_, second) => (second.decisions = [{ state: 'maybe' }]))).toMatchObject({
      entry: 2,
      field: 'decisions.0.finding',
    });
    expect(
      problemWith((_, second) => {
        const [finding] = evaluationOf(second).findings as Record<string, unknown>[];
        if (finding) finding.severity = 'deadly';
      }),
    ).toMatchObject({ entry: 2, field: 'evaluation.findings.0.severity' });
    expect(problemWith((archive) => (archive.entries = {}))).toEqual({ reason: 'broken-head', field: 'entries' });
    expect(problemWith((archive) => (archive.entries = [7]))).toMatchObject({
      reason: 'broken-entry',
      entry: 1,
      title: null,
    });
    expect(problemWith((archive) => (archive.version = 4))).toEqual({ reason: 'newer', version: 4, known: 3 });
    expect(problemWith((archive) => (archive.version = 'x'))).toEqual({ reason: 'broken-head', field: 'version' });
    expect(problemWith((archive) => (archive.format = 'other'))).toEqual({ reason: 'not-an-archive' });
  });

  it.each([
    'file://fileserver/share/report.html',
    'file://10.0.0.1/report.html',
    'http://',
    'https:',
    'ftp://www.example.gov.cn/a',
    'data:text/html,x',
    ` http:${'a'.repeat(9000)}`,
    `http://www.example.gov.cn/${'a'.repeat(9000)}`,
  ])('is refused with an address that is no page a browser may open: %.40s', (url) => {
    expect(problemWith((_, second) => (second.url = url))).toMatchObject({ reason: 'broken-entry', field: 'url' });
  });

  it.each([
    ['year', (report: Record<string, unknown>) => (report.year = 99_999_999)],
    ['year', (report: Record<string, unknown>) => (report.year = 2023.5)],
    ['year', (report: Record<string, unknown>) => (report.year = -1)],
  ])('is refused with a %s that no report has', (_, spoil) => {
    const problem = problemWith((_archive, second) => spoil(evaluationOf(second).report as Record<string, unknown>));
    expect(problem).toMatchObject({ reason: 'broken-entry', field: 'evaluation.report.year' });
  });

  it('is refused with texts that no page holds', () => {
    expect(problemWith((_, second) => (second.text = ['甲'.repeat(300_000)]))).toMatchObject({ field: 'text' });
    expect(problemWith((_, second) => (second.text = Array(60).fill('甲'.repeat(100_000))))).toMatchObject({
      field: 'text',
    });
    const problem = problemWith((_, second) => {
      const [finding] = evaluationOf(second).findings as Record<string, unknown>[];
      if (finding) finding.reason = '甲'.repeat(300_000);
    });
    expect(problem).toMatchObject({ field: 'evaluation' });
  });

  it('is refused whole where what was said by hand is not as it should be', () => {
    const match = { one: PAGES[0], other: PAGES[1], same: true };
    const broken = [
      [{ matches: undefined }, 'matches'],
      [{ matches: [match, { ...match, one: 'javascript:alert(1)' }] }, 'matches.1.one'],
      [{ matches: [{ ...match, same: 'yes' }] }, 'matches.0.same'],
      [{ projects: undefined }, 'projects'],
      [{ projects: [{ tag: '甲', whole: 'data:text/html,x', units: null }] }, 'projects.0.whole'],
      [{ projects: [{ tag: '甲', whole: null, units: [3] }] }, 'projects.0.units.0'],
    ] as const;
    for (const [change, field] of broken)
      expect(problemWith((archive) => Object.assign(archive, change))).toEqual({ reason: 'broken-head', field });
  });

  it('of version 1 is read as one in which nothing was said by hand, laid out anew or line by line', () => {
    const stored = readFileSync(VERSION_1, 'utf8');
    const { entries, ...head } = JSON.parse(stored);
    const lines = `${JSON.stringify({ ...head, entries: [] }).slice(0, -2)}\n${entries.map((one: unknown) => JSON.stringify(one)).join(',\n')}\n]}\n`;
    for (const text of [stored, lines]) {
      const reading = readArchive(bytesOf(text));
      if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.problem));
      const { archive } = reading;
      expect(archive).toMatchObject({ version: 3, matches: [], projects: [], exportedAt: '2026-02-03T08:00:00.000Z' });
      expect(
        archive.entries.map(({ url, tags, decisions }) => [url, tags, decisions.map(({ state }) => state)]),
      ).toEqual([
        ['http://www.example.gov.cn/xxgk/2025.htm', ['2025年度年报核查'], ['dismissed']],
        ['http://www.example.gov.cn/xxgk/2024.htm', [], []],
      ]);
      expect(archive.entries[0]?.before?.findings).toEqual([]);
    }
    expect(readArchive(bytesOf(stored.replace('"dismissed"', '"perhaps"')))).toMatchObject({
      problem: { reason: 'broken-entry', entry: 1, field: 'decisions.0.state' },
    });
  });

  it.each([1, 2])(
    'with records of version %i, which said no version, is brought to today’s form like the store',
    (version) => {
      const path = fileURLToPath(new URL(`../../store/ledger/stored/version-${version}.json`, import.meta.url));
      const { version: _, ...record } = JSON.parse(readFileSync(path, 'utf8'));
      const head = { format: 'gouji-ledger', version: 1, exportedAt: '2021-02-03T08:00:00.000Z', engine: '0.1.0' };
      const file = JSON.stringify({ ...head, entries: [{ ...record, decisions: [], tags: ['2020年度'] }] });
      const reading = readArchive(bytesOf(file));
      expect(reading.kind === 'read' && reading.archive.entries).toEqual([
        {
          url: record.url,
          savedAt: record.savedAt,
          evaluation: example,
          decisions: [],
          tags: ['2020年度'],
          text: null,
          before: null,
        },
      ]);
    },
  );

  it('says the version of its records, and is refused where that is newer', () => {
    expect(JSON.parse(write([hongze])).entries[0].version).toBe(RECORD_VERSION);
    expect(problemWith((_, second) => (second.version = RECORD_VERSION + 1))).toEqual({
      reason: 'newer',
      version: RECORD_VERSION + 1,
      known: RECORD_VERSION,
    });
  });

  it('is refused when it breaks off, or is something else', () => {
    const whole = write([hongze, entryOf('甲局')]);
    const lines = whole.split('\n');
    const broken = [
      whole.slice(0, -3),
      whole.slice(0, whole.length / 2),
      `${lines[0]}\n`,
      whole.replace('},\n{', '}\n{'),
      `${whole}x`,
    ];
    for (const text of ['', '[', 'PK\u0003\u0004', ...broken]) {
      expect(readArchive(bytesOf(text))).toEqual({
        kind: 'refused',
        problem: { reason: 'not-json' },
      });
    }
    for (const text of ['[]', 'null', '3', '"gouji-ledger"', '{}']) {
      expect(readArchive(bytesOf(text))).toEqual({
        kind: 'refused',
        problem: { reason: 'not-an-archive' },
      });
    }
  });

  it('is refused when its bytes are no UTF-8', () => {
    const bytes = bytesOf(write([hongze])).map((byte, index) => (index === 2000 ? 0xff : byte));
    expect(readArchive(bytes)).toEqual({ kind: 'refused', problem: { reason: 'not-json' } });
  });

  it('is read a record at a time, with nothing given before the end', () => {
    const file = bytesOf(write([entryOf('甲局'), hongze]));
    const steps = readArchiveInSteps(file);
    expect([steps.next(), steps.next()]).toEqual([
      { value: 1, done: false },
      { value: 2, done: false },
    ]);
    expect(steps.next()).toMatchObject({ done: true, value: { kind: 'read' } });
  });

  it.each(LANGUAGES)('is refused in words that say where and that nothing was taken, in %s', (language) => {
    const broken = { reason: 'broken-entry', entry: 12, title: '甲局年报', field: 'evaluation.report.year' } as const;
    expect(explainArchiveProblem(broken, WORDS[language])).toMatch(/12.*甲局年报.*evaluation\.report\.year/);
    expect(explainArchiveProblem({ reason: 'newer', version: 3, known: 1 }, WORDS[language])).toMatch(/3.*1/);
    for (const problem of [
      { reason: 'not-json' },
      { reason: 'not-an-archive' },
      { reason: 'broken-head', field: 'engine' },
    ] as const) {
      expect(explainArchiveProblem(problem, WORDS[language])).toMatch(/没有导入任何内容|Nothing was imported/);
    }
  });
});
