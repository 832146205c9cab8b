import type { CopyIndex } from '../ledger/copies/copy-index';
import type { LedgerRow } from '../ledger/list/ledger-row';
import { markPending } from '../ledger/list/row-of';
import { loadMatches } from '../store/hand-matches';
import { loadAside, loadEntries, loadIndexFirst, usage, watchLedger } from '../store/ledger/ledger';
import type { IndexReading } from '../store/ledger/ledger-index';
import { pageKey } from '../store/ledger/ledger-keys';
import { loadProjects } from '../store/projects';
import type { AcrossReader } from './across';
import type { LedgerComparison } from './compare-ledger';
import { type CopyKeeping, keepCopies } from './keep-copies';
import { type OpenReports, openReports } from './open-report';
import type { Session } from './session-state';

/** Reading the ledger, and keeping what is shown of it true. */
export interface LedgerReading {
  /** Reads the list, then holds its reports against each other in the background. */
  readonly start: () => Promise<void>;
  readonly open: OpenReports['open'];
  readonly reopen: OpenReports['reopen'];
  /** Opens the latest report of a page. */
  readonly openPage: (url: string) => Promise<void>;
  readonly show: OpenReports['show'];
  /** A report as a line of the list, with what is known of it beside others. */
  readonly lineOf: LedgerComparison['lineOf'];
  /** Reads reports again that have changed, and the open one. */
  readonly refresh: (keys: readonly string[]) => Promise<void>;
  /** Reads again what was said by hand of pages and projects, and holds all reports against each other anew. */
  readonly refreshSaid: () => Promise<void>;
  /** Compares these reports where that was not done yet: what goes into a file lacks nothing, and waits for no others. */
  readonly compareThese: CopyKeeping['finish'];
  readonly measure: () => Promise<void>;
}

/** Ms without a further change after which changed reports are read again. */
const SETTLED = 200;

/** Reports that are read at once: an import may bring thousands, which are never held whole all together. */
const READ_AT_ONCE = 50;

/** Whether nothing but decisions may have changed: what reports say of each other stays then. */
function isSameReport(was: LedgerRow | undefined, { summary, tags }: LedgerRow): boolean {
  return was !== undefined && was.summary.checkedAt === summary.checkedAt && was.tags.join('\n') === tags.join('\n');
}

/** The reading of the ledger for a session. */
export function readLedger(
  session: Session,
  across: AcrossReader,
  comparison: LedgerComparison,
  copies: CopyIndex,
): LedgerReading {
  const { open, reopen, show, showAgain } = openReports(session, across, comparison, copies);

  /** Copied text that was found: lines are drawn anew, and the open report where it, or one of its cluster, is among them. */
  const keeping = keepCopies(session, copies, (keys) => {
    void comparison.run(new Set(keys));
    const { opening } = session.state();
    if (opening.kind !== 'open') return;
    const { key, report } = opening;
    if ([key, ...report.group].some((each) => keys.includes(each))) void inTurn(() => showAgain(false));
  });

  const readAgain = async (keys: readonly string[]): Promise<void> => {
    const lines: LedgerRow[] = [];
    for (let from = 0; from < keys.length; from += READ_AT_ONCE) {
      lines.push(...(await loadEntries(keys.slice(from, from + READ_AT_ONCE))).map(comparison.lineOf));
    }
    const there = new Set(lines.map(({ key }) => key));
    const gone = keys.filter((key) => !there.has(key));
    const decisionsOnly = gone.length === 0 && lines.every((line) => isSameReport(session.row(line.key), line));
    session.putRows(lines, gone);
    if (!decisionsOnly) keeping.changed(keys);
    await showAgain(decisionsOnly);
    if (!decisionsOnly) void comparison.run(new Set(keys));
  };

  /** One reading after the other: an earlier one that takes longer must not put older rows over newer ones. */
  let reading: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    reading = reading.then(work, work);
    return reading;
  };
  const refresh = (keys: readonly string[]) => inTurn(() => readAgain(keys));
  const loadSaid = async () => {
    session.setSaid({ hand: await loadMatches(), projects: await loadProjects() });
  };
  const refreshSaid = () =>
    inTurn(async () => {
      await loadSaid();
      await showAgain(false);
      void comparison.run();
    });

  const measure = async (): Promise<void> => {
    const [used, aside] = await Promise.all([usage(), loadAside()]);
    session.set({ store: { ...used, aside: aside.map(({ key, entry, setAsideAt }) => ({ key, entry, setAsideAt })) } });
  };

  const watch = () => {
    const changed = new Set<string>();
    let settling: ReturnType<typeof setTimeout> | undefined;
    watchLedger(({ keys, aside, said }) => {
      for (const key of keys) changed.add(key);
      if (keys.length > 0) {
        clearTimeout(settling);
        settling = setTimeout(() => {
          const now = [...changed];
          changed.clear();
          void refresh(now).then(measure);
        }, SETTLED);
      }
      if (said) void refreshSaid();
      if (aside) void measure();
    });
  };

  /** The rest of a list that came in two parts; lines that were put anew meanwhile know more. */
  const readWhole = async (whole: () => Promise<readonly LedgerRow[]>) => {
    const before = new Map(session.rows().map((row) => [row.key, row]));
    const all = await whole();
    const there = new Set(all.map(({ key }) => key));
    session.putRows(
      all.filter(({ key }) => session.row(key) === before.get(key)).map(markPending),
      [...before.keys()].filter((key) => !there.has(key) && session.row(key) === before.get(key)),
    );
  };

  return {
    async start() {
      await loadSaid();
      let first: IndexReading;
      try {
        first = await loadIndexFirst();
        session.putRows(first.rows.map(markPending));
      } catch {
        // A store out of reach (an extension that was just updated) is said, not waited for.
        session.putRows([]);
        return session.refuse({ kind: 'not-saved', reason: 'unavailable' });
      }
      watch();
      const { whole } = first;
      const rest = whole === null ? Promise.resolve() : inTurn(() => readWhole(whole));
      void rest
        .then(() => comparison.run())
        .then(keeping.scan)
        .then(measure);
    },
    open,
    reopen,
    async openPage(url) {
      const page = pageKey(url);
      const own = session.rows().filter((row) => row.url === page);
      const [latest] = own.sort((a, b) => (a.summary.checkedAt < b.summary.checkedAt ? 1 : -1));
      if (latest !== undefined) await open(latest.key);
    },
    show,
    lineOf: comparison.lineOf,
    refresh,
    refreshSaid,
    async compareThese(keys, onStep, signal) {
      await keeping.finish(keys, onStep, signal);
      await comparison.finish(keys, onStep, signal);
    },
    measure,
  };
}
