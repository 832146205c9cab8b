import type { LedgerRow } from '@/components/workbench/ledger-row';
import type { Choice, Notice, Opening } from '@/components/workbench/workbench-props';
import { loadEntries, loadIndex, saveDecision, undo, watchLedger } from '@/lib/browser/ledger';
import { pageKey } from '@/lib/browser/ledger-keys';
import type { NotSaved } from '@/lib/browser/ledger-types';
import { loadProfile } from '@/lib/browser/profile';
import { entryKey } from '@/lib/export/merge';
import type { LedgerEntry } from '@/lib/ledger/entry';
import { fingerprint } from '@/lib/ledger/fingerprint';
import type { HandMatch } from '@/lib/ledger/same-body';
import type { Language } from '@/lib/messages/language';
import { type WorkbenchText, workbenchText } from '@/lib/messages/workbench-text';
import { toRuleSettings } from '@/lib/profile/rule-profile';
import { type Across, holdAgainst, loadAcross } from './across';
import { indexBodies, rowBefore } from './bodies';
import { NOTHING_ACROSS, rowOf } from './row-of';

/** What the workbench shows of the ledger. */
export interface SessionState {
  readonly rows: readonly LedgerRow[] | null;
  readonly opening: Opening;
  readonly notice: Notice | null;
}

/** The ledger as the workbench uses it: the one place that knows the store. */
export interface LedgerSession {
  readonly state: () => SessionState;
  readonly start: () => Promise<void>;
  readonly open: (key: string | null) => Promise<void>;
  /** Opens the latest report of a page. */
  readonly openPage: (url: string) => Promise<void>;
  readonly decide: (choice: Choice) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly tell: (notice: Omit<Notice, 'id'> | null) => void;
  readonly stop: () => void;
}

/** What the session asks of the page around it. */
export interface SessionHost {
  readonly language: () => Language;
  readonly reviewer: () => string;
  readonly onChange: () => void;
}

/** Bodies whose years are held against each other before the page is drawn again. */
const AT_ONCE = 40;

/** Opens the ledger. Nothing is read before `start`. */
export function openLedger(host: SessionHost): LedgerSession {
  let rows: ReadonlyMap<string, LedgerRow> | null = null;
  let opening: Opening = { kind: 'none' };
  let notice: Notice | null = null;
  let notices = 0;
  const hand: readonly HandMatch[] = [];
  /** How many decisions each press made, the last one last: what one undo takes back. */
  let batches: number[] = [];
  let stopWatching = () => {};

  const text = (): WorkbenchText => workbenchText(host.language());
  const all = () => [...(rows?.values() ?? [])];
  const tell = (given: Omit<Notice, 'id'> | null) => {
    notices += 1;
    notice = given && { ...given, id: notices };
    host.onChange();
  };
  const refuse = ({ reason }: NotSaved) => tell({ tone: 'error', words: text().failures[reason] });
  const putRows = (changed: readonly LedgerRow[], gone: readonly string[] = []) => {
    const next = new Map(rows ?? []);
    for (const key of gone) next.delete(key);
    for (const row of changed) next.set(row.key, row);
    rows = next;
    host.onChange();
  };

  const showEntry = (entry: LedgerEntry, across: Across) => {
    const key = entryKey(entry);
    opening = { kind: 'open', key, report: { key, entry, ...across } };
    putRows([rowOf(entry, across.result)]);
  };

  const open = async (key: string | null): Promise<void> => {
    if (key === null) {
      opening = { kind: 'none' };
      host.onChange();
      return;
    }
    // A report that is open stays until the next one is there: the list is walked through without a flicker.
    if (opening.kind !== 'open') opening = { kind: 'opening', key };
    wanted = key;
    batches = [];
    host.onChange();
    const [entry] = await loadEntries([key]);
    if (wanted !== key) return;
    if (entry === undefined) {
      opening = { kind: 'unreadable', key };
      host.onChange();
      return;
    }
    const settings = toRuleSettings(await loadProfile());
    const across = await loadAcross(entry, rows?.get(key) ?? rowOf(entry, NOTHING_ACROSS), all(), hand, settings);
    if (wanted === key) showEntry(entry, across);
  };
  let wanted: string | null = null;

  /** The open report with other decisions, everything else as it was. */
  const withDecisions = (decisions: LedgerEntry['decisions']) => {
    if (opening.kind !== 'open') return;
    const { entry, ...across } = opening.report;
    showEntry({ ...entry, decisions }, across);
  };

  const decide = async ({ findings, state, reason, note }: Choice): Promise<void> => {
    if (opening.kind !== 'open') return;
    const { key } = opening;
    const at = new Date().toISOString();
    let made = 0;
    for (const finding of findings) {
      const decision = {
        finding: finding.id,
        fingerprint: fingerprint(finding),
        state,
        reason,
        note,
        by: host.reviewer(),
        at,
      };
      const result = await saveDecision(key, decision);
      if (result.kind === 'not-saved') {
        refuse(result);
        break;
      }
      made += 1;
      if (opening.kind === 'open' && opening.key === key) withDecisions(result.decisions);
    }
    if (made === 0) return;
    batches = [...batches, made];
    tell({
      tone: 'passed',
      words: text().notices.decided(text().decisions.states[state], made),
      onUndo: () => void takeBack(),
    });
  };

  const takeBack = async (): Promise<void> => {
    if (opening.kind !== 'open') return;
    const { key } = opening;
    const steps = batches[batches.length - 1] ?? 1;
    batches = batches.slice(0, -1);
    for (let step = 0; step < steps; step += 1) {
      const result = await undo(key);
      if (result.kind === 'not-saved') return refuse(result);
      if (result.kind !== 'undone') return tell({ tone: 'notice', words: text().notices[result.kind] });
      withDecisions(result.decisions);
    }
    tell({ tone: 'notice', words: text().notices.undone });
  };

  /** Reads reports again that another window, or a check, has changed. */
  const refresh = async (keys: readonly string[]): Promise<void> => {
    const entries = await loadEntries(keys);
    const there = new Set(entries.map(entryKey));
    const gone = keys.filter((key) => !there.has(key));
    putRows(
      entries.map((entry) => rowOf(entry, NOTHING_ACROSS)),
      gone,
    );
    const { kind } = opening;
    if (kind === 'open' && keys.includes(opening.key)) {
      if (gone.includes(opening.key)) await open(null);
      else await reopen(entries.find((entry) => entryKey(entry) === (opening.kind === 'open' ? opening.key : '')));
    }
    await compareYears();
  };
  const reopen = async (entry: LedgerEntry | undefined) => {
    if (entry === undefined || opening.kind !== 'open') return;
    const settings = toRuleSettings(await loadProfile());
    showEntry(entry, await loadAcross(entry, rowOf(entry, NOTHING_ACROSS), all(), hand, settings));
  };

  /** Holds every report against the one of the year before, where the ledger has it, some at a time. */
  const compareYears = async (): Promise<void> => {
    const settings = toRuleSettings(await loadProfile());
    const bodies = indexBodies(all());
    const pairs = all().flatMap((row) => {
      const before = row.summary.kind === 'annual-report' ? rowBefore(row, bodies, hand) : undefined;
      return before === undefined ? [] : [{ row, before }];
    });
    for (let from = 0; from < pairs.length; from += AT_ONCE) {
      const some = pairs.slice(from, from + AT_ONCE);
      const keys = [...new Set(some.flatMap(({ row, before }) => [row.key, before.key]))];
      const entries = new Map((await loadEntries(keys)).map((entry) => [entryKey(entry), entry]));
      putRows(
        some.flatMap(({ row, before }) => {
          const [entry, previous] = [entries.get(row.key), entries.get(before.key)];
          if (entry === undefined || previous === undefined) return [];
          return [rowOf(entry, holdAgainst(entry, { kind: 'found', entry: previous }, settings))];
        }),
      );
      await new Promise((resolve) => setTimeout(resolve));
    }
  };

  return {
    state: () => ({ rows: rows && all(), opening, notice }),
    async start() {
      rows = new Map((await loadIndex()).map((row) => [row.key, row]));
      host.onChange();
      let changed = new Set<string>();
      let settling: ReturnType<typeof setTimeout> | undefined;
      stopWatching = watchLedger(({ keys }) => {
        changed = new Set([...changed, ...keys]);
        clearTimeout(settling);
        settling = setTimeout(() => {
          const now = [...changed];
          changed = new Set();
          void refresh(now);
        }, SETTLED);
      });
      void compareYears();
    },
    open,
    async openPage(url) {
      const page = pageKey(url);
      const own = all().filter((row) => row.url === page);
      const [latest] = own.sort((a, b) => (a.summary.checkedAt < b.summary.checkedAt ? 1 : -1));
      if (latest !== undefined) await open(latest.key);
    },
    decide,
    undo: takeBack,
    tell,
    stop: () => stopWatching(),
  };
}

/** Ms without a further change after which changed reports are read again. */
const SETTLED = 200;
