import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeItem, restoreItem } from '@/lib/ledger/scoring/edit-sheet';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import { writeProfile } from '@/lib/profile/profile-file';
import { daysOf, type RuleProfile, STATUTORY_PROFILE } from '@/lib/profile/rule-profile';
import { changeProfile, loadProfile } from '@/lib/store/profile';
import { loadSettings, type Settings } from '@/lib/store/settings';
import { keepSettings } from '@/lib/workbench/keep-settings';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { viewSettings } from '@/lib/workbench/settings-session';
import { WORDS } from '../../words';
import { refuseWrites } from '../store/ledger/ledger-pages';

const text = WORDS['zh-CN'].workbench;
const RULE = 'contact/stray-punctuation';

const judge = vi.fn(async () => {});
let settings: Settings;
let profile: RuleProfile;
let session: Session;
let keep: ReturnType<typeof keepSettings>;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  settings = await loadSettings('zh-CN');
  profile = STATUTORY_PROFILE;
  session = makeSession({ words: () => WORDS[settings.language], reviewer: () => '', onChange: () => {} });
  keep = keepSettings(session, {
    now: () => settings,
    show: (next) => {
      settings = next;
    },
  });
});

const told = () => session.state().notice.told;
const view = () =>
  viewSettings(session, {
    settings,
    keep,
    profile,
    saveFile: () => {},
    judge,
    onProfile: (next) => {
      profile = next;
    },
  });
const expectRefused = () =>
  vi.waitFor(() => expect(told()).toMatchObject({ tone: 'error', words: text.failures.full }));

describe('a rule profile from a file', () => {
  it.each(['zh-CN', 'en'] as const)(
    'is not read where it is larger than any, and the bound is told in %s',
    async (language) => {
      settings = { ...settings, language };
      const file = new File([' '.repeat(512 * 1024 + 1)], 'a.json');
      file.text = () => Promise.reject(new Error('It is not to be read.'));
      view().onProfileImport(file);
      await vi.waitFor(() => expect(told()).toMatchObject({ tone: 'error', words: expect.stringContaining('512 KB') }));
    },
  );
});

describe('a scoring sheet', () => {
  const sheet = lichengSheet(WORDS['zh-CN'].scoring.template);
  const [first] = sheet.items;
  if (!first) throw new Error('the example has changed');

  it('is made, changed, and put back as it was', async () => {
    expect(view().scoring).toBeNull();
    expect(await view().onScoring(() => sheet)).toBe(true);
    expect(view().scoring).toEqual(sheet);
    await view().onScoring(removeItem(first.id), { words: 'gone', undo: restoreItem(first, 0) });
    expect(view().scoring?.items).toHaveLength(4);
    expect(told()?.words).toBe('gone');
    told()?.onUndo?.();
    await vi.waitFor(() => expect(view().scoring).toEqual(sheet));
  });

  it('is said not to be saved where the store is full, and stays as it is', async () => {
    await view().onScoring(() => sheet);
    refuseWrites();
    expect(await view().onScoring(removeItem(first.id))).toBe(false);
    await expectRefused();
    expect(view().scoring).toEqual(sheet);
  });

  it('is not what can’t be one', async () => {
    expect(await view().onScoring(() => ({ ...sheet, floor: 11 }))).toBe(false);
    expect(view().scoring).toBeNull();
  });

  it('stays where the rules are set back, or a profile is taken that has none', async () => {
    await view().onScoring(() => sheet);
    view().onProfileReset();
    await vi.waitFor(() => expect(told()?.onUndo).toBeDefined());
    expect(view().scoring).toEqual(sheet);
    const file = new File([''], 'a.json');
    file.text = async () => writeProfile({ ...STATUTORY_PROFILE, departmentDeadline: '01-20' });
    view().onProfileImport(file);
    await vi.waitFor(() => expect(profile.departmentDeadline).toBe('01-20'));
    expect(view().scoring).toEqual(sheet);
  });
});

describe('settings that the store does not take', () => {
  it('are said and shown as they are stored', async () => {
    await keep('reviewer', '陈晓');
    refuseWrites();
    await keep('reviewer', '张三');
    expect(settings.reviewer).toBe('陈晓');
    await expectRefused();
    await keep('language', 'en');
    // The language is back before the refusal is worded.
    expect(settings.language).toBe('zh-CN');
    expect(told()?.words).toBe(text.failures.full);
  });

  it('leave what was chosen meanwhile, and taken', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    await Promise.all([keep('reviewer', '甲'), keep('reviewer', '乙')]);
    expect(settings.reviewer).toBe('乙');
    expect((await loadSettings('zh-CN')).reviewer).toBe('乙');
  });

  it.each([
    ['a rule’s weight', () => view().onRule(RULE, 'off')],
    ['the weight of a missing contact', () => view().onMissingContact('off')],
    ['the law’s rules again', () => view().onProfileReset()],
  ])('are said of %s', async (_, act) => {
    refuseWrites();
    act();
    await expectRefused();
    expect(profile).toBe(STATUTORY_PROFILE);
  });

  it('are said of a deadline, whose day is not called wrong', async () => {
    refuseWrites();
    expect(await view().onDeadline('department', '01-20')).toBe(true);
    await expectRefused();
    expect(profile).toBe(STATUTORY_PROFILE);
    expect(await view().onDeadline('department', '01-32')).toBe(false);
  });

  it('have last days of towns and others, which may be none, and two windows lose none', async () => {
    expect(await view().onDeadline('township', '02-10')).toBe(true);
    await changeProfile((now) => ({ ...now, otherDeadline: '03-01' }));
    expect(await view().onDeadline('department', '01-20')).toBe(true);
    expect(daysOf(await loadProfile())).toEqual({
      department: '01-20',
      government: '03-31',
      township: '02-10',
      other: '03-01',
    });
    expect(await view().onDeadline('township', '04-01')).toBe(false);
    expect(await view().onDeadline('township', '')).toBe(true);
    expect(await view().onDeadline('government', '')).toBe(false);
    expect(daysOf(await loadProfile())).toEqual({ department: '01-20', government: '03-31', other: '03-01' });
    refuseWrites();
    await view().onDeadline('other', '');
    await expectRefused();
    expect((await loadProfile()).otherDeadline).toBe('03-01');
  });

  it('are said where taking a change back fails', async () => {
    view().onRule(RULE, 'off');
    await vi.waitFor(() => expect(profile.disabled).toEqual([RULE]));
    view().onProfileReset();
    await vi.waitFor(() => expect(told()?.onUndo).toBeDefined());
    refuseWrites();
    told()?.onUndo?.();
    await expectRefused();
    expect(profile).toEqual(STATUTORY_PROFILE);
  });
});
