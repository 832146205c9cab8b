/** Px kept free above and below what is brought into view. */
const MARGIN = 12;

/** Scrolls what an element stands in, never the page around the panel, until all of it is in view, or its top where it is too long. */
export function bringIntoView(element: HTMLElement): void {
  const frame = element.closest<HTMLElement>('.scroller, .side-panel');
  if (frame === null) return;
  const { top, bottom } = element.getBoundingClientRect();
  const view = frame.getBoundingClientRect();
  const below = bottom + MARGIN - view.bottom;
  const above = view.top + MARGIN - top;
  if (above > 0) frame.scrollTop -= above;
  else if (below > 0) frame.scrollTop += Math.min(below, -above);
}
