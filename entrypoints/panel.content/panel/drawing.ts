import { type ComponentChild, render } from 'preact';
import { takeFocus } from '@/components/shared/take-focus';
import type { Shell } from './shell';

/** Draws in a shell. */
export interface Drawing {
  readonly draw: (what: ComponentChild) => void;
  /** Draws all of it in a place of its own, in which nothing is left of what stood there, scrolled as far as before. */
  readonly drawAnew: (what: ComponentChild) => void;
  readonly clear: () => void;
  /** Gives the focus to the panel. */
  readonly focus: () => void;
}

/** The drawing of the panel in its shell. */
export function drawIn(shell: Pick<Shell, 'place' | 'renew' | 'isAltered'>): Drawing {
  const scroller = () => shell.place().querySelector('.scroller');
  const clear = () => {
    try {
      render(null, shell.place());
    } catch (error) {
      // What the page has moved elsewhere cannot be taken down in order.
      if (!shell.isAltered()) throw error;
    }
  };
  return {
    draw: (what) => render(what, shell.place()),
    drawAnew(what) {
      const scrolled = scroller()?.scrollTop ?? 0;
      clear();
      shell.renew();
      render(what, shell.place());
      scroller()?.scrollTo({ top: scrolled, behavior: 'instant' });
    },
    clear,
    focus() {
      // The panel itself, not its first button: a screen reader says where it is, Tab goes on inside, no ring is drawn.
      const panel = shell.place().querySelector('aside');
      if (panel === null) return;
      panel.tabIndex = -1;
      takeFocus(panel, { preventScroll: true });
    },
  };
}
