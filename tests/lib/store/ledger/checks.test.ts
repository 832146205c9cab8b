import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RECORD_VERSION } from '@/lib/ledger/record/migrations';
import { loadCheck, loadLastCheck, saveCheck } from '@/lib/store/ledger/checks';
import { ASIDE, keyOf, pageKey, partKey } from '@/lib/store/ledger/ledger-keys';
import { example, ofYear } from '../example';

const PAGE = 'http://www.qzlc.gov.cn/xxgk/t20210106_1.htm';
const checkKey = (url: string, year: number) => partKey('check', keyOf(url, year));
const NOW = '2021-02-01T08:00:01.000Z';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('saved checks', () => {
  it('come back as they were saved', async () => {
    expect(await saveCheck(PAGE, example, NOW)).toEqual({
      kind: 'saved',
      at: NOW,
      setAside: false,
      withoutText: false,
    });
    expect(await loadLastCheck(PAGE)).toEqual({
      version: RECORD_VERSION,
      url: PAGE,
      savedAt: NOW,
      evaluation: example,
      text: null,
      before: null,
    });
    expect(await loadCheck(PAGE, 2020)).toEqual(await loadLastCheck(PAGE));
  });

  it('belong to the page without fragment and credentials, but with its query', async () => {
    await saveCheck(`${PAGE}#zoom`, example, NOW);
    expect((await loadLastCheck(PAGE))?.url).toBe(PAGE);
    expect(await loadLastCheck(`${PAGE}?fbtime=2021`)).toBeNull();
    expect(pageKey('http://a:b@www.qzlc.gov.cn/x#y')).toBe('http://www.qzlc.gov.cn/x');
    expect(pageKey('page.html')).toBe('page.html');
  });

  it('of two years of one page stand beside each other; the later check is the last one', async () => {
    await saveCheck(PAGE, ofYear(2020), NOW);
    await saveCheck(PAGE, ofYear(2021), NOW);
    expect((await loadLastCheck(PAGE))?.evaluation?.report.year).toBe(2021);
    expect((await loadCheck(PAGE, 2020))?.evaluation?.report.year).toBe(2020);
    await saveCheck(PAGE, ofYear(null), NOW);
    expect((await loadLastCheck(PAGE))?.evaluation?.report.year).toBeNull();
  });

  it('of two writers at once are both kept', async () => {
    const results = await Promise.all([
      saveCheck(PAGE, ofYear(2020), NOW),
      saveCheck(PAGE, ofYear(2021), NOW),
      saveCheck(`${PAGE}?other`, ofYear(2021), NOW),
    ]);
    expect(results.map((result) => result.kind)).toEqual(['saved', 'saved', 'saved']);
    expect(await loadCheck(PAGE, 2020)).not.toBeNull();
    expect(await loadCheck(PAGE, 2021)).not.toBeNull();
    expect(await loadLastCheck(`${PAGE}?other`)).not.toBeNull();
  });

  it('that do not fit leave what was there', async () => {
    await saveCheck(PAGE, example, NOW);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await saveCheck(PAGE, ofYear(2020, '2021-02-02T08:00:00.000Z'), '2021-02-02T08:00:01.000Z')).toEqual({
      kind: 'not-saved',
      reason: 'full',
    });
    expect((await loadLastCheck(PAGE))?.savedAt).toBe(NOW);
  });

  it('that cannot be read are put aside unchanged', async () => {
    const broken = { version: 2, url: PAGE, evaluation: { findings: 'gone' } };
    await browser.storage.local.set({ [checkKey(PAGE, 2020)]: broken, [`last:${PAGE}`]: checkKey(PAGE, 2020) });
    expect(await loadLastCheck(PAGE)).toBeNull();
    expect(await saveCheck(PAGE, example, NOW)).toEqual({ kind: 'saved', at: NOW, setAside: true, withoutText: false });
    const all = await browser.storage.local.get(null);
    expect(all[`${ASIDE}${NOW}:${checkKey(PAGE, 2020)}`]).toEqual(broken);
    expect((await loadCheck(PAGE, 2020))?.evaluation).toEqual(example);
  });

  it('that cannot be read stay where they are when they cannot be put aside', async () => {
    await browser.storage.local.set({ [checkKey(PAGE, 2020)]: 'x' });
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await saveCheck(PAGE, example, NOW)).toEqual({ kind: 'not-saved', reason: 'corrupt' });
    expect(await browser.storage.local.get(null)).toEqual({ [checkKey(PAGE, 2020)]: 'x' });
  });

  it('of a newer version of the extension are put aside, not overwritten', async () => {
    const newer = { version: 99, url: PAGE, savedAt: NOW, evaluation: example };
    await browser.storage.local.set({ [checkKey(PAGE, 2020)]: newer });
    expect(await saveCheck(PAGE, example, NOW)).toMatchObject({ kind: 'saved', setAside: true, withoutText: false });
    expect(Object.values(await browser.storage.local.get(null))).toContainEqual(newer);
  });

  it('keeps nothing of a page that has no address', async () => {
    expect(await saveCheck('', example, NOW)).toEqual({ kind: 'not-saved', reason: 'no-address' });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('keeps nothing of a page that is no report, and leaves an earlier check of it as it was', async () => {
    await saveCheck(PAGE, example, NOW);
    const before = await browser.storage.local.get(null);
    const stray = { ...example, kind: 'not-a-report' as const };
    expect(await saveCheck(PAGE, stray, NOW)).toEqual({ kind: 'not-saved', reason: 'no-report' });
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('say when the store is out of reach or the extension was updated', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('Access to storage is not allowed'));
    expect(await saveCheck(PAGE, example, NOW)).toEqual({ kind: 'not-saved', reason: 'unavailable' });
    expect(await loadLastCheck(PAGE)).toBeNull();
    expect(await loadCheck(PAGE, 2020)).toBeNull();
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await saveCheck(PAGE, example, NOW)).toEqual({ kind: 'not-saved', reason: 'extension-updated' });
  });

  it('ignore a spoilt pointer to the last check', async () => {
    await browser.storage.local.set({ [`last:${PAGE}`]: { not: 'a key' } });
    expect(await loadLastCheck(PAGE)).toBeNull();
    await saveCheck(PAGE, example, NOW);
    expect((await loadLastCheck(PAGE))?.evaluation).toEqual(example);
  });
});
