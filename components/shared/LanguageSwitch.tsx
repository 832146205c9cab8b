import { LANGUAGES, type Language, nameLanguage } from '@/lib/messages/languages';

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
          aria-label={nameLanguage(each).long}
          aria-pressed={each === language}
          onClick={() => onLanguage(each)}
        >
          {nameLanguage(each).short}
        </button>
      ))}
    </fieldset>
  );
}
