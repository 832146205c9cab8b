import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Archive } from '@/lib/export/files/archive/archive';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { type Exporting, type ExportSources, makeExporting } from '@/lib/workbench/files/exporting';
import type { AcrossOf } from '@/lib/workbench/files/run-export';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { WORDS } from '../../../words';
import { readArchive } from '../../export/files/read-archive';
import { named } from '../../ledger/named-units';
import { example } from '../../store/example';
import { at } from '../../store/ledger/ledger-pages';

const text = WORDS['zh-CN'].workbench;
const REPORTS = 23;
const urlOf = (index: number) => `http://www.qzlc.gov.cn/xxgk/${index}.htm`;
const KEYS = Array.from({ length: REPORTS }, (_, index) => keyOf(urlOf(index), 2020));

/** What was handed to the reader. */
interface Saved {
  readonly name: string;
  readonly content: Promise<Uint8Array>;
}

let session: Session;
let saved: Saved[];
let exporting: Exporting;
let acrossOf: AcrossOf;
let prepare: ExportSources['prepare'];

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  for (const index of KEYS.keys()) await saveCheck(urlOf(index), example, at(index));
  session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '张三', onChange: () => {} });
  session.putRows(await loadIndex());
  saved = [];
  prepare = async () => {};
  acrossOf = async () => () => ({ findings: [], passes: [] });
  exporting = makeExporting(
    session,
    {
      prepare: async (keys, onStep, signal) => prepare(keys, onStep, signal),
      acrossOf: (entries) => acrossOf(entries),
    },
    {
      engine: '0.1.0',
      scoring: () => undefined,
      saveFile: (name, [blob]) => saved.push({ name, content: bytesOf(blob) }),
    },
  );
});

function bytesOf(blob: unknown): Promise<Uint8Array> {
  if (!(blob instanceof Blob)) throw new Error('no file');
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

/** The file that was handed over last, read back. */
async function archive(): Promise<Archive> {
  const reading = readArchive((await saved[saved.length - 1]?.content) ?? new Uint8Array());
  if (reading.kind === 'refused') throw new Error(reading.problem.reason);
  return reading.archive;
}

const told = () => session.state().notice.told?.words;

/** Time goes by while reports are compared, so that the work is long enough to be shown. */
function takeTime(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  acrossOf = async () => {
    now += 200;
    return () => ({ findings: [], passes: [] });
  };
}

/** Every state that was shown of the work. */
function watchWork(): (readonly [words: string, done: number, of: number])[] {
  const seen: [string, number, number][] = [];
  const { setWork } = session;
  vi.spyOn(session, 'setWork').mockImplementation((work) => {
    seen.push([work.words, work.done, work.of]);
    setWork(work);
  });
  return seen;
}

describe('an export', () => {
  it('holds the reports asked for, in the order asked for', async () => {
    const asked = [...KEYS].reverse();
    await exporting.exportFile('json', asked, [], { listing: 'all' });
    expect(saved[0]?.name).toMatch(/^勾稽台账-\d{4}-\d\d-\d\d\.json$/);
    expect((await archive()).entries.map(({ url }) => keyOf(url, 2020))).toEqual(asked);
    expect(told()).toBe(text.notices.written(REPORTS, 0));
  });

  it('has a report that stands at several addresses once in a list, and every page of it in the whole data', async () => {
    await saveCheck(`${urlOf(0)}?from=timeline`, example, at(REPORTS));
    session.putRows(await loadIndex());
    const shown = session.state().rows?.map(({ key }) => key) ?? [];
    expect(shown).toHaveLength(REPORTS);
    await exporting.exportFile('csv', shown, [], { listing: 'all' });
    expect(told()).toBe(text.notices.written(REPORTS, 0));
    await exporting.exportFile('json', shown, [], { listing: 'all' });
    expect((await archive()).entries).toHaveLength(REPORTS + 1);
  });

  it('has the order of the roster that it is written of', async () => {
    const unitOf = (index: number) => ({
      name: `第${index}局`,
      rows: session.rows().filter(({ key }) => key === KEYS[index]),
      state: 'checked' as const,
      timings: new Map(),
      late: false,
    });
    const gone = keyOf('http://gone.gov.cn/', 2020);
    await exporting.exportFile('json', [gone, ...KEYS.slice(0, 4)], [unitOf(2), unitOf(0)], { listing: 'all' });
    const keys = (await archive()).entries.map(({ url }) => keyOf(url, 2020));
    expect(keys).toEqual([KEYS[2], KEYS[0], KEYS[1], KEYS[3]]);
    expect(told()).toBe(text.notices.written(4, 1));
  });

  it('holds what was said by hand of its reports; a backup holds all of it', async () => {
    const concerning = { one: urlOf(1), other: 'http://elsewhere.gov.cn/', same: true };
    const other = { one: urlOf(2), other: urlOf(3), same: false };
    const projects = [
      { tag: '核查', whole: urlOf(1), units: null },
      { tag: '其他', whole: null, units: named('甲局') },
    ];
    session.setSaid({ hand: [concerning, other], projects });
    await exporting.exportFile('json', KEYS.slice(0, 2), [], { listing: 'all' });
    expect(await archive()).toMatchObject({ matches: [concerning], projects: [projects[0]] });
    await exporting.backup();
    const whole = await archive();
    expect(whole).toMatchObject({ matches: [concerning, other], projects });
    const unit = session.row(KEYS[4] ?? '')?.summary.unit ?? '';
    const roster = { tag: '名册', whole: null, year: 2020, units: named(unit) };
    session.setSaid({ hand: [], projects: [roster] });
    await exporting.exportFile('json', KEYS.slice(4, 5), [], { listing: 'all' });
    expect(await archive()).toMatchObject({ projects: [roster], entries: [{ tags: [] }] });
    expect(whole.entries).toHaveLength(REPORTS);
  });

  it.each(['xlsx', 'csv', 'markdown'] as const)(
    'asks what other reports say of each report once, for %s',
    async (format) => {
      const asked: string[] = [];
      acrossOf = async (entries) => {
        asked.push(...entries.map(({ url }) => url));
        return () => ({ findings: [], passes: [] });
      };
      await exporting.exportFile(format, KEYS, [], { listing: 'all' });
      expect(asked).toEqual(KEYS.map((_, index) => urlOf(index)));
      expect(saved).toHaveLength(1);
    },
  );

  it('never holds more than a few whole reports', async () => {
    const sizes: number[] = [];
    acrossOf = async (entries) => {
      sizes.push(entries.length);
      return () => ({ findings: [], passes: [] });
    };
    await exporting.exportFile('xlsx', KEYS, [], { listing: 'all' });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
  });

  it('shows how far it is once it takes longer than a moment, and nothing when it is over', async () => {
    takeTime();
    const seen = watchWork();
    await exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(seen.length).toBeGreaterThan(1);
    for (const [words, done, of] of seen) {
      expect([text.working.reading, text.working.writing]).toContain(words);
      expect(done).toBeLessThanOrEqual(of);
    }
    expect(seen.map(([, done]) => done)).toEqual([...seen.map(([, done]) => done)].sort((a, b) => a - b));
    expect(seen[0]?.[2]).toBe(REPORTS);
    expect(seen[0]?.[1]).toBeGreaterThan(0);
    expect(session.state().notice.works).toEqual([]);
  });

  it('waits until its own texts have been compared, shows that, and can be stopped there', async () => {
    const order: string[] = [];
    prepare = async (_, onStep) => {
      order.push('texts');
      onStep(1, 2);
    };
    acrossOf = async () => {
      order.push('reports');
      return () => ({ findings: [], passes: [] });
    };
    await exporting.exportFile('csv', KEYS.slice(0, 2), [], { listing: 'all' });
    expect(order).toEqual(['texts', 'reports']);
    // A file that holds each report as it is need not wait.
    await exporting.exportFile('json', KEYS.slice(0, 2), [], { listing: 'all' });
    expect(order).toEqual(['texts', 'reports']);

    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    prepare = async (_, onStep) => {
      now += 500;
      onStep(1, 2);
    };
    const { setWork } = session;
    const seen: string[] = [];
    vi.spyOn(session, 'setWork').mockImplementation((work) => {
      seen.push(work.words);
      setWork(work);
      work.onStop?.();
    });
    await exporting.exportFile('xlsx', KEYS, [], { listing: 'all' });
    expect(seen).toEqual([text.working.texts]);
    expect(saved.map(({ name }) => name.split('.').pop())).toEqual(['csv', 'json']);
    expect(told()).toBe(text.notices.writingStopped);
  });

  it('shows nothing of what is done in a moment', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    const seen = watchWork();
    await exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(seen).toEqual([]);
  });

  it('is stopped by the reader, and leaves no file', async () => {
    takeTime();
    const { setWork } = session;
    vi.spyOn(session, 'setWork').mockImplementation((work) => {
      setWork(work);
      work.onStop?.();
    });
    await exporting.exportFile('xlsx', KEYS, [], { listing: 'all' });
    expect(saved).toEqual([]);
    expect(told()).toBe(text.notices.writingStopped);
    expect(session.state().notice.works).toEqual([]);
    await exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(told()).toBe(text.notices.writingStopped);
  });

  it('goes alone: another one asked for meanwhile is told to wait', async () => {
    const first = exporting.exportFile('xlsx', KEYS, [], { listing: 'all' });
    await exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(told()).toBe(text.notices.writingAlready);
    await first;
    expect(saved.map(({ name }) => name.split('.').pop())).toEqual(['xlsx']);
    await exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(saved).toHaveLength(2);
  });

  it('says how many reports it could not find', async () => {
    await exporting.exportFile('csv', [...KEYS, keyOf('http://gone.gov.cn/', 2020)], [], { listing: 'all' });
    expect(session.state().notice.told).toMatchObject({ tone: 'warning', words: text.notices.written(REPORTS, 1) });
  });

  it('says when the store is out of reach, and can be tried again', async () => {
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no context'));
    await exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(session.state().notice.told).toMatchObject({ tone: 'error', words: text.notices.notWritten });
    expect(saved).toEqual([]);
    get.mockRestore();
    await exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(saved).toHaveLength(1);
  });

  it.each(['csv', 'xlsx', 'markdown', 'json'] as const)(
    'as %s is not ended by a report with names from elsewhere',
    async (format) => {
      const [finding] = example.findings;
      if (finding === undefined) throw new Error('no finding');
      const names = { rule: 'constructor', reason: 'constructor', subject: { field: '__proto__' } };
      const strange = { ...example, findings: [{ ...finding, ...names }, ...example.findings] };
      await saveCheck(urlOf(3), strange, at(99));
      await exporting.exportFile(format, KEYS, [], { listing: 'all' });
      expect(session.state().notice.told).toMatchObject({ tone: 'passed', words: text.notices.written(REPORTS, 0) });
      expect(saved).toHaveLength(1);
    },
  );

  it('goes on without a report that cannot be told, and says that one is missing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = urlOf(3);
    acrossOf = async () => (entry) => {
      if (entry.url === broken) throw new Error('no words for it');
      return { findings: [], passes: [] };
    };
    await exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    const words = text.notices.written(REPORTS - 1, 1);
    expect(session.state().notice.told).toMatchObject({ tone: 'warning', words });
    expect(saved).toHaveLength(1);
  });

  it('gives the true reason when the writing itself breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let groups = 0;
    acrossOf = async () => {
      groups += 1;
      // All that is encoded from the last reports on is the file.
      if (groups === 3) {
        vi.spyOn(TextEncoder.prototype, 'encode').mockImplementation(() => {
          throw new Error('out of memory');
        });
      }
      return () => ({ findings: [], passes: [] });
    };
    await exporting.exportFile('xlsx', KEYS, [], { listing: 'all' });
    expect(session.state().notice.told?.words).toBe(text.notices.writingBroke('out of memory'));
  });
});
