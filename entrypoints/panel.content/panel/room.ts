import { boxOf, ownOf } from '@/lib/read/html/unclobbered';
import { viewSize } from '../../host/geometry';
import { mountHost } from '../../host/mount-host';

/** The page must keep this many px beside the panel, or the panel lies over it (and folding gives it back). */
const LEAST_ROOM = 480;

const STYLE =
  ':host{all:initial!important;position:absolute!important;top:0!important;left:0!important;height:1px!important;margin:0!important;visibility:hidden!important;pointer-events:none!important;display:block!important}' +
  'i{display:block;height:1px}' +
  '@media print{:host{display:none!important}}';

/** The room beside the panel. */
export interface Room {
  /** Gives the page the room left of `panelLeft` (px of the viewport), or as much scrolling further as the panel hides. */
  readonly fit: (panelLeft: number) => void;
  readonly isInPlace: () => boolean;
  readonly remove: () => void;
}

/**
 * Gives the page the room beside the panel. Where the page is too wide for it, the window can be scrolled as much
 * further to the right as the panel hides, so that nothing stays out of reach. All by an element of our own: a style
 * in it rules the page as long as it is there and is gone with it. Nothing of the page is rewritten, nothing has to be put back.
 */
export function mountRoom(document: Document): Room {
  const host = mountHost(document, 'gouji-room', STYLE, () => host.remove());
  const margin = document.createElement('style');
  host.element.append(margin);
  const spacer = document.createElement('i');
  host.root.append(spacer);
  return {
    fit(panelLeft) {
      const view = viewSize(document).width;
      const panel = Math.max(0, Math.round(view - panelLeft));
      const kept = view - panel >= LEAST_ROOM ? panel : 0;
      const rule = `@media screen{:root:root:root{margin-right:${kept}px!important;scroll-padding-right:${panel}px!important}}`;
      if (margin.textContent !== rule) margin.textContent = rule;
      spacer.style.width = '0';
      const reach = contentRight(document);
      spacer.style.width = `${reach > view - panel + 1 ? reach + panel : 0}px`;
    },
    isInPlace: host.isInPlace,
    remove: host.remove,
  };
}

/** How far to the right the page's content goes, in px of the document. */
function contentRight(document: Document): number {
  const { body, scrollingElement } = document;
  const view = viewSize(document).width;
  const all = scrollingElement?.scrollWidth ?? view;
  if (all > view || body === null) return all;
  // Not wider than the window: what counts is whether the body still reaches under the panel.
  // (Its own scrollWidth is the window's in pages without a doctype.)
  const rights = Array.from(body.children, (child) => {
    const { left, right } = boxOf(child);
    return Math.max(right, left + ownOf(child, 'scrollWidth'));
  });
  return rights.reduce((most, right) => Math.max(most, right), 0) + (scrollingElement?.scrollLeft ?? 0);
}
