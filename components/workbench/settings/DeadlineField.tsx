import { useState } from 'preact/hooks';
import { useWorkbench } from '../workbench-context';

export interface DeadlineFieldProps {
  readonly label: string;
  /** `MM-DD`. */
  /** What may be written. */
  readonly hint: string;
  readonly day: string;
  /** False where the day cannot be taken. */
  readonly onDay: (day: string) => Promise<boolean>;
}

/** A local deadline as month and day; one that does not exist or is later than the law's is refused in words. */
export function DeadlineField({ label, hint, day, onDay }: DeadlineFieldProps) {
  const { text } = useWorkbench();
  const [words, setWords] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        class="day"
        inputMode="numeric"
        maxLength={5}
        placeholder="MM-DD"
        value={words ?? day}
        aria-invalid={refused}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setRefused(false);
        }}
        onChange={(event) => {
          const given = event.currentTarget.value.trim();
          void onDay(given).then((taken) => {
            setRefused(!taken);
            if (taken) setWords(null);
          });
        }}
      />
      <small role="status" class={refused ? 'tone-error' : undefined}>
        {refused ? text.settingsPage.deadlineRefused : hint}
      </small>
    </label>
  );
}
