import type { Standing } from '@/lib/ledger/review/decision';

/** Whether a person has decided on a finding: 待核实 is still to be done. */
export function isDecided(standing: Standing): boolean {
  return standing.kind === 'decided' && standing.decision.state !== 'open';
}

/** The next finding that waits for a decision, from one on and round; null when none does. */
export function nextWaiting(
  standings: readonly Standing[],
  order: readonly string[],
  from: string | null,
): string | null {
  const waiting = new Set(standings.filter((each) => !isDecided(each)).map(({ finding }) => finding.id));
  const at = from === null ? -1 : order.indexOf(from);
  const round = [...order.slice(at + 1), ...order.slice(0, at + 1)];
  return round.find((id) => waiting.has(id)) ?? null;
}
