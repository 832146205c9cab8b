import type { Finding } from '../../judge/evaluation';
import { readAlike } from '../copies/alike-reports';
import { makeChains } from '../copies/copy-groups';
import type { LedgerRow } from '../list/ledger-row';
import type { CopyCluster, CopyMember, PlacedFault } from './gather-problems';

/** As an entry's key has page and year. */
const keyAt = (url: string, year: unknown): string => `${year === '' ? 'none' : year}:${url}`;

/** Whether a finding says that a report's text is that of other bodies. */
export function isOfOtherBodies({ rule, reason }: Pick<Finding, 'rule' | 'reason'>): boolean {
  return rule === 'identity/copied-text' && reason === 'other-body';
}

/**
 * The clusters that faults belong to, by the fault's id. Reports are in one where a chain of copies joins them; in which
 * order the reports come changes nothing. The same body's earlier text makes no cluster, nor does a text of nobody known.
 */
export function findCopyClusters(faults: readonly PlacedFault[]): ReadonlyMap<string, CopyCluster> {
  const copies = faults.flatMap((placed) => {
    const [finding] = placed.fault.findings;
    return isOfOtherBodies(finding) ? [{ placed, data: finding.data }] : [];
  });
  /** A report at many addresses is the one that its line stands for. */
  const standFor = new Map(
    copies.flatMap(({ placed: { row } }) => (row.addresses?.also ?? []).map(({ url }) => [url, row.url] as const)),
  );
  const ends = copies.map(({ placed, data }) => ({
    placed,
    own: { key: keyAt(placed.row.url, data.year), body: placed.row.summary.unit ?? String(data.agency) },
    others: readAlike(data).map(
      ({ agency, year, url }): CopyMember => ({ key: keyAt(standFor.get(url) ?? url, year), body: agency }),
    ),
  }));
  const { join, headOf } = makeChains();
  for (const { own, others } of ends) {
    for (const { key } of others) join(own.key, key);
  }

  const clusters = new Map<string, { readonly keys: Set<string>; readonly bodies: Map<string, CopyMember> }>();
  const put = (member: CopyMember) => {
    const head = headOf(member.key);
    const cluster = clusters.get(head) ?? { keys: new Set(), bodies: new Map() };
    clusters.set(head, cluster);
    cluster.keys.add(member.key);
    if (!cluster.bodies.has(member.body)) cluster.bodies.set(member.body, member);
  };
  for (const { own } of ends) put(own);
  const owners = new Set(ends.map(({ own }) => own.key));
  for (const { others } of ends) {
    for (const other of others) if (!owners.has(other.key)) put(other);
  }
  const told = new Map(
    [...clusters].map(([head, { keys, bodies }]): [string, CopyCluster] => [
      head,
      { keys: [...keys].sort(), members: [...bodies.values()] },
    ]),
  );
  return new Map(
    ends.flatMap(({ placed, own }) => {
      const cluster = told.get(headOf(own.key));
      return cluster === undefined ? [] : [[placed.id, cluster]];
    }),
  );
}

/** The cluster of copied text around a report. */
export interface ClusterAround {
  /** How many bodies it has, the report's own among them. */
  readonly bodies: number;
  /** The others, each once, in the order of the list. */
  readonly others: readonly CopyMember[];
}

/** The cluster of a report by the keys of its `group`, as the list has them; null where no other body is in it. */
export function clusterAround(own: string, group: readonly string[], rows: readonly LedgerRow[]): ClusterAround | null {
  if (group.length === 0) return null;
  const asked = new Set(group);
  const bodies = new Map<string, CopyMember>();
  let body: string | undefined;
  for (const { key, addresses, summary } of rows) {
    const keys = [key, ...(addresses?.also ?? []).map((page) => page.key)];
    if (!keys.some((each) => asked.has(each))) continue;
    const member = { key, body: summary.unit ?? '' };
    if (keys.includes(own)) body = member.body;
    if (!bodies.has(member.body)) bodies.set(member.body, member);
  }
  const others = [...bodies.values()].filter((member) => member.body !== body);
  return others.length === 0 ? null : { bodies: bodies.size, others };
}
