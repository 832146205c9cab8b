import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeCheck } from '@/entrypoints/background/take-check';
import { evaluationOf } from '@/lib/ledger/record/kept-check';
import { askForPlace } from '@/lib/store/asked-place';
import { ask, sendCheck } from '@/lib/store/checker/ask';
import { readCheckMessage } from '@/lib/store/checker/read-check-message';
import { loadEntry } from '@/lib/store/ledger/ledger';
import { changeProfile } from '@/lib/store/profile';
import { example } from './example';
import { at, KEY, PAGE } from './ledger/ledger-pages';

const here = { url: PAGE, tab: { url: PAGE } };
const there = { url: 'http://www.example.gov.cn/report.htm', tab: { url: 'http://www.example.gov.cn/report.htm' } };
const made = { evaluation: example, text: ['一、总体情况'], before: null };

/** A background that answers what comes from this sender. */
function answer(sender: typeof here): void {
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const asked = readCheckMessage(JSON.parse(JSON.stringify(message)), sender);
    return asked && takeCheck(asked);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a checker', () => {
  it('begins with the settings in force and the last check, and has what it made stored', async () => {
    answer(here);
    await changeProfile((profile) => ({ ...profile, departmentDeadline: '01-15' }));
    expect(await ask({ type: 'check/begun', url: PAGE })).toMatchObject({
      settings: { departmentDeadline: '01-15' },
      last: null,
    });
    expect(await sendCheck(PAGE, made)).toMatchObject({ kind: 'saved', withoutText: false });
    expect((await loadEntry(KEY))?.text).toEqual(made.text);
    const last = (await ask({ type: 'check/begun', url: PAGE }))?.last;
    expect(last && evaluationOf(last)).toEqual(example);
    const earlier = await ask({ type: 'check/earlier', url: PAGE, year: 2020 });
    expect(earlier && evaluationOf(earlier)).toEqual(example);
    expect((await ask({ type: 'check/earlier', url: PAGE, year: 2019 })) ?? null).toBeNull();
  });

  it('of another site is given the settings, is told nothing, and has nothing stored', async () => {
    answer(here);
    await sendCheck(PAGE, made);
    await askForPlace(PAGE, { kind: 'place', place: { path: [], quote: '甲' } });
    fakeBrowser.runtime.onMessage.removeAllListeners();
    answer(there);
    const before = await browser.storage.local.get(null);
    expect((await ask({ type: 'check/begun', url: PAGE }))?.last).toBeNull();
    expect((await ask({ type: 'check/begun', url: PAGE }))?.settings.departmentDeadline).toBe('01-31');
    expect((await ask({ type: 'check/earlier', url: PAGE, year: 2020 })) ?? null).toBeNull();
    expect((await ask({ type: 'place/wanted', url: PAGE })) ?? null).toBeNull();
    expect(await ask({ type: 'decisions/wanted', key: KEY })).toEqual([]);
    const other = { ...example, checkedAt: at(9) };
    expect(await sendCheck(PAGE, { ...made, evaluation: other })).toEqual({ kind: 'not-saved', reason: 'unavailable' });
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('is told why a page without an address, or with too much in it, is not stored', async () => {
    answer(here);
    expect(await sendCheck('', made)).toEqual({ kind: 'not-saved', reason: 'no-address' });
    const long = { ...example, why: ['甲'.repeat(200_001)] };
    expect(await sendCheck(PAGE, { ...made, evaluation: long })).toEqual({ kind: 'not-saved', reason: 'too-large' });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(
      new Error('Message length exceeded maximum allowed length.'),
    );
    expect(await sendCheck(PAGE, made)).toEqual({ kind: 'not-saved', reason: 'too-large' });
  });
});

describe('a message of a checker', () => {
  it('is taken whole and out of a tab alone', () => {
    const whole = { type: 'check/made', url: PAGE, ...made };
    expect(readCheckMessage(whole, here)).toEqual({ message: whole, isOfSite: true });
    expect(readCheckMessage(whole, there)).toEqual({ message: whole, isOfSite: false });
    expect(readCheckMessage(whole, { url: PAGE } as typeof here)).toBeUndefined();
    expect(readCheckMessage({ ...whole, evaluation: { ...example, findings: 'gone' } }, here)).toBeUndefined();
    expect(readCheckMessage({ ...whole, before: {} }, here)).toBeUndefined();
    expect(readCheckMessage({ type: 'check/earlier', url: PAGE, year: '2020' }, here)).toBeUndefined();
    expect(readCheckMessage({ type: 'checker/open' }, here)).toBeUndefined();
  });

  it('loses facts that are none, and what no check has', () => {
    const more = { type: 'check/made', url: PAGE, ...made, facts: { report: {} }, savedAt: at(1) };
    expect(readCheckMessage(more, here)?.message).toEqual({ type: 'check/made', url: PAGE, ...made });
  });
});
