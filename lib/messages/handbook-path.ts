import type { Language } from './languages';

/** Where the handbook of a language lies in the extension. */
export const handbookPath = (language: Language) => `/handbook/${language}.html` as const;
