import type { Session } from './session-state';

/** Ms after which something that goes on is shown: what is quicker would only flicker. */
const SHOWN_AFTER = 300;
/** Ms between two drawings of how far it is. */
const DRAWN_EVERY = 100;

/** Works that were begun: the last one's id. */
let begun = 0;

/** Something that takes its time, as the reader sees it. */
export interface ShownWork {
  readonly step: (words: string, done: number, of: number) => void;
  readonly end: () => void;
}

/**
 * Begins to show something that takes its time, on a line of its own; `onStop` is called when the reader wants it stopped,
 * null where it can't be.
 */
export function showWork(session: Session, onStop: (() => void) | null): ShownWork {
  begun += 1;
  const id = begun;
  let next = performance.now() + SHOWN_AFTER;
  return {
    step(words, done, of) {
      const now = performance.now();
      if (now < next) return;
      next = now + DRAWN_EVERY;
      session.setWork({ id, words, done, of, onStop });
    },
    end: () => session.endWork(id),
  };
}
