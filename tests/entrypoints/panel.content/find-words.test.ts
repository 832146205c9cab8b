import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findWords } from '@/entrypoints/panel.content/find-words';
import { WORDS } from '../../words';

const { id, sendMessage: send, getURL } = browser.runtime;
const sendMessage = vi.fn();
/** A script of words, as the background injects it. */
const bring = (language: 'en' | 'zh-CN') => {
  globalThis.goujiWords = { ...globalThis.goujiWords, [language]: WORDS[language] };
  return true;
};

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockReset().mockResolvedValue(false);
  Object.assign(browser.runtime, { id: 'gouji', sendMessage, getURL: (path: string) => `/nowhere${path}` });
  globalThis.goujiWords = undefined;
});

afterEach(() => {
  Object.assign(browser.runtime, { id, sendMessage: send, getURL });
  globalThis.goujiWords = undefined;
});

describe('the words of a language', () => {
  it('are asked for once, and then there', async () => {
    sendMessage.mockImplementation(async ({ language }) => bring(language));
    expect(await findWords('en')).toBe(WORDS.en);
    expect(await findWords('en')).toBe(WORDS.en);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'words/wanted', language: 'en' });
  });

  it('of another one come beside them', async () => {
    sendMessage.mockImplementation(async ({ language }) => bring(language));
    await findWords('zh-CN');
    expect(await findWords('en')).toBe(WORDS.en);
    expect(Object.keys(globalThis.goujiWords ?? {})).toEqual(['zh-CN', 'en']);
  });

  it('are none where they can neither be brought nor loaded', async () => {
    expect(await findWords('en')).toBeNull();
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await findWords('en')).toBeNull();
  });
});
