import { LANGUAGES, type Language } from '@/lib/messages/language';
import { Brand } from '../panel/Brand';
import { Glyph } from '../panel/Glyph';
import { useWorkbench } from './workbench-context';

/** How each language calls itself, the same in every language. */
const NAMES: Readonly<Record<Language, { readonly short: string; readonly long: string }>> = {
  'zh-CN': { short: '中', long: '中文' },
  en: { short: 'EN', long: 'EN, English' },
};

export interface TopBarProps {
  readonly onLanguage: (language: Language) => void;
}

/** The bar over the workbench: the name, the promise of privacy, the language. */
export function TopBar({ onLanguage }: TopBarProps) {
  const { language, text, panel } = useWorkbench();
  return (
    <header class="top-bar">
      <h1 class="brand">
        <Brand />
        {text.title}
      </h1>
      <span class="gap" />
      <span class="privacy">
        <Glyph name="lock" size={12} />
        {text.promise}
      </span>
      <fieldset class="languages">
        <legend class="unseen">{panel.bar.language}</legend>
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
    </header>
  );
}
