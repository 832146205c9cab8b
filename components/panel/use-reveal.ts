import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { bringIntoView } from '../shared/bring-into-view';
import { takeFocus } from '../shared/take-focus';

/** Scrolls a part of the panel, never the page, until the named fault is in view; with `focus`, its title takes the focus, where nothing inside it has it. */
export function revealFault(scroller: HTMLElement, fault: string, focus: boolean): void {
  const card = [...scroller.querySelectorAll<HTMLElement>('[data-finding]')].find(
    (each) => each.dataset.finding === fault,
  );
  if (card === undefined) return;
  bringIntoView(card);
  const { activeElement } = card.getRootNode() as Document | ShadowRoot;
  if (focus && !card.contains(activeElement))
    takeFocus(card.querySelector<HTMLElement>('.card-title'), { preventScroll: true });
}

/** Reveals the named fault whenever it is another one, or asked for again (`nonce`). */
export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  fault: string | null,
  nonce: number,
  focus: boolean,
): void {
  useEffect(() => {
    if (scroller.current !== null && fault !== null) revealFault(scroller.current, fault, focus);
  }, [scroller, fault, nonce, focus]);
}
