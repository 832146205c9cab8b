import { drawingPace } from '../store/slices';
import type { Session } from './session-state';

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
  const isDue = drawingPace();
  return {
    step(words, done, of) {
      if (isDue()) session.setWork({ id, words, done, of, onStop });
    },
    end: () => session.endWork(id),
  };
}
