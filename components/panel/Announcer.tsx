import { useEffect, useState } from 'preact/hooks';

export interface AnnouncerProps {
  /** Names the result; each is announced once. */
  readonly resultKey: string | null;
  readonly words: string;
}

/** Tells a screen reader of each result once, politely: set after mounting, so that the change is heard. */
export function Announcer({ resultKey, words }: AnnouncerProps) {
  const [said, setSaid] = useState<{ readonly key: string; readonly words: string } | null>(null);
  useEffect(() => {
    if (resultKey !== null && said?.key !== resultKey) setSaid({ key: resultKey, words });
  }, [resultKey, words, said]);
  return (
    <output class="unseen" aria-live="polite">
      {said?.words ?? ''}
    </output>
  );
}
