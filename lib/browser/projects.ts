import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Project } from '../ledger/project';
import { oneAtATime } from './lock';

/** Where it is kept what a reviewer said of projects. */
export const PROJECTS = 'setting:projects';

const projects = z.array(
  z.object({ tag: z.string(), whole: z.nullable(z.string()), units: z.nullable(z.readonly(z.array(z.string()))) }),
);

/** What was said of projects; nothing where nothing was or it can't be read. */
export async function loadProjects(): Promise<readonly Project[]> {
  try {
    const parsed = projects.safeParse((await browser.storage.local.get(PROJECTS))[PROJECTS]);
    return parsed.success ? parsed.data : [];
  } catch {
    // Without it no sum over units is asked for; reports and decisions are untouched.
    return [];
  }
}

/** Says something of projects anew; what was said of others stays. All of it, or null where the store did not take it. */
export async function saveProjects(changed: readonly Project[]): Promise<readonly Project[] | null> {
  try {
    return await oneAtATime(async () => {
      const tags = new Set(changed.map(({ tag }) => tag));
      const others = (await loadProjects()).filter(({ tag }) => !tags.has(tag));
      const all = [...others, ...changed.filter(({ whole, units }) => whole !== null || units !== null)];
      await browser.storage.local.set({ [PROJECTS]: all });
      return all;
    });
  } catch {
    return null;
  }
}
