import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languageOf } from '@/lib/messages/languages';
import { loadSettings, saveSetting, saveWidthSoon } from '@/lib/store/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('settings', () => {
  it('begin with the language of the browser, without the pill', async () => {
    expect(await loadSettings('zh-TW')).toEqual({
      language: 'zh-CN',
      width: 420,
      pill: false,
      reviewer: '',
      nameAsked: false,
    });
    expect((await loadSettings('de')).language).toBe('en');
    expect(languageOf('ZH')).toBe('zh-CN');
    expect(languageOf('zhuang')).toBe('en');
  });

  it('are remembered one by one', async () => {
    await Promise.all([saveSetting('language', 'en'), saveSetting('width', 500), saveSetting('pill', true)]);
    expect(await loadSettings('zh-CN')).toEqual({
      language: 'en',
      width: 500,
      pill: true,
      reviewer: '',
      nameAsked: false,
    });
  });

  it('write a dragged width once, when it has settled', async () => {
    vi.useFakeTimers();
    const set = vi.spyOn(browser.storage.local, 'set');
    for (const width of [430, 440, 450]) saveWidthSoon(width);
    await vi.advanceTimersByTimeAsync(300);
    vi.useRealTimers();
    expect(set.mock.calls).toEqual([[{ 'setting:width': 450 }]]);
  });

  it('fall back where they are unreadable or out of range', async () => {
    await browser.storage.local.set({
      'setting:language': 'fr',
      'setting:width': 9000,
      'setting:pill': 1,
      'setting:reviewer': 7,
    });
    expect(await loadSettings('zh-CN')).toEqual({
      language: 'zh-CN',
      width: 720,
      pill: false,
      reviewer: '',
      nameAsked: false,
    });
  });

  it('never stop the check: without a store there are defaults, and saving says why it was not', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no access'));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no access'));
    expect(await loadSettings('en')).toMatchObject({ language: 'en', width: 420 });
    expect(await saveSetting('pill', true)).toEqual({ kind: 'not-saved', reason: 'unavailable' });
  });
});
