import { boxOf } from '@/lib/read/html/unclobbered';
import { holder, type Markable, scrollersAround, viewSize } from '../../host/geometry';

/** Px to leave between a place and the panel or the window's edge. */
const AIR = 12;

/**
 * Scrolls a place into the middle, through all containers and windows around it, and out from under the panel,
 * whose left edge is at `panelLeft` px of the viewport of `shell`.
 */
export function reveal(what: Markable, shell: Document, panelLeft: number): void {
  const element = holder(what);
  if (element === null) return;
  // `instant`: a page's own smooth scrolling would leave the marks and the measuring below behind.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, height } = boxOf(what);
  const view = viewSize(element.ownerDocument).height;
  const middle = top + height / 2;
  if (middle < 0 || middle > view) {
    // Words far down in a long paragraph: its middle is not theirs.
    element.ownerDocument.defaultView?.scrollBy({ top: middle - view / 2, behavior: 'instant' });
  }
  const { left, right } = boxOf(what);
  const inShell = frameLeft(element.ownerDocument, shell);
  let hidden = Math.min(right + inShell + AIR - panelLeft, left + inShell - AIR);
  for (const scroller of scrollersOutward(element, shell)) {
    if (hidden <= 0) return;
    const before = scroller.scrollLeft;
    scroller.scrollBy({ left: hidden, behavior: 'instant' });
    hidden -= scroller.scrollLeft - before;
  }
}

/** Everything that can scroll around an element, from the inside out, up to the window of the panel. */
function scrollersOutward(element: Element, shell: Document): readonly Element[] {
  const { ownerDocument } = element;
  const own = [
    ...scrollersAround(element),
    ...(ownerDocument.scrollingElement ? [ownerDocument.scrollingElement] : []),
  ];
  const frame = ownerDocument === shell ? null : (ownerDocument.defaultView?.frameElement ?? null);
  return frame === null ? own : [...own, ...scrollersOutward(frame, shell)];
}

/** Where the viewport of `document` begins in that of the shell, in px from the left. */
function frameLeft(document: Document, shell: Document): number {
  if (document === shell) return 0;
  const frame = document.defaultView?.frameElement ?? null;
  return frame === null
    ? 0
    : frame.getBoundingClientRect().left + frame.clientLeft + frameLeft(frame.ownerDocument, shell);
}
