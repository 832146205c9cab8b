import type { LedgerRow } from '../ledger/list/ledger-row';
import { judgeStamp } from '../ledger/review/judged-by';
import { type Rejudged, rejudge } from '../ledger/review/rejudge';
import type { JudgedCounts } from '../messages/judged-counts';
import { RULES_VERSION } from '../rules/catalogue';
import type { RuleSettings } from '../rules/rule';
import { judgeLedger } from '../store/ledger/judge-ledger';
import type { LedgerReading } from './ledger-session';
import type { Session } from './session-state';
import { showWork } from './show-work';
import type { JudgingOffer } from './views/judging-offer';

/** Counts what came of reports, one after the other: thousands of them are never held all together. */
function makeCounts() {
  const counts = {
    judged: 0,
    changed: 0,
    fresh: 0,
    gone: 0,
    altered: 0,
    regraded: 0,
    retimed: 0,
    lacking: 0,
    later: 0,
  };
  const add = (result: Rejudged) => {
    if (result.kind === 'no-facts') counts.lacking += 1;
    if (result.kind === 'later-edition') counts.later += 1;
    if (result.kind !== 'judged') return;
    const { fresh, gone, changed, regraded, isRetimed } = result.change;
    counts.judged += 1;
    counts.fresh += fresh.length;
    counts.gone += gone.length;
    counts.altered += changed.length;
    counts.regraded += regraded.length;
    counts.retimed += Number(isRetimed);
    if (isRetimed || fresh.length + gone.length + changed.length + regraded.length > 0) counts.changed += 1;
  };
  return { now: (): JudgedCounts => counts, add };
}

type Reading = Pick<LedgerReading, 'lineOf' | 'refresh' | 'refreshSaid'>;

/** Judges these reports by these settings, no page opened, and tells what that changed. The reader can stop it: what is judged by then stays. */
async function judgeAgain(
  session: Session,
  reading: Reading,
  settings: RuleSettings,
  keys: readonly string[],
): Promise<void> {
  let stopped = false;
  const work = showWork(session, () => {
    stopped = true;
  });
  const counts = makeCounts();
  const lines: (readonly [was: LedgerRow | undefined, now: LedgerRow])[] = [];
  const result = await judgeLedger(keys, {
    judge: (entry) => rejudge(entry, settings),
    onJudged: (judged, written) => {
      counts.add(judged);
      if (written === null) return;
      const now = reading.lineOf(written);
      lines.push([session.row(now.key), now]);
    },
    onStep: (done, of) => {
      work.step(session.text().settingsPage.judging, done, of);
      return !stopped;
    },
  });
  work.end();
  const isThere = ([was, now]: (typeof lines)[number]) => was !== undefined && session.row(now.key) === was;
  session.putRows(lines.filter(isThere).map(([, now]) => now));
  // Lines that were put anew meanwhile, for a decision say, are read once more; what was taken out stays out.
  const others = lines.filter(([, now]) => session.row(now.key) !== now).map(([, { key }]) => key);
  await reading.refresh(others.filter((key) => session.row(key) !== undefined));
  // The checks are those of the same moments: what is open, and what reports say of each other, is asked for anew.
  await reading.refreshSaid();
  if (result.kind === 'not-saved') return session.refuse(result);
  const words = session.text().settingsPage.judgedAgain(counts.now(), result.stopped);
  session.tell({ tone: 'passed', words });
}

/** Judging the ledger again in a session. */
export interface LedgerJudging {
  /** Judges every report by these settings. */
  readonly all: (settings: RuleSettings) => Promise<void>;
  /** What these settings would judge anew, as the lines of the list tell it; null where nothing, or while that is done. */
  readonly offer: (settings: RuleSettings) => JudgingOffer | null;
}

/** The judging of a session's ledger. */
export function judgeLedgerAgain(session: Session, reading: Reading): LedgerJudging {
  let running = 0;
  const judge = async (settings: RuleSettings, keys: readonly string[]) => {
    running += 1;
    session.host.onChange();
    try {
      await judgeAgain(session, reading, settings, keys);
    } finally {
      running -= 1;
      session.host.onChange();
    }
  };
  return {
    all: (settings) =>
      judge(
        settings,
        session.rows().map(({ key }) => key),
      ),
    offer(settings) {
      if (running > 0) return null;
      const stamp = judgeStamp(RULES_VERSION, settings);
      // Null: can't be judged without its page. A line without a stamp is an earlier version's: judging it tells.
      const keys = session
        .rows()
        .flatMap(({ key, judgedBy }) => (judgedBy === null || judgedBy === stamp ? [] : [key]));
      return keys.length === 0 ? null : { reports: keys.length, onJudge: () => void judge(settings, keys) };
    },
  };
}
