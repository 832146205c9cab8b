import type { LedgerRow } from '@/components/workbench/ledger-row';
import { readBody, siteOf } from '@/lib/ledger/body-parts';
import type { Project } from '@/lib/ledger/project';
import { type BodyMatch, type HandMatch, sameBody } from '@/lib/ledger/same-body';

/** What the reviewer said by hand of the ledger's reports. */
export interface Said {
  readonly hand: readonly HandMatch[];
  readonly projects: readonly Project[];
}

/** The reports that one has to be held against. */
export interface Neighbours {
  /** Those of the year before that surely are of the same body; where none is, those that likely are. */
  readonly before: readonly LedgerRow[];
  /** For every project that the report sums up, the other reports of that project and year. */
  readonly sums: readonly { readonly project: Project; readonly units: readonly LedgerRow[] }[];
}

/** Who belongs together in a ledger, by what its list says: no report is read. */
export interface Neighbourhood {
  readonly of: (row: LedgerRow) => Neighbours;
  /** Rows that are or may be of the same body, whatever their year; the row itself is left out. */
  readonly ofBody: (row: LedgerRow) => readonly LedgerRow[];
}

/** Who a row's report is from. */
const claimOf = ({ url, summary }: LedgerRow) => ({ agency: summary.unit, url });

/**
 * Under which keys a row can meet others of its body: names that may mean one body share their kind and the end of their
 * place, or, where a name has no place (区统计局), their site and first letter. Only what shares a key need be compared.
 */
function keysOf(row: LedgerRow): readonly string[] {
  const parts = readBody(row.summary.unit);
  if (parts === null) return [];
  const place = parts.places[parts.places.length - 1] ?? '';
  const onSite = `site ${siteOf(row.url)} ${parts.kind} ${parts.body.slice(0, 1)}`;
  return place.length > 1 ? [`place ${parts.kind} ${place.slice(-2)}`, onSite] : [onSite];
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Made once for all of a ledger's rows. */
export function indexNeighbours(rows: readonly LedgerRow[], { hand, projects }: Said): Neighbourhood {
  const meeting = new Map<string, LedgerRow[]>();
  const byUrl = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) push(meeting, key, row);
    push(byUrl, row.url, row);
  }
  const matched = new Map<string, HandMatch[]>();
  for (const match of hand) for (const url of [match.one, match.other]) push(matched, url, match);

  const meet = (row: LedgerRow, isAsked: (other: LedgerRow) => boolean): readonly Met[] => {
    const own = matched.get(row.url) ?? [];
    const byHand = own.flatMap(({ one, other }) => byUrl.get(one === row.url ? other : one) ?? []);
    const others = new Set([...keysOf(row).flatMap((key) => meeting.get(key) ?? []), ...byHand]);
    return [...others]
      .filter((other) => other.key !== row.key && isAsked(other))
      .map((other) => ({ row: other, match: sameBody(claimOf(row), claimOf(other), own) }))
      .filter(({ match }) => match !== 'no');
  };
  return {
    of(row) {
      const { year, kind } = row.summary;
      if (year === null || kind !== 'annual-report') return { before: [], sums: [] };
      const met = meet(row, ({ summary }) => summary.year === year - 1 && summary.kind !== 'not-a-report');
      const certain = met.filter(({ match }) => match === 'certain');
      return {
        before: (certain.length > 0 ? certain : met).map((each) => each.row),
        sums: projects
          .filter(({ tag, whole }) => whole === row.url && row.tags.includes(tag))
          .map((project) => ({
            project,
            units: rows.filter(
              ({ key, tags, summary }) => key !== row.key && summary.year === year && tags.includes(project.tag),
            ),
          })),
      };
    },
    ofBody: (row) => meet(row, () => true).map((each) => each.row),
  };
}

interface Met {
  readonly row: LedgerRow;
  readonly match: BodyMatch;
}
