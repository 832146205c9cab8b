import type { HandMatch } from '../ledger/bodies/same-body';
import type { Decision } from '../ledger/record/entry';
import { mergeEntries } from '../ledger/record/merge';
import { removeMatch, saveMatches } from '../store/hand-matches';
import { loadEntry, saveDecisions, undo } from '../store/ledger/ledger';
import type { LedgerReading } from './ledger-session';
import type { Session } from './session-state';

/** What is said and done of pages that have a report's text at other addresses. */
export interface AddressActions {
  /** Says that two pages are two reports, or that they are one. */
  readonly apart: (one: string, other: string, apart: boolean) => Promise<void>;
  /** Takes over into a report what was decided at another address; of two decisions on one finding the later one stands. */
  readonly takeOver: (key: string, from: string) => Promise<void>;
}

/** The actions of a session. */
export function makeAddressActions(
  session: Session,
  reading: Pick<LedgerReading, 'refresh' | 'refreshSaid'>,
): AddressActions {
  const isAbout = (one: string, other: string) => (match: HandMatch) =>
    (match.one === one && match.other === other) || (match.one === other && match.other === one);

  /** Puts a word on two pages in the place of what was said of them; null takes that back. Whether it was stored. */
  const say = async (one: string, other: string, word: HandMatch | null): Promise<boolean> => {
    const all = word === null ? await removeMatch({ one, other, same: true }) : await saveMatches([word]);
    if (all === null) session.refuse({ kind: 'not-saved', reason: 'unavailable' });
    else await reading.refreshSaid();
    return all !== null;
  };

  return {
    async apart(one, other, apart) {
      const before = session.said().hand.find(isAbout(one, other)) ?? null;
      if (!(await say(one, other, apart ? { one, other, same: true, apart } : null))) return;
      const { addresses } = session.text();
      const words = apart ? addresses.saidApart : addresses.saidOne;
      session.tell({ tone: 'passed', words, onUndo: () => void say(one, other, before) });
    },
    async takeOver(key, from) {
      const { addresses } = session.text();
      try {
        const [own, there] = await Promise.all([loadEntry(key), loadEntry(from)]);
        if (own === null || there === null) return session.refuse({ kind: 'not-saved', reason: 'missing' });
        // Their texts are equal: only what people said of them is brought together.
        const { url, evaluation } = own;
        const { entries, conflicts } = mergeEntries([own], [{ ...there, url, evaluation }]);
        const isHere = (decision: Decision) =>
          own.decisions.some(
            ({ finding, fingerprint, at, state }) =>
              finding === decision.finding &&
              fingerprint === decision.fingerprint &&
              at === decision.at &&
              state === decision.state,
          );
        const taken = (entries[0]?.decisions ?? []).filter((decision) => !isHere(decision));
        if (taken.length === 0) return session.tell({ tone: 'notice', words: addresses.nothingToTake });
        const result = await saveDecisions(key, taken);
        if (result.kind === 'not-saved') return session.refuse(result);
        await reading.refresh([key]);
        const takeBack = async () => {
          const undone = await undo(key, result.steps);
          if (undone.kind === 'not-saved') return session.refuse(undone);
          await reading.refresh([key]);
        };
        session.keep({
          tone: 'passed',
          words: addresses.taken(taken.length, conflicts.length),
          onUndo: () => void takeBack(),
        });
      } catch {
        session.refuse({ kind: 'not-saved', reason: 'unavailable' });
      }
    },
  };
}
