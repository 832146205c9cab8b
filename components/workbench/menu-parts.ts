import { type ComponentChildren, type ComponentProps, h } from 'preact';

/** The parts of a menu (the ARIA menu button pattern): no HTML element is one. */
type Part<Tag extends 'div' | 'button'> = (props: ComponentProps<Tag>) => ComponentChildren;

export const MenuList: Part<'div'> = (props) => h('div', { role: 'menu', ...props });
export const MenuItem: Part<'button'> = (props) =>
  h('button', { type: 'button', role: 'menuitem', tabIndex: -1, ...props });
