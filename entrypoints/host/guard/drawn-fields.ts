import { options, type VNode } from 'preact';

interface DrawnField {
  readonly value?: string;
  readonly checked?: boolean;
}

const drawn = new WeakMap<Element, DrawnField>();

/** Keeps what every field is drawn with from now on: what is set in one by a script is no change of its markup. */
export function keepDrawnFields(): void {
  const before = options.diffed;
  options.diffed = (vnode: VNode) => {
    const { __e: element } = vnode as { readonly __e?: Element | null };
    if (vnode.type === 'input' && element) drawn.set(element, vnode.props as DrawnField);
    before?.(vnode);
  };
}

/** Whether every field in `place` shows what it was drawn with, or what the reader has typed there since and we have drawn. */
export function fieldsStand(place: Element): boolean {
  return [...place.querySelectorAll('input')].every((field) => {
    const { value = field.value, checked = field.checked } = drawn.get(field) ?? {};
    // A field of one line leaves the breaks out.
    return field.value === value.replace(/[\r\n]/g, '') && field.checked === checked;
  });
}
