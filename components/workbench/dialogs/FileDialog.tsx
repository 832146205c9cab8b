import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import { Modal, type ModalProps } from './Modal';

export interface FileDialogProps extends Pick<ModalProps, 'title' | 'broad' | 'children'> {
  /** How far the file is read; null when it is. */
  readonly reading: string | null;
  /** Why none of it can be taken in. */
  readonly refusal: string | null;
  /** What the button says that takes it in; null while there is nothing to be taken. */
  readonly take: string | null;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What a file would bring, before any of it is taken in; or why none of it can be. */
export function FileDialog({ reading, refusal, take, onTake, onLeave, children, ...props }: FileDialogProps) {
  const { text } = useWorkbench();
  return (
    <Modal
      {...props}
      onClose={onLeave}
      leave={refusal === null ? text.actions.cancel : text.actions.close}
      actions={
        take !== null && (
          <button type="button" class="firm" onClick={onTake}>
            {take}
          </button>
        )
      }
    >
      {reading !== null && <p role="status">{reading}</p>}
      {refusal !== null && (
        <p class="strip tone-error" role="alert">
          <Glyph name="error" />
          <span>{refusal}</span>
        </p>
      )}
      {children}
    </Modal>
  );
}
