import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Project, type ProjectChange, saysNothing } from '../ledger/bodies/project';
import { readableUnit, storedProject } from '../ledger/record/stored-said';
import { isSameSaid, putSaid, type SaidPoints, saidOf } from '../ledger/scoring/said-points';
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
  points: z.catch(storedProject.shape.points, undefined),
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

/** What was said of the item before; `overtaken`: something else stands there by now, and stays. */
export type UnitPointsResult =
  | { readonly kind: 'saved'; readonly before: SaidPoints | null }
  | { readonly kind: 'overtaken' };

/**
 * Says what an item takes off a unit without a report, or (`item` null) what its score is; with null, what is reckoned holds
 * again. What was said of other items and units, of other windows too, stays. `expected`: only where this is what stands
 * there. Null where the store did not take it.
 */
export async function saveUnitPoints(
  { tag, unit, item }: { readonly tag: string; readonly unit: string; readonly item: string | null },
  now: SaidPoints | null,
  expected?: SaidPoints | null,
): Promise<UnitPointsResult | null> {
  let result: UnitPointsResult = { kind: 'overtaken' };
  const saved = await changeProjects((all) => {
    const points = all.get(tag)?.points ?? [];
    const said = points.find((each) => each.unit === unit)?.said ?? [];
    const before = saidOf(said, item);
    if (!all.has(tag) || (expected !== undefined && !isSameSaid(before, expected))) return [];
    result = { kind: 'saved', before };
    const own = putSaid(said, item, now);
    const others = points.filter((each) => each.unit !== unit);
    const next = own.length === 0 ? others : [...others, { unit, said: own }];
    return [{ tag, points: next.length === 0 ? undefined : next }];
  });
  return saved && result;
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
