import type { Ref } from 'preact';
import type { Language } from '@/lib/messages/languages';
import { Brand } from '../shared/Brand';
import { IconButton } from '../shared/IconButton';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { useReportTools } from '../shared/report-tools';

export interface PanelBarProps {
  readonly onLanguage: (language: Language) => void;
  readonly onRecheck: () => void;
  readonly onFold: () => void;
  readonly onClose: () => void;
  readonly foldRef: Ref<HTMLButtonElement>;
}

/** The bar at the top: the name, the language, check again, fold, close. */
export function PanelBar({ onLanguage, onRecheck, onFold, onClose, foldRef }: PanelBarProps) {
  const { words, text } = useReportTools();
  return (
    <div class="bar">
      <h2 class="brand">
        <Brand />
        {text.brand}
      </h2>
      <LanguageSwitch language={words.language} label={text.bar.language} onLanguage={onLanguage} />
      <IconButton glyph="recheck" label={text.bar.recheck} onClick={onRecheck} />
      <IconButton glyph="fold" label={text.bar.fold} onClick={onFold} buttonRef={foldRef} />
      <IconButton glyph="close" label={text.bar.close} onClick={onClose} />
    </div>
  );
}
