import { explainArchiveProblem } from '@/lib/messages/archive-problem';
import { type ImportConflict, writeConflicts } from '@/lib/messages/import-conflicts';
import type { Importing } from '@/lib/workbench/views/importing';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import { FileDialog } from './FileDialog';

export interface ImportDialogProps {
  readonly importing: Importing;
  readonly onEnd: (take: boolean) => void;
}

/** What a file would bring, before any of it is taken in; or why none of it can be; in the language of the moment. */
export function ImportDialog({ importing, onEnd }: ImportDialogProps) {
  const { words, text } = useWorkbench();
  if (importing.kind === 'none') return null;
  const ready = importing.kind === 'ready';
  const brings = ready && importing.added + importing.updated + importing.matches + importing.projects > 0;
  return (
    <FileDialog
      title={text.importing.title(importing.file)}
      broad={ready && importing.conflicts.length > 0}
      reading={importing.kind === 'reading' ? text.importing.reading(importing.done) : null}
      refusal={importing.kind === 'refused' ? explainArchiveProblem(importing.problem, words) : null}
      take={brings ? text.importing.take : null}
      onTake={() => onEnd(true)}
      onLeave={() => onEnd(false)}
    >
      {ready && (
        <>
          <p>{brings ? text.importing.brings(importing) : text.importing.nothingNew(importing.reports)}</p>
          {importing.conflicts.length > 0 && (
            <ConflictTable conflicts={writeConflicts(importing.conflicts, importing.named, words)} />
          )}
        </>
      )}
    </FileDialog>
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
