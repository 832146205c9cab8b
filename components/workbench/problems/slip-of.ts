import type { CauseEdit } from '@/lib/judge/evaluation';
import type { FaultStanding } from '@/lib/ledger/review/fault-standing';

/** The one cell that is likely wrong; null where there is no guess, or several could be. */
export function slipOf({ cause }: FaultStanding): CauseEdit | null {
  const [edit, ...others] = cause?.rivals.length === 0 ? cause.edits : [];
  return others.length === 0 ? (edit ?? null) : null;
}
