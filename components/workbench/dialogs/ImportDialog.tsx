import type { ImportConflict } from '@/lib/messages/import-conflicts';
import type { Importing } from '@/lib/workbench/views/importing';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import { Modal } from './Modal';

export interface ImportDialogProps {
  readonly importing: Importing;
  readonly onEnd: (take: boolean) => void;
}

/** What a file would bring, before any of it is taken in; or why none of it can be. */
export function ImportDialog({ importing, onEnd }: ImportDialogProps) {
  const { text } = useWorkbench();
  if (importing.kind === 'none') return null;
  const leave = () => onEnd(false);
  const ready = importing.kind === 'ready';
  const brings = ready && importing.added + importing.updated + importing.matches + importing.projects > 0;
  return (
    <Modal
      title={text.importing.title(importing.file)}
      onClose={leave}
      broad={ready && importing.conflicts.length > 0}
      actions={
        <>
          <button type="button" class="plain" onClick={leave}>
            {importing.kind === 'refused' ? text.actions.close : text.actions.cancel}
          </button>
          {brings && (
            <button type="button" class="firm" onClick={() => onEnd(true)}>
              {text.importing.take}
            </button>
          )}
        </>
      }
    >
      {importing.kind === 'reading' && <p role="status">{text.importing.reading(importing.done)}</p>}
      {importing.kind === 'refused' && (
        <p class="strip tone-error" role="alert">
          <Glyph name="error" />
          <span>{importing.reason}</span>
        </p>
      )}
      {ready && (
        <>
          <p>{brings ? text.importing.brings(importing) : text.importing.nothingNew(importing.reports)}</p>
          {importing.conflicts.length > 0 && <ConflictTable conflicts={importing.conflicts} />}
        </>
      )}
    </Modal>
  );
}

/** Conflicts that are listed; the rest is counted. */
const MOST = 100;

function ConflictTable({ conflicts }: { readonly conflicts: readonly ImportConflict[] }) {
  const { text } = useWorkbench();
  const { columns } = text.importing;
  return (
    <>
      <p class="conflict-count">
        <Glyph name="warning" />
        {text.importing.conflicts(conflicts.length)}
      </p>
      <table class="sheet conflicts">
        <thead>
          <tr>
            <th scope="col">{columns.report}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.mine}</th>
            <th scope="col">{columns.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.slice(0, MOST).map(({ id, report, what, mine, theirs, kept }) => (
            <tr key={id}>
              <th scope="row">
                <Cut words={report} />
              </th>
              <td>
                <Cut words={what} />
              </td>
              <td class={kept === 'mine' ? 'kept-side' : 'quiet'}>
                <Cut words={mine} />
                {kept === 'mine' && <small>{text.importing.kept}</small>}
              </td>
              <td class={kept === 'theirs' ? 'kept-side' : 'quiet'}>
                <Cut words={theirs} />
                {kept === 'theirs' && <small>{text.importing.kept}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflicts.length > MOST && <p class="quiet">{text.importing.moreConflicts(conflicts.length - MOST)}</p>}
    </>
  );
}

/** Words that are cut after a few lines; whole under the pointer. */
function Cut({ words }: { readonly words: string }) {
  return (
    <span class="cut" title={words}>
      {words}
    </span>
  );
}
