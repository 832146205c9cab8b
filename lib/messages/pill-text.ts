import type { Language } from './language';

/** The few words of the small button, apart from the rest: the page loads no more than it shows. */
export interface PillText {
  readonly lang: Language;
  readonly label: string;
  readonly check: string;
  readonly busy: string;
  readonly dismiss: string;
}

const TEXTS: Readonly<Record<Language, PillText>> = {
  'zh-CN': { lang: 'zh-CN', label: '勾稽', check: '一键检查', busy: '正在检查…', dismiss: '在本页隐藏' },
  en: { lang: 'en', label: 'Gouji', check: 'Check report', busy: 'Checking…', dismiss: 'Hide on this page' },
};

/** The small button's words in a language. */
export function pillText(language: Language): PillText {
  return TEXTS[language];
}
