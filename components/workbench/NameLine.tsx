import { useRef, useState } from 'preact/hooks';
import { useWorkbench } from './workbench-context';
import type { WorkbenchProps } from './workbench-props';

export type NameLineProps = Pick<WorkbenchProps, 'settings'>;

/** Asks once whose name decisions and files bear; it can be left out, and is never asked again. */
export function NameLine({ settings }: NameLineProps) {
  const { text } = useWorkbench();
  const place = useRef<HTMLElement>(null);
  const [name, setName] = useState('');
  const words = text.settingsPage;
  const answer = (given: string) => {
    // The line goes: whoever wrote in it stays where they were.
    place.current?.focus();
    if (given !== '') settings.onReviewer(given);
    settings.onNameAsked();
  };
  return (
    <section class="judging-line name-line" ref={place} tabIndex={-1} aria-label={words.reviewing}>
      {settings.asksName && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            answer(name.trim());
          }}
        >
          <label>
            {words.askName}{' '}
            <input
              type="text"
              maxLength={40}
              placeholder={words.reviewerHint}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="plain" disabled={name.trim() === ''}>
            {text.actions.save}
          </button>
          <button type="button" class="link" onClick={() => answer('')}>
            {words.skipName}
          </button>
          <small>{words.nameLater}</small>
        </form>
      )}
    </section>
  );
}
