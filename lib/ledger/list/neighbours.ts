import type { Project } from '../bodies/project';
import type { Said } from '../bodies/said';
import { type BodyMatch, type ReadClaim, readClaim, sameClaim } from '../bodies/same-body';
import type { LedgerRow } from './ledger-row';
import { projectsOf } from './membership';

/** The reports that one has to be compared with. */
export interface Neighbours {
  /** Those of the year before that surely are of the same body; where none is, those that likely are. */
  readonly before: readonly LedgerRow[];
  /** For every project that the report sums up, the other reports of that project and year, and its pages without a year. */
  readonly sums: readonly { readonly project: Project; readonly units: readonly LedgerRow[] }[];
}

/** Who belongs together in a ledger, by what its list says: no report is read. */
export interface Neighbourhood {
  readonly of: (row: LedgerRow) => Neighbours;
  /** Rows that are or may be of the same body, whatever their year; the row itself is left out. */
  readonly ofBody: (row: LedgerRow) => readonly LedgerRow[];
}

const claims = new Map<string, ReadClaim | null>();

/** Who a row's report is from; each name is taken apart once. */
function claimOf({ url, summary }: LedgerRow): ReadClaim | null {
  const key = `${summary.unit ?? ''} ${url}`;
  const known = claims.get(key);
  if (known !== undefined) return known;
  const claim = readClaim({ agency: summary.unit, url });
  claims.set(key, claim);
  return claim;
}

/** Names that surely mean one body share their kind, what they say beyond their place, and the end of that place. */
const keyOf = ({ parts }: ReadClaim): string => `${parts.kind} ${endOf(parts)} ${parts.body}`;

/**
 * Those that may mean one share the first letter beyond the place (教育局, 教育体育局) and its end; where a name has no place
 * (区统计局), the site. Only what shares a key need be compared.
 */
function looseKeysOf({ parts, site }: ReadClaim): readonly string[] {
  const own = `${parts.kind} ${parts.body.slice(0, 1)}`;
  return endOf(parts).length > 1 ? [`${endOf(parts)} ${own}`, `site ${site} ${own}`] : [`site ${site} ${own}`];
}

/** 城区 of 泉州市鲤城区. */
const endOf = ({ places }: ReadClaim['parts']): string => (places[places.length - 1] ?? '').slice(-2);

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Made once for all of a ledger's rows. */
export function indexNeighbours(rows: readonly LedgerRow[], { hand, projects }: Said): Neighbourhood {
  const [close, loose] = [new Map<string, LedgerRow[]>(), new Map<string, LedgerRow[]>()];
  const byUrl = new Map<string, LedgerRow[]>();
  const years = new Set(rows.map(({ summary }) => summary.year));
  for (const row of rows) {
    push(byUrl, row.url, row);
    const claim = claimOf(row);
    if (claim === null) continue;
    push(close, `${row.summary.year} ${keyOf(claim)}`, row);
    for (const key of looseKeysOf(claim)) push(loose, `${row.summary.year} ${key}`, row);
  }
  const said = new Map<string, Map<string, boolean>>();
  for (const { one, other, same } of hand) {
    for (const [url, its] of [
      [one, other],
      [other, one],
    ] as const)
      said.set(url, new Map([...(said.get(url) ?? []), [its, same]]));
  }

  const match = (row: LedgerRow, other: LedgerRow): BodyMatch => {
    const same = said.get(row.url)?.get(other.url);
    if (same !== undefined) return same ? 'certain' : 'no';
    const [own, its] = [claimOf(row), claimOf(other)];
    return own && its ? sameClaim(own, its) : 'no';
  };
  /** Rows of a year that are, or may be, of a row's body; the uncertain ones only where they are asked for or there is no other. */
  const meet = (row: LedgerRow, year: number | null, all: boolean): readonly LedgerRow[] => {
    const claim = claimOf(row);
    const byHand = [...(said.get(row.url)?.keys() ?? [])].flatMap((url) => byUrl.get(url) ?? []);
    const sharing = claim === null ? [] : (close.get(`${year} ${keyOf(claim)}`) ?? []);
    const isAsked = (other: LedgerRow) => other.key !== row.key && other.summary.year === year;
    const near = [...new Set([...byHand, ...sharing])].filter(isAsked);
    const certain = near.filter((other) => match(row, other) === 'certain');
    if (certain.length > 0 && !all) return certain;
    const others = claim === null ? [] : looseKeysOf(claim).flatMap((key) => loose.get(`${year} ${key}`) ?? []);
    return [...new Set([...near, ...others.filter(isAsked)])].filter((other) => match(row, other) !== 'no');
  };
  return {
    of(row) {
      const { year, kind } = row.summary;
      if (year === null || kind !== 'annual-report') return { before: [], sums: [] };
      return {
        before: meet(row, year - 1, false).filter(({ summary }) => summary.kind !== 'not-a-report'),
        sums: projects
          .filter(({ tag, whole }) => whole === row.url && projectsOf(row).includes(tag))
          .map((project) => ({
            project,
            units: rows.filter(
              (other) =>
                other.key !== row.key &&
                (other.summary.year ?? year) === year &&
                projectsOf(other).includes(project.tag),
            ),
          })),
      };
    },
    ofBody: (row) => [...years].flatMap((year) => meet(row, year, true)),
  };
}
