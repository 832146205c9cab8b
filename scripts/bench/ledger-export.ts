import type { Page } from 'playwright-core';

/** Ms that a workbook may take. */
const PATIENCE = 300_000;

/** Writes all reports to a workbook; ms until the browser has it, and the longest time in which the tab could do nothing else. Text, so that no build step touches it. */
const EXPORT = `(async () => {
  document.querySelector('.action-bar [aria-haspopup="menu"]').click();
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 100));
  await drawn();
  document.querySelector('.action-bar [role="menuitem"]').click();
  await drawn();
  // Nothing is decided in the ledger: all is listed, so that there is something to write.
  [...document.querySelectorAll('.modal input[type="radio"]')].at(-1).click();
  await drawn();
  const began = performance.now();
  let last = began;
  let longest = 0;
  document.querySelector('.modal .firm').click();
  for (let done = false; !done && last - began < ${PATIENCE}; ) {
    await new Promise((resolve) => setTimeout(resolve));
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    done = document.querySelector('.notice-line.tone-passed') !== null;
  }
  return [last - began, longest];
})()`;

/** How long a workbook of all reports of the open ledger takes, and the longest halt of the tab meanwhile, in ms. Rejects where no file comes. */
export async function measureExport(page: Page): Promise<readonly number[]> {
  const download = page.waitForEvent('download', { timeout: PATIENCE });
  const [measured, file] = await Promise.all([page.evaluate(EXPORT) as Promise<readonly number[]>, download]);
  await file.delete();
  return measured;
}
