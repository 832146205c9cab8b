import type { Page } from 'playwright-core';

/** What a person did in a page: presses of the mouse, and of keys; one that is held down counts once. */
export interface Presses {
  readonly presses: number;
  readonly keys: number;
}

/** Counts what a person presses in a page from now on, also in a panel on it: how much there was, whenever it is asked. */
export async function countPresses(page: Page): Promise<() => Promise<Presses>> {
  const counted = await page.evaluateHandle(() => {
    const count = { presses: 0, keys: 0 };
    // Before all others, as some keep from the page what is theirs.
    window.addEventListener('pointerdown', ({ isTrusted }) => (count.presses += isTrusted ? 1 : 0), { capture: true });
    window.addEventListener('keydown', ({ repeat, isTrusted }) => (count.keys += isTrusted && !repeat ? 1 : 0), {
      capture: true,
    });
    return count;
  });
  return () => counted.jsonValue();
}
