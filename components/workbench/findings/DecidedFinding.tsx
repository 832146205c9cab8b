import { useState } from 'preact/hooks';
import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import type { DecisionState } from '@/lib/ledger/record/entry';
import type { Standing } from '@/lib/ledger/review/decision';
import { FindingCard } from '../../shared/finding/FindingCard';
import { type SideTab, tabBehind } from '../side/side-tabs';
import { useWorkbench } from '../workbench-context';
import { DecisionBar } from './DecisionBar';
import { LapsedDecision } from './LapsedDecision';
import { NoteForm } from './NoteForm';
import { ReasonForm } from './ReasonForm';
import type { Decisions } from './use-decisions';

export interface DecidedFindingProps {
  readonly standing: Standing;
  readonly evaluation: Evaluation;
  /** It and the others of its rule and reason. */
  readonly alike: readonly Finding[];
  readonly current: boolean;
  readonly decisions: Pick<Decisions, 'setCurrent' | 'ask' | 'isJustAsked' | 'reasons' | 'notes' | 'decide'>;
  readonly onTab: (tab: SideTab) => void;
}

/** A finding as the panel shows it, and below it what people decided on it. */
export function DecidedFinding(props: DecidedFindingProps) {
  const { standing, evaluation, alike, current, decisions, onTab } = props;
  const { reasons, notes, decide } = decisions;
  const { text } = useWorkbench();
  const behind = tabBehind(standing.finding.rule);
  const [together, setTogether] = useState(false);
  const { finding } = standing;
  const decision = standing.kind === 'decided' ? standing.decision : null;
  const { id } = finding;
  const asked = reasons.draftOf(id);
  const findings = together ? alike : [finding];
  const note = decision?.note ?? '';
  const choose = (state: DecisionState) => {
    decisions.setCurrent(id);
    if (state === 'dismissed') decisions.ask(id);
    else decide({ findings, state, reason: '', note });
  };
  return (
    <FindingCard finding={finding} evaluation={evaluation} lit={false} current={current}>
      {behind !== undefined && (
        <button type="button" class="link behind" onClick={() => onTab(behind)}>
          {text.side.behind[behind]}
        </button>
      )}
      {standing.kind === 'lapsed' && <LapsedDecision decision={standing.decision} changes={standing.changes} />}
      <div class="decide" onFocusCapture={() => decisions.setCurrent(id)}>
        <DecisionBar state={decision?.state ?? null} name={id} onChoose={choose} />
        {alike.length > 1 && (
          <label class="together">
            <input type="checkbox" checked={together} onChange={() => setTogether(!together)} />
            {text.decisions.alike(alike.length)}
          </label>
        )}
        {asked !== null && (
          <ReasonForm
            words={asked}
            onWords={(words) => reasons.setDraft(id, words)}
            isNew={() => decisions.isJustAsked(id)}
            onCancel={() => reasons.setDraft(id, null)}
            onReason={(reason) => decide({ findings, state: 'dismissed', reason, note })}
          />
        )}
        {asked === null && (
          <NoteForm
            decision={decision}
            draft={notes.draftOf(id)}
            onDraft={(words) => notes.setDraft(id, words)}
            onNote={(words) =>
              decide({
                findings: [finding],
                state: decision?.state ?? 'open',
                reason: decision?.reason ?? '',
                note: words,
              })
            }
          />
        )}
      </div>
    </FindingCard>
  );
}
