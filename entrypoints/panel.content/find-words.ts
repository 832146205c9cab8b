import { browser } from 'wxt/browser';
import type { Language } from '@/lib/messages/languages';
import type { CheckWords } from '@/lib/messages/words';
import { wordsPath } from '@/lib/messages/words-path';
import { tell } from '@/lib/store/messages';

declare global {
  /** Where the scripts of words lay them, in the extension's own world of a frame (never the page's). */
  var goujiWords: Readonly<Partial<Record<Language, CheckWords>>> | undefined;
}

/**
 * The words of a language, brought into this frame when they are first asked for; null where they can't be, as when the
 * extension was updated since. The background may inject them where a click on the toolbar gave access; where the page's
 * own button opened the checker, the frame loads them itself.
 */
export async function findWords(language: Language): Promise<CheckWords | null> {
  const there = () => globalThis.goujiWords?.[language];
  if (there() === undefined) await tell({ type: 'words/wanted', language });
  if (there() === undefined) await loadHere(language);
  return there() ?? null;
}

async function loadHere(language: Language): Promise<void> {
  try {
    await import(/* @vite-ignore */ browser.runtime.getURL(wordsPath(language)));
  } catch {
    // No government page, or an extension that was updated or removed: the caller says that there are no words.
  }
}
