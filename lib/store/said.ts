import type { Said } from '../ledger/bodies/said';
import { loadMatches } from './hand-matches';
import { loadProjects } from './projects';

/** What the reviewer said by hand of pages and projects, as it is stored now. */
export async function loadSaid(): Promise<Said> {
  return { hand: await loadMatches(), projects: await loadProjects() };
}
