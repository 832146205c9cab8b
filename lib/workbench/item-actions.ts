import { entryKey } from '../ledger/record/merge';
import type { ItemChange } from '../ledger/rectification/change-items';
import { loadEntries, saveItems } from '../store/ledger/ledger';
import type { LedgerComparison } from './compare-ledger';
import type { LedgerReading } from './ledger-session';
import { changeOf, itemsOfEntry } from './number-items';
import type { Session } from './session-state';
import { undoItemsLater } from './undo-items';

/** What is written of items (整改事项). */
export interface ItemActions {
  /** Writes of an item of the open report; false when it could not be saved, which is said. */
  readonly write: (change: ItemChange) => Promise<boolean>;
  /** Sets the day by which all items of reports are due that are not put right. */
  readonly setDue: (keys: readonly string[], day: string) => Promise<void>;
}

/** Reports that are read at once: some 30 ms of work. */
const AT_ONCE = 10;

/** Writing of items in a session. */
export function makeItemActions(
  session: Session,
  reading: Pick<LedgerReading, 'refresh'>,
  { resultOf }: Pick<LedgerComparison, 'resultOf'>,
): ItemActions {
  const writer = () => ({ by: session.host.reviewer(), at: new Date().toISOString() });

  return {
    async write(change) {
      const { opening } = session.state();
      if (opening.kind !== 'open') return false;
      const { key } = opening;
      const result = await saveItems([{ key, changes: [change] }], writer());
      if (result.kind === 'not-saved') {
        session.refuse(result);
        return false;
      }
      await reading.refresh([key]);
      const [{ number } = { number: change.number ?? '' }] = result.steps.flatMap(({ steps }) => steps);
      session.tell({
        tone: 'passed',
        words: session.text().items.saved(number),
        ...(result.steps.length > 0 && { onUndo: undoItemsLater(session, reading, result.steps) }),
      });
      return true;
    },
    async setDue(keys, day) {
      const { items } = session.text();
      const asked = [];
      for (let from = 0; from < keys.length; from += AT_ONCE) {
        for (const entry of await loadEntries(keys.slice(from, from + AT_ONCE))) {
          const open = itemsOfEntry(entry, resultOf(entry)).filter(({ state }) => state !== 'rectified');
          if (open.length > 0)
            asked.push({ key: entryKey(entry), changes: open.map((item) => changeOf(item, { due: day })) });
        }
      }
      if (asked.length === 0) return session.tell({ tone: 'notice', words: items.dueNone });
      const result = await saveItems(asked, writer());
      if (result.kind === 'not-saved') return session.refuse(result);
      await reading.refresh([...result.items.keys()]);
      const count = asked.reduce((sum, { changes }) => sum + changes.length, 0);
      const words = items.dueSet(count, day);
      session.keep({ tone: 'passed', words, onUndo: undoItemsLater(session, reading, result.steps) });
    },
  };
}
