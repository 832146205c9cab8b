import type { Decision } from '../record/entry';

/** The decisions on a fault that is gone; the first is the fault's. */
export type GoneFault = readonly [Decision, ...Decision[]];

/** Decisions whose findings were confirmed and are not there any more, those of one fault together. */
export function goneFaults(gone: readonly Decision[]): readonly GoneFault[] {
  const groups = new Map<string, [Decision, ...Decision[]]>();
  for (const decision of latestOf(gone)) {
    if (!decision.found) continue;
    const { cause } = decision.found.finding;
    // One cause, confirmed at one press, is one fault.
    const name = cause === null ? `${decision.finding}\n${decision.fingerprint}` : `${decision.at}\n${cause}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [decision]);
    else group.push(decision);
  }
  return [...groups.values()];
}

/** What shows that such a fault was put right: a check that found all of it in order, or a person's word; null where nothing does. */
export function howPutRight(fault: readonly Decision[]): 'in-order' | 'said' | null {
  if (fault.every(({ putRight }) => putRight)) return 'in-order';
  return fault.every(({ state }) => state === 'rectified') ? 'said' : null;
}

/** Faults that a person confirmed and the latest check has no more: those that were put right, and those of which nothing shows it. */
export interface GoneCounts {
  readonly rectified: number;
  readonly unshown: number;
}

/** What became of faults that are gone. */
export function countGone(gone: readonly Decision[]): GoneCounts {
  const faults = goneFaults(gone);
  const rectified = faults.filter((fault) => howPutRight(fault) !== null).length;
  return { rectified, unshown: faults.length - rectified };
}

/** Of several decisions on one finding, as its figures changed, the latest. */
function latestOf(decisions: readonly Decision[]): readonly Decision[] {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const other = latest.get(decision.finding);
    if (other === undefined || Date.parse(decision.at) > Date.parse(other.at)) latest.set(decision.finding, decision);
  }
  return [...latest.values()];
}
