import { options } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { guardHandlers } from '@/entrypoints/host/guard/own-handlers';

const NAMES = ['vnode', 'diffed', '__b', '__r', '__c', '__e'] as const;

/** Guards what the tests of a file render, and leaves the renderer as it was: files share one process. */
export function useGuardedHandlers(): void {
  const before = NAMES.map((name) => [name, Reflect.get(options, name)] as const);
  beforeEach(() => guardHandlers());
  afterEach(() => {
    for (const [name, hook] of before) {
      if (hook === undefined) Reflect.deleteProperty(options, name);
      else Reflect.set(options, name, hook);
    }
  });
}

/** What preact hangs on an element for an event of this kind. */
export function handlerOf({ props }: { readonly props: object }, name: string): (event: object) => unknown {
  return Reflect.get(props, name) as (event: object) => unknown;
}
