/** The keys under which an outcome's data has the body, the year and, where one is known, the page of a report. */
export type ReportKeys = readonly [agency: string, year: string, url?: string];

/** Those of the report that it is an outcome of. */
export const OWN_REPORT: ReportKeys = ['agency', 'year', 'url'];

/** Longer addresses are shortened, in characters. */
const LONGEST = 80;
/** What is kept of a longer one: site and folder, and the page's own name. */
const START = 48;
const END = 24;

/** The address of a page for use in a sentence: the middle of a long one left out. The whole address is in the finding's data. */
export function shortenAddress(address: string): string {
  const characters = [...address];
  if (characters.length <= LONGEST) return address;
  return `${characters.slice(0, START).join('')}…${characters.slice(-END).join('')}`;
}
