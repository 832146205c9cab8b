import type { Choice } from '@/components/workbench/workbench-props';
import { saveDecision, undo } from '@/lib/browser/ledger';
import type { Decision } from '@/lib/ledger/entry';
import { fingerprint } from '@/lib/ledger/fingerprint';
import type { LedgerReading } from './ledger-session';
import type { Session } from './session-state';

/** Deciding on the open report, and taking it back. */
export interface Deciding {
  readonly decide: (choice: Choice) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Deciding for a session. One press may decide on several findings alike; one undo takes all of them back. */
export function makeDeciding(session: Session, reading: LedgerReading): Deciding {
  /** How many decisions each press made on which report, the last one last. */
  let batches: readonly { readonly key: string; readonly made: number }[] = [];

  /** The open report with other decisions, everything else as it was. */
  const put = (key: string, decisions: readonly Decision[]) => {
    const { opening } = session.state();
    if (opening.kind !== 'open' || opening.key !== key) return;
    const { entry, ...across } = opening.report;
    reading.show({ ...entry, decisions }, across);
  };

  const takeBack = async (): Promise<void> => {
    const { opening } = session.state();
    if (opening.kind !== 'open') return;
    const { key } = opening;
    const last = batches[batches.length - 1];
    const steps = last?.key === key ? last.made : 1;
    batches = last?.key === key ? batches.slice(0, -1) : [];
    for (let step = 0; step < steps; step += 1) {
      const result = await undo(key);
      if (result.kind === 'not-saved') return session.refuse(result);
      if (result.kind !== 'undone') return session.tell({ tone: 'notice', words: session.text().notices[result.kind] });
      put(key, result.decisions);
    }
    session.tell({ tone: 'notice', words: session.text().notices.undone });
  };

  return {
    async decide({ findings, state, reason, note }) {
      const { opening } = session.state();
      if (opening.kind !== 'open') return;
      const { key } = opening;
      const said = { state, reason, note, by: session.host.reviewer(), at: new Date().toISOString() };
      let made = 0;
      for (const finding of findings) {
        const result = await saveDecision(key, { finding: finding.id, fingerprint: fingerprint(finding), ...said });
        if (result.kind === 'not-saved') {
          session.refuse(result);
          break;
        }
        made += 1;
        put(key, result.decisions);
      }
      if (made === 0) return;
      batches = [...batches, { key, made }];
      const { notices, decisions } = session.text();
      session.tell({
        tone: 'passed',
        words: notices.decided(decisions.states[state], made),
        onUndo: () => void takeBack(),
      });
    },
    undo: takeBack,
  };
}
