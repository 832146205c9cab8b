import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { guardRoot } from '@/entrypoints/host/guard/guard-root';
import { mountHost } from '@/entrypoints/host/mount-host';
import { handlerOf, useGuardedHandlers } from './preact-options';

useGuardedHandlers();

function mount() {
  const host = mountHost(document, 'gouji-panel', 'p{}', () => {});
  const owner = { onRefused: vi.fn(), onObeyed: vi.fn(), onUnsure: vi.fn() };
  const guarded = guardRoot(host, owner);
  const end = () => {
    guarded.end();
    host.remove();
  };
  return { ...owner, host, guarded, end };
}

/** An event as the browser sends it; none that a test sends is trusted. */
function trusted(type: string, currentTarget: Element, more: object = {}) {
  const spies = { preventDefault: vi.fn(), stopImmediatePropagation: vi.fn() };
  return { type, isTrusted: true, currentTarget, target: currentTarget, ...spies, ...more };
}

describe('handlers of what we render', () => {
  it('act on events of the browser that come to elements in our own roots, and on no others', () => {
    const { host, guarded, end } = mount();
    const onClick = vi.fn();
    const vnode = h('button', { onClick });
    render(vnode, guarded.place());
    const button = guarded.place().querySelector('button') as HTMLButtonElement;
    const event = trusted('click', button);
    handlerOf(vnode, 'onClick')(event);
    expect(onClick).toHaveBeenCalledExactlyOnceWith(event);
    expect(event.preventDefault).not.toHaveBeenCalled();

    // As a page does that got hold of the button: out of the root there is no door that refuses a press of its own.
    document.body.append(button);
    button.click();
    handlerOf(vnode, 'onClick')(event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    const other = document.createElement('div').attachShadow({ mode: 'open' });
    other.append(button);
    handlerOf(vnode, 'onClick')(event);
    host.root.append(button);
    handlerOf(vnode, 'onClick')({ ...event, isTrusted: false });
    expect(onClick).toHaveBeenCalledOnce();
    end();
    handlerOf(vnode, 'onClick')(event);
    expect(onClick).toHaveBeenCalledOnce();
    button.remove();
  });

  it('stay the same from drawing to drawing, so that nothing is hung anew', () => {
    const onClick = vi.fn();
    const [one, other] = [h('button', { onClick }), h('button', { onClick })];
    expect(handlerOf(one, 'onClick')).toBe(handlerOf(other, 'onClick'));
    expect(handlerOf(one, 'onClick')).not.toBe(onClick);
  });

  it('obey no press where the page has altered what is shown, and tell of it', () => {
    const { guarded, onRefused, onObeyed, end } = mount();
    const onPress = vi.fn();
    const vnode = h('button', { onClick: onPress, onKeyDown: onPress, onMouseEnter: onPress }, '不属实');
    render(vnode, guarded.place());
    const button = guarded.place().querySelector('button') as HTMLButtonElement;
    handlerOf(vnode, 'onClick')(trusted('click', button));
    expect(onPress).toHaveBeenCalledOnce();
    expect(onObeyed).toHaveBeenCalledOnce();

    button.textContent = '属实';
    const event = trusted('click', button);
    handlerOf(vnode, 'onClick')(event);
    handlerOf(vnode, 'onKeyDown')(trusted('keydown', button, { key: '2' }));
    expect(onPress).toHaveBeenCalledOnce();
    expect(onRefused).toHaveBeenCalledTimes(2);
    expect(event.stopImmediatePropagation).toHaveBeenCalledOnce();
    // What only points somewhere is no press.
    handlerOf(vnode, 'onMouseEnter')(trusted('mouseenter', button));
    expect(onPress).toHaveBeenCalledTimes(2);
    end();
  });

  it('leave what the reader is writing alone, but for the keys that end it', () => {
    const { guarded, onRefused, end } = mount();
    const [onInput, onKeyDown] = [vi.fn(), vi.fn()];
    const vnode = h('input', { type: 'text', value: '', onInput, onKeyDown });
    render(vnode, guarded.place());
    const field = guarded.place().querySelector('input') as HTMLInputElement;
    field.setAttribute('data-of-a-password-manager', '');
    handlerOf(vnode, 'onKeyDown')(trusted('keydown', field, { key: 'a' }));
    field.value = 'a';
    handlerOf(vnode, 'onInput')(trusted('input', field));
    expect(onKeyDown).toHaveBeenCalledOnce();
    expect(onInput).toHaveBeenCalledOnce();
    handlerOf(vnode, 'onKeyDown')(trusted('keydown', field, { key: 'Enter' }));
    expect(onKeyDown).toHaveBeenCalledOnce();
    expect(onRefused).toHaveBeenCalledOnce();
    end();
  });
});
