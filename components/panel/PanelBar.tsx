import type { Ref } from 'preact';
import { LANGUAGES, type Language } from '@/lib/messages/language';
import { Brand } from './Brand';
import { IconButton } from './IconButton';
import { usePanel } from './panel-context';

/** How each language calls itself, the same in every language. */
const NAMES: Readonly<Record<Language, { readonly short: string; readonly long: string }>> = {
  'zh-CN': { short: '中', long: '中文' },
  en: { short: 'EN', long: 'EN, English' },
};

export interface PanelBarProps {
  readonly onLanguage: (language: Language) => void;
  readonly onRecheck: () => void;
  readonly onFold: () => void;
  readonly onClose: () => void;
  readonly foldRef: Ref<HTMLButtonElement>;
}

/** The bar at the top: the name, the language, check again, fold, close. */
export function PanelBar({ onLanguage, onRecheck, onFold, onClose, foldRef }: PanelBarProps) {
  const { language, text } = usePanel();
  return (
    <div class="bar">
      <h2 class="brand">
        <Brand />
        {text.brand}
      </h2>
      <fieldset class="languages">
        <legend class="unseen">{text.bar.language}</legend>
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
      <IconButton glyph="recheck" label={text.bar.recheck} onClick={onRecheck} />
      <IconButton glyph="fold" label={text.bar.fold} onClick={onFold} buttonRef={foldRef} />
      <IconButton glyph="close" label={text.bar.close} onClick={onClose} />
    </div>
  );
}
