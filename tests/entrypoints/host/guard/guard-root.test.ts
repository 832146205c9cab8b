import { type ComponentChild, h, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { guardRoot } from '@/entrypoints/host/guard/guard-root';
import { mountHost } from '@/entrypoints/host/mount-host';
import { useGuardedHandlers } from './preact-options';

useGuardedHandlers();

function mount() {
  const host = mountHost(document, 'gouji-panel', 'p{color:red}', () => {});
  const guarded = guardRoot(host, { onUnsure: () => {}, onRefused: () => {} });
  const end = () => {
    render(null, guarded.place());
    guarded.end();
    host.remove();
  };
  return { root: host.root, guarded, draw: (what: ComponentChild) => render(what, guarded.place()), end };
}

/** Numbers below `below`, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** A list drawn from a seed: parts come, go, move, and change their words, classes, styles and fields. */
function list(seed: number): ComponentChild {
  const next = numbers(seed);
  const parts = Array.from({ length: next(7) }, () => {
    const key = next(9);
    const style = next(2) === 0 ? { width: `${next(90)}px` } : `left:${next(9)}px`;
    const field = h('input', { type: 'text', value: `${next(3)}\n${next(3)}`, disabled: next(2) === 0 });
    const box = h('input', { type: 'checkbox', checked: next(2) === 0 });
    return h(next(4) === 0 ? 'p' : 'section', { key, class: `c${next(3)}`, style, hidden: next(3) === 0 }, [
      next(5) === 0 ? null : `词${next(5)}`,
      next(2) === 0 ? field : h('b', null, String(next(9))),
      next(2) === 0 ? box : null,
    ]);
  });
  return h('div', { title: String(next(3)) }, parts);
}

/** As a script does that got hold of the root. */
const ALTERATIONS: readonly (readonly [name: string, alter: (place: Element, root: ShadowRoot) => void])[] = [
  ['words', (place) => void place.querySelector('b')?.replaceChildren('不')],
  ['a sign', (place) => ((place.querySelector('b')?.firstChild as Text).data += '0')],
  ['a name', (place) => place.querySelector('b')?.setAttribute('aria-label', '属实')],
  ['a class', (place) => place.querySelector('b')?.classList.add('unseen')],
  ['a style', (place) => place.querySelector('b')?.setAttribute('style', 'color:#fff')],
  ['the order', (place) => place.firstElementChild?.append(place.querySelector('b') ?? '')],
  ['a node put in', (place) => place.querySelector('b')?.before('不')],
  ['a node taken out', (place) => place.querySelector('b')?.remove()],
  ['a node beside the place', (_, root) => root.append('不')],
  ['everything taken out', (_, root) => root.replaceChildren()],
  ['its style sheet', (_, root) => root.querySelector('style')?.append('b{color:#fff}')],
  ['a field', (place) => Object.assign(place.querySelector('input') ?? {}, { value: '不' })],
  ['a box', (place) => Object.assign(place.querySelector('[type=checkbox]') ?? {}, { checked: true })],
];

const SUBJECT = h('div', null, h('i', null, '属实'), h('b', null, '1'), h('input', { type: 'text', value: '' }), [
  h('input', { type: 'checkbox', checked: false }),
]);

describe('what we draw in a guarded root', () => {
  it('is never taken for another’s, whatever changes from drawing to drawing', () => {
    const { guarded, draw, end } = mount();
    for (let seed = 1; seed <= 300; seed += 1) {
      draw(list(seed));
      expect(guarded.isAltered(), `drawing ${seed}`).toBe(false);
    }
    end();
  });

  it('is ours with its own states and effects, whenever they come', async () => {
    const { guarded, draw, end } = mount();
    let set: (count: number) => void = () => {};
    function Counter() {
      const [count, setCount] = useState(0);
      const [late, setLate] = useState('');
      const button = useRef<HTMLButtonElement>(null);
      set = setCount;
      useLayoutEffect(() => button.current?.focus());
      useEffect(() => setLate(`spät ${count}`), [count]);
      return h('button', { ref: button, class: `c${count}` }, `${count} ${late}`);
    }
    draw(h(Counter, null));
    for (let count = 1; count < 20; count += 1) {
      set(count);
      await vi.waitFor(() => expect(guarded.place().textContent).toBe(`${count} spät ${count}`));
      expect(guarded.isAltered()).toBe(false);
    }
    end();
  });

  it('stays ours where the reader opens a fold, and where we write ourselves', async () => {
    const { guarded, draw, end } = mount();
    draw(h('details', null, h('summary', null, '1')));
    guarded.place().querySelector('details')?.setAttribute('open', '');
    guarded.write(() => guarded.place().append('own'));
    await Promise.resolve();
    expect(guarded.isAltered()).toBe(false);
    end();
  });

  it.each(ALTERATIONS)('is known to be altered: %s', (_, alter) => {
    const { root, guarded, draw, end } = mount();
    draw(SUBJECT);
    expect(guarded.isAltered()).toBe(false);
    alter(guarded.place(), root);
    expect(guarded.isAltered()).toBe(true);
    guarded.renew();
    draw(SUBJECT);
    expect(guarded.isAltered()).toBe(false);
    expect(guarded.place().textContent).toBe('属实1');
    expect(root.childNodes).toHaveLength(2);
    end();
  });

  it('stays altered when it is put back, drawn over, or the browser has told of it', async () => {
    const { guarded, draw, end } = mount();
    draw(SUBJECT);
    const text = guarded.place().querySelector('i')?.firstChild as Text;
    text.data = '不属实';
    text.data = '属实';
    await Promise.resolve();
    draw(h('div', null, '2'));
    expect(guarded.isAltered()).toBe(true);
    end();
  });

  it('stays altered where a field showed something else for as long as it takes to read it', () => {
    vi.useFakeTimers();
    const { guarded, draw, end } = mount();
    draw(SUBJECT);
    const box = guarded.place().querySelector<HTMLInputElement>('[type=checkbox]') as HTMLInputElement;
    vi.advanceTimersByTime(2000);
    expect(guarded.isAltered()).toBe(false);
    box.checked = true;
    vi.advanceTimersByTime(1000);
    box.checked = false;
    expect(guarded.isAltered()).toBe(true);
    end();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('is known to be altered by what a page does while an effect moves the focus', async () => {
    const { root, guarded, draw, end } = mount();
    let set: (count: number) => void = () => {};
    function Field({ late }: { readonly late: boolean }) {
      const [count, setCount] = useState(0);
      const field = useRef<HTMLButtonElement>(null);
      set = setCount;
      (late ? useEffect : useLayoutEffect)(() => {
        if (count > 0) field.current?.focus();
      }, [count]);
      return h('p', null, h('button', { ref: field }, String(count)));
    }
    const page = () => guarded.place().querySelector('p')?.append('不');
    for (const late of [false, true]) {
      guarded.renew();
      draw(h(Field, { late, key: String(late) }));
      root.addEventListener('focus', page, { once: true, capture: true });
      set(1);
      await Promise.resolve();
      // An effect that still waits is made good in the middle of the next drawing.
      set(2);
      await Promise.resolve();
      expect(guarded.place().textContent).toContain('不');
      expect(guarded.isAltered(), `late: ${late}`).toBe(true);
    }
    end();
  });

  it('is ours where a drawing broke off, and what comes after is not', () => {
    const { guarded, draw, end } = mount();
    draw(h('div', null, h('i', { key: 1 }, '1'), h('b', { key: 2 }, '2')));
    function Broken(): never {
      throw new Error('broken');
    }
    expect(() => draw(h('div', { title: '3' }, h(Broken, null)))).toThrow('broken');
    expect(guarded.isAltered()).toBe(false);
    guarded.place().append('不');
    draw(h('div', null, '2'));
    expect(guarded.isAltered()).toBe(true);
    end();
  });
});
