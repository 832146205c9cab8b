import type { Language } from '../messages/languages';
import { loadWords } from '../messages/load-words';
import type { Words } from '../messages/words';

/** The words that the page speaks now, and those of other languages once they were loaded. */
export interface Speaking {
  readonly words: () => Words;
  /** Loads a language; rejects when it can't be, as when the extension was updated since the page was opened. */
  readonly prepare: (language: Language) => Promise<void>;
  /** Speaks a language from now on, where it was loaded. */
  readonly speak: (language: Language) => void;
}

/** Speaks one language, loaded first. */
export async function startSpeaking(language: Language): Promise<Speaking> {
  let words = await loadWords(language);
  const loaded = new Map([[language, words]]);
  return {
    words: () => words,
    async prepare(other) {
      loaded.set(other, await loadWords(other));
    },
    speak(other) {
      words = loaded.get(other) ?? words;
    },
  };
}
