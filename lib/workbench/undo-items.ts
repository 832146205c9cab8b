import type { ItemSteps } from '../store/ledger/items/ledger-items';
import { undoItems } from '../store/ledger/ledger';
import type { LedgerReading } from './ledger-session';
import type { Session } from './session-state';

/** What takes back what was written of items, and says so. */
export function undoItemsLater(
  session: Session,
  reading: Pick<LedgerReading, 'refresh'>,
  steps: readonly ItemSteps[],
): () => void {
  const takeBack = async (): Promise<void> => {
    const result = await undoItems(steps);
    if (result.kind === 'not-saved') {
      // Nothing of it was taken back: it can be asked for again.
      session.keep({ tone: 'error', words: session.text().failures[result.reason], onUndo: () => void takeBack() });
      return;
    }
    await reading.refresh([...result.items.keys()]);
    session.tell({ tone: 'notice', words: session.text().items.undone(result.overtaken) });
  };
  return () => void takeBack();
}
