import type { GivenPoints, SaidPoints } from '../ledger/scoring/said-points';
import { savePoints } from '../store/ledger/ledger';
import type { LedgerReading } from './ledger-session';
import type { Session } from './session-state';

/** Saying what takes points off the open report, in the place of what is reckoned. */
export interface PointsSaying {
  /** `item`: null for the score itself; `given`: null for what is reckoned. False when it could not be saved, which is said. */
  readonly say: (item: string | null, given: GivenPoints | null) => Promise<boolean>;
}

/** Saying points for a session; each press can be taken back by its notice. */
export function makePointsSaying(session: Session, reading: Pick<LedgerReading, 'show'>): PointsSaying {
  const put = (key: string, points: readonly SaidPoints[]) => {
    const { opening } = session.state();
    if (opening.kind !== 'open' || opening.key !== key) return;
    const { entry, key: _, ...rest } = opening.report;
    reading.show({ ...entry, points }, rest);
  };
  return {
    async say(item, given) {
      const { opening } = session.state();
      if (opening.kind !== 'open') return false;
      const { key } = opening;
      const now = given && { item, ...given, by: session.host.reviewer(), at: new Date().toISOString() };
      const { scoring } = session.host.words();
      const result = await savePoints(key, item, now);
      if (result.kind === 'not-saved') session.refuse(result);
      if (result.kind !== 'saved') return false;
      put(key, result.points);
      const takeBack = async () => {
        const back = await savePoints(key, item, result.before, now);
        if (back.kind === 'not-saved') return session.refuse(back);
        if (back.kind === 'saved') put(key, back.points);
        session.tell({ tone: 'notice', words: back.kind === 'saved' ? scoring.undone : scoring.overtaken });
      };
      session.tell({
        tone: 'passed',
        words: now === null ? scoring.reckoned : scoring.saved,
        onUndo: () => void takeBack(),
      });
      return true;
    },
  };
}
