import { useState } from 'preact/hooks';
import { useWorkbench } from '../workbench-context';
import { Modal } from './Modal';

export interface DueDialogProps {
  /** How many reports it is about. */
  readonly reports: number;
  readonly onDue: (day: string) => void;
  readonly onClose: () => void;
}

/** Asks for the day by which the items of reports are due. */
export function DueDialog({ reports, onDue, onClose }: DueDialogProps) {
  const { text } = useWorkbench();
  const [day, setDay] = useState('');
  const save = () => {
    if (day === '') return;
    onDue(day);
    onClose();
  };
  return (
    <Modal
      title={text.items.dueTitle(reports)}
      onClose={onClose}
      actions={
        <>
          <button type="button" class="plain" onClick={onClose}>
            {text.actions.cancel}
          </button>
          <button type="button" class="firm" disabled={day === ''} onClick={save}>
            {text.actions.save}
          </button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label class="row due-field">
          <span>{text.items.due}</span>
          <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
        <p class="quiet">{text.items.dueHint}</p>
      </form>
    </Modal>
  );
}
