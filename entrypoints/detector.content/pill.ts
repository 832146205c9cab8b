import { browser } from 'wxt/browser';
import { isLanguage, languageOf, OTHERWISE } from '@/lib/messages/languages';
import { settingKey } from '@/lib/store/settings';
import { loadPill } from './load';

const PILL = settingKey('pill');
const LANGUAGE = settingKey('language');

/** The small one-click button of report pages: loaded and shown only while the reader has it switched on. */
export function offerPill(onCheck: () => Promise<void>): { readonly show: (wanted: boolean) => void } {
  let wanted = false;
  const update = async () => {
    const { on, language } = await pillSettings();
    if (!wanted || !on) globalThis.goujiPill?.hide();
    else (await loadPill())?.show(language, onCheck);
  };
  browser.storage.onChanged.addListener((changes) => {
    if (wanted && (PILL in changes || LANGUAGE in changes)) void update();
  });
  return {
    show(now) {
      if (now === wanted) return;
      wanted = now;
      void update();
    },
  };
}

async function pillSettings() {
  try {
    const stored = await browser.storage.local.get([PILL, LANGUAGE]);
    const language = stored[LANGUAGE];
    return {
      on: stored[PILL] === true,
      language: isLanguage(language) ? language : languageOf(navigator.language),
    } as const;
  } catch {
    // No access to the store, no button: the toolbar still works.
    return { on: false, language: OTHERWISE } as const;
  }
}
