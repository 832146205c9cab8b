import type { Language } from './languages';

/** Where in the extension a language's words for the checker lie, as a script. */
export function wordsPath(language: Language): `/words/${Language}.js` {
  return `/words/${language}.js`;
}
