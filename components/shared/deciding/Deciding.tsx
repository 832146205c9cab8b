import { useState } from 'preact/hooks';
import { decisionOn, type FaultStanding } from '@/lib/ledger/review/fault-standing';
import { formatTime } from '../format';
import { useReportTools } from '../report-tools';
import { DecisionBar } from './DecisionBar';
import { LapsedDecision } from './LapsedDecision';
import { NoteForm } from './NoteForm';
import { ReasonForm } from './ReasonForm';
import type { Decisions } from './use-decisions';

export interface DecidingProps {
  readonly fault: FaultStanding;
  /** Null where decisions are to be had only in a moment. */
  readonly decisions: Decisions | null;
  /** Decided on, and not looked at just now: said in a line. */
  readonly settled: boolean;
  /** Offers to decide on all faults alike. */
  readonly withAlike: boolean;
}

/** What people hold of a fault, which is also the way to decide. */
export function Deciding({ fault, decisions, settled, withAlike }: DecidingProps) {
  const { text } = useReportTools();
  const [together, setTogether] = useState(false);
  const { id, standings } = fault;
  const decision = decisionOn(fault);
  const alike = decisions?.alikeTo(fault) ?? [fault];
  const chosen = together && withAlike ? alike : ([fault] as const);
  const reason = decisions?.reasons.draftOf(id) ?? null;
  const note = decisions?.notes.draftOf(id) ?? null;
  const lapsed = standings.find((one) => one.kind === 'lapsed');
  return (
    <>
      {lapsed?.kind === 'lapsed' && <LapsedDecision decision={lapsed.decision} changes={lapsed.changes} />}
      <div class="decide">
        {!settled && (
          <DecisionBar
            state={pressedOf(fault)}
            name={id}
            asking={reason !== null}
            disabled={decisions === null}
            onChoose={(state) => {
              decisions?.setCurrent(id);
              decisions?.choose(chosen, state);
            }}
          />
        )}
        {withAlike && alike.length > 1 && (
          <label class="together">
            <input type="checkbox" checked={together} onChange={() => setTogether(!together)} />
            {text.decisions.alike(alike.length)}
          </label>
        )}
        {decisions !== null && reason !== null && (
          <ReasonForm
            name={id}
            words={reason}
            onWords={(words) => decisions.reasons.setDraft(id, words)}
            isNew={() => decisions.isJustAsked(id)}
            onCancel={() => decisions.reasons.setDraft(id, null)}
            onReason={(given) =>
              decisions.decide(chosen, { state: 'dismissed', reason: given, note: decision?.note ?? '' })
            }
          />
        )}
        {decision !== null && (
          <p class="decided">
            <span>
              {decision.by === ''
                ? text.decisions.byNobody(formatTime(decision.at, text.report.locale))
                : text.decisions.by(decision.by, formatTime(decision.at, text.report.locale))}
            </span>
            {decision.reason !== '' && <span>{text.decisions.reason(decision.reason)}</span>}
            {decision.note !== '' && note === null && <span>{text.decisions.noted(decision.note)}</span>}
          </p>
        )}
        {decisions !== null && reason === null && note !== null && (
          <NoteForm
            draft={note}
            onDraft={(words) => decisions.notes.setDraft(id, words)}
            isNew={() => decisions.isJustAsked(id)}
            onNote={(words) => {
              decisions.notes.setDraft(id, null);
              decisions.decide([fault], {
                state: decision?.state ?? 'open',
                reason: decision?.reason ?? '',
                note: words,
              });
            }}
          />
        )}
      </div>
    </>
  );
}

/** The decision that stands on all findings of a fault; null where there is none, or they differ. */
function pressedOf({ standings, state }: FaultStanding) {
  return standings.every((one) => one.kind === 'decided' && one.decision.state === state) ? state : null;
}
