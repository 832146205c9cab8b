import { useState } from 'preact/hooks';
import type { Returning } from '@/lib/workbench/views/returning';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import { Modal } from './Modal';
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

function Shown({
  returning,
  onEnd,
}: ReturnDialogProps & { readonly returning: Exclude<Returning, { readonly kind: 'none' }> }) {
  const { words, text } = useWorkbench();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const own = text.returning;
  const leave = () => onEnd(null);
  const ready = returning.kind === 'ready' ? returning : null;
  const cells = ready?.filled.reduce((sum, { fields }) => sum + fields.length, 0) ?? 0;
  const titles = words.exported.columns.rectifications;
  return (
    <Modal
      title={own.title(returning.file)}
      onClose={leave}
      broad={ready !== null && ready.conflicts.length > 0}
      actions={
        <>
          <button type="button" class="plain" onClick={leave}>
            {returning.kind === 'refused' ? text.actions.close : text.actions.cancel}
          </button>
          {cells + theirs.size > 0 && (
            <button type="button" class="firm" onClick={() => onEnd(theirs)}>
              {own.take}
            </button>
          )}
        </>
      }
    >
      {returning.kind === 'reading' && <p role="status">{own.reading}</p>}
      {returning.kind === 'refused' && (
        <p class="strip tone-error" role="alert">
          <Glyph name="error" />
          <span>{returning.reason}</span>
        </p>
      )}
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
    </Modal>
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
