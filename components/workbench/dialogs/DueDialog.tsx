import { useState } from 'preact/hooks';
import { useWorkbench } from '../workbench-context';
import { FormDialog } from './FormDialog';

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
    onDue(day);
    return null;
  };
  return (
    <FormDialog title={text.items.dueTitle(reports)} ready={day !== ''} onSubmit={save} onClose={onClose}>
      <label class="row due-field">
        <span>{text.items.due}</span>
        <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </label>
      <p class="quiet">{text.items.dueHint}</p>
    </FormDialog>
  );
}
