import { claimOf } from '../ledger/bodies/previous-report';
import { sameBody } from '../ledger/bodies/same-body';
import type { CopyIndex } from '../ledger/copies/copy-index';
import { rowOf } from '../ledger/list/row-of';
import { yearsOf } from '../ledger/list/years-of';
import type { LedgerEntry } from '../ledger/record/entry';
import { entryKey } from '../ledger/record/merge';
import { loadEntry, loadFoundEntries } from '../store/ledger/ledger';
import type { AcrossReader } from './across';
import type { LedgerComparison } from './compare-ledger';
import { numberItems } from './number-items';
import type { Session } from './session-state';
import type { OpenReport } from './views/opening';

/** What an open report is compared with. */
type Rest = Omit<OpenReport, 'key' | 'entry'>;

/** The report beside the list. */
export interface OpenReports {
  readonly open: (key: string | null) => Promise<void>;
  /** Opens a report that was open before; where it is gone, that is told. */
  readonly reopen: (key: string) => Promise<void>;
  /** Shows an entry of which something changed, without reading what it is compared with again. */
  readonly show: (entry: LedgerEntry, rest: Rest) => void;
  /** Shows the open report anew; holds it against the others again, unless `known` says that nothing of them changed. */
  readonly showAgain: (known: boolean) => Promise<void>;
}

/** Opening reports in a session. */
export function openReports(
  session: Session,
  across: AcrossReader,
  comparison: LedgerComparison,
  { group }: Pick<CopyIndex, 'group'>,
): OpenReports {
  let wanted: string | null = null;

  const show: OpenReports['show'] = (entry, rest) => {
    const key = entryKey(entry);
    session.set({ opening: { kind: 'open', key, report: { key, entry, ...rest } } });
    session.putRows([rowOf(entry, rest.result)]);
    void number(entry, rest);
  };

  /** Items get their numbers once they are seen. What the store does not take then, it is asked again at the next showing, or for a file. */
  const number = async (shown: LedgerEntry, { result }: Rest) => {
    const key = entryKey(shown);
    const given = await numberItems([shown], () => result, session.host.reviewer());
    const items = given?.kind === 'saved' ? given.items.get(key) : undefined;
    const { opening } = session.state();
    if (items === undefined || opening.kind !== 'open' || opening.key !== key) return;
    const { report } = opening;
    session.set({ opening: { ...opening, report: { ...report, entry: { ...report.entry, items } } } });
  };

  const compare = async (entry: LedgerEntry): Promise<Rest> => {
    const key = entryKey(entry);
    const near = across.neighbourhood().ofBody(session.row(key) ?? comparison.lineOf(entry));
    const others = await loadFoundEntries(near.map((row) => row.key));
    const own = others.filter((other) => sameBody(claimOf(entry), claimOf(other), session.said().hand) === 'certain');
    const compared = (await across.compare([entry])).get(key);
    if (compared === undefined) throw new Error(`nothing was compared with ${key}`);
    comparison.note(key, compared);
    return { ...compared, ...yearsOf(entry, own), group: group(key) };
  };

  /** Comparing takes its time, and people decide meanwhile: what was decided is read once more right before it is shown. */
  const showCompared = async (key: string, entry: LedgerEntry) => {
    const rest = await compare(entry);
    const now = (await loadEntry(key)) ?? entry;
    if (wanted === key) show(now, rest);
  };

  const open = async (key: string | null): Promise<void> => {
    wanted = key;
    if (key === null) return session.set({ opening: { kind: 'none' } });
    // A report that is open stays until the next one is there: the list is walked through without a flicker.
    if (session.state().opening.kind !== 'open') session.set({ opening: { kind: 'opening', key } });
    try {
      const entry = await loadEntry(key);
      if (wanted !== key) return;
      session.set({ copies: { kind: 'none' } });
      if (entry === null) return session.set({ opening: { kind: 'unreadable', key } });
      await showCompared(key, entry);
    } catch {
      // A store out of reach (an extension that was just updated): said, not waited for.
      if (wanted === key) session.set({ opening: { kind: 'none' } });
      session.tell({ tone: 'error', words: session.text().notices.outOfReach });
    }
  };

  return {
    open,
    async reopen(key) {
      await open(key);
      const { opening } = session.state();
      if (opening.kind !== 'unreadable' || opening.key !== key) return;
      await open(null);
      session.tell({ tone: 'notice', words: session.text().notices.openGone });
    },
    show,
    async showAgain(known) {
      const { opening } = session.state();
      if (opening.kind !== 'open') return;
      const { key } = opening;
      const entry = await loadEntry(key);
      if (entry === null) return wanted === key ? open(null) : undefined;
      if (!known) return showCompared(key, entry);
      const now = session.state().opening;
      if (wanted !== key || now.kind !== 'open' || now.key !== key) return;
      const { key: _, entry: __, ...rest } = now.report;
      show(entry, rest);
    },
  };
}
