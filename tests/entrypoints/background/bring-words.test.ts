import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { bringWords } from '@/entrypoints/background/bring-words';

const executeScript = vi.fn();

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(browser, { scripting: { executeScript } });
});

describe('the words that a checker asks for', () => {
  it('are brought into its own frame, and no other', async () => {
    expect(await bringWords('en', { tab: { id: 7 }, frameId: 12 })).toBe(true);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [12] },
      files: ['/words/en.js'],
      injectImmediately: true,
    });
  });

  it('are not where the click gave no access, or where nobody with a tab asks', async () => {
    executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(await bringWords('en', { tab: { id: 7 }, frameId: 0 })).toBe(false);
    executeScript.mockClear();
    expect(await bringWords('en', {})).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
