/** Px kept free above and below what is brought into view. */
const MARGIN = 12;

/** What an element scrolls in: its part of the report, or the whole report where a low window lets all of it scroll. */
function frameOf(element: HTMLElement): HTMLElement | null {
  const part = element.closest<HTMLElement>('.scroller, .side-panel, .fault-lines');
  const whole = part?.closest<HTMLElement>('.side-view') ?? null;
  return part !== null && whole !== null && part.scrollHeight <= part.clientHeight ? whole : part;
}

/** Scrolls what an element stands in, never the page around the panel, until all of it is in view, or its top where it is too long. */
export function bringIntoView(element: HTMLElement): void {
  const frame = frameOf(element);
  if (frame === null) return;
  const style = element.ownerDocument.defaultView?.getComputedStyle(frame);
  const [covered, foot] = [style?.scrollPaddingTop, style?.scrollPaddingBottom].map(
    (length) => Number.parseFloat(length ?? '') || 0,
  );
  const { top, bottom } = element.getBoundingClientRect();
  const view = frame.getBoundingClientRect();
  const below = bottom + MARGIN - (view.bottom - (foot ?? 0));
  const above = view.top + (covered ?? 0) + MARGIN - top;
  if (above > 0) frame.scrollTop -= above;
  else if (below > 0) frame.scrollTop += Math.min(below, -above);
}
