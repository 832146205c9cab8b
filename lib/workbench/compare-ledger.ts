import { type HistoryResult, NOTHING_ACROSS } from '../ledger/across/make-finding';
import { asksOfPrevious } from '../ledger/bodies/previous-report';
import type { OnStep } from '../ledger/copies/copy-index';
import type { LedgerRow } from '../ledger/list/ledger-row';
import { type KnownComparison, keysOfNeighbours, planComparison } from '../ledger/list/plan-comparison';
import { markPending, rowOf } from '../ledger/list/row-of';
import type { LedgerEntry } from '../ledger/record/entry';
import { entryKey } from '../ledger/record/merge';
import { loadEntries } from '../store/ledger/ledger';
import { inSlices } from '../store/slices';
import type { Across, AcrossReader } from './across';
import type { Session } from './session-state';

/** The list's knowledge of what reports say of each other. */
export interface LedgerComparison {
  /** Holds all reports, or those that have to do with some, against each other, a few whenever the page is idle. */
  readonly run: (only?: ReadonlySet<string>) => Promise<void>;
  /** A report's line with what is known of it across reports. */
  readonly lineOf: (entry: LedgerEntry) => LedgerRow;
  /** Puts down what was just found of a report. */
  readonly note: (key: string, across: Across) => void;
  /** Goes on without waiting for the page to be idle until nothing is left to be compared: somebody waits for it. */
  readonly finish: (onStep: OnStep, signal: AbortSignal) => Promise<void>;
  /** What is known of a report across reports; all there is to say once `finish` came to its end. */
  readonly resultOf: (entry: LedgerEntry) => HistoryResult;
}

/** Reports that are compared with others at once: some 30 ms of work. */
const AT_ONCE = 4;

/** Reports of which something is known before the table is drawn again. */
const DRAWN_AT_ONCE = 200;

/** Ms after which somebody who waits hears how far it is. */
const LOOK_EVERY = 100;

/** The comparison of a session; `hasCopies` tells whether a report's text is known to be another's. */
export function compareLedger(
  session: Session,
  across: AcrossReader,
  hasCopies: (key: string) => boolean,
): LedgerComparison {
  const results = new Map<string, HistoryResult>();
  /** The reports that each was compared with last. */
  const comparedWith = new Map<string, readonly string[]>();

  const known: KnownComparison = {
    comparedWith: (key) => comparedWith.get(key) ?? [],
    onceComparedWith: (changed) =>
      [...comparedWith].filter(([, others]) => others.some((key) => changed.has(key))).map(([key]) => key),
    isNews: (key) => hasCopies(key) || results.has(key),
  };

  const note = (key: string, { result }: Across) => {
    const row = session.row(key);
    results.set(key, result);
    comparedWith.set(key, row === undefined ? [] : keysOfNeighbours(across.neighbourhood().of(row)));
  };
  const resultOf = (entry: LedgerEntry): HistoryResult => {
    const { kind, report } = entry.evaluation;
    const alone = asksOfPrevious({ kind, year: report.year }) && report.year !== null;
    return results.get(entryKey(entry)) ?? (alone ? { ...NOTHING_ACROSS, lacking: report.year - 1 } : NOTHING_ACROSS);
  };
  /** Whether the list already says of this very check that there is no report of the year before. */
  const isSaidAlone = (entry: LedgerEntry) => {
    const row = session.row(entryKey(entry));
    if (row === undefined || row.pending === true || row.summary.checkedAt !== entry.evaluation.checkedAt) return false;
    return row.summary.carryOver.kind === 'missing';
  };
  const lineOf = (entry: LedgerEntry) =>
    results.has(entryKey(entry)) || isSaidAlone(entry)
      ? rowOf(entry, resultOf(entry))
      : markPending(rowOf(entry, NOTHING_ACROSS));

  const paces = { idle: inSlices(false), eager: inSlices(true) };
  let waiting = 0;
  const pause = () => (waiting > 0 ? paces.eager() : paces.idle());
  /** Reports that runs on their way have to look at, and those they have looked at. */
  let steps = { done: 0, of: 0 };
  let running: readonly Promise<void>[] = [];

  /** Puts lines in the place of those they were made of; the keys of lines that were put anew meanwhile, which know more than that. */
  const put = (made: readonly (readonly [was: LedgerRow, now: LedgerRow])[]): readonly string[] => {
    const there = new Set(made.filter(([was]) => session.row(was.key) === was));
    session.putRows([...there].map(([, now]) => now));
    return made.filter((each) => !there.has(each)).map(([{ key }]) => key);
  };

  const compare = async (only?: ReadonlySet<string>): Promise<void> => {
    const { asked, alone } = await planComparison(session, across.neighbourhood(), known, pause, only);
    const missed = new Set(alone.length > 0 ? put(alone) : []);
    steps = { ...steps, of: steps.of + asked.length };
    let made: (readonly [was: LedgerRow, now: LedgerRow])[] = [];
    for (let from = 0; from < asked.length; from += AT_ONCE) {
      await pause();
      const rows = new Map(asked.slice(from, from + AT_ONCE).map((row) => [row.key, row]));
      const entries = await loadEntries([...rows.keys()]);
      const compared = await across.compare(entries);
      for (const entry of entries) {
        const [row, found] = [rows.get(entryKey(entry)), compared.get(entryKey(entry))];
        if (row === undefined || found === undefined) continue;
        note(row.key, found);
        made.push([row, rowOf(entry, found.result)]);
      }
      steps = { ...steps, done: steps.done + rows.size };
      if (made.length < DRAWN_AT_ONCE && from + AT_ONCE < asked.length) continue;
      for (const key of put(made)) missed.add(key);
      made = [];
    }
    if (missed.size > 0) await compare(missed);
  };

  return {
    note,
    lineOf,
    resultOf,
    async run(only) {
      const work = compare(only);
      running = [...running, work];
      try {
        await work;
      } finally {
        running = running.filter((each) => each !== work);
        if (running.length === 0) steps = { done: 0, of: 0 };
      }
    },
    async finish(onStep, signal) {
      waiting += 1;
      try {
        while (running.length > 0 && !signal.aborted) {
          onStep(steps.done, steps.of);
          await Promise.race([Promise.allSettled(running), new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))]);
        }
      } finally {
        waiting -= 1;
      }
    },
  };
}
