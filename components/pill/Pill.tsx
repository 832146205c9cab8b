import { Brand } from '@/components/shared/Brand';
import type { Language } from '@/lib/messages/languages';
import type { PillText } from '@/lib/messages/pill-text';

export interface PillProps {
  readonly language: Language;
  readonly text: PillText;
  /** True while the check is being started. */
  readonly busy?: boolean;
  /** Why the last press was not obeyed: the page had altered what stood here, or it was a key, and the page may have moved the focus. */
  readonly refused?: 'altered' | 'unsure' | null;
  readonly onCheck: () => void;
  /** Puts the pill away on this page. */
  readonly onDismiss: () => void;
}

/** The small button on report pages: one click checks, another puts it away. */
export function Pill({ language, text, busy = false, refused = null, onCheck, onDismiss }: PillProps) {
  return (
    <fieldset class="gouji-pill" lang={language} aria-label={text.label}>
      <button type="button" class="pill-check" disabled={busy} onClick={onCheck}>
        <Brand />
        {busy ? text.busy : refused === null ? text.check : text[refused]}
      </button>
      <button type="button" class="pill-dismiss" aria-label={text.dismiss} title={text.dismiss} onClick={onDismiss}>
        <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2" />
        </svg>
      </button>
    </fieldset>
  );
}
