import { inSlices } from '@/lib/store/slices';
import { watchEdits } from './page-edits';

/**
 * Ms of work between two pauses, one number an attempt. A page that changes while it is read is read anew in longer slices,
 * the last of them long enough for nearly any page to be read between two of its changes, and as long as a tab may be halted at all.
 */
const ATTEMPTS: readonly number[] = [40, 60, 300];

/** What became of reading a page that must stay as it is meanwhile. */
export type SteadyReading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'stopped' }
  /** Each time it changed before the end was reached. */
  | { readonly kind: 'page-changing' };

/** How a page is to be read. */
export interface SteadyOptions<T> {
  /** Of what came of it, the element that it rests on. */
  readonly restsOn: (value: T) => Element;
  readonly isStopped: () => boolean;
  /** Hears the share that is done, 0 to 1; of a new attempt from the beginning. */
  readonly onStep?: (share: number) => void;
}

/**
 * Does work that reads the page, step by step, giving the tab back in between, and begins anew when what was read has
 * changed meanwhile: what comes of it is never of two states of the page.
 */
export async function readSteadily<T>(
  document: Document,
  begin: () => Generator<number | undefined, T, undefined>,
  { restsOn, isStopped, onStep }: SteadyOptions<T>,
): Promise<SteadyReading<T>> {
  for (const slice of ATTEMPTS) {
    const edits = watchEdits(document);
    try {
      const pause = inSlices(true, slice);
      const steps = begin();
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          if (edits.touch(restsOn(step.value))) break;
          return { kind: 'read', value: step.value };
        }
        if (step.value !== undefined) onStep?.(step.value);
        await pause();
        if (isStopped()) return { kind: 'stopped' };
      }
    } catch (error) {
      // A page that falls to pieces under the reading may break it; one that stayed as it was has found a bug of ours.
      if (!edits.touch(document.documentElement)) throw error;
    } finally {
      edits.stop();
    }
  }
  return { kind: 'page-changing' };
}
