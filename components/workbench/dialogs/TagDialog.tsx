import { useState } from 'preact/hooks';
import { LONGEST_TAG } from '@/lib/ledger/bodies/project';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { projectsOf } from '@/lib/ledger/list/membership';
import { useWorkbench } from '../workbench-context';
import { FormDialog } from './FormDialog';

export interface TagDialogProps {
  /** The reports whose projects are to be set. */
  readonly rows: readonly LedgerRow[];
  /** All projects of the ledger. */
  readonly tags: readonly string[];
  readonly onTags: (add: readonly string[], remove: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Puts reports into projects and takes them out; a project that only some are in stays as it is until it is touched. */
export function TagDialog({ rows, tags, onTags, onClose }: TagDialogProps) {
  const { text } = useWorkbench();
  const [wanted, setWanted] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [fresh, setFresh] = useState('');
  const inProject = (tag: string) => rows.filter((row) => projectsOf(row).includes(tag)).length;
  /** By its roster alone: only there can they be taken out of it. */
  const isNamed = (tag: string) => rows.every(({ named = [] }) => named.includes(tag));
  const listed = [...new Set([...tags, ...wanted.keys()])];
  const want = (tag: string, on: boolean) => setWanted(new Map([...wanted, [tag, on]]));
  const save = () => {
    const named = fresh.trim();
    const all = new Map(named === '' ? wanted : [...wanted, [named, true] as const]);
    onTags(
      [...all].flatMap(([tag, on]) => (on ? [tag] : [])),
      [...all].flatMap(([tag, on]) => (on ? [] : [tag])),
    );
    return null;
  };
  return (
    <FormDialog title={text.tagging.title(rows.length)} onSubmit={save} onClose={onClose}>
      {listed.map((tag) => {
        const count = inProject(tag);
        const said = wanted.get(tag);
        return (
          <label key={tag} class="tick">
            <input
              type="checkbox"
              disabled={isNamed(tag)}
              checked={said ?? count === rows.length}
              ref={(box) => {
                if (box !== null) box.indeterminate = said === undefined && count > 0 && count < rows.length;
              }}
              onChange={(event) => want(tag, event.currentTarget.checked)}
            />
            {tag}
            {isNamed(tag) && <small class="quiet">{text.tagging.byRoster}</small>}
          </label>
        );
      })}
      <input
        type="text"
        class="wide"
        aria-label={text.tagging.fresh}
        placeholder={text.tagging.freshHint}
        maxLength={LONGEST_TAG}
        value={fresh}
        onInput={(event) => setFresh(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
