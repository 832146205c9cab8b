import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { STATUTORY_PROFILE } from '@/lib/profile/rule-profile';
import { changeProfile, loadProfile, PROFILE_KEY, watchProfile } from '@/lib/store/profile';

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

  it('is not written over where it can’t be read', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no access'));
    const set = vi.spyOn(browser.storage.local, 'set');
    expect(await changeProfile((profile) => ({ ...profile, missingContact: 'off' }))).toMatchObject({
      kind: 'not-saved',
    });
    expect(set).not.toHaveBeenCalled();
  });
});
