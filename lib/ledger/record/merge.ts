import { keepItems } from '../rectification/keep-items';
import { type FieldConflict, mergeItems } from '../rectification/merge-items';
import { identityOf } from '../review/copied-values';
import { mergePoints, type PointsConflict } from '../scoring/said-points';
import type { Decision, FoundEntry, LedgerEntry } from './entry';

/** Which of two sides was kept. */
export type Side = 'mine' | 'theirs';

/** Two sides that say different things of the same, both for the reader to see. */
export type Conflict =
  | {
      readonly kind: 'check';
      readonly url: string;
      readonly year: number | null;
      readonly mine: LedgerEntry;
      readonly theirs: LedgerEntry;
      readonly kept: Side;
    }
  | {
      readonly kind: 'decision';
      readonly url: string;
      readonly year: number | null;
      readonly mine: Decision;
      readonly theirs: Decision;
      readonly kept: Side;
    }
  | (PointsConflict & { readonly kind: 'points'; readonly url: string; readonly year: number | null })
  | (FieldConflict & { readonly kind: 'item'; readonly url: string; readonly year: number | null });

/** Both ledgers in one. */
export interface Merged {
  /** Mine in their order, then those that only theirs had. */
  readonly entries: readonly LedgerEntry[];
  readonly conflicts: readonly Conflict[];
  /** Reports that only theirs had. */
  readonly added: number;
  /** Reports of mine that came to hold something of theirs. */
  readonly updated: number;
}

/** What makes two entries the same report: page and report year. */
export function entryKey({ url, evaluation }: FoundEntry): string {
  return `${evaluation.report.year ?? 'none'}:${url}`;
}

function later(theirs: string, mine: string): boolean {
  return Date.parse(theirs) > Date.parse(mine);
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether two checks found the same on the same text, whenever and by whichever version they were made. */
function sameResult({ evaluation: one }: LedgerEntry, { evaluation: other }: LedgerEntry): boolean {
  return one === other || (one.textHash === other.textHash && sameValue(one.findings, other.findings));
}

/** Whether a merged entry holds anything that mine did not. */
function holdsMore(merged: LedgerEntry, mine: LedgerEntry): boolean {
  return (
    merged.evaluation !== mine.evaluation ||
    merged.tags.length !== mine.tags.length ||
    merged.text !== mine.text ||
    !sameValue(merged.decisions, mine.decisions) ||
    !sameValue(merged.items ?? [], mine.items ?? []) ||
    !sameValue(merged.points ?? [], mine.points ?? [])
  );
}

const decisionKey = ({ finding, fingerprint }: Decision) => `${finding}\n${identityOf(fingerprint)}`;

function mergeDecisions(mine: LedgerEntry, theirs: LedgerEntry) {
  const decisions = new Map<string, Decision>();
  const conflicts: Conflict[] = [];
  for (const decision of mine.decisions) {
    const own = decisions.get(decisionKey(decision));
    if (own === undefined || later(decision.at, own.at)) decisions.set(decisionKey(decision), decision);
  }
  for (const decision of theirs.decisions) {
    const key = decisionKey(decision);
    const own = decisions.get(key);
    const newer = own === undefined || later(decision.at, own.at);
    if (own !== undefined && !sameHolding(own, decision)) {
      const { url, evaluation } = mine;
      const kept = newer ? 'theirs' : 'mine';
      conflicts.push({ kind: 'decision', url, year: evaluation.report.year, mine: own, theirs: decision, kept });
    }
    if (newer) decisions.set(key, decision);
    else decisions.set(key, withItem(own, decision));
  }
  return { decisions: [...decisions.values()], conflicts };
}

/** A decision with what was kept of its finding, by the side that kept more of it. */
function withItem(own: Decision, other: Decision): Decision {
  if (own.at !== other.at || !sameHolding(own, other)) return own;
  const [found, putRight] = [own.found ?? other.found, own.putRight ?? other.putRight];
  return { ...own, ...(found && { found }), ...(putRight && { putRight }) };
}

/** Whether two decisions hold the same of a finding, whoever made them and when. */
function sameHolding(one: Decision, other: Decision): boolean {
  return one.state === other.state && one.reason === other.reason && one.note === other.note;
}

function mergeEntry(mine: LedgerEntry, theirs: LedgerEntry) {
  const newer = later(theirs.evaluation.checkedAt, mine.evaluation.checkedAt);
  const { url, evaluation, savedAt, before, facts } = newer ? theirs : mine;
  const older = newer ? mine : theirs;
  const kept: Side = newer ? 'theirs' : 'mine';
  const { decisions: both, conflicts } = mergeDecisions(mine, theirs);
  // Of the older check nothing stays but this: what was confirmed of it, and whether the newer one shows it put right.
  const decisions = keepItems(both, older.evaluation, evaluation);
  const { items, conflicts: written } = mergeItems(mine.items ?? [], theirs.items ?? []);
  // A check kept without its text takes that of the other one, where both read the same text.
  const own = (newer ? theirs : mine).text;
  const text = own ?? (older.evaluation.textHash === evaluation.textHash ? older.text : null);
  const { points, conflicts: said } = mergePoints(mine.points ?? [], theirs.points ?? []);
  const entry: LedgerEntry = {
    url,
    savedAt,
    evaluation,
    decisions,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    text,
    // The check before belongs to the one that is kept, and so does what was read.
    ...(before === undefined ? {} : { before }),
    ...(facts && { facts }),
    ...(items.length > 0 && { items }),
    ...(points.length > 0 && { points }),
  };
  const { year } = mine.evaluation.report;
  const differ: readonly Conflict[] = sameResult(mine, theirs)
    ? []
    : [{ kind: 'check', url: mine.url, year, mine, theirs, kept }];
  const fields = written.map((each): Conflict => ({ kind: 'item', url: mine.url, year, ...each }));
  const scores = said.map((each): Conflict => ({ kind: 'points', url: mine.url, year, ...each }));
  return { entry, conflicts: [...differ, ...conflicts, ...fields, ...scores] };
}

/**
 * Brings two ledgers together by page and report year. The newer check of a report is kept, the newer decision of each
 * finding as it was; of two just as old, mine. Decisions, tags and texts of both sides stay. Merging the same again
 * changes nothing.
 */
export function mergeEntries(mine: readonly LedgerEntry[], theirs: readonly LedgerEntry[]): Merged {
  const entries = new Map(mine.map((entry) => [entryKey(entry), entry]));
  const conflicts: Conflict[] = [];
  const added = new Set<string>();
  const updated = new Set<string>();
  for (const entry of theirs) {
    const key = entryKey(entry);
    const own = entries.get(key);
    if (own === undefined) {
      entries.set(key, entry);
      added.add(key);
      continue;
    }
    const merged = mergeEntry(own, entry);
    conflicts.push(...merged.conflicts);
    if (!added.has(key) && holdsMore(merged.entry, own)) updated.add(key);
    entries.set(key, merged.entry);
  }
  return { entries: [...entries.values()], conflicts, added: added.size, updated: updated.size };
}
