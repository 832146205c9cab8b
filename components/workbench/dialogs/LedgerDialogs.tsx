import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { projectsOf } from '@/lib/ledger/list/membership';
import type { WorkbenchProps } from '../workbench-props';
import { DueDialog } from './DueDialog';
import { RemoveDialog } from './RemoveDialog';
import { TagDialog } from './TagDialog';

/** What is being asked about reports, by their keys. */
export interface Asked {
  readonly about: 'tags' | 'due' | 'removal';
  readonly keys: readonly string[];
}

export interface LedgerDialogsProps
  extends Pick<WorkbenchProps, 'projects' | 'onTags' | 'onDue' | 'onBackup' | 'onRemove'> {
  readonly rows: readonly LedgerRow[];
  /** Null while nothing is asked. */
  readonly asked: Asked | null;
  readonly onClose: () => void;
  /** It was closed: the button that asked may be gone with what it was about. */
  readonly onClosed: () => void;
}

/** What is asked about reports of the list before it is done. */
export function LedgerDialogs({ rows, projects, asked, onClose, onClosed, ...props }: LedgerDialogsProps) {
  const before = useRef<Asked | null>(null);
  useLayoutEffect(() => {
    const closed = asked === null && before.current !== null;
    before.current = asked;
    if (closed) onClosed();
  }, [asked]);
  if (asked === null) return null;
  const about = rows.filter(({ key }) => asked.keys.includes(key));
  if (asked.about === 'due')
    return <DueDialog reports={about.length} onDue={(day) => props.onDue(asked.keys, day)} onClose={onClose} />;
  const made = projects.filter(({ units }) => units !== null).map(({ tag }) => tag);
  return asked.about === 'tags' ? (
    <TagDialog
      rows={about}
      tags={[...new Set([...made, ...rows.flatMap(projectsOf)])].sort()}
      onTags={(add, remove) => props.onTags(asked.keys, add, remove)}
      onClose={onClose}
    />
  ) : (
    <RemoveDialog
      rows={about}
      onRemove={() => props.onRemove(asked.keys)}
      onBackup={props.onBackup}
      onClose={onClose}
    />
  );
}
