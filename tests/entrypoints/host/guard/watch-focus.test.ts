import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeFocus } from '@/components/shared/take-focus';
import { type FocusWatch, watchFocus } from '@/entrypoints/host/guard/watch-focus';

const onUnsure = vi.fn();
const onDone = vi.fn();
let host: HTMLElement;
let root: ShadowRoot;
let field: HTMLInputElement;
let watch: FocusWatch;
let hearWindow: (event: object) => void;
const part = <Found extends HTMLElement>(name: string) => root.querySelector(name) as Found;

beforeEach(() => {
  vi.clearAllMocks();
  field = document.createElement('input');
  host = document.createElement('div');
  document.body.append(field, host);
  root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<p>词</p><button>不属实</button><a href="#" tabindex="0">处</a><form><input></form>';
  const listening = vi.spyOn(window, 'addEventListener');
  watch = watchFocus(root, onUnsure);
  hearWindow = listening.mock.calls.find(([type]) => type === 'focus')?.[1] as (event: object) => void;
  listening.mockRestore();
  for (const type of ['keydown', 'click', 'submit', 'input']) root.addEventListener(type, onDone);
});
afterEach(() => {
  vi.restoreAllMocks();
  watch.end();
  host.remove();
  field.remove();
});

const send = (to: EventTarget | null, event: Event) => {
  to?.dispatchEvent(event);
  return event;
};
const key = (name: string, type = 'keydown') =>
  send(root.activeElement, new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true }));
const press = (place: Element) =>
  send(place, new MouseEvent('click', { detail: 1, bubbles: true, composed: true, cancelable: true }));
/** As the page does it: an event comes of it, but no sign of the reader. */
const steal = (place = 'button') => part(place).focus();
/** Lets pass what is still of one press. */
function later(): void {
  const then = performance.now() + 1000;
  vi.spyOn(performance, 'now').mockReturnValue(then);
}
const isObeyed = (name = '2') => {
  onDone.mockClear();
  key(name);
  return onDone.mock.calls.length === 1;
};

describe('keys in a root of ours', () => {
  it('do nothing where the page has moved the focus there, and say so', () => {
    field.focus();
    steal();
    expect(isObeyed()).toBe(false);
    expect(onUnsure).toHaveBeenCalledOnce();
    for (const type of ['click', 'submit', 'input', 'beforeinput']) {
      const event = send(part('form input'), new Event(type, { bubbles: true, cancelable: true }));
      expect(event.defaultPrevented, type).toBe(true);
    }
    expect(key('Enter').defaultPrevented).toBe(true);
    // To scroll is no decision.
    expect(key('PageDown').defaultPrevented).toBe(false);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('are obeyed after a press there, until the focus has left', () => {
    steal();
    press(part('button'));
    expect(isObeyed()).toBe(true);
    field.focus();
    steal();
    expect(isObeyed()).toBe(false);
    press(part('p'));
    expect(isObeyed()).toBe(true);
    expect(onUnsure).toHaveBeenCalledOnce();
  });

  it('are obeyed after our own doing, and after no other on the way', () => {
    takeFocus(part('button'));
    expect(isObeyed()).toBe(true);
    field.focus();
    steal();
    expect(isObeyed()).toBe(false);
  });

  it('are obeyed after two Tabs in a row, and not after one', () => {
    field.focus();
    steal();
    key('Tab', 'keyup');
    expect(isObeyed()).toBe(false);
    key('Tab', 'keyup');
    expect(isObeyed()).toBe(false);
    key('Tab', 'keyup');
    key('Tab', 'keyup');
    expect(isObeyed()).toBe(true);
  });

  it('count no Tab from before the focus was in the page again', () => {
    steal();
    key('Tab', 'keyup');
    field.focus();
    steal();
    key('Tab', 'keyup');
    expect(isObeyed()).toBe(false);
  });

  it.each(['Tab', 'Shift', 'Control'])('are not told of where they decide nothing: %s', (name) => {
    steal();
    expect(isObeyed(name)).toBe(false);
    expect(key(name).defaultPrevented).toBe(false);
    expect(onUnsure).not.toHaveBeenCalled();
  });

  it('are obeyed where Tab and arrows lead the reader, and not where the page moves the focus on', () => {
    takeFocus(part('button'));
    key('Tab');
    part('a').focus();
    expect(isObeyed()).toBe(true);
    key('ArrowDown');
    part('form input').focus();
    expect(isObeyed()).toBe(true);
    later();
    steal();
    expect(isObeyed()).toBe(false);
  });

  it('are obeyed in the field of a label that was pressed', () => {
    takeFocus(part('button'));
    press(part('p'));
    part('form input').focus();
    expect(isObeyed()).toBe(true);
  });

  it('do nothing where the page keeps from us that the focus has come', () => {
    const keep = (event: Event) => event.stopImmediatePropagation();
    takeFocus(part('button'));
    for (const type of ['focusin', 'focusout']) window.addEventListener(type, keep, true);
    field.focus();
    steal('a');
    expect(isObeyed()).toBe(false);
    takeFocus(part('a'));
    press(part('a'));
    field.focus();
    watch.look();
    steal('a');
    expect(isObeyed()).toBe(false);
    for (const type of ['focusin', 'focusout']) window.removeEventListener(type, keep, true);
  });

  describe('of a window that was left and is there again', () => {
    const leave = () => {
      send(root.activeElement, new FocusEvent('focusout', { bubbles: true, composed: true }));
    };
    const comeBack = (isTrusted = true) => {
      // What the browser alone can send is handed over.
      hearWindow({ target: window, isTrusted });
      send(root.activeElement, new FocusEvent('focusin', { bubbles: true, composed: true }));
    };

    it('are obeyed as before', () => {
      takeFocus(part('button'));
      leave();
      comeBack();
      expect(isObeyed()).toBe(true);
    });

    it('do nothing where the page says that it is, or has moved the focus meanwhile', () => {
      takeFocus(part('button'));
      leave();
      comeBack(false);
      expect(isObeyed()).toBe(false);
      takeFocus(part('a'));
      leave();
      field.focus();
      field.blur();
      steal('a');
      expect(isObeyed()).toBe(false);
    });
  });

  it('alone send a form, with presses', () => {
    const isSent = () => {
      onDone.mockClear();
      const event = send(part('form'), new Event('submit', { bubbles: true, cancelable: true }));
      return onDone.mock.calls.length === 1 && !event.defaultPrevented;
    };
    takeFocus(part('form input'));
    expect(isSent()).toBe(false);
    expect(onUnsure).not.toHaveBeenCalled();
    press(part('button'));
    expect(isSent()).toBe(false);
    part('form input').focus();
    key('Enter');
    expect(isSent()).toBe(true);
    key('a');
    expect(isSent()).toBe(false);
    key('Enter');
    later();
    expect(isSent()).toBe(false);
    press(part('form input'));
    expect(isSent()).toBe(true);
  });

  it('go their way again once it has ended', () => {
    steal();
    watch.end();
    expect(isObeyed()).toBe(true);
  });
});
