import { useState } from 'preact/hooks';
import type { Decision } from '@/lib/ledger/entry';
import type { WorkbenchText } from '@/lib/messages/workbench-text';
import { longTime } from './long-time';
import { useWorkbench } from './workbench-context';

export interface NoteFormProps {
  /** Null where nobody has decided yet: a note may come first. */
  readonly decision: Decision | null;
  readonly onNote: (note: string) => void;
}

/** Who decided when, why, with which note; and the way to write one. */
export function NoteForm({ decision, onNote }: NoteFormProps) {
  const { text, panel } = useWorkbench();
  const [words, setWords] = useState<string | null>(null);
  const note = decision?.note ?? '';
  const reason = decision?.reason ?? '';
  return (
    <div class="decided">
      <p>
        {decision !== null && <span>{nameDecision(decision, longTime(decision.at, panel), text)}</span>}
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

function nameDecision({ by }: Decision, time: string, { decisions }: WorkbenchText): string {
  return by === '' ? decisions.byNobody(time) : decisions.by(by, time);
}
