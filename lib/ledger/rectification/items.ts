import type { Finding } from '../../judge/evaluation';
import { type ResultKind, worstKind } from '../../judge/result-kinds';
import type { Decision } from '../record/entry';
import { type Change, changesBetween } from '../review/changes';
import type { Standing } from '../review/decision';
import type { FaultStanding } from '../review/fault-standing';
import { fingerprint } from '../review/fingerprint';
import type { Review } from '../review/review-of';

/** 待复查: nothing shows yet whether it was put right; 未整改: a later check has it still; 已整改. */
export type ItemState = 'waiting' | 'unrectified' | 'rectified';

/** What an item's state rests on. */
export type ItemGround =
  /** No check was made since it was confirmed. */
  | 'not-rechecked'
  /** A later check has it with the same figures. */
  | 'still-there'
  /** A later check has it with other figures. */
  | 'other-figures'
  /** A later check found it in order. */
  | 'in-order'
  /** A person says that it was put right. */
  | 'said'
  /** A later check lacks it, and nothing shows it in order: unreadable, undecided, switched off or judged otherwise. */
  | 'not-shown';

/** What a body was asked to put right: a fault that a person confirmed, and what became of it. */
export interface Item {
  /** Of its first finding, as it was confirmed. */
  readonly id: string;
  readonly state: ItemState;
  readonly ground: ItemGround;
  /** When the check was made that the state rests on, or when a person said so; null where nothing came after. ISO 8601, UTC. */
  readonly since: string | null;
  readonly decision: Decision;
  /** As they are now where they are there, else as they were confirmed. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly kind: ResultKind;
  /** Whether the latest check has it. */
  readonly isThere: boolean;
  /** Figures before and after. */
  readonly changes: readonly Change[];
}

/** The items of a report: first those that are there, as the page shows its faults, then those that are gone. */
export function itemsOf({ evaluation, faultStandings, standings }: Review): readonly Item[] {
  const there = faultStandings.flatMap((fault) => itemThere(fault, evaluation.checkedAt) ?? []);
  const groups = new Map<string, Decision[]>();
  for (const decision of latestOf(standings.gone)) {
    if (!decision.found) continue;
    const { cause } = decision.found.finding;
    // One cause, confirmed at one press, is one fault.
    const name = cause === null ? `${decision.finding}\n${decision.fingerprint}` : `${decision.at}\n${cause}`;
    groups.set(name, [...(groups.get(name) ?? []), decision]);
  }
  return [...there, ...[...groups.values()].flatMap((group) => itemGone(group, evaluation.checkedAt) ?? [])];
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

const confirmed = (standing: Standing): Decision | null =>
  standing.kind !== 'undecided' && (standing.decision.state === 'confirmed' || standing.decision.state === 'rectified')
    ? standing.decision
    : null;

function itemThere({ findings, kind, standings, state }: FaultStanding, checkedAt: string): Item | undefined {
  const asked = standings.filter((one) => confirmed(one) !== null);
  const lapsed = asked.filter((one) => one.kind === 'lapsed');
  const [first] = lapsed.length > 0 ? lapsed : asked;
  const decision = first && confirmed(first);
  // As long as another of its findings waits, nobody has been asked for anything.
  if (!decision || (state === 'open' && lapsed.length === 0)) return undefined;
  const made = { id: decision.finding, decision, findings, kind, isThere: true };
  if (lapsed.length > 0) {
    const changes = lapsed.flatMap((one) => (one.kind === 'lapsed' ? one.changes : []));
    return { ...made, state: 'unrectified', ground: 'other-figures', since: checkedAt, changes: unique(changes) };
  }
  if (state === 'rectified') return { ...made, state, ground: 'said', since: decision.at, changes: [] };
  const isLater = Date.parse(checkedAt) > Date.parse(decision.at);
  return isLater
    ? { ...made, state: 'unrectified', ground: 'still-there', since: checkedAt, changes: [] }
    : { ...made, state: 'waiting', ground: 'not-rechecked', since: null, changes: [] };
}

function itemGone(decisions: readonly Decision[], checkedAt: string): Item | undefined {
  const [decision] = decisions;
  const [first, ...others] = decisions.flatMap(({ found }) => found?.finding ?? []);
  if (decision === undefined || first === undefined) return undefined;
  const findings = [first, ...others] as const;
  const made = { id: decision.finding, decision, findings, kind: worstKind(findings), isThere: false };
  const changes = unique(decisions.flatMap(changesOf));
  const shown = decisions.flatMap(({ putRight }) => putRight?.at ?? []).sort();
  if (shown.length === decisions.length)
    return { ...made, state: 'rectified', ground: 'in-order', since: shown.at(-1) ?? null, changes };
  if (decisions.every(({ state }) => state === 'rectified'))
    return { ...made, state: 'rectified', ground: 'said', since: decision.at, changes };
  return { ...made, state: 'waiting', ground: 'not-shown', since: checkedAt, changes };
}

/** Figures of a finding and of what was found in order in its place. */
function changesOf({ found, putRight }: Decision): readonly Change[] {
  if (!found?.finding.equation || !putRight?.equation) return [];
  const { finding } = found;
  return changesBetween(fingerprint(finding), fingerprint({ ...finding, equation: putRight.equation }));
}

/** A cell stands in several equations and changed once; where cells changed, their sums say nothing more. */
function unique(given: readonly Change[]): readonly Change[] {
  const cells = given.filter(({ cell }) => cell !== null);
  const changes = cells.length > 0 ? cells : given;
  const seen = new Map<string, Change>();
  for (const change of changes) {
    const name = change.cell === null ? JSON.stringify(change) : change.where + change.name;
    if (!seen.has(name)) seen.set(name, change);
  }
  return [...seen.values()];
}
