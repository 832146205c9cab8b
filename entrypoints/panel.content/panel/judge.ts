import type { Judging, Told } from '@/components/panel/judging';
import type { PanelState } from '@/components/panel/panel-props';
import type { Decision } from '@/lib/ledger/record/entry';
import type { AskedDecision } from '@/lib/ledger/review/asked-decision';
import type { Step } from '@/lib/ledger/review/decision';
import { fingerprint } from '@/lib/ledger/review/fingerprint';
import { loadDecisions, sendDecision, watchDecisions } from '@/lib/store/checker/decisions';
import { keyOf } from '@/lib/store/ledger/ledger-keys';

/** Deciding in the panel. */
export interface Judge {
  /** Whether the findings of what is shown can be decided on now; begins to follow the decisions of its report. */
  readonly judging: (state: PanelState) => Judging;
  /** Follows them no more. */
  readonly end: () => void;
}

/** The report whose decisions are followed. */
interface Followed {
  readonly key: string;
  readonly stop: () => void;
  /** Null until they were read. */
  decisions: readonly Decision[] | null;
  told: Told | null;
  /** The steps of every press that can be taken back, the last one last. */
  presses: readonly (readonly Step[])[];
}

/** Has decisions stored, and shows those of other tabs as they are made; `draw` shows what became of them. */
export function mountJudge(draw: () => void): Judge {
  let followed: Followed | null = null;

  const follow = (key: string): Followed => {
    followed?.stop();
    const own: Followed = {
      key,
      decisions: null,
      told: null,
      presses: [],
      stop: watchDecisions(key, (decisions) => put(own, decisions)),
    };
    void loadDecisions(key).then((decisions) => own.decisions ?? put(own, decisions));
    followed = own;
    return own;
  };
  const put = (own: Followed, decisions: readonly Decision[]) => {
    own.decisions = decisions;
    if (own === followed) draw();
  };
  const tell = (own: Followed, told: Told) => {
    own.told = told;
    if (own === followed) draw();
  };

  const decide = async (own: Followed, { findings, state, reason, note }: AskedDecision): Promise<boolean> => {
    const named = findings.map((finding) => ({ finding: finding.id, fingerprint: fingerprint(finding) }));
    const result = await sendDecision({ type: 'decisions/make', key: own.key, findings: named, state, reason, note });
    if (result.kind !== 'saved') {
      tell(own, result.kind === 'not-saved' ? result : { kind: 'not-saved', reason: 'unavailable' });
      return false;
    }
    own.presses = [...own.presses, result.steps];
    own.decisions = result.decisions;
    tell(own, { kind: 'marked', state });
    return true;
  };
  const undo = async (own: Followed): Promise<void> => {
    const steps = own.presses.at(-1);
    if (steps === undefined) return tell(own, { kind: 'nothing' });
    own.presses = own.presses.slice(0, -1);
    const result = await sendDecision({ type: 'decisions/undo', key: own.key, steps });
    if (result.kind !== 'undone') {
      own.presses = [...own.presses, steps];
      return tell(own, result.kind === 'not-saved' ? result : { kind: 'not-saved', reason: 'unavailable' });
    }
    own.decisions = result.decisions;
    tell(own, { kind: result.overtaken === 0 ? 'undone' : 'overtaken' });
  };

  return {
    judging(state) {
      const key = keyOfShown(state);
      if (key === null) return { kind: state.kind === 'checking' || isSaving(state) ? 'waiting' : 'none' };
      const own = followed?.key === key ? followed : follow(key);
      if (own.decisions === null) return { kind: 'waiting' };
      return {
        kind: 'ready',
        key,
        decisions: own.decisions,
        told: own.told,
        onDecide: (asked) => decide(own, asked),
        onUndo: () => void undo(own),
      };
    },
    end: () => followed?.stop(),
  };
}

/** The key of the report that is shown, where it is stored. */
function keyOfShown(state: PanelState): string | null {
  if (state.kind === 'done' && state.save.kind !== 'saved') return null;
  const shown = state.kind === 'done' ? state.evaluation : state.kind === 'unfinished' ? state.previous : null;
  return shown === null ? null : keyOf(shown.source, shown.report.year);
}

const isSaving = (state: PanelState): boolean => state.kind === 'done' && state.save.kind === 'saving';
