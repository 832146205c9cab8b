import { options, type VNode } from 'preact';
import { keepDrawnFields } from './drawn-fields';
import { followDrawing } from './follow-drawing';
import { guardOf, settleAll } from './guard-root';

type Handler = (this: unknown, event: Event) => unknown;

/** What decides, saves, sends or sets something. The rest points at places, or writes what the reader sees being written. */
const PRESSES: ReadonlySet<string> = new Set(['click', 'submit', 'change', 'keydown', 'pointerdown']);

/** A handler is wrapped once, so that a drawing with the same one changes nothing. */
const known = new WeakMap<Handler, Handler>();

/**
 * What is rendered from now on acts on an event only where the browser made it, its element stands in a root of ours, and,
 * for a press, nobody but us has altered what we show there: what the reader pressed is then what the reader read. The door
 * of a closed root refuses what scripts make, but Firefox hands a page the very nodes that `window.find` has found behind it.
 */
export function guardHandlers(): void {
  keepDrawnFields();
  followDrawing(settleAll);
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    if (typeof vnode.type === 'string') {
      const props = vnode.props as Record<string, unknown>;
      for (const name in props) {
        const value = props[name];
        if (name.startsWith('on') && typeof value === 'function') props[name] = guard(value as Handler);
      }
    }
    before?.(vnode);
  };
}

function guard(handler: Handler): Handler {
  const wrapped = known.get(handler);
  if (wrapped) return wrapped;
  const own: Handler = function own(this: unknown, event) {
    const { isTrusted, currentTarget } = event;
    const entry = isTrusted ? guardOf((currentTarget as Node).getRootNode()) : undefined;
    if (entry === undefined) return event.preventDefault();
    if (PRESSES.has(event.type) && !isTyping(event)) {
      if (entry.guarded.isAltered(isOfField(event))) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return entry.owner.onRefused();
      }
      entry.owner.onObeyed?.();
    }
    return handler.call(this, event);
  };
  known.set(handler, own);
  return own;
}

/** At an event of a field itself, the field may be ahead of what is drawn. */
const isOfField = ({ type, target }: Event): boolean => type !== 'keydown' && isInput(target);

/** Whether a key only writes: it decides nothing, and must not be lost. */
function isTyping(event: Event): boolean {
  const { type, target } = event;
  const { key } = event as KeyboardEvent;
  return type === 'keydown' && isInput(target) && target.type === 'text' && key !== 'Enter' && key !== 'Escape';
}

/** Whichever document's world made it. */
function isInput(target: EventTarget | null): target is HTMLInputElement {
  return target !== null && 'nodeName' in target && target.nodeName === 'INPUT';
}
