import { useEffect, useRef } from 'preact/hooks';
import { handbookPath } from '@/lib/messages/handbook-path';
import type { Language } from '@/lib/messages/languages';
import { Brand } from '../shared/Brand';
import { isWriting } from '../shared/deciding/use-decisions';
import { Glyph } from '../shared/Glyph';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { useWorkbench } from './workbench-context';

/** The parts of the workbench. */
const PARTS = ['ledger', 'settings'] as const;
export type Part = (typeof PARTS)[number];

export interface TopBarProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  /** Something about the store has to be looked at under the settings. */
  readonly warned: boolean;
  readonly onLanguage: (language: Language) => void;
}

/** The bar over the workbench: the name, the promise of privacy, the handbook, the language. */
export function TopBar({ part, onPart, warned, onLanguage }: TopBarProps) {
  const { words, text, panel } = useWorkbench();
  const help = useRef<HTMLAnchorElement>(null);
  // Wherever the focus is, but in a field.
  useEffect(() => {
    const page = help.current?.ownerDocument;
    const open = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
      event.preventDefault();
      help.current?.click();
    };
    page?.addEventListener('keydown', open);
    return () => page?.removeEventListener('keydown', open);
  }, []);
  return (
    <header class="top-bar">
      <h1 class="brand">
        <Brand />
        {text.title}
      </h1>
      <nav aria-label={text.parts}>
        {PARTS.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === part ? 'page' : undefined}
            onClick={() => onPart(each)}
          >
            {text[each]}
            {each === 'settings' && warned && (
              <span class="tone-warning">
                <Glyph name="warning" size={12} />
                <span class="unseen">{text.settingsWarned}</span>
              </span>
            )}
          </button>
        ))}
      </nav>
      <span class="gap" />
      <span class="privacy">
        <Glyph name="lock" size={12} />
        {text.promise}
      </span>
      <a class="help" ref={help} href={handbookPath(words.language)} target="_blank" rel="noopener">
        {text.help}
      </a>
      <LanguageSwitch language={words.language} label={panel.bar.language} onLanguage={onLanguage} />
    </header>
  );
}
