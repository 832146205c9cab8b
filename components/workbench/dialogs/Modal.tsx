import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../shared/IconButton';
import { useWorkbench } from '../workbench-context';

export interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Whether it holds a table, which needs more room than words do. */
  readonly broad?: boolean;
  readonly children: ComponentChildren;
  /** What the button that leaves it says, where that is not that something is called off. */
  readonly leave?: string;
  /** What stands apart from the other ways out, before them. */
  readonly apart?: ComponentChildren;
  /** The buttons at its foot after the one that leaves it. */
  readonly actions?: ComponentChildren;
}

/** Something that has to be settled before the list is gone on with. Escape leaves it. */
export function Modal({ title, onClose, broad = false, children, leave, apart, actions }: ModalProps) {
  const { text } = useWorkbench();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null || shown.open) return undefined;
    // Without the top layer (in a test's DOM) it is an open dialog all the same.
    if (typeof shown.showModal === 'function') shown.showModal();
    else shown.open = true;
    return () => {
      if (typeof shown.close === 'function') shown.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={broad ? 'modal broad' : 'modal'}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="modal-head">
        <h2>{title}</h2>
        <IconButton glyph="close" label={text.actions.close} onClick={onClose} />
      </div>
      <div class="modal-body">{children}</div>
      <p class="modal-foot">
        {apart}
        <button type="button" class="plain" onClick={onClose}>
          {leave ?? text.actions.cancel}
        </button>
        {actions}
      </p>
    </dialog>
  );
}
