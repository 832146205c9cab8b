import { isTakingFocus } from '@/components/shared/take-focus';

/** Keys that decide nothing: they move the focus, or go with another key. */
const PASSING: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** What a key gives rise to, and what may change something. */
const OF_KEYS = ['keydown', 'click', 'submit', 'beforeinput', 'input'] as const;

/** Tabs let go in a row in our root that show a reader at work: a page can lead a single one there, out of a form of its own. */
const TABS = 2;

/** Ms in which what a press, a key or the window's return does has come. */
const AT_ONCE = 500;

const isJust = (moment: number): boolean => performance.now() - moment < AT_ONCE;

/** Knows whether it was the reader, or we in answer to the reader, that brought the focus into a root of ours. */
export interface FocusWatch {
  /** Sees to it that what left the root unheard counts no more. */
  readonly look: () => void;
  readonly end: () => void;
}

/**
 * Lets keys through to what stands in a root only where something shows that the reader brought the focus there: a press in
 * the root, Tabs in it, or our own doing. A page moves the focus as it likes, and the reader's typing with it; it can also
 * keep from us every event that leaves the root, so that nothing is concluded from none having come. What is kept back is
 * told by `onUnsure`. A form is sent by a press or Enter in it alone. To stand behind the door of the root that refuses events of scripts.
 */
export function watchFocus(root: ShadowRoot, onUnsure: () => void): FocusWatch {
  const window = root.ownerDocument.defaultView;
  /** Where in the root the reader has the focus, null where a press left it nowhere; undefined where nothing shows it. */
  let held: Element | null | undefined;
  let tabs = 0;
  let movedAt = Number.NEGATIVE_INFINITY;
  /** The form that the reader's last press or key may send. */
  let sent: Element | null = null;
  let sentAt = Number.NEGATIVE_INFINITY;
  let isAway = false;
  let backAt = Number.NEGATIVE_INFINITY;
  const hold = () => {
    held = root.activeElement;
    tabs = 0;
  };
  const isHeld = () => held === root.activeElement;

  const onFocusIn = (event: FocusEvent) => {
    const { relatedTarget, target } = event;
    const isMove = relatedTarget === held && isJust(movedAt);
    const isBack = target === held && relatedTarget === null && isJust(backAt);
    if (isMove || isBack || isTakingFocus()) held = root.activeElement;
    else {
      held = undefined;
      if (relatedTarget === null || !root.contains(relatedTarget as Node)) tabs = 0;
    }
    isAway = false;
  };
  const onFocusOut = ({ relatedTarget, target }: FocusEvent) => {
    // The window was left, and the focus waits in it: what a page takes the focus from has it no more when this comes. Whether
    // the document has the focus Firefox says wrongly at this moment.
    isAway = relatedTarget === null && target === root.activeElement;
    if (!isAway && (relatedTarget === null || !root.contains(relatedTarget as Node))) held = undefined;
  };
  const onWindowFocus = ({ target, isTrusted }: FocusEvent) => {
    if (isTrusted && target === window && isAway && isHeld()) backAt = performance.now();
    if (target === window) isAway = false;
  };
  const onKeyUp = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab') return;
    tabs += 1;
    if (tabs >= TABS) hold();
  };
  const onEvent = (event: Event) => {
    const isPress = event.type === 'click' && (event as MouseEvent).detail > 0;
    const key = event.type === 'keydown' ? (event as KeyboardEvent).key : null;
    if (isPress) hold();
    if (isHeld()) {
      // A press on a label gives the focus to its field.
      if (isPress || key === 'Tab' || key?.startsWith('Arrow')) movedAt = performance.now();
      if (event.type === 'click' || key !== null) {
        sent = key === null || key === 'Enter' ? (event.target as Element).closest('form') : null;
        sentAt = performance.now();
      }
      if (event.type !== 'submit' || (event.target === sent && isJust(sentAt))) return;
      // The browser says of what `requestSubmit` sends that it was not made by a script.
      event.stopImmediatePropagation();
      return event.preventDefault();
    }
    event.stopImmediatePropagation();
    if (key !== null && PASSING.has(key)) return;
    // The others keep their use: to scroll, to copy, and to leave.
    if (key === null || key === 'Enter') event.preventDefault();
    tabs = 0;
    onUnsure();
  };

  root.addEventListener('focusin', onFocusIn as EventListener, true);
  root.addEventListener('focusout', onFocusOut as EventListener, true);
  root.addEventListener('keyup', onKeyUp as EventListener, true);
  for (const type of OF_KEYS) root.addEventListener(type, onEvent, true);
  window?.addEventListener('focus', onWindowFocus, true);
  return {
    look() {
      if (!isHeld()) held = undefined;
    },
    end() {
      root.removeEventListener('focusin', onFocusIn as EventListener, true);
      root.removeEventListener('focusout', onFocusOut as EventListener, true);
      root.removeEventListener('keyup', onKeyUp as EventListener, true);
      for (const type of OF_KEYS) root.removeEventListener(type, onEvent, true);
      window?.removeEventListener('focus', onWindowFocus, true);
    },
  };
}
