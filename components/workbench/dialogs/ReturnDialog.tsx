import { useState } from 'preact/hooks';
import type { ReturnedProblem } from '@/lib/export/files/returned/returned-bounds';
import type { WorkbenchText } from '@/lib/messages/words';
import type { Returning } from '@/lib/workbench/views/returning';
import { useWorkbench } from '../workbench-context';
import { FileDialog } from './FileDialog';
import { ReturnConflicts } from './ReturnConflicts';

export interface ReturnDialogProps {
  readonly returning: Returning;
  readonly onEnd: (theirs: ReadonlySet<string> | null) => void;
}

/** Lines that are listed of each kind; the rest is counted. */
const MOST = 100;

/** What a 整改台账 that came back would bring, before any of it is taken in; or why none of it can be. */
export function ReturnDialog({ returning, onEnd }: ReturnDialogProps) {
  return returning.kind === 'none' ? null : <Shown key={returning.kind} returning={returning} onEnd={onEnd} />;
}

function explain(problem: ReturnedProblem, { problems }: WorkbenchText['returning']): string {
  return 'most' in problem ? problems[problem.reason](problem.most) : problems[problem.reason]();
}

function Shown({
  returning,
  onEnd,
}: ReturnDialogProps & { readonly returning: Exclude<Returning, { readonly kind: 'none' }> }) {
  const { words, text } = useWorkbench();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const own = text.returning;
  const ready = returning.kind === 'ready' ? returning : null;
  const cells = ready?.filled.reduce((sum, { fields }) => sum + fields.length, 0) ?? 0;
  const titles = words.exported.columns.rectifications;
  return (
    <FileDialog
      title={own.title(returning.file)}
      broad={ready !== null && ready.conflicts.length > 0}
      reading={returning.kind === 'reading' ? own.reading : null}
      refusal={returning.kind === 'refused' ? explain(returning.problem, own) : null}
      take={cells + theirs.size > 0 ? own.take : null}
      onTake={() => onEnd(theirs)}
      onLeave={() => onEnd(null)}
    >
      {ready !== null && (
        <>
          <p>
            {cells + ready.conflicts.length > 0
              ? own.brings(ready.items, ready.filled.length, cells)
              : own.nothingNew(ready.items)}
          </p>
          <Lines
            title={own.filled}
            lines={ready.filled.map(
              ({ number, agency, fields }) =>
                `${number} ${agency}：${own.fields(fields.map((field) => titles[field]))}`,
            )}
          />
          {ready.conflicts.length > 0 && (
            <ReturnConflicts conflicts={ready.conflicts} theirs={theirs} onTheirs={setTheirs} />
          )}
          <Lines
            title={own.leftOut(ready.leftOut.length)}
            lines={ready.leftOut.map(({ number, place, why }) => own.row(place, number, own.why[why]))}
          />
          <Lines
            title={own.unreadable(ready.unreadable.length)}
            lines={ready.unreadable.map(({ sheet, place, why }) => own.cell(sheet, place, own.unreadableWhy[why]))}
          />
        </>
      )}
    </FileDialog>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const { text } = useWorkbench();
  if (lines.length === 0) return null;
  return (
    <section class="return-lines">
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > MOST && <p class="quiet">{text.returning.more(lines.length - MOST)}</p>}
    </section>
  );
}
