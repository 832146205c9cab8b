import { type Rejudged, rejudge } from '../ledger/review/rejudge';
import type { JudgedCounts } from '../messages/judged-counts';
import type { RuleSettings } from '../rules/rule';
import { judgeLedger } from '../store/ledger/judge-ledger';
import type { LedgerReading } from './ledger-session';
import type { Session } from './session-state';
import { showWork } from './show-work';

function countsOf(results: Iterable<Rejudged>): JudgedCounts {
  const counts = { judged: 0, changed: 0, fresh: 0, gone: 0, altered: 0, regraded: 0, lacking: 0, later: 0 };
  for (const result of results) {
    if (result.kind === 'no-facts') counts.lacking += 1;
    if (result.kind === 'later-edition') counts.later += 1;
    if (result.kind !== 'judged') continue;
    const { fresh, gone, changed, regraded } = result.change;
    counts.judged += 1;
    counts.fresh += fresh.length;
    counts.gone += gone.length;
    counts.altered += changed.length;
    counts.regraded += regraded.length;
    if (fresh.length + gone.length + changed.length + regraded.length > 0) counts.changed += 1;
  }
  return counts;
}

/** A moment in which the page answers. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Judges every report of the ledger by these settings, no page opened, and tells what that changed. The reader can stop it: what is judged by then stays. */
export async function judgeAgain(
  session: Session,
  reading: Pick<LedgerReading, 'refresh' | 'refreshSaid'>,
  settings: RuleSettings,
): Promise<void> {
  const keys = session.rows().map(({ key }) => key);
  let stopped = false;
  const work = showWork(session, () => {
    stopped = true;
  });
  const result = await judgeLedger(
    keys,
    (entry) => rejudge(entry, settings),
    async (done, of) => {
      work.step(session.text().settingsPage.judging, done, of);
      await breathe();
      return !stopped;
    },
  );
  work.end();
  await reading.refresh(keys);
  // The checks are those of the same moments: what is open, and what reports say of each other, is asked for anew.
  await reading.refreshSaid();
  if (result.kind === 'not-saved') return session.refuse(result);
  const words = session.text().settingsPage.judgedAgain(countsOf(result.results.values()), result.stopped);
  session.tell({ tone: 'passed', words });
}
