import { useState } from 'preact/hooks';
import type { Decision } from '@/lib/ledger/entry';
import { longTime } from './long-time';
import { useWorkbench } from './workbench-context';

export interface NoteFormProps {
  readonly decision: Decision;
  readonly onNote: (note: string) => void;
}

/** Who decided when, why, with which note; and the way to write one. */
export function NoteForm({ decision, onNote }: NoteFormProps) {
  const { text, panel } = useWorkbench();
  const [words, setWords] = useState<string | null>(null);
  const { by, at, reason, note } = decision;
  const time = longTime(at, panel);
  return (
    <div class="decided">
      <p>
        <span>{by === '' ? text.decisions.byNobody(time) : text.decisions.by(by, time)}</span>
        {reason !== '' && <span>{text.decisions.reason(reason)}</span>}
        {note !== '' && words === null && <span>{text.decisions.noted(note)}</span>}
        {words === null && (
          <button type="button" class="link" data-note onClick={() => setWords(note)}>
            {note === '' ? text.decisions.note : text.decisions.editNote}
          </button>
        )}
      </p>
      {words !== null && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            onNote(words.trim());
            setWords(null);
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') setWords(null);
          }}
        >
          <input
            type="text"
            ref={(input) => {
              if (input !== null && !input.dataset.begun) {
                input.dataset.begun = 'yes';
                input.focus();
              }
            }}
            aria-label={text.decisions.noteHint}
            placeholder={text.decisions.noteHint}
            maxLength={500}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <button type="submit" class="link">
            {text.actions.save}
          </button>
        </form>
      )}
    </div>
  );
}
