import type { FaultStanding } from '@/lib/ledger/review/fault-standing';

/** The next fault that waits for a decision, from one on and round; null when none does. */
export function nextWaiting(faults: readonly FaultStanding[], from: string | null): string | null {
  const at = faults.findIndex(({ id }) => id === from);
  const round = [...faults.slice(at + 1), ...faults.slice(0, at + 1)];
  return round.find(({ state }) => state === 'open')?.id ?? null;
}
