import type { Finding } from '../../judge/evaluation';
import { type ResultKind, worstKind } from '../../judge/result-kinds';
import type { Decision } from '../record/entry';
import { beijingTime } from '../record/moment';
import { type Change, changesBetween } from '../review/changes';
import type { Standing } from '../review/decision';
import type { FaultStanding } from '../review/fault-standing';
import { fingerprint } from '../review/fingerprint';
import { pairFindings } from '../review/pair-findings';
import type { Review } from '../review/review-of';
import { goneFaults, howPutRight } from './gone-faults';
import type { ItemFinding, ItemRecord } from './item-record';
import { isAsked } from './keep-items';

/**
 * 待复查: nothing shows yet whether it was put right; 未整改: a later check has it still, 整改中 where that check was made by the
 * day it is due, 未整改（逾期） where it was made after; 已整改.
 */
export const ITEM_STATES = ['waiting', 'underway', 'unrectified', 'overdue', 'rectified'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

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
  /** Its number and what is written of it; null where it has no number yet. */
  readonly record: ItemRecord | null;
}

/** An item before it is known what is written of it. */
type Asked = Omit<Item, 'record'>;

/** The findings by which an item is known again. */
export function findingsOf({ findings }: Pick<Item, 'findings'>): readonly ItemFinding[] {
  return findings.map((finding) => ({ finding: finding.id, fingerprint: fingerprint(finding) }));
}

/**
 * The items of a report: first those that are there, as the page shows its faults, then those that are gone. `records`: what
 * is written down of them.
 */
export function itemsOf(review: Review, records: readonly ItemRecord[] = []): readonly Item[] {
  const asked = askedOf(review);
  const known = recordsOf(asked, records);
  return asked.map((item) => {
    const record = known.get(item) ?? null;
    const due = record?.fields.due;
    const isMeasured = item.state === 'unrectified' && due !== undefined;
    const state = isMeasured
      ? (beijingTime(item.since ?? '') ?? '').slice(0, 10) > due
        ? 'overdue'
        : 'underway'
      : item.state;
    return { ...item, state, record };
  });
}

/** Which record is which item's: by its findings, with the same figures before other ones; each is one item's only. */
function recordsOf(items: readonly Asked[], records: readonly ItemRecord[]): ReadonlyMap<Asked, ItemRecord> {
  const before = records.flatMap((record) =>
    record.findings.map(({ finding, fingerprint: print }) => ({ id: finding, fingerprint: print, record })),
  );
  const after = items.flatMap((item) =>
    findingsOf(item).map(({ finding, fingerprint: print }) => ({ id: finding, fingerprint: print, item })),
  );
  const { same, changed } = pairFindings(before, after);
  const known = new Map<Asked, ItemRecord>();
  const taken = new Set<ItemRecord>();
  for (const [{ record }, { item }] of [...same, ...changed]) {
    if (known.has(item) || taken.has(record)) continue;
    known.set(item, record);
    taken.add(record);
  }
  return known;
}

function askedOf({ evaluation, faultStandings, standings }: Review): readonly Asked[] {
  const there = faultStandings.flatMap((fault) => itemThere(fault, evaluation.checkedAt) ?? []);
  return [...there, ...goneFaults(standings.gone).flatMap((fault) => itemGone(fault, evaluation.checkedAt) ?? [])];
}

const confirmed = (standing: Standing): Decision | null =>
  standing.kind !== 'undecided' && isAsked(standing.decision) ? standing.decision : null;

function itemThere({ findings, kind, standings, state }: FaultStanding, checkedAt: string): Asked | undefined {
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

function itemGone(decisions: readonly Decision[], checkedAt: string): Asked | undefined {
  const [decision] = decisions;
  const [first, ...others] = decisions.flatMap(({ found }) => found?.finding ?? []);
  if (decision === undefined || first === undefined) return undefined;
  const findings = [first, ...others] as const;
  const made = { id: decision.finding, decision, findings, kind: worstKind(findings), isThere: false };
  const changes = unique(decisions.flatMap(changesOf));
  const ground = howPutRight(decisions);
  if (ground === 'in-order') {
    const since = decisions
      .flatMap(({ putRight }) => putRight?.at || [])
      .sort()
      .at(-1);
    return { ...made, state: 'rectified', ground, since: since ?? null, changes };
  }
  if (ground === 'said') return { ...made, state: 'rectified', ground, since: decision.at, changes };
  // Another report may have changed, and this one not been checked since.
  const since = Date.parse(checkedAt) > Date.parse(decision.at) ? checkedAt : null;
  return { ...made, state: 'waiting', ground: 'not-shown', since, changes };
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
