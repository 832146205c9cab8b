import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HandMatch } from '@/lib/ledger/bodies/same-body';
import { type CopyIndex, makeCopyIndex } from '@/lib/ledger/copies/copy-index';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { entryKey } from '@/lib/ledger/record/merge';
import { loadEntry, removeEntries } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { loadSketches, loadTexts, saveSketches } from '@/lib/store/ledger/sketches';
import { inSlices } from '@/lib/store/slices';
import { buildEntry, buildEvaluation } from '../ledger/ledger-builder';
import { makeSentence, makeText } from '../ledger/text-maker';

/** Sentences of a report; the same for the same seed. */
const words = (seed: number, count = 20): readonly string[] =>
  Array.from({ length: count }, (_, index) => makeSentence(seed * 10_007 + index));
const partly = (seed: number, shared: number, own: number) => [
  ...words(seed).slice(0, shared),
  ...words(own, 20 - shared),
];

function report(
  agency: string | null,
  year: number | null,
  text: readonly string[] | null,
  page = `${agency}`,
): LedgerEntry {
  const source = new URL(`https://www.qzlc.gov.cn/${page}/${year}.htm`).href;
  return buildEntry(buildEvaluation({ source, report: { agency, year } }), { text });
}

let checks = 0;
async function save(...entries: readonly LedgerEntry[]): Promise<readonly LedgerEntry[]> {
  const stored = entries.map((entry) => {
    checks += 1;
    const checkedAt = new Date(Date.UTC(2026, 0, 1) + checks * 60_000).toISOString();
    return { ...entry, savedAt: checkedAt, evaluation: { ...entry.evaluation, checkedAt }, before: null };
  });
  for (const entry of stored) {
    await browser.storage.local.remove(`row:${entryKey(entry)}`);
    await browser.storage.local.set({ [`check:${entryKey(entry)}`]: packRecord(entry) });
  }
  return stored;
}

/** The workbench as it is opened anew: its list, and its index of copies. */
async function open(hand: readonly HandMatch[] = []) {
  const now = { rows: await loadIndex(), hand };
  const index = makeCopyIndex(
    () => now.rows,
    () => now.hand,
    { loadSketches, loadTexts, saveSketches },
    inSlices,
  );
  const heard: string[][] = [];
  return {
    index,
    now,
    heard,
    scan: (options = {}) => index.scan(now.rows, (keys) => heard.push([...keys]), { eager: true, ...options }),
    /** The list is read again, as after a change. */
    async reload() {
      now.rows = await loadIndex();
    },
  };
}

const said = (index: CopyIndex, entry: LedgerEntry) => {
  const known = index.known(entryKey(entry));
  return (
    known && [
      ...known.findings.map(({ reason, data }) => `${reason} ${data.otherAgency} ${data.otherYear} ${data.share}`),
      ...known.passes.map(() => 'passed'),
    ]
  );
};
/** The reports whose texts were read since. */
function watchReads(): () => readonly string[] {
  const get = vi.spyOn(browser.storage.local, 'get');
  return () =>
    get.mock.calls.flatMap(([keys]) => (Array.isArray(keys) ? keys : [])).filter((key) => key.startsWith('check:'));
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
});

describe('copied text of the ledger', () => {
  it('is found with its source: an earlier year’s, another body’s, the likest of several, none that is later', async () => {
    const [own23, own24, copy, half, alone] = await save(
      report('鲤城区统计局', 2023, words(1)),
      report('鲤城区统计局', 2024, words(1)),
      report('鲤城区审计局', 2024, partly(1, 18, 50)),
      report('鲤城区财政局', 2023, partly(1, 14, 60)),
      report('鲤城区民政局', 2024, words(9)),
    );
    if (!own23 || !own24 || !copy || !half || !alone) throw new Error('Nothing was saved.');
    const { index, scan, heard } = await open();
    await scan();
    expect(said(index, own24)).toEqual([
      'own-earlier 鲤城区统计局 2023 100',
      expect.stringMatching(/^other-body 鲤城区审计局 2024 9/),
    ]);
    expect(said(index, own23)).toEqual([expect.stringMatching(/^other-body 鲤城区财政局 2023 [67]/)]);
    expect(said(index, copy)).toEqual([expect.stringMatching(/^other-body 鲤城区统计局 2023 [89]/)]);
    expect(index.known(entryKey(copy))?.findings).toMatchObject([
      { severity: 'warning', data: { more: 2, beyond: 0 } },
    ]);
    expect(said(index, alone)).toEqual(['passed']);
    expect(heard.flat().sort()).toEqual([own23, own24, copy, half].map(entryKey).sort());
  });

  it('is told once, also when the workbench is opened again, which then reads no text', async () => {
    const [one, other] = await save(report('鲤城区统计局', 2023, words(1)), report('鲤城区审计局', 2023, words(1)));
    if (!one || !other) throw new Error('Nothing was saved.');
    const first = await open();
    await first.scan();
    await first.scan();
    expect(first.heard).toHaveLength(1);

    const reads = watchReads();
    const second = await open();
    expect(second.index.known(entryKey(one))).toBeUndefined();
    await second.scan();
    expect(second.heard.flat().sort()).toEqual([one, other].map(entryKey).sort());
    expect(said(second.index, one)).toEqual(said(first.index, one));
    expect(reads()).toEqual([]);
  });

  it('is asked anew of a report whose text changed, and of those it was or becomes the source of, and of no other', async () => {
    const [one, other, third, fourth] = await save(
      report('鲤城区统计局', 2023, words(1)),
      report('鲤城区审计局', 2023, words(1)),
      report('鲤城区财政局', 2023, words(2)),
      report('鲤城区民政局', 2023, words(2)),
    );
    if (!one || !other || !third || !fourth) throw new Error('Nothing was saved.');
    const ledger = await open();
    await ledger.scan();
    await save({ ...one, text: words(2) });
    await ledger.reload();
    expect(ledger.index.known(entryKey(one))).toBeUndefined();
    expect(ledger.index.known(entryKey(other))).toBeUndefined();
    ledger.heard.length = 0;
    await ledger.scan();
    expect(said(ledger.index, one)).toEqual(['other-body 鲤城区民政局 2023 100']);
    expect(said(ledger.index, other)).toEqual(['passed']);
    expect(ledger.index.known(entryKey(third))?.findings).toMatchObject([{ data: { more: 1 } }]);
    expect(ledger.heard.flat()).toHaveLength(4);
  });

  it('is gone when its source is taken out, and there when that comes back', async () => {
    const [one, other] = await save(report('鲤城区统计局', 2023, words(1)), report('鲤城区审计局', 2023, words(1)));
    if (!one || !other) throw new Error('Nothing was saved.');
    const ledger = await open();
    await ledger.scan();
    await removeEntries([entryKey(other)]);
    await ledger.reload();
    await ledger.scan();
    expect(ledger.index.known(entryKey(one))).toEqual({ findings: [], passes: [] });
    expect(ledger.index.known(entryKey(other))).toBeUndefined();
    await save(other);
    await ledger.reload();
    await ledger.scan();
    expect(said(ledger.index, one)).toEqual(['other-body 鲤城区审计局 2023 100']);
    expect(ledger.heard.flat().filter((key) => key === entryKey(one))).toHaveLength(3);
  });

  it('goes by what a reviewer says of two pages', async () => {
    const [one, other] = await save(report('鲤城区统计局', 2024, words(1)), report('鲤城区审计局', 2023, words(1)));
    if (!one || !other) throw new Error('Nothing was saved.');
    const ledger = await open();
    await ledger.scan();
    expect(said(ledger.index, one)).toEqual(['other-body 鲤城区审计局 2023 100']);
    ledger.now.hand = [{ one: one.url, other: other.url, same: true }];
    expect(ledger.index.known(entryKey(one))).toBeUndefined();
    await ledger.scan();
    expect(said(ledger.index, one)).toEqual(['own-earlier 鲤城区审计局 2023 100']);
  });

  it('is undecided where one of the two names nobody, and nothing where a page is kept twice', async () => {
    const [one, nameless, twice] = await save(
      report('鲤城区统计局', 2023, words(1)),
      report(null, 2023, words(2)),
      report('泉州市鲤城区统计局', 2023, words(1), 'again'),
    );
    const [copy] = await save(report('鲤城区审计局', 2023, words(2)));
    if (!one || !nameless || !twice || !copy) throw new Error('Nothing was saved.');
    const { index, scan } = await open();
    await scan();
    expect([one, twice].map((each) => said(index, each))).toEqual([['passed'], ['passed']]);
    expect(index.known(entryKey(copy))?.findings).toMatchObject([{ outcome: 'cantTell', reason: 'unknown-body' }]);
  });

  it('says nothing of reports whose text was not kept or is too short; an import can bring it', async () => {
    const [none, short, one] = await save(
      report('鲤城区统计局', 2023, null),
      report('鲤城区审计局', 2023, ['没有。']),
      report('鲤城区财政局', 2023, words(1)),
    );
    if (!none || !short || !one) throw new Error('Nothing was saved.');
    const ledger = await open();
    await ledger.scan();
    const nothing = { findings: [], passes: [] };
    expect([none, short, one].map((each) => ledger.index.known(entryKey(each)))).toEqual([nothing, nothing, nothing]);

    await browser.storage.local.set({
      [`check:${entryKey(none)}`]: packRecord({ ...none, before: null, text: words(1) }),
    });
    ledger.index.changed([entryKey(none)]);
    await ledger.scan();
    expect(said(ledger.index, none)).toEqual(['other-body 鲤城区财政局 2023 100']);
  });

  it('is found in a county whose 70 units all use one text, and all of it counted as far as it was compared', async () => {
    const units = await save(
      ...Array.from({ length: 70 }, (_, at) =>
        report(`鲤城区${String.fromCharCode(0x7532 + at)}务局`, 2023, [...words(1, 18), ...words(100 + at, 2)]),
      ),
    );
    const { index, scan, heard } = await open();
    await scan();
    expect(heard.flat()).toHaveLength(70);
    const found = units.map((unit) => index.known(entryKey(unit))?.findings[0]?.data);
    for (const data of found) expect(data).toMatchObject({ more: 59, beyond: 1 });
  });

  it('is asked anew where a source changes that a whole ledger has in common', async () => {
    const units = await save(
      ...Array.from({ length: 220 }, (_, at) =>
        report(
          `丰泽区${String.fromCharCode(0x7532 + at)}务局`,
          2023,
          [...words(1, 18), ...words(100 + at, 2)],
          `${1000 + at}`,
        ),
      ),
    );
    const [first] = units;
    const last = units[units.length - 1];
    if (!first || !last) throw new Error('Nothing was saved.');
    const ledger = await open();
    const rowOfLast = ledger.now.rows.filter(({ key }) => key === entryKey(last));
    await ledger.index.scan(rowOfLast, () => {}, { eager: true });
    expect(ledger.index.known(entryKey(last))?.findings).toMatchObject([{ data: { more: 59, beyond: 1 } }]);
    await save({ ...first, text: words(7) });
    await ledger.reload();
    expect(ledger.index.known(entryKey(last))).toBeUndefined();
  });

  it('stops when it is told to, and goes on where it stopped', async () => {
    await save(
      ...Array.from({ length: 25 }, (_, at) =>
        report(`鲤城区${String.fromCharCode(0x7532 + at)}务局`, 2023, words(at)),
      ),
    );
    const ledger = await open();
    const stop = new AbortController();
    const steps: number[] = [];
    await ledger.scan({
      signal: stop.signal,
      onStep: (done: number) => {
        steps.push(done);
        stop.abort();
      },
    });
    expect(steps).toHaveLength(1);
    const reads = watchReads();
    const of: number[] = [];
    await ledger.scan({ onStep: (done: number, all: number) => of.push(all - done) });
    expect(reads()).toHaveLength(15);
    expect(of[of.length - 1]).toBe(0);
    expect(of).toEqual([...of].sort((a, b) => b - a));
  });
});

describe('one report', () => {
  it('is checked at once in a small ledger, without a scan', async () => {
    const [one] = await save(report('鲤城区统计局', 2023, words(1)), report('鲤城区审计局', 2023, words(1)));
    if (!one) throw new Error('Nothing was saved.');
    const { index } = await open();
    expect(await index.check(one)).toMatchObject({ findings: [{ reason: 'other-body' }], passes: [] });
    expect(said(index, one)).toEqual(['other-body 鲤城区审计局 2023 100']);
  });

  it('is held against what was read so far in a large one, and passes only once all was read', async () => {
    const many = Array.from({ length: 70 }, (_, at) =>
      report(`丰泽区${String.fromCharCode(0x7532 + at)}务局`, 2023, words(200 + at)),
    );
    const [one, other] = await save(report('鲤城区统计局', 2023, words(1)), ...many);
    if (!one || !other) throw new Error('Nothing was saved.');
    const ledger = await open();
    const reads = watchReads();
    expect(await ledger.index.check(one)).toEqual({ findings: [], passes: [] });
    expect(reads()).toEqual([`check:${entryKey(one)}`]);
    expect(await ledger.index.check(other)).toEqual({ findings: [], passes: [] });
    await ledger.scan();
    expect((await ledger.index.check(one)).passes).toHaveLength(1);
  });

  it('of which the list does not know the latest check is not judged by an older text', async () => {
    const [one] = await save(report('鲤城区统计局', 2023, words(1)), report('鲤城区审计局', 2023, words(1)));
    if (!one) throw new Error('Nothing was saved.');
    const { index } = await open();
    const [now] = await save({ ...one, text: words(7) });
    if (!now) throw new Error('Nothing was saved.');
    expect(await index.check(now)).toEqual({ findings: [], passes: [] });
  });
});

describe('side by side', () => {
  it('shows the words of both, of any year, the likest first, and says how many were compared', async () => {
    const [one, later, other] = await save(
      report('鲤城区统计局', 2023, words(1)),
      report('鲤城区统计局', 2024, words(1)),
      report('鲤城区审计局', 2023, partly(1, 15, 40)),
      report('鲤城区财政局', 2023, words(3)),
      report('鲤城区民政局', 2023, null),
    );
    if (!one || !later || !other) throw new Error('Nothing was saved.');
    const { index } = await open();
    const steps: string[] = [];
    const copies = await index.pairs((await loadEntry(entryKey(one))) ?? one, (done, of) =>
      steps.push(`${done}/${of}`),
    );
    if (copies.kind !== 'found') throw new Error(copies.kind);
    expect(copies.compared).toBe(3);
    expect(steps).toEqual(['5/5']);
    expect(copies.pairs.map(({ key, share }) => [key, share > 0.95])).toEqual([
      [entryKey(later), true],
      [entryKey(other), false],
    ]);
    const shared = (parts: readonly { readonly text: string; readonly shared: boolean }[]) =>
      parts
        .filter((part) => part.shared)
        .map(({ text }) => text)
        .join('');
    for (const { passages } of copies.pairs) {
      for (const { own, other: theirs } of passages)
        expect(shared(own).replaceAll('。', '')).toBe(shared(theirs).replaceAll('。', ''));
    }
  });

  it.each([
    ['was not kept', report('鲤城区统计局', 2023, null), 'not-kept'],
    ['is too short', report('鲤城区统计局', 2023, ['没有。']), 'short'],
    [
      'is that of no report',
      { ...report('鲤城区统计局', 2023, makeText(1, 3_000)), evaluation: buildEvaluation({ kind: 'not-a-report' }) },
      'no-report',
    ],
  ])('says why not where its text %s', async (_, entry, why) => {
    const [saved] = await save(entry);
    if (!saved) throw new Error('Nothing was saved.');
    expect(await (await open()).index.pairs(saved)).toEqual({ kind: 'not-compared', why });
  });
});
