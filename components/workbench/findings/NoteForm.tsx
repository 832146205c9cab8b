import { useRef } from 'preact/hooks';
import type { Decision } from '@/lib/ledger/record/entry';
import type { WorkbenchText } from '@/lib/messages/words';
import { longTime } from '../long-time';
import { useWorkbench } from '../workbench-context';

export interface NoteFormProps {
  /** Null where nobody has decided yet: a note may come first. */
  readonly decision: Decision | null;
  /** What is being written; null while nothing is. */
  readonly draft: string | null;
  readonly onDraft: (words: string | null) => void;
  readonly onNote: (note: string) => void;
}

/** Who decided when, why, with which note; and the way to write one. */
export function NoteForm({ decision, draft, onDraft, onNote }: NoteFormProps) {
  const { text, panel } = useWorkbench();
  /** Set while the field has still to take the focus: one that was left half written comes back without it. */
  const begun = useRef(false);
  const note = decision?.note ?? '';
  const reason = decision?.reason ?? '';
  const begin = () => {
    begun.current = true;
    onDraft(note);
  };
  return (
    <div class="decided">
      <p>
        {decision !== null && <span>{nameDecision(decision, longTime(decision.at, panel), text)}</span>}
        {reason !== '' && <span>{text.decisions.reason(reason)}</span>}
        {note !== '' && draft === null && <span>{text.decisions.noted(note)}</span>}
        {draft === null && (
          <button type="button" class="link" data-note onClick={begin}>
            {note === '' ? text.decisions.note : text.decisions.editNote}
          </button>
        )}
      </p>
      {draft !== null && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            onNote(draft.trim());
            onDraft(null);
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') onDraft(null);
          }}
        >
          <input
            type="text"
            ref={(input) => {
              if (input === null || !begun.current) return;
              begun.current = false;
              input.focus();
            }}
            aria-label={text.decisions.noteHint}
            placeholder={text.decisions.noteHint}
            maxLength={500}
            value={draft}
            onInput={(event) => onDraft(event.currentTarget.value)}
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
