import type { CopyIndex } from '../ledger/copies/copy-index';
import { removeMatch, saveMatches } from '../store/hand-matches';
import { removeEntries, restoreEntries } from '../store/ledger/ledger';
import { saveProjects } from '../store/projects';
import type { LedgerReading } from './ledger-session';
import { dropProjects, makeProjectActions, type ProjectActions } from './project-actions';
import type { Session } from './session-state';

/** What is done with reports of the list. */
export interface ListActions extends ProjectActions {
  readonly remove: (keys: readonly string[]) => Promise<void>;
  readonly findCopies: () => Promise<void>;
  readonly match: (url: string, same: boolean | null) => Promise<void>;
}

/** The actions of a session. */
export function makeListActions(
  session: Session,
  reading: Pick<LedgerReading, 'refresh' | 'refreshSaid'>,
  copies: Pick<CopyIndex, 'pairs'>,
): ListActions {
  return {
    ...makeProjectActions(session, reading),
    async remove(asked) {
      // With a report goes what stands of it at other addresses: else that would come up in its place.
      const keys = session.withAddresses(asked);
      const tags = new Set(keys.flatMap((key) => session.row(key)?.tags ?? []));
      const result = await removeEntries(keys);
      if (result.kind === 'not-saved') return session.refuse(result);
      session.putRows([], keys);
      const dropped = await dropProjects(session, reading, [...tags]);
      const restore = async () => {
        const restored = await restoreEntries(result.removed);
        if (restored.kind === 'not-saved') {
          offer();
          return session.refuse(restored);
        }
        const lost = dropped.length > 0 && (await saveProjects(dropped)) === null;
        await reading.refresh(keys);
        if (dropped.length > 0) await reading.refreshSaid();
        if (lost) return session.refuse({ kind: 'not-saved', reason: 'unavailable' });
        session.tell({ tone: 'notice', words: session.text().notices.restored(keys.length) });
      };
      const offer = () => {
        const { notices, units } = session.text();
        const words = notices.removed(keys.length) + units.dropped(dropped.map(({ tag }) => tag));
        session.keep({ tone: 'notice', words, onUndo: () => void restore() });
      };
      offer();
    },
    async findCopies() {
      const { opening } = session.state();
      if (opening.kind !== 'open') return;
      const { key, report } = opening;
      const isOpen = () => {
        const now = session.state().opening;
        return now.kind === 'open' && now.key === key;
      };
      const looking = (done: number, of: number) => isOpen() && session.set({ copies: { kind: 'looking', done, of } });
      looking(0, 0);
      const found = await copies.pairs(report.entry, looking);
      if (isOpen()) session.set({ copies: found });
    },
    async match(url, same) {
      const { opening } = session.state();
      if (opening.kind !== 'open') return;
      const pages = { one: opening.report.entry.url, other: url };
      const all = same === null ? await removeMatch({ ...pages, same: true }) : await saveMatches([{ ...pages, same }]);
      if (all === null) return session.refuse({ kind: 'not-saved', reason: 'unavailable' });
      await reading.refreshSaid();
      const words = session.text().notices.matched[same === null ? 'back' : same ? 'same' : 'apart'];
      session.tell({ tone: 'passed', words });
    },
  };
}
