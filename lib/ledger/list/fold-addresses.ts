import { plainAddress } from '../bodies/plain-address';
import type { HandMatch } from '../bodies/same-body';
import type { DecisionCounts } from '../review/decision-counts';
import type { LedgerRow } from './ledger-row';
import { namedTogether, nameIn } from './membership';

/** How many findings of a report people have decided on, those that are gone too. */
const decidedIn = ({ open, confirmed, dismissed, rectified, gone }: DecisionCounts): number =>
  open + confirmed + dismissed + rectified + gone;

/** The one that stands for all: most is decided in it, else its address is the plainest, else it was checked last. */
function compareWork(one: LedgerRow, other: LedgerRow): number {
  const work = decidedIn(other.decisionCounts) - decidedIn(one.decisionCounts);
  if (work !== 0) return work;
  if (one.url.length !== other.url.length) return one.url.length - other.url.length;
  if (one.summary.checkedAt !== other.summary.checkedAt)
    return one.summary.checkedAt < other.summary.checkedAt ? 1 : -1;
  return one.key < other.key ? -1 : 1;
}

/** Rows that may be one report: of one year and one text. Texts alone are asked at first, for addresses take longer. */
function alike(
  rows: readonly LedgerRow[],
  nameOf: (row: LedgerRow) => string | null,
): readonly (readonly LedgerRow[])[] {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Whether it was said that two pages are two reports, whoever they are from. */
function isApart({ same, apart }: HandMatch): boolean {
  return apart === true || !same;
}

/** Rows of one report by what was said of their pages: each goes to the first others of none of which it is kept apart. */
function partBySaid(rows: readonly LedgerRow[], hand: readonly HandMatch[]): readonly (readonly LedgerRow[])[] {
  const apart = new Set(hand.filter(isApart).flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]));
  const parts: LedgerRow[][] = [];
  for (const row of rows) {
    const part = parts.find((each) => each.every(({ url }) => !apart.has(`${row.url}\n${url}`)));
    if (part === undefined) parts.push([row]);
    else part.push(row);
  }
  return parts;
}

/**
 * The rows of a ledger, each report once: pages of one year whose addresses are the same but for scheme, www., ways for
 * telephones and tracking, and whose texts are equal, are one report, unless it was said that they are not. The row that
 * stands for it tells of the others, and each of those that are kept apart of each other.
 */
export function foldAddresses(rows: readonly LedgerRow[], hand: readonly HandMatch[]): readonly LedgerRow[] {
  const sameText = alike(rows, ({ summary, textHash }) =>
    summary.kind === 'annual-report' && textHash !== undefined ? `${summary.year} ${textHash}` : null,
  );
  const told = new Map<string, LedgerRow | null>();
  for (const pages of sameText.flatMap((group) => alike(group, ({ url }) => plainAddress(url)))) {
    const parts = partBySaid([...pages].sort(compareWork), hand);
    for (const part of parts) {
      const [first, ...others] = part;
      if (first === undefined) continue;
      const addressOf = ({ key, url, decisionCounts }: LedgerRow) => ({ key, url, decided: decidedIn(decisionCounts) });
      const apart = pages.filter((page) => !part.includes(page)).map(addressOf);
      const tags = [...new Set(part.flatMap((page) => page.tags))];
      const addresses = { also: others.map(addressOf), apart };
      told.set(first.key, nameIn({ ...first, tags, addresses }, namedTogether(part, tags)));
      for (const { key } of others) told.set(key, null);
    }
  }
  if (told.size === 0) return rows;
  return rows.flatMap((row) => {
    const instead = told.get(row.key);
    return instead === undefined ? [row] : (instead ?? []);
  });
}

/** How many pages are counted with others among these rows. */
export function countFolded(rows: readonly LedgerRow[]): number {
  return rows.reduce((sum, { addresses }) => sum + (addresses?.also.length ?? 0), 0);
}

/** Whether a row stands for the page at an address. */
export function standsFor({ url: own, addresses }: LedgerRow, url: string): boolean {
  return own === url || addresses?.also.some((page) => page.url === url) === true;
}
