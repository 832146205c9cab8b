import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readPoints } from '@/lib/ledger/scoring/points';
import { type GivenPoints, LONGEST_NOTE, type SaidPoints } from '@/lib/ledger/scoring/said-points';
import { useWorkbench } from '../workbench-context';

export interface PointsFormProps {
  readonly label: string;
  /** More points are none. */
  readonly most: number;
  /** What was said before; null where nothing was. */
  readonly said: SaidPoints | null;
  /** Null goes back to what is reckoned. Whether it was saved. */
  readonly onSay: (given: GivenPoints | null) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Points that a person gives in the place of those that were reckoned, and why. Its keys are its own; Escape leaves it. */
export function PointsForm({ label, most, said, onSay, onClose }: PointsFormProps) {
  const { words, text } = useWorkbench();
  const own = words.scoring;
  const field = useRef<HTMLInputElement>(null);
  const [points, setPoints] = useState(said === null ? '' : String(said.points));
  const [note, setNote] = useState(said?.note ?? '');
  const [refusal, setRefusal] = useState('');
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const give = async (given: GivenPoints | null) => {
    setRefusal('');
    if (await onSay(given)) onClose();
    else setRefusal(own.refusals.failed);
  };
  const save = () => {
    const value = readPoints(points);
    if (value === null || value > most) return setRefusal(own.notPoints(most));
    if (note.trim() === '') return setRefusal(own.noteMissing);
    return void give({ points: value, note: note.trim() });
  };
  return (
    <form
      class="points-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        // A dialog around it stays.
        event.preventDefault();
        onClose();
      }}
    >
      <input
        type="text"
        ref={field}
        class="points"
        inputMode="decimal"
        maxLength={7}
        aria-label={label}
        placeholder={own.points}
        value={points}
        onInput={(event) => setPoints(event.currentTarget.value)}
      />
      <input
        type="text"
        maxLength={LONGEST_NOTE}
        aria-label={own.note}
        placeholder={own.note}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <button type="submit" class="plain">
        {text.actions.save}
      </button>
      {said !== null && (
        <button type="button" class="link" onClick={() => void give(null)}>
          {own.reckon}
        </button>
      )}
      <button type="button" class="link" onClick={onClose}>
        {text.actions.cancel}
      </button>
      <p role="status" class="tone-error">
        {refusal}
      </p>
    </form>
  );
}
