import type { HandMatch } from '../bodies/same-body';
import type { LedgerRow } from '../list/ledger-row';
import { type ReadReportClaim, type ReportClaim, readReportClaim } from './copy-kind';

/** The ledger's list as it was last looked at. */
export interface FollowedList {
  /** Looks at it again. */
  readonly follow: () => ListChange;
  readonly rows: () => readonly LedgerRow[];
  readonly row: (key: string) => LedgerRow | undefined;
  /** Whose report a row is, taken apart once. */
  readonly claim: (row: LedgerRow) => ReadReportClaim;
  /** The keys of all reports whose body has this name, as the reports have it. */
  readonly ofUnit: (unit: string | null) => readonly string[];
}

/** What is other than when it was looked at before. */
export interface ListChange {
  readonly isOther: boolean;
  /** Reports of whose pages something was said by hand, or no longer is. */
  readonly said: readonly string[];
}

/** Whose report a row is. */
export const claimOf = ({ url, summary }: LedgerRow): ReportClaim => ({
  agency: summary.unit,
  year: summary.year,
  url,
});

/** Follows a list, and what was said by hand of its pages; nothing has been looked at yet. */
export function followList(rows: () => readonly LedgerRow[], hand: () => readonly HandMatch[]): FollowedList {
  let seen: readonly LedgerRow[] = [];
  let heard: readonly HandMatch[] = [];
  let byKey: ReadonlyMap<string, LedgerRow> = new Map();
  const claims = new WeakMap<LedgerRow, ReadReportClaim>();
  let byUnit: ReadonlyMap<string, readonly string[]> = new Map();
  return {
    follow() {
      const [now, said] = [rows(), hand()];
      const isOther = now !== seen;
      if (isOther) {
        seen = now;
        byKey = new Map(now.map((row) => [row.key, row]));
        byUnit = groupByUnit(now);
      }
      const news =
        said === heard ? [] : [...heard, ...said].filter((match) => !heard.includes(match) || !said.includes(match));
      heard = said;
      if (news.length === 0) return { isOther, said: [] };
      const urls = new Set(news.flatMap(({ one, other }) => [one, other]));
      return { isOther, said: now.filter(({ url }) => urls.has(url)).map(({ key }) => key) };
    },
    rows: () => seen,
    row: (key) => byKey.get(key),
    claim(row) {
      const known = claims.get(row);
      if (known !== undefined) return known;
      const read = readReportClaim(claimOf(row));
      claims.set(row, read);
      return read;
    },
    ofUnit: (unit) => (unit === null ? [] : (byUnit.get(unit) ?? [])),
  };
}

function groupByUnit(rows: readonly LedgerRow[]): ReadonlyMap<string, readonly string[]> {
  const units = new Map<string, string[]>();
  for (const { key, summary } of rows) {
    if (summary.unit === null) continue;
    const known = units.get(summary.unit);
    if (known === undefined) units.set(summary.unit, [key]);
    else known.push(key);
  }
  return units;
}
