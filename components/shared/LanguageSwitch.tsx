import { LANGUAGES, type Language } from '@/lib/messages/language';

/** How each language calls itself, the same in every language. */
const NAMES: Readonly<Record<Language, { readonly short: string; readonly long: string }>> = {
  'zh-CN': { short: '中', long: '中文' },
  en: { short: 'EN', long: 'EN, English' },
};

export interface LanguageSwitchProps {
  readonly language: Language;
  /** What the switch is called, in the language of now. */
  readonly label: string;
  readonly onLanguage: (language: Language) => void;
}

/** A button a language, the one of now pressed. */
export function LanguageSwitch({ language, label, onLanguage }: LanguageSwitchProps) {
  return (
    <fieldset class="languages">
      <legend class="unseen">{label}</legend>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-label={NAMES[each].long}
          aria-pressed={each === language}
          onClick={() => onLanguage(each)}
        >
          {NAMES[each].short}
        </button>
      ))}
    </fieldset>
  );
}
