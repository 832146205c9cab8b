import { options, type VNode } from 'preact';

type Handler = (this: unknown, event: Event) => unknown;

/** A handler is wrapped once, so that a drawing with the same one changes nothing. */
const guarded = new WeakMap<Handler, Handler>();

/**
 * What is rendered from now on acts on an event only where the browser made it and its element stands in a root that
 * `isOwn` knows. The door of a closed root refuses what scripts make, but Firefox hands a page the very nodes that
 * `window.find` has found behind it, and what the page then moves out of the root no door guards.
 */
export function guardHandlers(isOwn: (root: Node) => boolean): void {
  const guard = (handler: Handler): Handler => {
    const known = guarded.get(handler);
    if (known) return known;
    const own: Handler = function own(this: unknown, event) {
      const { isTrusted, currentTarget } = event;
      if (isTrusted && isOwn((currentTarget as Node).getRootNode())) return handler.call(this, event);
      event.preventDefault();
      return undefined;
    };
    guarded.set(handler, own);
    return own;
  };
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
