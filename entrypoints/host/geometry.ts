import { boxOf, parentOf } from '@/lib/read/html/unclobbered';

/** A box in px of the viewport of its document. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width and height of the window's inside in px, without its scroll bars; pages without a doctype give them by their body. */
export function viewSize(document: Document): { readonly width: number; readonly height: number } {
  const { body, documentElement, compatMode } = document;
  const view = compatMode === 'BackCompat' && body !== null ? body : documentElement;
  return { width: view.clientWidth, height: view.clientHeight };
}

/** What can be marked: an element (a cell), or words in the text. */
export type Markable = Element | Range;

/** Tells where markables are seen, for as long as nothing moves; `far`: however far from the window. */
export type BoxFinder = (what: Markable, far?: boolean) => readonly Box[];

/**
 * Where markables are seen now: a box for an element, one a line for words, cut by the scroll containers around it; none
 * for what is not shown, and unless asked for none for what is further from the window than the window is large.
 */
export function boxFinder(document: Document): BoxFinder {
  const { width, height } = viewSize(document);
  const near: Box = { left: -width, top: -height, right: 2 * width, bottom: 2 * height };
  const known = new Map<Element | null, readonly Box[]>();
  const clipsOf = (parent: Element | null) => {
    const clips = known.get(parent) ?? clippers(parent);
    known.set(parent, clips);
    return clips;
  };
  return (what, far = false) => {
    if (!far && !touches(boxOf(what), near)) return [];
    return visibleBoxes(what, far ? EVERYWHERE : near, clipsOf(holder(what)?.parentElement ?? null));
  };
}

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

function visibleBoxes(what: Markable, near: Box, clips: readonly Box[]): readonly Box[] {
  const rects = isElement(what) ? [boxOf(what)] : lines(Array.from(what.getClientRects()));
  return rects.flatMap((rect) => {
    let box: Box | null = rect.width > 0 && rect.height > 0 && touches(rect, near) ? rect : null;
    for (const clip of clips) box = box && intersect(box, clip);
    return box ? [box] : [];
  });
}

/** Whether the markable takes up room in the page at all (not in a closed fold or a hidden tab). */
export function isShown(what: Markable): boolean {
  const element = holder(what);
  if (!element?.isConnected) return false;
  const rect = boxOf(what);
  return rect.width > 0 || rect.height > 0;
}

/** The element that a markable is or stands in. */
export function holder(what: Markable): Element | null {
  if (isElement(what)) return what;
  const container = what.startContainer;
  return isElement(container) ? container : container.parentElement;
}

/** Element or not, whichever document's world made it. */
function isElement(what: Node | Range): what is Element {
  return 'nodeType' in what && what.nodeType === 1;
}

/** The elements around `element` that cut off what overflows them, the root scroller left out. */
export function scrollersAround(element: Element | null): readonly Element[] {
  return scrollersFrom(element?.parentElement ?? null);
}

function scrollersFrom(parent: Element | null): readonly Element[] {
  const found: Element[] = [];
  const root = parent?.ownerDocument.documentElement;
  const body = parent?.ownerDocument.body;
  for (let at = parent; at !== null && at !== root; at = parentOf(at)) {
    // The body's own overflow is the viewport's unless the root has one too.
    if (at === body && getComputedStyle(at.ownerDocument.documentElement).overflow === 'visible') continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') found.push(at);
  }
  return found;
}

function touches(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** What the scroll containers from `parent` outwards let be seen. */
function clippers(parent: Element | null): readonly Box[] {
  return scrollersFrom(parent).map((scroller) => {
    const rect = boxOf(scroller);
    const { overflowX, overflowY } = getComputedStyle(scroller);
    return {
      left: overflowX === 'visible' ? -Infinity : rect.left,
      right: overflowX === 'visible' ? Infinity : rect.right,
      top: overflowY === 'visible' ? -Infinity : rect.top,
      bottom: overflowY === 'visible' ? Infinity : rect.bottom,
    };
  });
}

function intersect(one: Box, other: Box): Box | null {
  const box = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return box.right - box.left > 1 && box.bottom - box.top > 1 ? box : null;
}

/** Rects of one line joined: words split over spans are one mark a line, not one a span. */
function lines(rects: readonly DOMRect[]): readonly DOMRect[] {
  const joined: DOMRect[] = [];
  for (const rect of rects) {
    const last = joined[joined.length - 1];
    const sameLine =
      last !== undefined &&
      Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top) > 0.5 * Math.min(last.height, rect.height) &&
      rect.left <= last.right + 4;
    if (!sameLine) {
      joined.push(rect);
      continue;
    }
    const left = Math.min(last.left, rect.left);
    const top = Math.min(last.top, rect.top);
    joined[joined.length - 1] = new DOMRect(
      left,
      top,
      Math.max(last.right, rect.right) - left,
      Math.max(last.bottom, rect.bottom) - top,
    );
  }
  return joined;
}
