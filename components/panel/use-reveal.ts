import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Px kept free above a finding that is brought into view: the tally and the section's name stand there. */
const HEADROOM = 112;

/** Scrolls a part of the panel, never the page, until the named finding is in view; `nonce` asks again for the same one. */
export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  finding: string | null,
  nonce: number,
  focus: boolean,
): void {
  useEffect(() => {
    const frame = scroller.current;
    if (frame === null || finding === null) return;
    const card = [...frame.querySelectorAll<HTMLElement>('[data-finding]')].find(
      (each) => each.dataset.finding === finding,
    );
    if (card === undefined) return;
    const { top, bottom } = card.getBoundingClientRect();
    const view = frame.getBoundingClientRect();
    if (top < view.top + HEADROOM || bottom > view.bottom) frame.scrollTop += top - view.top - HEADROOM;
    if (focus) card.querySelector<HTMLElement>('.actions button')?.focus({ preventScroll: true });
  }, [scroller, finding, nonce, focus]);
}
