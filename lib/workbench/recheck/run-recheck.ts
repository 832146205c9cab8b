import type { LedgerEntry } from '../../ledger/record/entry';
import { loadEntry, watchLedger } from '../../store/ledger/ledger';
import { pageKey, pageOf } from '../../store/ledger/ledger-keys';
import type { Session } from '../session-state';
import {
  MOST_RECHECKED,
  type Recheck,
  type RecheckOutcome,
  type RecheckStep,
  type RecheckView,
} from '../views/recheck-view';
import { recheckOutcome } from './recheck-outcome';

/** A page that was opened to be checked. */
export interface OpenedPage {
  /** Has it checked, once it is there: whether there is somebody who does so. */
  readonly check: () => Promise<'asked' | 'no-report' | 'unreachable'>;
  /** Settles when the reader closes it. */
  readonly closed: Promise<void>;
}

/** The one tab in which pages are opened, one after the other. */
export interface RecheckTab {
  /** Whether the extension may check a page there without a press of the reader. */
  readonly isFree: (url: string) => boolean;
  /** Rejects where the browser opens no such address. `front`: before the reader's eyes. */
  readonly open: (url: string, front: boolean) => Promise<OpenedPage>;
  /** Nothing more is to be opened. */
  readonly leave: () => Promise<void>;
}

/** Where the queue is written down, so that a reload of the page loses nothing of it. */
export interface RecheckHost {
  readonly tab: RecheckTab;
  readonly kept: Recheck | null;
  readonly keep: (queue: Recheck | null) => void;
  /** Most ms from when a page is asked for its check until that is stored. */
  readonly patience: number;
}

/** Checking reports again in a session. */
export interface Rechecking {
  readonly start: (keys: readonly string[]) => void;
  /** Null where nothing is checked again, or what came of it was put away. */
  readonly view: () => RecheckView | null;
}

/** The re-checks of a session: at most one queue goes on. */
export function makeRechecking(session: Session, { tab, kept, keep, patience }: RecheckHost): Rechecking {
  let queue = kept;
  /** Ends the turn of the report at hand. */
  let cut: (outcome: RecheckOutcome | null) => void = () => {};

  const put = (next: Recheck | null) => {
    queue = next;
    keep(next);
    session.host.onChange();
  };
  const settle = (key: string, outcome: RecheckOutcome) => {
    if (queue === null) return;
    put({ ...queue, steps: queue.steps.map((each) => (each.key === key ? { ...each, outcome } : each)) });
  };

  /** Null: it was stopped, and the report keeps its turn. */
  const turn = async (step: RecheckStep): Promise<RecheckOutcome | null> => {
    const cutShort = new Promise<RecheckOutcome | null>((resolve) => {
      cut = resolve;
    });
    const before = await loadEntry(step.key);
    if (before === null) return { kind: 'gone' };
    if (queue?.phase === 'stopped') return null;
    const isFree = tab.isFree(step.url);
    let unwatch = () => {};
    const stored = new Promise<RecheckOutcome>((resolve) => {
      unwatch = watchLedger(({ keys }) => void outcomeOf(before, keys).then((made) => made && resolve(made)));
    });
    const checked = async (): Promise<RecheckOutcome | null> => {
      const page = await tab.open(step.url, !isFree);
      const closed = page.closed.then((): RecheckOutcome => ({ kind: 'skipped' }));
      if (!isFree) return Promise.race([stored, closed]);
      const answer = await Promise.race([page.check(), closed]);
      if (typeof answer !== 'string') return answer;
      if (answer !== 'asked') return { kind: answer };
      return Promise.race([stored, closed, after(patience)]);
    };
    try {
      if (!isFree && queue !== null) put({ ...queue, phase: 'press' });
      return await Promise.race([checked().catch((): RecheckOutcome => ({ kind: 'unreachable' })), cutShort]);
    } finally {
      unwatch();
    }
  };

  let runs = 0;
  const run = async () => {
    runs += 1;
    const own = runs;
    while (own === runs) {
      const step = queue?.steps.find(({ outcome }) => outcome === null);
      if (queue === null || queue.phase === 'stopped') break;
      if (step === undefined) {
        put({ ...queue, phase: 'ended' });
        break;
      }
      if (queue.phase !== 'checking') put({ ...queue, phase: 'checking' });
      const outcome = await turn(step).catch((): RecheckOutcome => ({ kind: 'unsaved' }));
      if (outcome !== null) settle(step.key, outcome);
    }
    if (own === runs) await tab.leave();
  };

  const isRunning = () => queue?.phase === 'checking' || queue?.phase === 'press';
  const begin = (steps: readonly RecheckStep[]) => {
    if (steps.length === 0) return;
    put({ steps, phase: 'checking' });
    void run();
  };
  const again = (wanted: (step: RecheckStep) => boolean) => () => {
    if (queue === null || isRunning()) return;
    begin(queue.steps.map((step) => (wanted(step) ? { ...step, outcome: null } : step)));
  };

  return {
    start(keys) {
      if (isRunning()) return;
      const steps = keys.slice(0, MOST_RECHECKED).flatMap((key): RecheckStep[] => {
        const row = session.row(key);
        return row === undefined ? [] : [{ key, url: row.url, unit: row.summary.unit, outcome: null }];
      });
      // What the reader has to press for comes last: the rest needs nobody.
      begin([...steps.filter(({ url }) => tab.isFree(url)), ...steps.filter(({ url }) => !tab.isFree(url))]);
    },
    view: () =>
      queue && {
        ...queue,
        failed: queue.steps.filter(hasFailed).length,
        onSkip: () => cut({ kind: 'skipped' }),
        onStop() {
          if (queue !== null) put({ ...queue, phase: 'stopped' });
          cut(null);
        },
        onResume: again(() => false),
        onRetry: again(hasFailed),
        onClose() {
          if (!isRunning()) put(null);
        },
      },
  };
}

/** Nothing came of a check, and something might the next time. */
const WORTH_RETRYING: readonly RecheckOutcome['kind'][] = ['no-report', 'unreachable', 'unsaved', 'skipped'];

function hasFailed({ outcome }: RecheckStep): boolean {
  return outcome !== null && WORTH_RETRYING.includes(outcome.kind);
}

/** What a change of the ledger tells of a report that is checked again; undefined where it is no new check of it. */
async function outcomeOf(before: LedgerEntry, keys: readonly string[]): Promise<RecheckOutcome | undefined> {
  const page = pageKey(before.url);
  for (const key of keys.filter((each) => pageOf(each) === page)) {
    const after = await loadEntry(key);
    if (after === null || after.evaluation.checkedAt <= before.evaluation.checkedAt) continue;
    if (after.evaluation.report.year === before.evaluation.report.year) return recheckOutcome(before, after);
    return { kind: 'other-year' };
  }
  return undefined;
}

function after(ms: number): Promise<RecheckOutcome> {
  return new Promise((resolve) => setTimeout(() => resolve({ kind: 'unsaved' }), ms));
}
