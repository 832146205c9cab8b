import { options } from 'preact';

type Hook = (...given: readonly unknown[]) => void;

/** The renderer's own hooks, under the names that its build gives them for good: its add-ons live by them. */
interface DrawingHooks {
  /** A part is about to be compared with what stands. */
  __b?: Hook;
  /** A component is about to be called; effects of its last drawing that still wait run before. */
  __r?: Hook;
  /** Everything is written; effects follow. */
  __c?: Hook;
  /** Something threw. */
  __e?: Hook;
}

/**
 * Calls `settle` whenever our writing begins or ends, with whose it was that was written before. Effects stand outside: they move
 * the focus, and the page hears of that at once. To be called when everything else that hooks in has done so.
 */
export function followDrawing(settle: (whose: 'ours' | 'foreign') => void): void {
  const hooks = options as DrawingHooks;
  const { __b: compare, __r: call, __c: written, __e: threw } = hooks;
  let isDrawing = false;
  const begin = () => {
    if (!isDrawing) settle('foreign');
    isDrawing = true;
  };
  const end = () => {
    if (isDrawing) settle('ours');
    isDrawing = false;
  };
  hooks.__b = (...given) => {
    begin();
    compare?.(...given);
  };
  hooks.__r = (...given) => {
    end();
    call?.(...given);
    begin();
  };
  hooks.__c = (...given) => {
    end();
    written?.(...given);
  };
  hooks.__e = (...given) => {
    end();
    threw?.(...given);
  };
}
