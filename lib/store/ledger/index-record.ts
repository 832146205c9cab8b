import * as z from 'zod/mini';
import { itemCountsOf, lineOf } from '../../ledger/list/row-of';
import type { LedgerEntry } from '../../ledger/record/entry';
import { type ItemCounts, storedItemCounts } from '../../ledger/rectification/count-items';
import { countOwnDecisions } from '../../ledger/review/decision-counts';
import { type Review, reviewOf } from '../../ledger/review/review-of';
import { storedPoints } from '../../ledger/scoring/said-points';
import { storedScorable } from '../../ledger/scoring/scorable';
import { SECTION_KEYS } from '../../report/form/keys';
import { pageKey, pageOf } from './ledger-keys';
import type { EntryKey, IndexRow } from './ledger-types';
import { INDEX_VERSION } from './outdated-mark';

const sums = z.object({
  kind: z.enum(['holds', 'failed', 'undecided', 'missing', 'none']),
  failed: z.number(),
  undecided: z.number(),
});

const summary = z.object({
  url: z.string(),
  kind: z.enum(['annual-report', 'older-annual-report', 'not-a-report']),
  unit: z.nullable(z.string()),
  group: z.string(),
  year: z.nullable(z.number()),
  published: z.nullable(z.string()),
  deadline: z.nullable(z.string()),
  lateDismissed: z.boolean(),
  onTime: z.enum(['yes', 'no', 'unknown']),
  sections: z.object({
    kind: z.enum(['complete', 'lacking', 'unknown']),
    missing: z.readonly(z.array(z.enum(SECTION_KEYS))),
  }),
  requests: sums,
  reviewLitigation: sums,
  carryOver: sums,
  contact: z.enum(['complete', 'gaps', 'missing']),
  errors: z.number(),
  warnings: z.number(),
  notices: z.number(),
  undecided: z.number(),
  reviewed: z.object({ done: z.number(), of: z.number() }),
  lapsed: z.number(),
  checkedAt: z.string(),
});

const decisionCounts = z.object({
  undecided: z.number(),
  open: z.number(),
  confirmed: z.number(),
  dismissed: z.number(),
  rectified: z.number(),
  lapsed: z.number(),
  gone: z.number(),
});

const indexRecord = z.object({
  version: z.literal(INDEX_VERSION),
  /** When the check was saved, and the revision of the decisions, that the summary was made of. */
  savedAt: z.string(),
  revision: z.number(),
  title: z.nullable(z.string()),
  summary,
  /** Under the name that it was first stored by. */
  held: decisionCounts,
  /** As `judgedBy` gives it; lines that earlier versions wrote have none. */
  judgedBy: z.exactOptional(z.nullable(z.string())),
  /** As in LedgerRow. */
  textHash: z.string(),
  scorable: z.exactOptional(storedScorable),
  points: z.exactOptional(storedPoints),
  items: z.exactOptional(storedItemCounts),
  tags: z.readonly(z.array(z.string())),
});

/** What the list needs of one report, and of which check and decisions it was made. */
export type IndexRecord = z.infer<typeof indexRecord>;

/** In the form in which it is stored: one text, which a browser hands over several times as fast as a nested object. */
export function writeIndexRecord(line: IndexRecord): string {
  return JSON.stringify(line);
}

/** Sums up a report for the list. */
export function toIndexRecord(entry: LedgerEntry, revision: number): IndexRecord {
  const review = reviewOf(entry);
  return sumUp(entry, revision, review, itemCountsOf(entry, review));
}

/** The same of a report that has no items, for nobody has confirmed anything in it: without what it takes to count them. */
export function toItemlessRecord(entry: LedgerEntry, revision: number): IndexRecord {
  return sumUp(entry, revision, reviewOf(entry), undefined);
}

function sumUp(entry: LedgerEntry, revision: number, review: Review, items: ItemCounts | undefined): IndexRecord {
  return {
    version: INDEX_VERSION,
    savedAt: entry.savedAt,
    revision,
    held: countOwnDecisions(entry),
    ...lineOf(entry, review, items),
  };
}

/** A report's stored row or mark; undefined when it is unreadable, another page's or of another version, and has to be made anew. */
function readIndexRecord(key: EntryKey, stored: unknown): IndexRecord | undefined {
  if (typeof stored !== 'string') return undefined;
  try {
    const parsed = indexRecord.safeParse(JSON.parse(stored));
    return parsed.success && pageKey(parsed.data.summary.url) === pageOf(key) ? parsed.data : undefined;
  } catch {
    // Damaged: it holds nothing that can't be made of the record again.
    return undefined;
  }
}

const markRevision = z.object({ version: z.literal(INDEX_VERSION), revision: z.number() });

/** The revision of the decisions that a stored mark tells, be it a whole line or outdated; undefined when it tells none. */
function readRevision(stored: unknown): number | undefined {
  if (typeof stored !== 'string') return undefined;
  try {
    const parsed = markRevision.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data.revision : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Which of the stored two is true now. The row is written with the check, the mark with the decisions, by writers that know
 * nothing of each other; undefined when neither was made of the latest of both, so that it has to be made anew.
 */
export function latestOf(key: EntryKey, storedRow: unknown, storedMark: unknown): IndexRecord | undefined {
  const row = readIndexRecord(key, storedRow);
  const revision = readRevision(storedMark);
  if (row === undefined || revision === undefined) return row;
  const mark = readIndexRecord(key, storedMark);
  if (mark !== undefined && mark.savedAt === row.savedAt && mark.revision >= row.revision) return mark;
  return row.revision === revision ? row : undefined;
}

/** The list's line. */
export function toRow(key: EntryKey, { version: _, revision: __, held, ...line }: IndexRecord): IndexRow {
  return { key, url: line.summary.url, decisionCounts: held, ...line };
}
