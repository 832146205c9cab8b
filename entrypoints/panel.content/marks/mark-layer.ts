import { type Box, boxFinder, type Markable } from '../../host/geometry';
import { mountHost } from '../../host/mount-host';

/** How a mark looks: a cell of a failed equation, doubtful words by severity, or the place pointed at. */
export type Look = 'cell' | 'error' | 'warning' | 'notice' | 'target';

/** One thing to mark and how. */
export interface DrawnMark {
  readonly what: Markable;
  readonly look: Look;
}

const STYLE = `
:host{all:initial!important;direction:ltr!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;margin:0!important;overflow:visible!important;pointer-events:none!important;z-index:2147483646!important;display:block!important}
i{position:absolute;box-sizing:border-box;pointer-events:none;display:block}
.ruler{width:100px;height:100px;top:0;left:0;visibility:hidden}
.cell{border:2px solid #b07d00;background:rgba(255,205,60,.16)}
.error,.warning,.notice{border-bottom:2px dashed #c0362c}
.warning{border-color:#9a6200}
.notice{border-color:#2f5fa8;border-bottom-style:dotted}
.target{border:3px solid #c0362c;box-shadow:0 0 0 2px rgba(255,255,255,.9);background:rgba(192,54,44,.08)}
@media print{:host{display:none!important}}`;

/** An overlay above the page that draws boxes over places and never touches them. */
export interface MarkLayer {
  readonly draw: (marks: readonly DrawnMark[]) => void;
  readonly isInPlace: () => boolean;
  readonly remove: () => void;
}

/**
 * Boxes are placed in the document, so that they scroll along with it at once; they are placed anew, at most once a frame,
 * when anything scrolls, resizes, loads or changes, and only those near the window are: a page may have thousands.
 */
export function mountMarkLayer(document: Document): MarkLayer {
  const host = mountHost(document, 'gouji-marks', STYLE, () => remove());
  const ruler = document.createElement('i');
  ruler.className = 'ruler';
  const boxes = document.createElement('div');
  host.root.append(ruler, boxes);

  let marks: readonly DrawnMark[] = [];
  let frame = 0;
  const place = () => {
    frame = 0;
    const origin = ruler.getBoundingClientRect();
    const scale = origin.width / 100 || 1;
    // All reading before all writing: one layout, not one a mark.
    const boxesOf = boxFinder(document);
    const placed = marks.flatMap(({ what, look }) => boxesOf(what, look === 'target').map((box) => ({ box, look })));
    while (boxes.childElementCount > placed.length) boxes.lastElementChild?.remove();
    while (boxes.childElementCount < placed.length) boxes.append(document.createElement('i'));
    for (const [index, { box, look }] of placed.entries()) {
      const element = boxes.children[index];
      if (element === undefined) continue;
      element.className = look;
      element.setAttribute('style', styleOf(box, look, origin, scale));
    }
  };
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(place);
  };
  const stopWatching = watchLayout(document, schedule);
  const remove = () => {
    cancelAnimationFrame(frame);
    stopWatching();
    host.remove();
  };
  return {
    draw(next) {
      marks = next;
      place();
    },
    isInPlace: host.isInPlace,
    remove,
  };
}

function styleOf(box: Box, look: Look, origin: DOMRect, scale: number): string {
  const outset = look === 'target' ? 2 : look === 'cell' ? 0 : 1;
  const [left, top, width, height] = [
    (box.left - origin.left) / scale - outset,
    (box.top - origin.top) / scale - outset,
    (box.right - box.left) / scale + 2 * outset,
    (box.bottom - box.top) / scale + 2 * outset,
  ].map((px) => Math.round(px * 100) / 100);
  return `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}

/** Calls back on everything that can move a place; returns how to stop. */
function watchLayout(document: Document, onMove: () => void): () => void {
  const window = document.defaultView;
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const type of ['scroll', 'resize', 'load', 'toggle', 'transitionend', 'animationend'])
    window?.addEventListener(type, onMove, options);
  window?.visualViewport?.addEventListener('resize', onMove, options);
  const sizes = new ResizeObserver(onMove);
  sizes.observe(document.documentElement);
  if (document.body !== null) sizes.observe(document.body);
  const changes = new MutationObserver(onMove);
  changes.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  return () => {
    stop.abort();
    sizes.disconnect();
    changes.disconnect();
  };
}
