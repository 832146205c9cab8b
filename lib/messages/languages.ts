/** What each language calls itself. A language is a line here and the folder of its words; nothing else names one. */
const OWN_NAMES = {
  'zh-CN': { short: '中', long: '中文' },
  en: { short: 'EN', long: 'EN, English' },
} as const satisfies Readonly<Record<string, LanguageName>>;

/** How a language is shown on the switch, the same in every language: in a few letters, and as it is read out. */
export interface LanguageName {
  readonly short: string;
  readonly long: string;
}

/** A language Gouji speaks, as a BCP 47 tag. */
export type Language = keyof typeof OWN_NAMES;

/** The languages Gouji speaks, in the order of the switch. */
export const LANGUAGES: readonly Language[] = Object.keys(OWN_NAMES) as readonly Language[];

/** The language that the reports are written in, whatever the reader's own. */
export const REPORT_LANGUAGE: Language = 'zh-CN';

/** The language for readers whose own is none of Gouji's. */
export const OTHERWISE: Language = 'en';

/** How a language calls itself. */
export function nameLanguage(language: Language): LanguageName {
  return OWN_NAMES[language];
}

/** Whether a stored or given value is a language Gouji speaks. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language to begin with, by the browser's own: the one that is the same but for its region, else the one for all others. */
export function languageOf(uiLanguage: string): Language {
  const primary = (tag: string) => tag.split('-', 1)[0]?.toLowerCase();
  return LANGUAGES.find((language) => primary(language) === primary(uiLanguage)) ?? OTHERWISE;
}
