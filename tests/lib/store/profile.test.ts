import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeItem, setFields } from '@/lib/ledger/scoring/edit-sheet';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import { STATUTORY_PROFILE } from '@/lib/profile/rule-profile';
import { changeProfile, loadProfile, PROFILE_KEY, watchProfile } from '@/lib/store/profile';
import { WORDS } from '../../words';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the stored profile', () => {
  it('is the statutory one until it is changed, and comes back as it was changed', async () => {
    expect(await loadProfile()).toEqual(STATUTORY_PROFILE);
    const changed = await changeProfile((profile) => ({ ...profile, disabled: ['contact/stray-punctuation'] }));
    const profile = { ...STATUTORY_PROFILE, disabled: ['contact/stray-punctuation'] };
    expect(changed).toEqual({ kind: 'saved', profile });
    expect(await loadProfile()).toEqual(profile);
  });

  it('takes no deadline that is no day, or later than the law’s', async () => {
    for (const departmentDeadline of ['01-32', '02-01', '1-20', '00-10', '', '01-00'])
      expect(await changeProfile((profile) => ({ ...profile, departmentDeadline }))).toEqual({ kind: 'invalid' });
    expect(await changeProfile((profile) => ({ ...profile, governmentDeadline: '02-29' }))).toEqual({
      kind: 'invalid',
    });
    expect(await changeProfile((profile) => ({ ...profile, governmentDeadline: '02-28' }))).toMatchObject({
      kind: 'saved',
    });
    expect((await loadProfile()).departmentDeadline).toBe('01-31');
  });

  it('is heard of when it is changed, and nothing else is', async () => {
    const heard = vi.fn();
    watchProfile(heard);
    await browser.storage.local.set({ 'setting:pill': true });
    expect(heard).not.toHaveBeenCalled();
    await changeProfile((profile) => ({ ...profile, disabled: ['contact/stray-punctuation'] }));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('falls back to the statutory one when it is unreadable or out of reach', async () => {
    await browser.storage.local.set({ [PROFILE_KEY]: { departmentDeadline: '99-99' } });
    expect(await loadProfile()).toEqual(STATUTORY_PROFILE);
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no access'));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no access'));
    expect(await loadProfile()).toEqual(STATUTORY_PROFILE);
    expect(await changeProfile((profile) => profile)).toEqual({ kind: 'not-saved', reason: 'unavailable' });
  });

  it('holds how to judge where its scoring sheet can’t be read', async () => {
    await browser.storage.local.set({
      [PROFILE_KEY]: { ...STATUTORY_PROFILE, departmentDeadline: '01-20', scoring: { name: '', items: 7 } },
    });
    expect(await loadProfile()).toMatchObject({ departmentDeadline: '01-20', scoring: undefined });
  });

  it('loses nothing of a sheet that two windows edit at once', async () => {
    const scoring = lichengSheet(WORDS['zh-CN'].scoring.template);
    await changeProfile((profile) => ({ ...profile, scoring }));
    const score = (change: ReturnType<typeof removeItem>) =>
      changeProfile((profile) => ({ ...profile, scoring: change(profile.scoring) }));
    await Promise.all([score(removeItem('item-1')), score(setFields({ full: 20 })), score(removeItem('item-5'))]);
    const stored = (await loadProfile()).scoring;
    expect([stored?.full, stored?.items.map(({ id }) => id)]).toEqual([20, ['item-2', 'item-3', 'item-4']]);
    expect(await score(setFields({ floor: 21 }))).toEqual({ kind: 'invalid' });
  });

  it('is not written over where it can’t be read', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no access'));
    const set = vi.spyOn(browser.storage.local, 'set');
    expect(await changeProfile((profile) => ({ ...profile, missingContact: 'off' }))).toMatchObject({
      kind: 'not-saved',
    });
    expect(set).not.toHaveBeenCalled();
  });
});
