import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entryKey } from '@/lib/ledger/record/merge';
import { removeEntries } from '@/lib/store/ledger/ledger';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { open, partly, report, said, save, watchReads, words } from './copied-ledger';

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
    const chained = [own23, own24, copy, half].map(entryKey).sort();
    expect([half, own24].map((each) => [...index.group(entryKey(each))].sort())).toEqual([chained, chained]);
    expect(index.group(entryKey(alone))).toEqual([]);
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
    expect(ledger.index.group(entryKey(one))).toHaveLength(3);
    expect(ledger.index.group(entryKey(other))).toEqual([]);
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
    // All are one cluster, though none was compared with all.
    for (const unit of units) expect(index.group(entryKey(unit))).toHaveLength(70);
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
