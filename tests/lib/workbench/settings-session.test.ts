import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type RuleProfile, STATUTORY_PROFILE } from '@/lib/profile/rule-profile';
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
    expect(await view().onDeadline('departmentDeadline', '01-20')).toBe(true);
    await expectRefused();
    expect(profile).toBe(STATUTORY_PROFILE);
    expect(await view().onDeadline('departmentDeadline', '01-32')).toBe(false);
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
