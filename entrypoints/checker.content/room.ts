import type { Marks } from './marks';
import type { Shell } from './shell';

/**
 * Gives the page the room beside the panel. Where the page is too wide for it, the window can be scrolled as much
 * further to the right as the panel hides, so that nothing stays out of reach; folded, only the tab's width is taken.
 */
export function fitPage(shell: Shell, marks: Marks, sameWindow: boolean): void {
  const view = shell.document.documentElement;
  const panel = Math.max(0, Math.round(view.clientWidth - shell.left()));
  const kept = shell.reserve(panel);
  marks.widen(0);
  if (!sameWindow) return;
  const content = shell.document.scrollingElement?.scrollWidth ?? view.clientWidth;
  const overhang = content - (view.clientWidth - panel);
  // Content as wide as the window itself may just be the window's own width: only what really lies under the panel counts.
  if (kept > 0 && content <= view.clientWidth && !reachesUnder(shell, view.clientWidth - panel)) return;
  if (overhang > 0) marks.widen(content + panel);
}

/** Whether the page's body still extends under the panel although room was kept for it. */
function reachesUnder(shell: Shell, free: number): boolean {
  const { body } = shell.document;
  if (body === null) return false;
  return body.getBoundingClientRect().right > free + 1 || body.scrollWidth > body.clientWidth + 1;
}
