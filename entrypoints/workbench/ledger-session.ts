import type { LedgerRow } from '@/components/workbench/ledger-row';
import type { OpenReport } from '@/components/workbench/workbench-props';
import { loadMatches } from '@/lib/browser/hand-matches';
import { loadAside, loadEntries, loadIndexFirst, usage, watchLedger } from '@/lib/browser/ledger';
import type { IndexReading } from '@/lib/browser/ledger-index';
import { pageKey } from '@/lib/browser/ledger-keys';
import { loadProjects } from '@/lib/browser/projects';
import { entryKey } from '@/lib/export/merge';
import type { LedgerEntry } from '@/lib/ledger/entry';
import { claimOf } from '@/lib/ledger/previous-report';
import { sameBody } from '@/lib/ledger/same-body';
import { type Across, type AcrossReader, yearsOf } from './across';
import type { LedgerComparison } from './compare-ledger';
import { rowOf } from './row-of';
import type { Session } from './session-state';

/** Reading the ledger, and keeping what is shown of it true. */
export interface LedgerReading {
  /** Reads the list, then holds its reports against each other in the background. */
  readonly start: () => Promise<void>;
  readonly open: (key: string | null) => Promise<void>;
  /** Opens the latest report of a page. */
  readonly openPage: (url: string) => Promise<void>;
  /** Shows an entry of which something changed, without reading what it is held against again. */
  readonly show: (entry: LedgerEntry, rest: Omit<OpenReport, 'key' | 'entry'>) => void;
  /** Reads reports again that have changed, and the open one. */
  readonly refresh: (keys: readonly string[]) => Promise<void>;
  /** Reads again what was said by hand of pages and projects, and holds all reports against each other anew. */
  readonly refreshSaid: () => Promise<void>;
  readonly measure: () => Promise<void>;
}

/** Ms without a further change after which changed reports are read again. */
const SETTLED = 200;

/** The reading of the ledger for a session. */
export function readLedger(session: Session, across: AcrossReader, comparison: LedgerComparison): LedgerReading {
  let wanted: string | null = null;

  const show: LedgerReading['show'] = (entry, rest) => {
    const key = entryKey(entry);
    session.set({ opening: { kind: 'open', key, report: { key, entry, ...rest } } });
    session.putRows([rowOf(entry, rest.result)]);
  };
  const hold = async (entry: LedgerEntry): Promise<Across & Pick<OpenReport, 'years'>> => {
    const key = entryKey(entry);
    const others = await loadEntries(
      across
        .neighbourhood()
        .ofBody(session.row(key) ?? comparison.lineOf(entry))
        .map((row) => row.key),
    );
    const own = others.filter((other) => sameBody(claimOf(entry), claimOf(other), session.said().hand) === 'certain');
    const held = (await across.hold([entry])).get(key);
    if (held === undefined) throw new Error(`nothing was held against ${key}`);
    comparison.note(key, held);
    return { ...held, years: yearsOf(entry, own) };
  };

  const open = async (key: string | null): Promise<void> => {
    wanted = key;
    if (key === null) return session.set({ opening: { kind: 'none' } });
    // A report that is open stays until the next one is there: the list is walked through without a flicker.
    if (session.state().opening.kind !== 'open') session.set({ opening: { kind: 'opening', key } });
    const [entry] = await loadEntries([key]);
    if (wanted !== key) return;
    session.set({ copies: { kind: 'none' } });
    if (entry === undefined) return session.set({ opening: { kind: 'unreadable', key } });
    const rest = await hold(entry);
    // Comparing takes its time, and people decide meanwhile: what is held is read once more right before it is shown.
    const [now = entry] = await loadEntries([key]);
    if (wanted === key) show(now, rest);
  };

  /** Holds the open report against the others again. */
  const showAgain = async (): Promise<void> => {
    const { opening } = session.state();
    if (opening.kind !== 'open') return;
    const [entry] = await loadEntries([opening.key]);
    if (entry === undefined) return wanted === opening.key ? open(null) : undefined;
    const rest = await hold(entry);
    const [latest = entry] = await loadEntries([opening.key]);
    if (wanted === opening.key) show(latest, rest);
  };

  const readAgain = async (keys: readonly string[]): Promise<void> => {
    const entries = await loadEntries(keys);
    const there = new Set(entries.map(entryKey));
    session.putRows(
      entries.map(comparison.lineOf),
      keys.filter((key) => !there.has(key)),
    );
    await showAgain();
    void comparison.run(new Set(keys));
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
      await showAgain();
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
      all.filter(({ key }) => session.row(key) === before.get(key)),
      [...before.keys()].filter((key) => !there.has(key) && session.row(key) === before.get(key)),
    );
  };

  return {
    async start() {
      await loadSaid();
      let first: IndexReading;
      try {
        first = await loadIndexFirst();
        session.putRows(first.rows);
      } catch {
        // A store out of reach (an extension that was just updated) is said, not waited for.
        session.putRows([]);
        return session.refuse({ kind: 'not-saved', reason: 'unavailable' });
      }
      watch();
      const { whole } = first;
      const rest = whole === null ? Promise.resolve() : inTurn(() => readWhole(whole));
      void rest.then(() => comparison.run()).then(measure);
    },
    open,
    async openPage(url) {
      const page = pageKey(url);
      const own = session.rows().filter((row) => row.url === page);
      const [latest] = own.sort((a, b) => (a.summary.checkedAt < b.summary.checkedAt ? 1 : -1));
      if (latest !== undefined) await open(latest.key);
    },
    show,
    refresh,
    refreshSaid,
    measure,
  };
}
