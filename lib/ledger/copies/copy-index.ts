import { type HistoryResult, NOTHING_ACROSS } from '../across/make-finding';
import type { HandMatch } from '../bodies/same-body';
import type { LedgerRow } from '../list/ledger-row';
import type { LedgerEntry } from '../record/entry';
import { entryKey } from '../record/merge';
import type { Copies } from './copied-pair';
import { groupCopies } from './copy-groups';
import { tellKnown } from './copy-known';
import { findPairs } from './copy-pairs';
import { settleCopies } from './copy-settling';
import { makeCopySketches } from './copy-sketches';
import type { CopyStore, Pace } from './copy-store';
import { makeReadyTexts } from './copy-texts';
import { followList } from './followed-list';

/** What of the ledger's texts is another report's (rule identity/copied-text). Every finding rests on a full comparison. */
export interface CopyIndex {
  /**
   * What of a report's text is another's. It is compared with all of the ledger where few of its texts are left to be
   * looked at, else against those that were, and then `scan` tells what is still found.
   */
  readonly check: (entry: LedgerEntry) => Promise<HistoryResult>;
  /** The same without reading anything; undefined where it has not been compared since its own or a candidate's text changed. */
  readonly known: (key: string) => HistoryResult | undefined;
  /** The reports that copied text of different bodies joins with one, by key, itself among them, as far as they have been compared; none where it is alone. */
  readonly group: (key: string) => readonly string[];
  /**
   * Looks at every text that has not been looked at, and compares those of the reports given that have not been compared;
   * tells the reports of which there is other to say than was told before. Whenever the page is idle, unless `eager`.
   */
  readonly scan: (
    rows: readonly LedgerRow[],
    onFound: (keys: readonly string[]) => void,
    options?: ScanOptions,
  ) => Promise<void>;
  /** Reports that were changed, added or removed. */
  readonly changed: (keys: readonly string[]) => void;
  /** The long passages that a report shares with any others, side by side. */
  readonly pairs: (entry: LedgerEntry, onStep?: OnStep) => Promise<Copies>;
}

/** Steps that are done, of all. */
export type OnStep = (done: number, of: number) => void;

export interface ScanOptions {
  readonly onStep?: OnStep;
  readonly signal?: AbortSignal;
  /** Somebody waits for it. */
  readonly eager?: boolean;
}

/** Texts that are looked at to answer for one report. */
const FEW = 60;
/** Texts that are read at once. */
const READ_AT_ONCE = 10;
/** Reports after which what was found is kept and told. */
const TOLD_AT_ONCE = 100;

/** The index of a ledger, by its list, what was said by hand of its pages, and the store that keeps its texts. */
export function makeCopyIndex(
  rows: () => readonly LedgerRow[],
  hand: () => readonly HandMatch[],
  store: CopyStore,
  pace: Pace,
): CopyIndex {
  const list = followList(rows, hand);
  const sketches = makeCopySketches(list, store);
  const readyTexts = makeReadyTexts(store);
  const settle = settleCopies(list, sketches, readyTexts, hand);
  /** What was told of reports, by key, as text. */
  const told = new Map<string, string>();
  const known = tellKnown(list, sketches);
  /** Makes sketches that are lacking; false where that was stopped. */
  const makeAll = async (pause: () => Promise<void>, onStep: OnStep, signal?: AbortSignal): Promise<boolean> => {
    const lacking = sketches.lacking();
    for (let from = 0; from < lacking.length; from += READ_AT_ONCE) {
      if (signal?.aborted) return false;
      await sketches.make(lacking.slice(from, from + READ_AT_ONCE));
      if (from % TOLD_AT_ONCE === 0) await sketches.save();
      onStep(Math.min(from + READ_AT_ONCE, lacking.length), lacking.length);
      await pause();
    }
    await sketches.save();
    return true;
  };
  /** Whether there is other to say of a report than was told. */
  const isNews = (key: string): boolean => {
    const sketched = sketches.get(key);
    if (sketched === undefined || (sketched.record.state === 'kept' && !sketched.settled)) return false;
    const now = JSON.stringify(sketched.record.compared?.found ?? []);
    const before = told.get(key) ?? '[]';
    told.set(key, now);
    return now !== before;
  };

  return {
    known,
    group: groupCopies(list, sketches),
    async check(entry) {
      const pause = pace(true);
      await sketches.follow(pause);
      const key = entryKey(entry);
      const row = list.row(key);
      // Whoever changed it meanwhile: the list is read anew, and asks again.
      if (row === undefined || row.summary.checkedAt !== entry.evaluation.checkedAt) return NOTHING_ACROSS;
      const lacking = sketches.lacking();
      await sketches.make(lacking.length <= FEW ? lacking : lacking.filter((each) => each === key));
      await settle(row);
      await sketches.save();
      return known(key) ?? NOTHING_ACROSS;
    },
    async scan(asked, onFound, { onStep = () => {}, signal, eager = false } = {}) {
      const pause = pace(eager);
      await sketches.follow(pause);
      const steps = sketches.lacking().length + asked.length;
      if (!(await makeAll(pause, (done) => onStep(done, steps), signal))) return;
      let news: string[] = [];
      const tell = async () => {
        await sketches.save();
        if (news.length > 0) onFound(news);
        news = [];
      };
      // Reports of one place are the likeliest to be compared with each other: their texts are then at hand.
      const order = [...asked].sort((a, b) => compareNames(a.summary.group, b.summary.group));
      for (const [index, row] of order.entries()) {
        if (signal?.aborted) break;
        await settle(row);
        if (isNews(row.key)) news.push(row.key);
        if (index % TOLD_AT_ONCE === TOLD_AT_ONCE - 1) await tell();
        onStep(steps - asked.length + index + 1, steps);
        await pause();
      }
      await tell();
    },
    changed: sketches.forget,
    async pairs(entry, onStep = () => {}) {
      const pause = pace(true);
      await sketches.follow(pause);
      await makeAll(pause, onStep);
      return findPairs(entry, list, sketches, readyTexts, pause);
    },
  };
}

function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
