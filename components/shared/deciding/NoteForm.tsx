import { useLayoutEffect, useRef } from 'preact/hooks';
import { bringIntoView } from '../bring-into-view';
import { useReportTools } from '../report-tools';
import { takeFocus } from '../take-focus';
import { leaveForm } from './leave-form';

export interface NoteFormProps {
  /** What is being written. */
  readonly draft: string;
  /** Null lets go of it. */
  readonly onDraft: (words: string | null) => void;
  /** Whether it was asked for just now and takes the focus; one that was left half written comes back without it. */
  readonly isNew: () => boolean;
  readonly onNote: (note: string) => void;
}

/** A note being written. */
export function NoteForm({ draft, onDraft, isNew, onNote }: NoteFormProps) {
  const { decisions } = useReportTools().text;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!isNew() || field.current === null) return;
    takeFocus(field.current, { preventScroll: true });
    bringIntoView(field.current);
  });
  return (
    <form
      class="row note-form"
      onSubmit={(event) => {
        event.preventDefault();
        leaveForm(field.current);
        onNote(draft.trim());
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        leaveForm(field.current);
        onDraft(null);
      }}
    >
      <input
        type="text"
        ref={field}
        aria-label={decisions.noteHint}
        placeholder={decisions.noteHint}
        maxLength={500}
        value={draft}
        onInput={(event) => onDraft(event.currentTarget.value)}
      />
      <button type="submit" class="give">
        {decisions.save}
      </button>
    </form>
  );
}
