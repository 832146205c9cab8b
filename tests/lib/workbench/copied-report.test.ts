import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entryKey } from '@/lib/ledger/record/merge';
import { loadEntry } from '@/lib/store/ledger/ledger';
import { buildEvaluation } from '../ledger/ledger-builder';
import { makeText } from '../ledger/text-maker';
import { open, partly, report, said, save, watchReads, words } from './copied-ledger';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
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
