import type { Evaluation } from '@/lib/judge/evaluation';
import type { Language } from '@/lib/messages/languages';
import { Glyph } from '../shared/Glyph';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { useReportTools } from '../shared/report-tools';

export interface PanelMenuProps {
  readonly engine: Evaluation['engine'] | null;
  readonly pill: boolean;
  readonly onPill: (on: boolean) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onFold: () => void;
  readonly onHandbook?: ((language: Language) => void) | undefined;
}

/** What is seldom needed: the language, the small button's switch, folding, the handbook, the promise of privacy, the versions. */
export function PanelMenu({ engine, pill, onPill, onLanguage, onFold, onHandbook }: PanelMenuProps) {
  const { words, text } = useReportTools();
  return (
    <div class="menu">
      <p>
        {text.bar.language}
        <LanguageSwitch language={words.language} label={text.bar.language} onLanguage={onLanguage} />
      </p>
      <button type="button" role="switch" class="switch" aria-checked={pill} onClick={() => onPill(!pill)}>
        {text.footer.pill}
        <span class="track" aria-hidden="true" />
      </button>
      <div class="ways">
        <button type="button" onClick={onFold}>
          <Glyph name="fold" />
          {text.bar.fold}
        </button>
        {onHandbook !== undefined && (
          <button type="button" class="to-handbook" onClick={() => onHandbook(words.language)}>
            <Glyph name="notice" />
            {text.bar.handbook}
          </button>
        )}
      </div>
      <p class="privacy">
        <Glyph name="lock" size={12} />
        {text.footer.privacy.join(' · ')}
      </p>
      {engine !== null && <p class="versions">{text.footer.version(engine.version, engine.rules)}</p>}
    </div>
  );
}
