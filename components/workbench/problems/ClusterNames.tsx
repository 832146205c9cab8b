import type { CopyCluster } from '@/lib/ledger/problems/gather-problems';
import { useWorkbench } from '../workbench-context';

/** Bodies that are named; of the others it is said how many they are, and pointing names more. */
const NAMED = 3;
const POINTED = 60;

/** The bodies of a cluster of copied text; nothing for another problem. */
export function ClusterNames({ cluster }: { readonly cluster: CopyCluster | null }) {
  const { cluster: tell } = useWorkbench().text.problems;
  if (cluster === null) return null;
  const { members } = cluster;
  const told = (most: number) =>
    tell(
      members.slice(0, most).map(({ body }) => body),
      members.length,
    );
  return (
    <small class="cluster quiet" title={told(POINTED)}>
      {told(NAMED)}
    </small>
  );
}
