import { useId, useRef, useState } from 'preact/hooks';
import { useWorkbench } from '../workbench-context';
import { Modal, type ModalProps } from './Modal';

export interface FormDialogProps extends Pick<ModalProps, 'title' | 'onClose' | 'apart' | 'children'> {
  readonly class?: string;
  /** What the button that does it says, where that is not that something is saved. */
  readonly submit?: string;
  /** Whether there is something to be done with what was filled in. */
  readonly ready?: boolean;
  /** Does it, and ends the dialog; words say why it can't be done, and the dialog stays. */
  readonly onSubmit: () => string | null | Promise<string | null>;
}

/** A form that is filled in before something is done, by its button or the Enter key, and once at a time. */
export function FormDialog({ submit, ready = true, onSubmit, children, ...props }: FormDialogProps) {
  const { title, onClose, apart, class: own } = props;
  const { text } = useWorkbench();
  const id = useId();
  const busy = useRef(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const end = (refused: string | null) => {
    if (refused === null) onClose();
    else setRefusal(refused);
  };
  const send = async () => {
    if (busy.current) return;
    setRefusal(null);
    const done = onSubmit();
    if (!(done instanceof Promise)) return end(done);
    busy.current = true;
    try {
      end(await done);
    } finally {
      busy.current = false;
    }
  };
  return (
    <Modal
      title={title}
      onClose={onClose}
      apart={
        <>
          <span role="status" class="tone-error">
            {refusal}
          </span>
          {apart}
        </>
      }
      actions={
        <button type="submit" form={id} class="firm" disabled={!ready}>
          {submit ?? text.actions.save}
        </button>
      }
    >
      <form
        id={id}
        class={own}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children}
      </form>
    </Modal>
  );
}
