import type { Page } from 'playwright-core';

/** Counts what a person presses in a page from now on: how many presses there were, whenever it is asked. */
export async function countPresses(page: Page): Promise<() => Promise<number>> {
  const presses = await page.evaluateHandle(() => {
    const counted = { count: 0 };
    document.addEventListener('pointerdown', () => (counted.count += 1), { capture: true });
    return counted;
  });
  return async () => (await presses.jsonValue()).count;
}
