import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWorkbench } from '../workbench-context';

export interface ReasonFormProps {
  /** What is written of it; '' for nothing. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Whether the question was put just now and takes the focus; one that was left half answered comes back without it. */
  readonly isNew: () => boolean;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is dismissed: one of the common reasons, by its number too, or one's own words. */
export function ReasonForm({ words, onWords, isNew, onReason, onCancel }: ReasonFormProps) {
  const { text } = useWorkbench();
  const form = useRef<HTMLFormElement>(null);
  // At once: the next key, a reason's number, may follow before the browser has painted.
  useLayoutEffect(() => {
    if (isNew()) form.current?.querySelector('button')?.focus({ preventScroll: true });
  });
  return (
    <form
      ref={form}
      class="reason-form"
      aria-label={text.decisions.reasonTitle}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onReason(words.trim());
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
        const preset = text.decisions.reasons[Number(event.key) - 1];
        if (preset === undefined || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        onReason(preset);
      }}
    >
      <p>{text.decisions.reasonTitle}</p>
      {text.decisions.reasons.map((preset, index) => (
        <button key={preset} type="button" onClick={() => onReason(preset)}>
          <i class="key" aria-hidden="true">
            {index + 1}
          </i>
          {preset}
        </button>
      ))}
      <span class="row">
        <input
          type="text"
          aria-label={text.decisions.reasonHint}
          placeholder={text.decisions.reasonHint}
          maxLength={200}
          value={words}
          onInput={(event) => onWords(event.currentTarget.value)}
        />
        {words.trim() !== '' && (
          <button type="submit" class="link">
            {text.actions.save}
          </button>
        )}
        <button type="button" class="link" onClick={onCancel}>
          {text.actions.cancel}
        </button>
      </span>
    </form>
  );
}
