import type { LedgerRow } from '@/components/workbench/ledger-row';
import { loadMatches } from '@/lib/browser/hand-matches';
import { loadAside, loadEntries, loadIndex, usage, watchLedger } from '@/lib/browser/ledger';
import { pageKey } from '@/lib/browser/ledger-keys';
import { loadProfile } from '@/lib/browser/profile';
import { entryKey } from '@/lib/export/merge';
import type { LedgerEntry } from '@/lib/ledger/entry';
import { toRuleSettings } from '@/lib/profile/rule-profile';
import { type Across, holdAgainst, loadAcross } from './across';
import { indexBodies, pairYears } from './bodies';
import { NOTHING_ACROSS, rowOf } from './row-of';
import type { Session } from './session-state';

/** Reading the ledger, and keeping what is shown of it true. */
export interface LedgerReading {
  /** Reads the list, then holds the years of every body against each other in the background. */
  readonly start: () => Promise<void>;
  readonly open: (key: string | null) => Promise<void>;
  /** Opens the latest report of a page. */
  readonly openPage: (url: string) => Promise<void>;
  /** Shows an entry of which something changed, without reading what it is held against again. */
  readonly show: (entry: LedgerEntry, across: Across) => void;
  /** Reads reports again that have changed, and the open one. */
  readonly refresh: (keys: readonly string[]) => Promise<void>;
  readonly measure: () => Promise<void>;
}

/** Reports that are held against the year before at once: some 30 ms of work. */
const AT_ONCE = 4;

/** Reports of which that is known before the table is drawn again. */
const DRAWN_AT_ONCE = 200;

/** Most ms that reading and typing may keep the comparison waiting. */
const PATIENCE = 1000;

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));

/** Ms without a further change after which changed reports are read again. */
const SETTLED = 200;

const settingsNow = async () => toRuleSettings(await loadProfile());

/** The reading of the ledger for a session. */
export function readLedger(session: Session): LedgerReading {
  let wanted: string | null = null;

  const show = (entry: LedgerEntry, across: Across) => {
    const key = entryKey(entry);
    session.set({ opening: { kind: 'open', key, report: { key, entry, ...across } } });
    session.putRows([rowOf(entry, across.result)]);
  };
  const hold = async (entry: LedgerEntry): Promise<Across> => {
    const own = session.row(entryKey(entry)) ?? rowOf(entry, NOTHING_ACROSS);
    return loadAcross(entry, own, session.rows(), session.hand(), await settingsNow());
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
    const across = await hold(entry);
    // Comparing takes its time, and people decide meanwhile: what is held is read once more right before it is shown.
    const [now = entry] = await loadEntries([key]);
    if (wanted === key) show(now, across);
  };

  /** Holds reports against those of the year before, where the ledger has them, a few whenever the page is idle. */
  const compareYears = async (only?: ReadonlySet<string>): Promise<void> => {
    const settings = await settingsNow();
    const pairs = pairYears(indexBodies(session.rows()), session.hand()).filter(
      ({ row, before }) => only === undefined || only.has(row.key) || only.has(before.key),
    );
    const rowOfPair = new Map(pairs.map(({ row }) => [row.key, row]));
    let made: LedgerRow[] = [];
    for (let from = 0; from < pairs.length; from += AT_ONCE) {
      if (from > 0) await idle();
      const some = pairs.slice(from, from + AT_ONCE);
      const keys = [...new Set(some.flatMap(({ row, before }) => [row.key, before.key]))];
      const entries = new Map((await loadEntries(keys)).map((entry) => [entryKey(entry), entry]));
      for (const { row, before } of some) {
        const [entry, previous] = [entries.get(row.key), entries.get(before.key)];
        if (entry !== undefined && previous !== undefined)
          made.push(rowOf(entry, holdAgainst(entry, { kind: 'found', entry: previous }, settings)));
      }
      if (made.length < DRAWN_AT_ONCE && from + AT_ONCE < pairs.length) continue;
      // A row that was put anew meanwhile knows more than what was read before; its own change is compared after it.
      session.putRows(made.filter(({ key }) => session.row(key) === rowOfPair.get(key)));
      made = [];
    }
  };

  const readAgain = async (keys: readonly string[]): Promise<void> => {
    const entries = await loadEntries(keys);
    const there = new Set(entries.map(entryKey));
    const gone = keys.filter((key) => !there.has(key));
    session.putRows(
      entries.map((entry) => rowOf(entry, NOTHING_ACROSS)),
      gone,
    );
    const { opening } = session.state();
    if (opening.kind === 'open') {
      const now = entries.find((entry) => entryKey(entry) === opening.key);
      if (gone.includes(opening.key)) await open(null);
      else {
        const entry = now ?? opening.report.entry;
        const across = await hold(entry);
        const [latest = entry] = await loadEntries([opening.key]);
        if (wanted === opening.key) show(latest, across);
      }
    }
    await compareYears(new Set(keys));
  };

  /** One reading after the other: an earlier one that takes longer must not put older rows over newer ones. */
  let reading: Promise<void> = Promise.resolve();
  const refresh = (keys: readonly string[]): Promise<void> => {
    const next = () => readAgain(keys);
    reading = reading.then(next, next);
    return reading;
  };

  const measure = async (): Promise<void> => {
    const [used, aside] = await Promise.all([usage(), loadAside()]);
    session.set({ store: { ...used, aside: aside.map(({ key, entry, setAsideAt }) => ({ key, entry, setAsideAt })) } });
  };

  const watch = () => {
    const changed = new Set<string>();
    let settling: ReturnType<typeof setTimeout> | undefined;
    watchLedger(({ keys, aside }) => {
      for (const key of keys) changed.add(key);
      clearTimeout(settling);
      settling = setTimeout(() => {
        const now = [...changed];
        changed.clear();
        void refresh(now).then(measure);
      }, SETTLED);
      if (aside) void measure();
    });
  };

  return {
    async start() {
      session.setHand(await loadMatches());
      try {
        session.putRows(await loadIndex());
      } catch {
        // A store out of reach (an extension that was just updated) is said, not waited for.
        session.putRows([]);
        return session.refuse({ kind: 'not-saved', reason: 'unavailable' });
      }
      watch();
      void compareYears().then(measure);
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
    measure,
  };
}
