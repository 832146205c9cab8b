import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CopyMember } from '@/lib/ledger/problems/gather-problems';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { useWorkbench } from '../workbench-context';

export interface ClusterMembersProps {
  /** How many bodies the cluster has, and the like. */
  readonly label: string;
  readonly members: readonly CopyMember[];
  /** Opens the report of a member. */
  readonly onOpen: (key: string) => void;
}

/** Members that are named before more are asked for, and how many more then. */
const AT_FIRST = 6;
const MORE = 100;

/** The bodies of a cluster of copied text, each a way to its report in the ledger. */
export function ClusterMembers({ label, members, onOpen }: ClusterMembersProps) {
  const { text } = useWorkbench();
  const [most, setMost] = useState(AT_FIRST);
  const shownBefore = useRef(AT_FIRST);
  const list = useRef<HTMLSpanElement>(null);
  // The button that asked for more may be gone: the keys go on with the first that is new.
  useLayoutEffect(() => {
    if (most > shownBefore.current) {
      list.current?.querySelectorAll<HTMLElement>('button')[shownBefore.current]?.focus({ preventScroll: true });
    }
    shownBefore.current = most;
  }, [most]);
  const left = members.length - most;
  return (
    <span class="cluster-members" ref={list}>
      <span class="quiet">{label}</span>
      {members.slice(0, most).map(({ key, body }) => (
        <button
          key={key}
          type="button"
          class="link"
          lang={body === '' ? undefined : REPORT_LANGUAGE}
          onClick={() => onOpen(key)}
        >
          {body === '' ? text.table.noUnit : body}
        </button>
      ))}
      {left > 0 && (
        <button type="button" class="link more" onClick={() => setMost(most + MORE)}>
          {text.copied.moreMembers(Math.min(left, MORE))}
        </button>
      )}
    </span>
  );
}
