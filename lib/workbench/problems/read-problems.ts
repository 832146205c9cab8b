import { inGroups } from '../../export/rows/in-groups';
import type { EntrySummary } from '../../ledger/list/summary';
import { type ReportFaults, readFaults, withDecisions } from '../../ledger/problems/report-faults';
import type { Decision } from '../../ledger/record/entry';
import { entryKey } from '../../ledger/record/merge';
import { loadFoundEntries } from '../../store/ledger/ledger';
import { drawingPace, inSlices } from '../../store/slices';
import type { LedgerComparison } from '../compare-ledger';
import type { Session } from '../session-state';

/** The faults of the reports that are shown, kept true. */
export interface ProblemReading {
  /** Shows the faults of these reports, and reads what of them is not known yet or has changed; null shows none, and lets go of all but those shown last: most come back to them. */
  readonly show: (keys: readonly string[] | null) => void;
  /** A report's faults as they were read last. */
  readonly of: (key: string) => ReportFaults | undefined;
  /** What is decided on reports by now, without reading them again. */
  readonly put: (decisions: ReadonlyMap<string, readonly Decision[]>) => void;
}

/** Reports that are read at once. */
const AT_ONCE = 20;

/** Reports whose faults may come a moment later than those that are shown. */
const UNSEEN = 20;

/** The reading of a session. A report is read again when its line of the list was put anew. */
export function readProblems(session: Session, comparison: Pick<LedgerComparison, 'resultOf'>): ProblemReading {
  /** Each with the line that it was read for; null: can't be read. */
  const known = new Map<string, { readonly line: EntrySummary; readonly report: ReportFaults | null }>();
  let wanted: ReadonlySet<string> | null = null;
  let running = false;

  const lineOf = (key: string) => session.row(key)?.summary;
  const unread = () =>
    [...(wanted ?? [])].filter((key) => lineOf(key) !== undefined && known.get(key)?.line !== lineOf(key));

  const draw = () => {
    if (wanted === null) return;
    const reports = new Map(
      [...wanted].flatMap((key) => {
        const report = known.get(key)?.report;
        return report ? [[key, report] as const] : [];
      }),
    );
    session.set({ problems: { kind: 'read', reports } });
  };

  const readSome = async (keys: readonly string[]): Promise<void> => {
    const pause = inSlices(true);
    const lines = new Map(keys.map((key) => [key, lineOf(key)]));
    const entries = new Map((await loadFoundEntries(keys)).map((entry) => [entryKey(entry), entry]));
    for (const [key, line] of lines) {
      const entry = entries.get(key);
      if (line !== undefined)
        known.set(key, { line, report: entry ? readFaults(entry, comparison.resultOf(entry)) : null });
      await pause();
    }
  };

  /** Reads until nothing that is wanted is unread; lines may be put anew, and others be wanted, meanwhile. */
  const run = async (): Promise<void> => {
    const isDue = drawingPace();
    for (let left = unread(); left.length > 0; left = unread()) {
      for (const some of inGroups(left, AT_ONCE)) {
        await readSome(some.filter((key) => wanted?.has(key)));
        const all = wanted?.size ?? 0;
        const isFirst = session.state().problems.kind === 'reading';
        if (isFirst && isDue()) session.set({ problems: { kind: 'reading', done: all - unread().length, of: all } });
      }
    }
    draw();
  };

  const begin = (): void => {
    if (running) return;
    running = true;
    void run().then(
      () => {
        running = false;
        // Others may be wanted since it looked the last time.
        if (unread().length > 0) begin();
      },
      () => {
        running = false;
        session.set({ problems: { kind: 'unreadable' } });
      },
    );
  };

  return {
    show(keys) {
      const last = wanted;
      wanted = keys && new Set(keys);
      if (keys === null) {
        for (const key of [...known.keys()]) if (last?.has(key) === false) known.delete(key);
        return session.set({ problems: { kind: 'none' } });
      }
      // What changed, and the few that are new, are read behind what is shown; many that were never read, or changed while others were shown, are waited for.
      const missing = last === null ? unread() : keys.filter((key) => !known.has(key));
      if (missing.length <= UNSEEN) draw();
      else session.set({ problems: { kind: 'reading', done: keys.length - missing.length, of: keys.length } });
      begin();
    },
    of: (key) => known.get(key)?.report ?? undefined,
    put(decisions) {
      for (const [key, now] of decisions) {
        const was = known.get(key);
        if (was?.report) known.set(key, { ...was, report: withDecisions(was.report, now) });
      }
      if (session.state().problems.kind === 'read') draw();
    },
  };
}
