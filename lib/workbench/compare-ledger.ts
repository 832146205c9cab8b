import { type HistoryResult, NOTHING_ACROSS } from '../ledger/across/make-finding';
import { asksOfPrevious } from '../ledger/bodies/previous-report';
import type { OnStep } from '../ledger/copies/copy-index';
import type { LedgerRow } from '../ledger/list/ledger-row';
import { type KnownComparison, keysOfNeighbours, planComparison } from '../ledger/list/plan-comparison';
import { markPending, rowOf } from '../ledger/list/row-of';
import type { FoundEntry, LedgerEntry } from '../ledger/record/entry';
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
  /** Compares these reports now where anything is still to be compared: somebody waits for them, and for no others. */
  readonly finish: (keys: readonly string[], onStep: OnStep, signal: AbortSignal) => Promise<void>;
  /** What is known of a report across reports; all there is to say of those that `finish` came to its end with. */
  readonly resultOf: (entry: FoundEntry) => HistoryResult;
}

/** Reports that are compared with others at once: some 30 ms of work. */
const AT_ONCE = 4;

/** Reports of which something is known before the table is drawn again. */
const DRAWN_AT_ONCE = 200;

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
  const resultOf = (entry: FoundEntry): HistoryResult => {
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

  const pause = inSlices(false);
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
      }
    },
    async finish(keys, onStep, signal) {
      // Nothing goes on, nor has yet to begin: what is known is all there is.
      if (running.length === 0 && !keys.some((key) => session.row(key)?.pending === true)) return;
      const eager = inSlices(true);
      for (let from = 0; from < keys.length && !signal.aborted; from += AT_ONCE) {
        onStep(from, keys.length);
        const compared = await across.compare(await loadEntries(keys.slice(from, from + AT_ONCE)));
        for (const [key, found] of compared) note(key, found);
        await eager();
      }
    },
  };
}
