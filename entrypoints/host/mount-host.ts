/** Events that must not reach the page's own listeners: its shortcuts, its click-outside handlers, its form scripts. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'click',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'mousemove',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'touchstart',
  'touchend',
  'touchmove',
  'wheel',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'submit',
] as const;

/** Events that a press, a key or a pointer gives rise to, and that only the browser may send to what we show. */
const ACTED_ON = [...KEPT_INSIDE, 'focus', 'blur', 'pointercancel'] as const;

/** Asks a panel of another version, whose script can no longer be reached by messages, to undo itself. */
const REMOVE = 'gouji-remove';

/** An element of ours in the page: one light child of the document element, everything else in its shadow root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts these in place of everything in the root, under a new copy of its sheet, which is given back. */
  readonly fill: (...content: readonly Node[]) => HTMLStyleElement;
  /** False when the page took it from where it was put: out of the document, into another, or into its own markup. */
  readonly isInPlace: () => boolean;
  readonly remove: () => void;
}

/**
 * Puts a host into the page, in place of one that an older version left there. `onReplaced` is called when a newer one takes its place.
 * What `css` says of `:host` with `!important` beats whatever the page says, `!important` or not. The root is closed, and an
 * event that a script made instead of the reader's hand ends at its door: the page can neither read nor press what is inside.
 */
export function mountHost(document: Document, name: string, css: string, onReplaced: () => void): Host {
  removeOthers(document, name);
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  for (const type of ACTED_ON) root.addEventListener(type, refuseForged, true);
  const fill = (...content: readonly Node[]) => {
    const style = document.createElement('style');
    style.textContent = css;
    root.replaceChildren(style, ...content);
    return style;
  };
  fill();
  const stop = (event: Event) => event.stopPropagation();
  for (const type of KEPT_INSIDE) element.addEventListener(type, stop);
  element.addEventListener('selectstart', keepUnselected);
  element.addEventListener(REMOVE, onReplaced);
  document.documentElement.append(element);
  return {
    element,
    root,
    fill,
    isInPlace: () => element.parentElement !== null && element.parentElement === document.documentElement,
    remove: () => {
      element.removeEventListener(REMOVE, onReplaced);
      element.remove();
    },
  };
}

function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/**
 * `execCommand('selectAll')` begins a selection at the host whose root has the focus, and the page could then read all of it
 * by `getSelection()`. What the reader selects begins inside, and the event of that does not leave the root.
 */
function keepUnselected(event: Event): void {
  event.preventDefault();
}

function removeOthers(document: Document, name: string): void {
  for (const other of Array.from(document.querySelectorAll(name))) {
    other.dispatchEvent(new CustomEvent(REMOVE));
    other.remove();
  }
}
