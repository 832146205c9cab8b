import type { Project, ProjectChange } from '../ledger/bodies/project';
import type { GivenPoints } from '../ledger/scoring/said-points';
import { setTags } from '../store/ledger/ledger';
import { dropEmptyProjects, makeProject, renameProject } from '../store/ledger/project-reports';
import { saveAbsent, saveProjects, saveUnitPoints } from '../store/projects';
import type { LedgerReading } from './ledger-session';
import type { Session } from './session-state';

/** What is done with projects and the reports in them. */
export interface ProjectActions {
  readonly tag: (keys: readonly string[], add: readonly string[], remove: readonly string[]) => Promise<void>;
  readonly project: (change: ProjectChange) => Promise<void>;
  /** Makes a project with a roster, or changes the roster of one; whether it was saved. */
  readonly roster: (project: Project, fresh: boolean) => Promise<boolean>;
  /** Says of a unit of a project that it handed no report in, or takes that back. */
  readonly absent: (tag: string, unit: string, absent: boolean) => Promise<void>;
  /** Says what an item takes off a unit without a report (null: what its score is), or goes back to what is reckoned; whether it was saved. */
  readonly unitPoints: (tag: string, unit: string, item: string | null, given: GivenPoints | null) => Promise<boolean>;
  /** Forgets the roster and the year of a project. */
  readonly dropRoster: (tag: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
}

type Reading = Pick<LedgerReading, 'refresh' | 'refreshSaid'>;

/** The actions of a session. */
export function makeProjectActions(session: Session, reading: Reading): ProjectActions {
  const save = async (changes: readonly ProjectChange[]) => {
    const saved = (await saveProjects(changes)) !== null;
    if (saved) await reading.refreshSaid();
    else session.refuse({ kind: 'not-saved', reason: 'unavailable' });
    return saved;
  };
  const rename: ProjectActions['rename'] = async (from, to) => {
    const result = await renameProject(from, to);
    if (result.kind === 'not-saved') return session.refuse(result);
    const { units } = session.text();
    if (result.kind === 'taken') return session.tell({ tone: 'error', words: units.taken(to) });
    await reading.refresh(result.keys);
    await reading.refreshSaid();
    session.keep({ tone: 'passed', words: units.renamed(from, to), onUndo: () => void rename(to, from) });
  };
  const markAbsent: ProjectActions['absent'] = async (tag, unit, absent) => {
    if ((await saveAbsent(tag, [unit], absent)) === null)
      return session.refuse({ kind: 'not-saved', reason: 'unavailable' });
    await reading.refreshSaid();
    const words = session.text().projects[absent ? 'saidAbsent' : 'saidUnseen'](unit);
    session.tell({ tone: 'passed', words, onUndo: () => void markAbsent(tag, unit, !absent) });
  };
  const unitPoints: ProjectActions['unitPoints'] = async (tag, unit, item, given) => {
    const at = { tag, unit, item };
    const now = given && { item, ...given, by: session.host.reviewer(), at: new Date().toISOString() };
    const { scoring } = session.host.words();
    const unavailable = () => session.refuse({ kind: 'not-saved', reason: 'unavailable' });
    const result = await saveUnitPoints(at, now);
    if (result === null) unavailable();
    if (result?.kind !== 'saved') return false;
    await reading.refreshSaid();
    const takeBack = async () => {
      const back = await saveUnitPoints(at, result.before, now);
      if (back === null) return unavailable();
      await reading.refreshSaid();
      session.tell({ tone: 'notice', words: back.kind === 'saved' ? scoring.undone : scoring.overtaken });
    };
    const words = now === null ? scoring.reckoned : scoring.saved;
    session.tell({ tone: 'passed', words, onUndo: () => void takeBack() });
    return true;
  };
  return {
    async tag(asked, add, remove) {
      if (add.length + remove.length === 0) return;
      const keys = session.withAddresses(asked);
      const before = new Map(keys.map((key) => [key, session.row(key)?.tags ?? []]));
      const result = await setTags(keys, add, remove);
      if (result.kind === 'not-saved') return session.refuse(result);
      await reading.refresh(keys);
      const { notices, units } = session.text();
      const dropped = await dropProjects(session, reading, remove);
      const words = notices.tagged(keys.length) + units.dropped(dropped.map(({ tag }) => tag));
      if (dropped.length === 0) return session.tell({ tone: 'passed', words });
      const takeBack = async () => {
        for (const [tag, added] of [
          ...add.map((each) => [each, true] as const),
          ...remove.map((each) => [each, false] as const),
        ]) {
          const changed = keys.filter((key) => before.get(key)?.includes(tag) !== added);
          const undone = await setTags(changed, added ? [] : [tag], added ? [tag] : []);
          if (undone.kind === 'not-saved') return session.refuse(undone);
        }
        await reading.refresh(keys);
        await save(dropped);
      };
      session.keep({ tone: 'notice', words, onUndo: () => void takeBack() });
    },
    async project(change) {
      await save([change]);
    },
    async roster({ tag, units, year, deadlines, ...project }, fresh) {
      const saved = fresh
        ? (await makeProject({ ...project, tag, units, year, deadlines })).kind === 'saved'
        : (await saveProjects([{ tag, units, year, deadlines }])) !== null;
      if (saved) await reading.refreshSaid();
      return saved;
    },
    absent: markAbsent,
    unitPoints,
    async dropRoster(tag) {
      const project = session.said().projects.find((each) => each.tag === tag);
      if (project === undefined) return;
      const { units, year, absent, deadlines, points } = project;
      const nothing = { absent: undefined, deadlines: undefined, points: undefined };
      if (!(await save([{ tag, units: null, year: undefined, ...nothing }]))) return;
      const words = session.text().projects.dropped(tag);
      session.keep({
        tone: 'notice',
        words,
        onUndo: () => void save([{ tag, units, year, absent, deadlines, points }]),
      });
    },
    rename,
  };
}

/** Forgets what was said of projects whose last report went; what that was. */
export async function dropProjects(
  session: Session,
  reading: Reading,
  tags: readonly string[],
): Promise<readonly Project[]> {
  // No store need be read where another report of the list is in the project.
  const left = tags.filter((tag) => !session.rows().some((row) => row.tags.includes(tag)));
  const dropped = left.length === 0 ? [] : await dropEmptyProjects(left);
  if (dropped.length > 0) await reading.refreshSaid();
  return dropped;
}
