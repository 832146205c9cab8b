import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ownAddress } from './extension';
import { eventually, openPanel, useBrowser, words } from './panel';
import { corpusPage } from './portal';

const bench = useBrowser({ '/boxes.htm': 'made-2023-figures-in-input-boxes' });
let page: Page;
let panel: Locator;
const css = { 'content-type': 'text/css' };

/** A page of the corpus with its own style sheet in a file of its own, which only a browser loads. */
function serveStyled(path: string, slug: string): void {
  const html = corpusPage(slug).toString('utf8');
  const sheet = /<STYLE>(.*?)<\/STYLE>/s.exec(html);
  bench.portal().serve(`${path}.css`, { body: sheet?.[1] ?? '', headers: css });
  bench.portal().serve(path, { body: html.replace(sheet?.[0] ?? '', `<link rel="stylesheet" href="${path}.css">`) });
}

beforeAll(() => {
  serveStyled('/hidden.htm', 'made-2023-hidden-and-struck-text-and-note-marks');
  serveStyled('/pages.htm', 'made-2023-further-pages-not-shown');
});
afterEach(() => page?.close());

async function visit(path: string, prepare?: () => void): Promise<void> {
  page = await bench.browser().context.newPage();
  await page.goto(ownAddress(`http://www.qzlc.gov.cn${path}`));
  if (prepare !== undefined) await page.evaluate(prepare);
  panel = await openPanel(bench.browser(), page);
}

/** Ids of the findings that the panel shows. */
async function findings(): Promise<readonly string[]> {
  const cards = await panel.locator('[data-finding]').all();
  return (await Promise.all(cards.map((card) => card.getAttribute('data-finding')))).map(String).sort();
}

describe('what the browser draws', () => {
  it('is what is read: nothing that a style sheet of its own file hides, veils or crosses out', async () => {
    await visit('/hidden.htm');
    expect(await findings()).toEqual(['structure/figure-struck', 'structure/figure-struck:requests']);
    expect(await page.locator('.draft').count()).toBe(1);
  });

  it('and by scripts: a figure that is hidden after the page came, one in a box that was changed', async () => {
    await visit('/boxes.htm', () => {
      const box = document.querySelector('input');
      if (box !== null) box.value = '9';
    });
    expect(await findings()).toContain('reconciliation/review-litigation-total:review-litigation/review');
  });

  it('a page that is not shown is read, told, and found once it is opened', async () => {
    await visit('/pages.htm');
    expect(await findings()).toEqual(['structure/part-unshown']);
    await panel.locator('[data-finding="structure/part-unshown"] .card-title').click();
    const place = panel
      .locator('[data-finding="structure/part-unshown"] button', { hasText: words.findings.go })
      .first();
    await place.click();
    await panel.getByText(words.states.lost).waitFor();
    await page.evaluate(() => {
      for (const part of Array.from(document.querySelectorAll('.page'))) part.classList.toggle('on');
    });
    await place.click();
    await eventually(() => page.locator('gouji-marks .target').count(), 1);
  });
});
