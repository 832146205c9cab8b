import { readUnit, sumChildren, type UnitReading } from '../ledger/across/children-sum';
import { judgeAcross, type ProjectSum } from '../ledger/across/judge-across';
import { NOTHING_ACROSS } from '../ledger/across/make-finding';
import { findPrevious } from '../ledger/bodies/previous-report';
import type { Said } from '../ledger/bodies/said';
import type { CopyIndex } from '../ledger/copies/copy-index';
import type { LedgerRow } from '../ledger/list/ledger-row';
import { nameIn } from '../ledger/list/membership';
import { indexNeighbours, type Neighbourhood, type Neighbours } from '../ledger/list/neighbours';
import { rowOf } from '../ledger/list/row-of';
import type { LedgerEntry } from '../ledger/record/entry';
import { entryKey } from '../ledger/record/merge';
import { toRuleSettings } from '../profile/rule-profile';
import { loadFoundEntries } from '../store/ledger/ledger';
import { loadProfile } from '../store/profile';
import type { Session } from './session-state';
import type { OpenReport } from './views/opening';

/** What other saved reports say of one. */
export type Across = Pick<OpenReport, 'result' | 'previous' | 'sums'>;

/** Compares reports with the others of the ledger: the list, the open report and files all learn of it here. */
export interface AcrossReader {
  /** Who belongs together as the list stands now. */
  readonly neighbourhood: () => Neighbourhood;
  /** What the rest of the ledger says of some reports, by key. */
  readonly compare: (entries: readonly LedgerEntry[]) => Promise<ReadonlyMap<string, Across>>;
}

/** Units that are read at once: a project's reports are never held whole all together. */
const UNITS_AT_ONCE = 40;

/** The reader of a session. */
export function readAcross(session: Session, copies: Pick<CopyIndex, 'check'>): AcrossReader {
  let made: { readonly rows: readonly LedgerRow[]; readonly said: Said; readonly near: Neighbourhood } | null = null;
  const neighbourhood = (): Neighbourhood => {
    const [rows, said] = [session.rows(), session.said()];
    if (made === null || made.rows !== rows || made.said !== said)
      made = { rows, said, near: indexNeighbours(rows, said) };
    return made.near;
  };
  /** Its line as it is now, with the rosters that the list knows it by. */
  const asInList = (entry: LedgerEntry) => nameIn(rowOf(entry, NOTHING_ACROSS), session.row(entryKey(entry)));
  return {
    neighbourhood,
    async compare(entries) {
      const near = neighbourhood();
      const settings = toRuleSettings(await loadProfile());
      const neighbours = new Map(entries.map((entry) => [entry, near.of(asInList(entry))]));
      const before = [...new Set([...neighbours.values()].flatMap((each) => each.before.map(({ key }) => key)))];
      const others = new Map((await loadFoundEntries(before)).map((entry) => [entryKey(entry), entry]));
      const compared = new Map<string, Across>();
      for (const [entry, near] of neighbours) {
        const previous = findPrevious(
          entry,
          near.before.flatMap(({ key }) => others.get(key) ?? []),
          session.said().hand,
        );
        const sums = await readSums(entry, near, session);
        const copied = await copies.check(entry);
        compared.set(entryKey(entry), {
          result: judgeAcross(entry, { previous, sums, copied }, settings),
          previous,
          sums,
        });
      }
      return compared;
    },
  };
}

async function readSums(entry: LedgerEntry, { sums }: Neighbours, session: Session): Promise<readonly ProjectSum[]> {
  const made: ProjectSum[] = [];
  for (const { project, units } of sums) {
    const readings: UnitReading[] = [];
    for (let from = 0; from < units.length; from += UNITS_AT_ONCE) {
      const some = await loadFoundEntries(units.slice(from, from + UNITS_AT_ONCE).map(({ key }) => key));
      readings.push(...some.map(readUnit));
    }
    const sum = sumChildren(entry, readings, project.units?.map(({ name }) => name) ?? null, session.said().hand);
    if (sum !== null) made.push({ project, sum });
  }
  return made;
}
