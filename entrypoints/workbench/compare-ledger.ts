import type { LedgerRow } from '@/components/workbench/ledger-row';
import { loadEntries } from '@/lib/browser/ledger';
import { entryKey } from '@/lib/export/merge';
import type { LedgerEntry } from '@/lib/ledger/entry';
import type { HistoryResult } from '@/lib/ledger/make-finding';
import { asksOfPrevious } from '@/lib/ledger/previous-report';
import { type Across, type AcrossReader, NOTHING_ACROSS } from './across';
import type { Neighbours } from './neighbours';
import { rowOf } from './row-of';
import type { Session } from './session-state';
import { inSlices } from './slices';

/** The list's knowledge of what reports say of each other. */
export interface LedgerComparison {
  /** Holds all reports, or those that have to do with some, against each other, a few whenever the page is idle. */
  readonly run: (only?: ReadonlySet<string>) => Promise<void>;
  /** A report's line with what is known of it across reports. */
  readonly lineOf: (entry: LedgerEntry) => LedgerRow;
  /** Puts down what was just found of a report. */
  readonly note: (key: string, across: Across) => void;
}

/** Reports that are held against others at once: some 30 ms of work. */
const AT_ONCE = 4;

/** Reports of which something is known before the table is drawn again. */
const DRAWN_AT_ONCE = 200;

const keysOf = ({ before, sums }: Neighbours): readonly string[] => [
  ...before.map(({ key }) => key),
  ...sums.flatMap(({ units }) => units.map(({ key }) => key)),
];

/** The comparison of a session; `hasCopies` tells whether a report's text is known to be another's. */
export function compareLedger(
  session: Session,
  across: AcrossReader,
  hasCopies: (key: string) => boolean,
): LedgerComparison {
  const results = new Map<string, HistoryResult>();
  /** The reports that each was held against last. */
  const heldAgainst = new Map<string, readonly string[]>();

  const note = (key: string, { result }: Across) => {
    const row = session.row(key);
    results.set(key, result);
    heldAgainst.set(key, row === undefined ? [] : keysOf(across.neighbourhood().of(row)));
  };
  const lineOf = (entry: LedgerEntry) => rowOf(entry, results.get(entryKey(entry)) ?? NOTHING_ACROSS);

  /** Lines of reports that changed, and of those that are, or were, held against them. */
  const touchedBy = (changed: ReadonlySet<string>): readonly LedgerRow[] => {
    const near = across.neighbourhood();
    const was = [...heldAgainst].filter(([, others]) => others.some((key) => changed.has(key))).map(([key]) => key);
    const wholes = new Set(session.said().projects.map(({ whole }) => whole));
    const now = session.rows().filter(({ key, url }) => changed.has(key) || wholes.has(url));
    const own = now.flatMap((row) => (changed.has(row.key) ? [row, ...near.ofBody(row)] : [row]));
    return [...new Set([...own.map(({ key }) => key), ...was])].flatMap((key) => session.row(key) ?? []);
  };

  /** Lines to be held against others, and those that have nobody, with what that says of them. */
  const plan = async (only?: ReadonlySet<string>) => {
    const near = across.neighbourhood();
    const rows = only === undefined ? session.rows() : touchedBy(only);
    const asked: LedgerRow[] = [];
    const alone: (readonly [row: LedgerRow, told: LedgerRow])[] = [];
    const pause = inSlices(false);
    for (const row of rows) {
      await pause();
      const others = keysOf(near.of(row));
      const was = heldAgainst.get(row.key) ?? [];
      if (others.length + was.length > 0 || hasCopies(row.key) || results.has(row.key)) asked.push(row);
      else if (asksOfPrevious(row.summary) && row.summary.carryOver.kind !== 'missing') {
        const carryOver = { kind: 'missing', failed: 0, undecided: 0 } as const;
        alone.push([row, { ...row, summary: { ...row.summary, carryOver } }]);
      }
    }
    return { asked, alone };
  };

  /** A row that was put anew meanwhile knows more than what was read before; its own change is compared after it. */
  const put = (made: readonly (readonly [was: LedgerRow, now: LedgerRow])[]) =>
    session.putRows(made.filter(([was]) => session.row(was.key) === was).map(([, now]) => now));

  return {
    note,
    lineOf,
    async run(only) {
      const { asked, alone } = await plan(only);
      if (alone.length > 0) put(alone);
      const pause = inSlices(false);
      let made: (readonly [was: LedgerRow, now: LedgerRow])[] = [];
      for (let from = 0; from < asked.length; from += AT_ONCE) {
        await pause();
        const rows = new Map(asked.slice(from, from + AT_ONCE).map((row) => [row.key, row]));
        const entries = await loadEntries([...rows.keys()]);
        const held = await across.hold(entries);
        for (const entry of entries) {
          const [row, found] = [rows.get(entryKey(entry)), held.get(entryKey(entry))];
          if (row === undefined || found === undefined) continue;
          note(row.key, found);
          made.push([row, rowOf(entry, found.result)]);
        }
        if (made.length < DRAWN_AT_ONCE && from + AT_ONCE < asked.length) continue;
        put(made);
        made = [];
      }
    },
  };
}
