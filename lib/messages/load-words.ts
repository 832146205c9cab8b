import { LANGUAGES, type Language } from './languages';
import type { Words } from './words';

/** All words of a language, loaded when they are first asked for. Not for content scripts, which have no chunks to load. */
export async function loadWords(language: Language): Promise<Words> {
  const { words }: { readonly words: Words } = await import(`./${language}/index.ts`);
  return words;
}

/** The words of all languages, for whoever has to speak each of them: the command line, and what tries them. */
export async function loadAllWords(): Promise<Readonly<Record<Language, Words>>> {
  const loaded = await Promise.all(LANGUAGES.map(async (language) => [language, await loadWords(language)] as const));
  return Object.fromEntries(loaded) as Record<Language, Words>;
}
