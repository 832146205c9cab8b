import { browser } from 'wxt/browser';
import type { Language } from '@/lib/messages/languages';
import { wordsPath } from '@/lib/messages/words-path';

/** The frame that a message came from, as the browser gives it. */
interface Asking {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Brings the words of a language into the frame that asks for them; false where the click gave no access to it. */
export async function bringWords(language: Language, { tab, frameId }: Asking): Promise<boolean> {
  if (tab?.id === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId ?? 0] },
      files: [wordsPath(language)],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
