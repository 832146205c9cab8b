import { DecisionBar } from '../../shared/deciding/DecisionBar';
import { NoteForm } from '../../shared/deciding/NoteForm';
import { ReasonForm } from '../../shared/deciding/ReasonForm';
import { useWorkbench } from '../workbench-context';
import type { Alike } from './use-alike';

export interface AlikeBarProps {
  readonly alike: Alike;
  /** How many faults are shown, which may be selected all at once. */
  readonly shown: number;
  readonly onOpen: () => void;
  /** Gives the keys back to the lines. */
  readonly onLeave: () => void;
}

/** Decides on the selected faults, or on the one that keys stand on: the bar, the question for a reason, a note. */
export function AlikeBar({ alike, shown, onOpen, onLeave }: AlikeBarProps) {
  const { text, panel } = useWorkbench();
  const { active, selected, targets, reason, note } = alike;
  const words = text.problems;
  const [first] = targets;
  const states = new Set(
    targets.flatMap(({ fault }) =>
      fault.standings.map((one) => (one.kind === 'decided' ? one.decision.state : 'undecided')),
    ),
  );
  const [only = 'undecided'] = states.size === 1 ? states : [];
  return (
    <div class="alike-bar decide">
      <p class="alike-line">
        <b role="status">
          {selected.size > 0
            ? words.chosen(selected.size)
            : active === null
              ? words.nothingCurrent
              : words.current(active.row.summary.unit ?? text.table.noUnit)}
        </b>
        <label class="together">
          <input
            type="checkbox"
            checked={shown > 0 && selected.size === shown}
            onChange={(event) => alike.selectAll(event.currentTarget.checked)}
          />
          {panel.decisions.alike(shown)}
        </label>
        <span class="gap" />
        {selected.size > 0 ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              alike.selectAll(false);
              onLeave();
            }}
          >
            <i class="key" aria-hidden="true">
              Esc
            </i>
            {words.unchoose}
          </button>
        ) : (
          active !== null && (
            <button type="button" class="link" onClick={onOpen}>
              <i class="key" aria-hidden="true">
                Enter
              </i>
              {words.open}
            </button>
          )
        )}
        <button
          type="button"
          class="link"
          aria-keyshortcuts="N"
          onClick={alike.writeNote}
          disabled={first === undefined}
        >
          <i class="key" aria-hidden="true">
            N
          </i>
          {panel.decisions.note}
        </button>
      </p>
      <DecisionBar
        state={only === 'undecided' ? null : only}
        name="alike"
        asking={reason !== null}
        disabled={first === undefined}
        onChoose={(state) => alike.choose(state)}
      />
      {reason !== null && (
        <ReasonForm
          name="alike"
          words={reason}
          onWords={alike.setReason}
          isNew={alike.isJustAsked}
          onCancel={() => {
            alike.setReason(null);
            onLeave();
          }}
          onReason={(given) => {
            alike.giveReason(given);
            onLeave();
          }}
        />
      )}
      {reason === null && note !== null && (
        <NoteForm
          draft={note}
          onDraft={(words) => {
            alike.setNote(words);
            if (words === null) onLeave();
          }}
          isNew={alike.isJustAsked}
          onNote={(words) => {
            alike.giveNote(words);
            onLeave();
          }}
        />
      )}
    </div>
  );
}
