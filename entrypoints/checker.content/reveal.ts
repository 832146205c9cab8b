import { holder, type Markable, scrollersAround } from './geometry';

/** Px to leave between a place and the panel or the window's edge. */
const AIR = 12;

/** Scrolls a place into the middle, through all containers around it, and out from under the panel, whose left edge is at `free` px of the viewport. */
export function reveal(what: Markable, free: () => number): void {
  const element = holder(what);
  if (element === null) return;
  // `instant`: a page's own smooth scrolling would leave the marks and the measuring below behind.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, right, top, height } = what.getBoundingClientRect();
  const view = element.ownerDocument.documentElement;
  const middle = top + height / 2;
  if (middle < 0 || middle > view.clientHeight) {
    // Words far down in a long paragraph: its middle is not theirs.
    element.ownerDocument.defaultView?.scrollBy({ top: middle - view.clientHeight / 2, behavior: 'instant' });
  }
  let hidden = Math.min(right + AIR - free(), left - AIR);
  if (hidden <= 0) return;
  const root = element.ownerDocument.scrollingElement;
  for (const scroller of [...scrollersAround(element), ...(root === null ? [] : [root])]) {
    if (hidden <= 0) return;
    const before = scroller.scrollLeft;
    scroller.scrollBy({ left: hidden, behavior: 'instant' });
    hidden -= scroller.scrollLeft - before;
  }
}
