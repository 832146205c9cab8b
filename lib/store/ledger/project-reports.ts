import { browser } from 'wxt/browser';
import { inGroups } from '../../export/rows/in-groups';
import type { Project } from '../../ledger/bodies/project';
import { storedTag } from '../../ledger/record/stored-said';
import { failureOf } from '../failure';
import { oneAtATime } from '../lock';
import { loadProjects, PROJECTS } from '../projects';
import { retag } from './ledger-decisions';
import { loadIndex } from './ledger-index';
import type { EntryKey, NotSaved } from './ledger-types';
import { readEntries } from './stored-entry';

/** Reports that are read at once: a project's hundreds are never held whole all together. */
const AT_ONCE = 40;

/** The reports that were moved; `taken`: reports are in a project of that name already, and nothing was written. */
export type RenameResult =
  | { readonly kind: 'renamed'; readonly keys: readonly EntryKey[] }
  | { readonly kind: 'taken' }
  | NotSaved;

/** `taken`: there is a project of that name already, and nothing was written. */
export type MakeResult = { readonly kind: 'saved' } | { readonly kind: 'taken' } | NotSaved;

/** Makes a project that no report need be in. */
export async function makeProject(project: Project): Promise<MakeResult> {
  const tag = storedTag.parse(project.tag);
  try {
    return await oneAtATime(async (): Promise<MakeResult> => {
      const said = await loadProjects();
      const names = [...said.map((each) => each.tag), ...(await loadIndex()).flatMap(({ tags }) => tags)];
      if (names.includes(tag)) return { kind: 'taken' };
      await browser.storage.local.set({ [PROJECTS]: [...said, { ...project, tag }] });
      return { kind: 'saved' };
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

/** Gives a project another name: on all its reports, and in what was said of it, in one write. */
export async function renameProject(from: string, wanted: string): Promise<RenameResult> {
  const to = storedTag.parse(wanted);
  try {
    return await oneAtATime(async (): Promise<RenameResult> => {
      const rows = await loadIndex();
      const known = await loadProjects();
      const isMade = known.some(({ tag, year }) => tag === to && year !== undefined);
      if (isMade || rows.some(({ tags }) => tags.includes(to))) return { kind: 'taken' };
      const keys = rows.filter(({ tags }) => tags.includes(from)).map(({ key }) => key);
      const written: Record<string, unknown>[] = [];
      for (const some of inGroups(keys, AT_ONCE))
        written.push(...(await readEntries(some)).map((stored) => retag(stored, [to], [from])));
      // What was said of a project that nothing is in any more gives way.
      const said = known.filter(({ tag }) => tag !== to);
      const moved = said.map((project) => (project.tag === from ? { ...project, tag: to } : project));
      await browser.storage.local.set(Object.assign({ [PROJECTS]: moved }, ...written));
      return { kind: 'renamed', keys };
    });
  } catch (error) {
    return { kind: 'not-saved', reason: failureOf(error) };
  }
}

/** Forgets what was said of those of the projects that no report is in any more, and that were not made with a roster. What was forgotten, for `saveProjects`. */
export async function dropEmptyProjects(tags: readonly string[]): Promise<readonly Project[]> {
  try {
    return await oneAtATime(async () => {
      const all = await loadProjects();
      const asked = all.filter(({ tag }) => tags.includes(tag));
      if (asked.length === 0) return [];
      const borne = new Set((await loadIndex()).flatMap((row) => row.tags));
      const dropped = asked.filter(({ tag, year }) => year === undefined && !borne.has(tag));
      if (dropped.length > 0)
        await browser.storage.local.set({ [PROJECTS]: all.filter((project) => !dropped.includes(project)) });
      return dropped;
    });
  } catch {
    // It stays then, and is there again where the project is.
    return [];
  }
}
