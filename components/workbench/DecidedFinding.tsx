import { useState } from 'preact/hooks';
import type { Evaluation, Finding } from '@/lib/evaluation';
import type { Standing } from '@/lib/ledger/decision';
import type { DecisionState } from '@/lib/ledger/entry';
import { FindingCard } from '../panel/FindingCard';
import { DecisionBar } from './DecisionBar';
import { LapsedDecision } from './LapsedDecision';
import { NoteForm } from './NoteForm';
import { ReasonForm } from './ReasonForm';
import { type SideTab, tabBehind } from './side-tabs';
import { useWorkbench } from './workbench-context';
import type { Choice } from './workbench-props';

export interface DecidedFindingProps {
  readonly standing: Standing;
  readonly evaluation: Evaluation;
  /** It and the others of its rule and reason. */
  readonly alike: readonly Finding[];
  readonly current: boolean;
  readonly asking: boolean;
  /** A note that is being written; null for none. */
  readonly draft: string | null;
  readonly onDraft: (words: string | null) => void;
  readonly onCurrent: () => void;
  readonly onAsk: (open: boolean) => void;
  readonly onDecide: (choice: Choice) => void;
  readonly onTab: (tab: SideTab) => void;
}

/** A finding as the panel shows it, and below it what people hold of it. */
export function DecidedFinding(props: DecidedFindingProps) {
  const { standing, evaluation, alike, current, asking, onCurrent, onAsk, onDecide, onTab } = props;
  const { text } = useWorkbench();
  const behind = tabBehind(standing.finding.rule);
  const [together, setTogether] = useState(false);
  const { finding } = standing;
  const decision = standing.kind === 'decided' ? standing.decision : null;
  const findings = together ? alike : [finding];
  const choose = (state: DecisionState) => {
    onCurrent();
    if (state === 'dismissed') onAsk(true);
    else {
      onAsk(false);
      onDecide({ findings, state, reason: '', note: decision?.note ?? '' });
    }
  };
  return (
    <FindingCard finding={finding} evaluation={evaluation} lit={false} current={current}>
      {behind !== undefined && (
        <button type="button" class="link behind" onClick={() => onTab(behind)}>
          {text.side.behind[behind]}
        </button>
      )}
      {standing.kind === 'lapsed' && <LapsedDecision decision={standing.decision} changes={standing.changes} />}
      <div class="decide" onFocusCapture={onCurrent}>
        <DecisionBar state={decision?.state ?? null} name={finding.id} onChoose={choose} />
        {alike.length > 1 && (
          <label class="together">
            <input type="checkbox" checked={together} onChange={() => setTogether(!together)} />
            {text.decisions.alike(alike.length)}
          </label>
        )}
        {asking && (
          <ReasonForm
            reason={decision?.reason ?? ''}
            onCancel={() => onAsk(false)}
            onReason={(reason) => {
              onAsk(false);
              onDecide({ findings, state: 'dismissed', reason, note: decision?.note ?? '' });
            }}
          />
        )}
        {!asking && (
          <NoteForm
            decision={decision}
            draft={props.draft}
            onDraft={props.onDraft}
            onNote={(note) =>
              onDecide({
                findings: [finding],
                state: decision?.state ?? 'open',
                reason: decision?.reason ?? '',
                note,
              })
            }
          />
        )}
      </div>
    </FindingCard>
  );
}
