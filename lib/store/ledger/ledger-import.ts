import { browser } from 'wxt/browser';
import { reportGroups } from '../../export/files/archive/report-groups';
import type { Evaluation } from '../../judge/evaluation';
import { mergeSaid } from '../../ledger/bodies/merge-said';
import type { Said } from '../../ledger/bodies/said';
import type { LedgerEntry } from '../../ledger/record/entry';
import { entryKey, type Merged, mergeEntries } from '../../ledger/record/merge';
import type { LastNumbers } from '../../ledger/rectification/item-record';
import { renumberItems } from '../../ledger/rectification/merge-items';
import { failureOf } from '../failure';
import { MATCHES } from '../hand-matches';
import { atAStroke, oneAtATime } from '../lock';
import { PROJECTS } from '../projects';
import { loadSaid } from '../said';
import { toIndexRecord, writeIndexRecord } from './index-record';
import { giveNumbers, loadItems } from './items/item-numbers';
import { asideKey, LAST, pageKey, pageOf, partKey } from './ledger-keys';
import type { EntryKey, ImportResult } from './ledger-types';
import { packRecord } from './packed-record';
import { NO_REVIEW, writeReview } from './review-record';
import { readEntries, type StoredEntry } from './stored-entry';

/** Reports that are read at once: some 30 ms of work. */
const AT_ONCE = 10;

/** How often the merge is made again because a page was checked meanwhile. */
const TRIES = 5;

/** What comes in: reports, what was said by hand of pages and projects, and which numbers of items were given there. */
export interface Incoming {
  readonly entries: readonly LedgerEntry[];
  readonly said: Said;
  /** Left out by files of earlier versions: their items tell. */
  readonly numbers?: LastNumbers;
}

/** The same with every page named as this ledger names pages. */
export function nameAsHere({ entries, said: { hand, projects }, ...rest }: Incoming): Incoming {
  return {
    ...rest,
    entries: entries.map((entry) => ({ ...entry, url: pageKey(entry.url) })),
    said: {
      hand: hand.map((match) => ({ ...match, one: pageKey(match.one), other: pageKey(match.other) })),
      projects: projects.map((project) => ({ ...project, whole: project.whole && pageKey(project.whole) })),
    },
  };
}

/** Hears how far an import is, and lets the page go on in between. */
export type ImportStep = (stage: 'comparing' | 'storing', done: number, of: number) => Promise<void>;

/**
 * Merges what comes in into the ledger (`mergeEntries`, `mergeSaid` of lib/export), in one write: all or nothing. A record
 * in the place of one that comes in, but can't be read, is put aside.
 */
export async function importLedger(incoming: Incoming, onStep: ImportStep = async () => {}): Promise<ImportResult> {
  try {
    return await oneAtATime(() => merge(nameAsHere(incoming), TRIES, onStep));
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

async function merge(incoming: Incoming, tries: number, onStep: ImportStep): Promise<ImportResult> {
  const { entries: theirs } = incoming;
  const keys = [...new Set(theirs.map(entryKey))];
  const moments = await readMoments(keys);
  const mine = new Map<EntryKey, StoredEntry>();
  const befores = new Map<Evaluation, Evaluation | null>();
  const merged: Merged[] = [];
  for (const group of reportGroups(theirs, AT_ONCE)) {
    const stored = await readEntries(group.keys);
    for (const one of stored) mine.set(one.key, one);
    const own = stored.map(({ entry }) => entry);
    for (const { evaluation, before = null } of [...own, ...group.entries]) befores.set(evaluation, before);
    merged.push(mergeEntries(own.map(withoutBefore), group.entries.map(withoutBefore)));
    await onStep('comparing', mine.size, keys.length);
  }
  const { entries, numbers } = await withNumbers(
    merged.flatMap((each) => each.entries),
    incoming.numbers,
  );
  const present = await browser.storage.local.get(keys.flatMap((key) => namesToKeep(key, mine)));
  const written: Record<string, unknown>[] = [];
  for (const [index, entry] of entries.entries()) {
    const stored = mine.get(entryKey(entry));
    if (stored === undefined || !isSame(entry, stored.entry))
      written.push(partsOf({ ...entry, before: befores.get(entry.evaluation) ?? null }, stored, present));
    await onStep('storing', index + 1, entries.length);
  }
  const { said, matches, projects, conflicts } = mergeSaid(await loadSaid(), incoming.said);
  const isWritten = await atAStroke(async () => {
    // Pages are checked meanwhile: what came in between is merged too.
    const now = await readMoments(keys);
    const isAsRead = now.every((moment, index) => moment === moments[index]);
    if (!isAsRead && tries > 1) return false;
    await browser.storage.local.set(
      Object.assign(
        matches > 0 ? { [MATCHES]: said.hand } : {},
        projects > 0 ? { [PROJECTS]: said.projects } : {},
        numbers,
        ...written,
      ),
    );
    return true;
  });
  if (!isWritten) return merge(incoming, tries - 1, onStep);
  return {
    kind: 'imported',
    added: merged.reduce((sum, { added }) => sum + added, 0),
    updated: merged.reduce((sum, { updated }) => sum + updated, 0),
    matches,
    projects,
    conflicts: [...merged.flatMap((each) => each.conflicts), ...conflicts],
  };
}

/** Reports with numbers of items that no two have, and what is to be written so that none is given again. */
async function withNumbers(
  given: readonly LedgerEntry[],
  theirs: LastNumbers = {},
): Promise<{ readonly entries: readonly LedgerEntry[]; readonly numbers: Readonly<Record<string, unknown>> }> {
  if (!given.some(({ items }) => items !== undefined) && Object.keys(theirs).length === 0)
    return { entries: given, numbers: {} };
  const numbers = await giveNumbers();
  numbers.skip(theirs);
  const taken = new Map(
    (await loadItems()).flatMap(({ key, items }) => items.map(({ number }) => [number, key] as const)),
  );
  for (const { items = [] } of given) numbers.note(items);
  const entries = given.map((entry) =>
    entry.items === undefined
      ? entry
      : { ...entry, items: renumberItems(entryKey(entry), entry.items, taken, numbers.next) },
  );
  return { entries, numbers: numbers.parts() };
}

/** When each report's check was saved, without laying the record open; undefined where there is none. */
async function readMoments(keys: readonly EntryKey[]): Promise<readonly unknown[]> {
  const names = keys.map((key) => partKey('check', key));
  const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(names);
  return names.map((name) => {
    const check = stored[name];
    return typeof check === 'object' && check !== null && 'savedAt' in check ? check.savedAt : undefined;
  });
}

/** The check before belongs to the check it came with; the merge knows nothing of it. */
function withoutBefore({ before: _, ...entry }: LedgerEntry): LedgerEntry {
  return entry;
}

function isSame(one: LedgerEntry, other: LedgerEntry): boolean {
  return JSON.stringify(withoutBefore(one)) === JSON.stringify(withoutBefore(other));
}

function namesToKeep(key: EntryKey, mine: ReadonlyMap<EntryKey, StoredEntry>): readonly string[] {
  const check = partKey('check', key);
  return [LAST + pageOf(key), ...(mine.has(key) ? [] : [check])];
}

function partsOf(
  entry: LedgerEntry,
  mine: StoredEntry | undefined,
  present: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const key = entryKey(entry);
  const { url, savedAt, evaluation, text, decisions, tags, items = [], points = [], before = null, facts } = entry;
  const [check, last] = [partKey('check', key), LAST + url];
  const review = { ...(mine?.review ?? NO_REVIEW), decisions, tags, items, points };
  const revision = review.revision + 1;
  const line = writeIndexRecord(toIndexRecord(entry, revision));
  return {
    ...(present[check] === undefined ? {} : { [asideKey(savedAt, check)]: present[check] }),
    ...(mine?.brokenReview === undefined ? {} : { [asideKey(savedAt, partKey('review', key))]: mine.brokenReview }),
    ...(present[last] === undefined ? { [last]: check } : {}),
    [check]: packRecord({ url, savedAt, evaluation, text, before, ...(facts && { facts }) }),
    [partKey('row', key)]: line,
    ...(mine === undefined && decisions.length + tags.length + items.length + points.length === 0
      ? {}
      : {
          [partKey('review', key)]: writeReview({ ...review, revision }),
          [partKey('mark', key)]: line,
        }),
  };
}
