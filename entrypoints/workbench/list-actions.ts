import { removeMatch, saveMatches } from '@/lib/browser/hand-matches';
import { removeEntries, restoreEntries, setTags } from '@/lib/browser/ledger';
import { saveProjects } from '@/lib/browser/projects';
import type { Project } from '@/lib/ledger/project';
import type { CopyIndex } from './copy-index';
import type { LedgerReading } from './ledger-session';
import type { Session } from './session-state';

/** What is done with reports of the list. */
export interface ListActions {
  readonly tag: (keys: readonly string[], add: readonly string[], remove: readonly string[]) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
  readonly findCopies: () => Promise<void>;
  readonly match: (url: string, same: boolean | null) => Promise<void>;
  readonly project: (project: Project) => Promise<void>;
}

/** The actions of a session. */
export function makeListActions(
  session: Session,
  reading: Pick<LedgerReading, 'refresh' | 'refreshSaid'>,
  copies: Pick<CopyIndex, 'pairs'>,
): ListActions {
  return {
    async tag(keys, add, remove) {
      if (add.length + remove.length === 0) return;
      const result = await setTags(keys, add, remove);
      if (result.kind === 'not-saved') return session.refuse(result);
      await reading.refresh(keys);
      session.tell({ tone: 'passed', words: session.text().notices.tagged(keys.length) });
    },
    async remove(keys) {
      const result = await removeEntries(keys);
      if (result.kind === 'not-saved') return session.refuse(result);
      session.putRows([], keys);
      const restore = async () => {
        const restored = await restoreEntries(result.removed);
        if (restored.kind === 'not-saved') {
          offer();
          return session.refuse(restored);
        }
        await reading.refresh(keys);
        session.tell({ tone: 'notice', words: session.text().notices.restored(keys.length) });
      };
      const offer = () => {
        const words = session.text().notices.removed(keys.length);
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
    async project(project) {
      const all = await saveProjects([project]);
      if (all === null) return session.refuse({ kind: 'not-saved', reason: 'unavailable' });
      await reading.refreshSaid();
    },
  };
}
