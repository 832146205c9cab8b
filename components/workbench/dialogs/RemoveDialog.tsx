import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { useWorkbench } from '../workbench-context';
import { Modal } from './Modal';

export interface RemoveDialogProps {
  readonly rows: readonly LedgerRow[];
  readonly onRemove: () => void;
  /** Writes the ledger to a file; nothing is deleted. */
  readonly onBackup: () => void;
  readonly onClose: () => void;
}

/** Findings of a report that people decided on or wrote a note to, earlier ones included. */
function decidedOn({ decisionCounts }: LedgerRow): number {
  const { open, confirmed, dismissed, rectified, lapsed, gone } = decisionCounts;
  return open + confirmed + dismissed + rectified + lapsed + gone;
}

/** Whether reports are deleted only after a question: several at once, and any that people worked on. */
export function isAskedBefore(rows: readonly LedgerRow[]): boolean {
  return rows.length > 1 || rows.some((row) => decidedOn(row) > 0);
}

/** Asks whether reports are to be deleted, and says what goes with them. */
export function RemoveDialog({ rows, onRemove, onBackup, onClose }: RemoveDialogProps) {
  const { text } = useWorkbench();
  const decided = rows.map(decidedOn).filter((findings) => findings > 0);
  const findings = decided.reduce((total, own) => total + own, 0);
  return (
    <Modal
      title={text.removing.title(rows.length)}
      onClose={onClose}
      actions={
        <>
          <button
            type="button"
            class="plain"
            onClick={() => {
              onClose();
              onBackup();
            }}
          >
            {text.removing.backupFirst}
          </button>
          <button
            type="button"
            class="firm"
            onClick={() => {
              onClose();
              onRemove();
            }}
          >
            {text.actions.remove}
          </button>
        </>
      }
    >
      <p>{findings > 0 ? text.removing.decided(decided.length, findings) : text.removing.undecided}</p>
      <p>{text.removing.wayBack}</p>
    </Modal>
  );
}
