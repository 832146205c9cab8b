import { useLayoutEffect, useRef } from 'preact/hooks';
import { bringIntoView } from '../bring-into-view';
import { useReportTools } from '../report-tools';
import { takeFocus } from '../take-focus';
import { leaveForm } from './leave-form';

export interface ReasonFormProps {
  /** Names the form apart from those of other faults. */
  readonly name: string;
  /** What is given so far: one of the common reasons, or one's own words; '' for nothing. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Whether the question was put just now and takes the focus; one that was left half answered comes back without it. */
  readonly isNew: () => boolean;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/**
 * Asks why a finding is dismissed: one of the common reasons, or one's own words. Arrows choose, Enter decides, Escape leaves
 * all as it was; a digit does nothing, for it may be meant for the next finding.
 */
export function ReasonForm({ name, words, onWords, isNew, onReason, onCancel }: ReasonFormProps) {
  const { decisions } = useReportTools().text;
  const { reasons } = decisions;
  const form = useRef<HTMLFormElement>(null);
  const chosen = reasons.indexOf(words);
  // At once: the next key may follow before the browser has painted.
  useLayoutEffect(() => {
    if (!isNew() || form.current === null) return;
    const radios = form.current.querySelectorAll<HTMLElement>('input[type="radio"]');
    takeFocus(radios[Math.max(0, chosen)], { preventScroll: true });
    bringIntoView(form.current);
  });
  const give = () => {
    if (words.trim() === '') return;
    leaveForm(form.current);
    onReason(words.trim());
  };
  const cancel = () => {
    leaveForm(form.current);
    onCancel();
  };
  const step = (by: 1 | -1) => {
    const next = chosen === -1 ? (by === 1 ? 0 : reasons.length - 1) : (chosen + by + reasons.length) % reasons.length;
    onWords(reasons[next] ?? '');
    takeFocus(form.current?.querySelectorAll<HTMLElement>('input[type="radio"]')[next], { preventScroll: true });
  };
  return (
    <form
      ref={form}
      class="reason-form"
      aria-label={decisions.reasonTitle}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const onRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
        if (event.key === 'Escape') cancel();
        else if (onRadio && event.key === 'Enter') give();
        else if (onRadio && /^Arrow(?:Down|Right)$/.test(event.key)) step(1);
        else if (onRadio && /^Arrow(?:Up|Left)$/.test(event.key)) step(-1);
        else return;
        event.preventDefault();
      }}
    >
      <p>{decisions.reasonTitle}</p>
      {reasons.map((preset, index) => (
        <label key={preset}>
          <input type="radio" name={`reason ${name}`} checked={index === chosen} onChange={() => onWords(preset)} />
          {preset}
        </label>
      ))}
      <span class="row">
        <input
          type="text"
          aria-label={decisions.reasonHint}
          placeholder={decisions.reasonHint}
          maxLength={200}
          value={chosen === -1 ? words : ''}
          onInput={(event) => onWords(event.currentTarget.value)}
        />
        <button type="submit" class="give" disabled={words.trim() === ''}>
          {decisions.confirm}
        </button>
        <button type="button" class="link" onClick={cancel}>
          {decisions.abandon}
        </button>
      </span>
    </form>
  );
}
