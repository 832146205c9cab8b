import type { Decision } from '../ledger/record/entry';
import { keepAcross } from '../ledger/rectification/settle-across';
import type { AskedDecision } from '../ledger/review/asked-decision';
import { decide, type Step } from '../ledger/review/decision';
import { saveDecisions, undo } from '../store/ledger/ledger';
import type { LedgerReading } from './ledger-session';
import type { Session } from './session-state';
import { writeUndone } from './write-undone';

/** Deciding on the open report, and taking it back. */
export interface Deciding {
  /** False when it could not be saved, which is said. */
  readonly decide: (choice: AskedDecision) => Promise<boolean>;
  /** Takes back the last press of this window on the open report. What other windows decided, or this page before it was loaded anew, stays. */
  readonly undo: () => Promise<void>;
}

/** One press: it may have decided on several findings alike, and is taken back as one. */
interface Press {
  readonly key: string;
  readonly steps: readonly Step[];
}

/** Deciding for a session. */
export function makeDeciding(session: Session, reading: Pick<LedgerReading, 'show'>): Deciding {
  /** What can be taken back, the last one last. */
  let presses: readonly Press[] = [];

  const openKey = () => {
    const { opening } = session.state();
    return opening.kind === 'open' ? opening.key : null;
  };

  /** The open report with other decisions, everything else as it was. */
  const put = (key: string, decisions: readonly Decision[]) => {
    const { opening } = session.state();
    if (opening.kind !== 'open' || opening.key !== key) return;
    const { entry, ...across } = opening.report;
    reading.show({ ...entry, decisions }, across);
  };

  const sayUndone = ({ key, steps }: Press, overtaken: number) => {
    const { notices, table } = session.text();
    const where = openKey() === key ? null : (session.row(key)?.summary.unit ?? table.noUnit);
    session.tell({ tone: 'notice', words: writeUndone(notices, steps.length - overtaken, overtaken, where) });
  };

  const takeBack = async (press: Press): Promise<void> => {
    // The key and the button may both ask for it.
    if (!presses.includes(press)) return;
    presses = presses.filter((one) => one !== press);
    const result = await undo(press.key, press.steps);
    if (result.kind === 'not-saved') {
      presses = [...presses, press];
      return session.refuse(result);
    }
    put(press.key, result.decisions);
    sayUndone(press, result.overtaken);
  };

  return {
    async decide({ findings, state, reason, note }) {
      const key = openKey();
      if (key === null) return false;
      const { notices, decisions } = session.text();
      const said = { state, reason, note, by: session.host.reviewer(), at: new Date().toISOString() };
      const made = decide(findings, said);
      if (made === undefined) {
        session.tell({ tone: 'notice', words: notices.reasonMissing });
        return false;
      }
      const { opening } = session.state();
      const kept = opening.kind === 'open' ? keepAcross(made, findings, opening.report.entry.evaluation) : made;
      const result = await saveDecisions(key, kept);
      if (result.kind === 'not-saved') {
        session.refuse(result);
        return false;
      }
      const press: Press = { key, steps: result.steps };
      presses = [...presses, press];
      put(key, result.decisions);
      session.tell({
        tone: 'passed',
        words: notices.decided(decisions.states[state], findings.length),
        onUndo: () => void takeBack(press),
      });
      return true;
    },
    async undo() {
      const key = openKey();
      if (key === null) return;
      const last = presses.findLast((press) => press.key === key);
      if (last !== undefined) return takeBack(last);
      session.tell({ tone: 'notice', words: session.text().notices.nothing });
    },
  };
}
