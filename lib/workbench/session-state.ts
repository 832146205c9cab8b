import type { Project } from '../ledger/bodies/project';
import type { Said } from '../ledger/bodies/said';
import { NOTHING_SAID } from '../ledger/bodies/said';
import type { HandMatch } from '../ledger/bodies/same-body';
import type { Copies } from '../ledger/copies/copied-pair';
import { foldAddresses } from '../ledger/list/fold-addresses';
import type { LedgerRow } from '../ledger/list/ledger-row';
import { isNamedAlike, joinRosters, nameIn } from '../ledger/list/membership';
import type { Words, WorkbenchText } from '../messages/words';
import type { NotSaved } from '../store/ledger/ledger-types';
import type { Importing } from './views/importing';
import type { Notice, NoticeView, Work } from './views/notice';
import type { Opening } from './views/opening';
import type { ProblemsView } from './views/problems-view';
import type { Returning } from './views/returning';
import type { StoreView } from './views/store-view';

/** What the workbench shows of the ledger. */
export interface SessionState {
  /** Each report once; `Session.rows` has every page. Null while the ledger is being read. */
  readonly rows: readonly LedgerRow[] | null;
  readonly projects: readonly Project[];
  readonly matches: readonly HandMatch[];
  readonly opening: Opening;
  readonly copies: Copies;
  readonly problems: ProblemsView;
  readonly importing: Importing;
  readonly returning: Returning;
  readonly store: StoreView | null;
  readonly notice: NoticeView;
}

/** What the session asks of the page around it. */
export interface SessionHost {
  readonly words: () => Words;
  /** The reviewer's name; '' when none is set. */
  readonly reviewer: () => string;
  readonly onChange: () => void;
}

/** The state that all parts of the session share. Every change is drawn. */
export interface Session {
  readonly host: SessionHost;
  readonly text: () => WorkbenchText;
  readonly state: () => SessionState;
  readonly set: (change: Partial<Omit<SessionState, 'rows' | 'projects' | 'matches' | 'notice'>>) => void;
  /** Every page's report. */
  readonly rows: () => readonly LedgerRow[];
  /** These reports with the other pages that are one report with them. */
  readonly withAddresses: (keys: readonly string[]) => readonly string[];
  readonly row: (key: string) => LedgerRow | undefined;
  /** Puts rows in the place of those with their keys, and takes others out; which rosters name them is worked out here. */
  readonly putRows: (changed: readonly LedgerRow[], gone?: readonly string[]) => void;
  readonly tell: (notice: Omit<Notice, 'id'> | null) => void;
  /** Tells of something whose way back must not be lost to the next notice: it stays until it is taken, dismissed, or a minute is over. */
  readonly keep: (notice: Omit<Required<Notice>, 'id'>) => void;
  readonly dismiss: (id: number) => void;
  /** Shows how far something is that takes its time, in the place of what its id showed before. */
  readonly setWork: (work: Work) => void;
  /** Takes away what an id shows, where it shows anything. */
  readonly endWork: (id: number) => void;
  /** Says why nothing was written. */
  readonly refuse: (failure: NotSaved) => void;
  /** What the reviewer said by hand of pages and projects. */
  readonly said: () => Said;
  readonly setSaid: (said: Said) => void;
}

/** Ms that a notice stays; one that can be taken back stays longer. */
const STAYS = 5_000;
const STAYS_WITH_UNDO = 12_000;
const KEPT = 60_000;

/** An empty session. */
export function makeSession(host: SessionHost): Session {
  let rows: ReadonlyMap<string, LedgerRow> | null = null;
  let list: readonly LedgerRow[] | null = null;
  const take = (next: readonly LedgerRow[]) => {
    rows = new Map(next.map((row) => [row.key, row]));
    list = next;
  };
  let said: Said = NOTHING_SAID;
  /** What is shown: each report once, at whichever addresses it stands. */
  const shown = () => list && foldAddresses(list, said.hand);
  let notices = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let state: SessionState = {
    rows: null,
    projects: [],
    matches: [],
    opening: { kind: 'none' },
    copies: { kind: 'none' },
    problems: { kind: 'none' },
    importing: { kind: 'none' },
    returning: { kind: 'none' },
    store: null,
    notice: { told: null, kept: [], works: [] },
  };
  const put = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    host.onChange();
  };
  const putNotice = (change: Partial<NoticeView>) => put({ notice: { ...state.notice, ...change } });
  const text = () => host.words().workbench;
  const tell: Session['tell'] = (given) => {
    notices += 1;
    clearTimeout(leaving);
    putNotice({ told: given && { ...given, id: notices } });
    if (given === null || given.tone === 'error') return;
    leaving = setTimeout(() => putNotice({ told: null }), given.onUndo === undefined ? STAYS : STAYS_WITH_UNDO);
  };
  return {
    host,
    text,
    state: () => state,
    set: put,
    rows: () => list ?? [],
    withAddresses(keys) {
      const also = new Map((state.rows ?? []).map(({ key, addresses }) => [key, addresses?.also ?? []]));
      return [...new Set(keys.flatMap((key) => [key, ...(also.get(key) ?? []).map((page) => page.key)]))];
    },
    row: (key) => rows?.get(key),
    putRows(changed, gone = []) {
      const next = new Map(rows ?? []);
      for (const key of gone) next.delete(key);
      const alike = gone.length === 0 && changed.every((row) => isNamedAlike(next.get(row.key), row));
      for (const row of changed) next.set(row.key, alike ? nameIn(row, next.get(row.key)) : row);
      take(alike ? [...next.values()] : joinRosters([...next.values()], said));
      put({ rows: shown() });
    },
    tell,
    keep(given) {
      notices += 1;
      const id = notices;
      const end = () => putNotice({ kept: state.notice.kept.filter((each) => each.id !== id) });
      const onUndo = () => {
        end();
        given.onUndo();
      };
      putNotice({ told: null, kept: [...state.notice.kept, { ...given, id, onUndo }] });
      setTimeout(end, KEPT);
    },
    dismiss(id) {
      const { told, kept } = state.notice;
      if (told?.id === id) tell(null);
      else putNotice({ kept: kept.filter((each) => each.id !== id) });
    },
    setWork(work) {
      const { works } = state.notice;
      const known = works.some(({ id }) => id === work.id);
      putNotice({ works: known ? works.map((each) => (each.id === work.id ? work : each)) : [...works, work] });
    },
    endWork(ended) {
      const works = state.notice.works.filter(({ id }) => id !== ended);
      if (works.length < state.notice.works.length) putNotice({ works });
    },
    refuse: ({ reason }) => tell({ tone: 'error', words: text().failures[reason] }),
    said: () => said,
    setSaid(given) {
      said = given;
      if (list !== null) take(joinRosters(list, said));
      put({ rows: shown(), projects: given.projects, matches: given.hand });
    },
  };
}
