import { readAlike } from '../copies/alike-reports';
import { makeChains } from '../copies/chains';
import type { CopyCluster, PlacedFault } from './gather-problems';

const pageOf = (url: string, year: unknown): string => `${year} ${url}`;

/** The finding of a fault that its text is another body's; undefined for every other fault. */
function copyOf({ fault }: PlacedFault) {
  const [finding] = fault.findings;
  return finding.rule === 'identity/copied-text' && finding.reason === 'other-body' ? finding : undefined;
}

/**
 * The clusters that faults belong to, by the fault's id. Reports are in one where a chain of findings joins them; in which
 * order the reports come changes nothing. The same body's earlier text makes no cluster, nor does a text of nobody known.
 */
export function findCopyClusters(faults: readonly PlacedFault[]): ReadonlyMap<string, CopyCluster> {
  const copies = faults.flatMap((placed) => {
    const finding = copyOf(placed);
    return finding === undefined ? [] : [{ placed, data: finding.data }];
  });
  /** A report at many addresses is the one that its line stands for. */
  const standFor = new Map(
    copies.flatMap(({ placed: { row } }) => (row.addresses?.also ?? []).map(({ url }) => [url, row.url] as const)),
  );
  const ends = copies.map(({ placed, data }) => ({
    placed,
    own: pageOf(placed.row.url, data.year),
    ownBody: placed.row.summary.unit ?? String(data.agency),
    others: readAlike(data).map(({ agency, year, url }) => ({
      page: pageOf(standFor.get(url) ?? url, year),
      body: agency,
    })),
  }));

  const { join, headOf } = makeChains();
  for (const { own, others } of ends) {
    for (const { page } of others) join(own, page);
  }

  const pages = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  const put = (to: Map<string, Set<string>>, head: string, what: string) =>
    to.set(head, (to.get(head) ?? new Set()).add(what));
  for (const { own, others, ownBody } of ends) {
    const head = headOf(own);
    put(pages, head, own);
    for (const { page } of others) put(pages, head, page);
    put(bodies, head, ownBody);
  }
  const owners = new Set(ends.map(({ own }) => own));
  for (const { own, others } of ends) {
    for (const { page, body } of others) if (!owners.has(page)) put(bodies, headOf(own), body);
  }
  const clusters = new Map(
    [...pages].map(([head, all]): [string, CopyCluster] => [
      head,
      { pages: [...all].sort(), bodies: [...(bodies.get(head) ?? [])] },
    ]),
  );
  return new Map(
    ends.flatMap(({ placed, own }) => {
      const cluster = clusters.get(headOf(own));
      return cluster === undefined ? [] : [[placed.id, cluster]];
    }),
  );
}
