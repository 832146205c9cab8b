import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Project, type ProjectChange, saysNothing } from '../ledger/bodies/project';
import { readableUnit, storedProject } from '../ledger/record/stored-said';
import { oneAtATime } from './lock';

/** Where it is kept what a reviewer said of projects. */
export const PROJECTS = 'setting:projects';

const stored = z.array(z.unknown());
/** A project of which one thing can't be read is still told by the other. */
const readable = z.object({
  ...storedProject.shape,
  whole: z.catch(storedProject.shape.whole, null),
  units: z.catch(z.nullable(z.readonly(z.array(readableUnit))), null),
  deadlines: z.catch(storedProject.shape.deadlines, undefined),
  year: z.catch(storedProject.shape.year, undefined),
  absent: z.catch(storedProject.shape.absent, undefined),
});

/** Of a project of which nothing was said. */
const NOTHING = { whole: null, units: null };

/** What was said of projects, as far as it can be read. */
export async function loadProjects(): Promise<readonly Project[]> {
  try {
    const { data: list = [] } = stored.safeParse((await browser.storage.local.get(PROJECTS))[PROJECTS]);
    return list.flatMap((each) => readable.safeParse(each).data ?? []);
  } catch {
    // Without it no sum over units is asked for; reports and decisions are untouched.
    return [];
  }
}

/**
 * Says something of projects anew; what a change leaves out, and what was said of others, stays as it is stored by then. All
 * of it, or null where the store did not take it.
 */
export async function saveProjects(changes: readonly ProjectChange[]): Promise<readonly Project[] | null> {
  return changeProjects(() => changes);
}

/** Says of units that they handed no report in, or takes that back; what another window says of others meanwhile stays. Null where the store did not take it. */
export async function saveAbsent(
  tag: string,
  units: readonly string[],
  absent: boolean,
): Promise<readonly Project[] | null> {
  return changeProjects((said) => {
    const project = said.get(tag);
    if (project === undefined) return [];
    const others = (project.absent ?? []).filter((name) => !units.includes(name));
    const names = absent ? [...others, ...units] : others;
    return [{ tag, absent: names.length === 0 ? undefined : names }];
  });
}

async function changeProjects(
  asked: (said: ReadonlyMap<string, Project>) => readonly ProjectChange[],
): Promise<readonly Project[] | null> {
  try {
    return await oneAtATime(async () => {
      const said = new Map((await loadProjects()).map((project) => [project.tag, project]));
      for (const change of asked(said)) {
        const project = { ...NOTHING, ...said.get(change.tag), ...change };
        // What was said last stands last.
        said.delete(change.tag);
        said.set(change.tag, project);
      }
      const all = [...said.values()].filter((project) => !saysNothing(project));
      await browser.storage.local.set({ [PROJECTS]: all });
      return all;
    });
  } catch {
    return null;
  }
}
