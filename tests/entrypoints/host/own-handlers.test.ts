import { h, options, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOwnRoot, mountHost } from '@/entrypoints/host/mount-host';
import { guardHandlers } from '@/entrypoints/host/own-handlers';

const before = options.vnode;

beforeEach(() => guardHandlers(isOwnRoot));
afterEach(() => {
  if (before) options.vnode = before;
  else delete options.vnode;
});

/** What preact hangs on an element for an event of this kind. */
const handlerOf = ({ props }: { readonly props: object }) =>
  Reflect.get(props, 'onClick') as (event: object) => unknown;

describe('handlers of what we render', () => {
  it('act on events of the browser that come to elements in our own roots, and on no others', () => {
    const host = mountHost(document, 'gouji-panel', '', () => {});
    const onClick = vi.fn();
    const vnode = h('button', { onClick });
    render(vnode, host.root);
    const button = host.root.querySelector('button') as HTMLButtonElement;
    const event = { isTrusted: true, currentTarget: button, preventDefault: vi.fn() };
    handlerOf(vnode)(event);
    expect(onClick).toHaveBeenCalledExactlyOnceWith(event);
    expect(event.preventDefault).not.toHaveBeenCalled();

    // As a page does that got hold of the button: out of the root there is no door that refuses a press of its own.
    document.body.append(button);
    button.click();
    handlerOf(vnode)(event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    const other = document.createElement('div').attachShadow({ mode: 'open' });
    other.append(button);
    handlerOf(vnode)(event);
    host.root.append(button);
    handlerOf(vnode)({ ...event, isTrusted: false });
    expect(onClick).toHaveBeenCalledOnce();
    host.remove();
    button.remove();
  });

  it('stay the same from drawing to drawing, so that nothing is hung anew', () => {
    const onClick = vi.fn();
    const [one, other] = [h('button', { onClick }), h('button', { onClick })];
    expect(handlerOf(one)).toBe(handlerOf(other));
    expect(handlerOf(one)).not.toBe(onClick);
  });
});
