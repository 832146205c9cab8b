import type { Project } from './project';
import type { HandMatch } from './same-body';

/** What the reviewer said by hand of the ledger's reports. */
export interface Said {
  readonly hand: readonly HandMatch[];
  readonly projects: readonly Project[];
}

/** Nothing was said. */
export const NOTHING_SAID: Said = { hand: [], projects: [] };

/** What of it concerns some reports: matches in which their pages are, projects that they bear or sum up. */
export function saidOf(
  { hand, projects }: Said,
  reports: readonly { readonly url: string; readonly tags: readonly string[] }[],
): Said {
  const urls = new Set(reports.map(({ url }) => url));
  const tags = new Set(reports.flatMap((report) => report.tags));
  return {
    hand: hand.filter(({ one, other }) => urls.has(one) || urls.has(other)),
    projects: projects.filter(({ tag, whole }) => tags.has(tag) || (whole !== null && urls.has(whole))),
  };
}
