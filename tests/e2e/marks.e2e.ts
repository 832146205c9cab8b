import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ownAddress } from './extension';
import { eventually, openPanel, outerHtml, useBrowser } from './panel';
import { corpusPage } from './portal';

let page: Page;
let panel: Locator;

const bench = useBrowser({});
beforeAll(async () => {
  const hongze = corpusPage('real-2023-hongze-table-four-totals').toString('utf8');
  bench.portal().serve('/hongze.htm', { body: hongze });
  bench.portal().serve('/scroller.htm', {
    body: hongze.replace(
      '</head>',
      '<style>.boxed{width:600px;height:300px;overflow:auto;border:1px solid}.boxed>div{width:2000px;padding:900px 0 900px 1200px}</style></head>',
    ),
  });
});
afterEach(() => page?.close());

async function visit(path: string, prepare?: () => void): Promise<void> {
  page = await bench.browser().context.newPage();
  await page.goto(ownAddress(`http://www.qzlc.gov.cn${path}`));
  if (prepare !== undefined) await page.evaluate(prepare);
  panel = await openPanel(bench.browser(), page);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The cell of table 4 with the ten reviews that were upheld, the first of a failed equation. */
const upheld = () => page.locator('body table').last().locator('tr').last().locator('td').first();
const sum = () => panel.locator('[data-finding^="reconciliation/review-litigation-total"]', { hasText: '10' }).first();
/** A term of its sum, in the card that is opened for it. */
async function term(): Promise<Locator> {
  const closed = sum().locator('.card-title[aria-expanded="false"]');
  if ((await closed.count()) > 0) await closed.click();
  return sum().locator('.term-button', { hasText: '10' }).first();
}

/** What lies around a place: the strong outline's box, its border taken off. */
async function expectOutlined(place: Locator): Promise<void> {
  const target = page.locator('gouji-marks .target');
  await eventually(() => target.count(), 1);
  await expect
    .poll(async () => {
      const [mark, cell] = [(await target.boundingBox()) as Box, (await place.boundingBox()) as Box];
      return Math.max(
        Math.abs(mark.x + 2 - cell.x),
        Math.abs(mark.y + 2 - cell.y),
        Math.abs(mark.width - 4 - cell.width),
        Math.abs(mark.height - 4 - cell.height),
      );
    })
    .toBeLessThan(1);
}

describe('from the panel to the page', () => {
  it('outlines the cell of a term under the pointer, without moving the page', async () => {
    await visit('/hongze.htm');
    const before = await page.evaluate(() => scrollY);
    await (await term()).hover();
    await expectOutlined(upheld());
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await panel.locator('.bar').hover();
    await eventually(() => page.locator('gouji-marks .target').count(), 0);
  });

  it('scrolls to the cell on a click and keeps it outlined', async () => {
    await visit('/hongze.htm');
    await (await term()).click();
    await expectOutlined(upheld());
    await panel.locator('.bar').hover();
    await expectOutlined(upheld());
    const cell = (await upheld().boundingBox()) as Box;
    expect(cell.y).toBeGreaterThan(0);
    expect(cell.y + cell.height).toBeLessThan(800);
    expect(cell.x + cell.width).toBeLessThan(((await panel.boundingBox()) as Box).x);
  });

  it('outlines the same cell after scrolling, zooming and a change of layout', async () => {
    await visit('/hongze.htm');
    await (await term()).click();
    await page.evaluate(() => scrollBy(0, -120));
    await expectOutlined(upheld());
    await page.evaluate(() => {
      document.body.style.setProperty('zoom', '1.25');
    });
    await expectOutlined(upheld());
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '137px';
      document.body.prepend(banner);
    });
    await expectOutlined(upheld());
    await page.setViewportSize({ width: 1000, height: 700 });
    await expectOutlined(upheld());
    await page.evaluate(() => {
      document.body.style.transform = 'translateX(30px) scale(0.9)';
    });
    await expectOutlined(upheld());
  });

  it('marks the cells of failed equations softly, all of them and no others', async () => {
    await visit('/hongze.htm');
    await upheld().scrollIntoViewIfNeeded();
    await eventually(() => page.locator('gouji-marks .cell').count(), 10);
  });

  it('reaches a cell inside a scroll container, and does not draw outside of it', async () => {
    await visit('/scroller.htm', () => {
      const table = Array.from(document.querySelectorAll('table')).pop();
      const box = document.createElement('div');
      box.className = 'boxed';
      const inner = document.createElement('div');
      table?.before(box);
      box.append(inner);
      if (table !== undefined) inner.append(table);
    });
    await (await term()).click();
    await expectOutlined(upheld());
    const box = (await page.locator('.boxed').boundingBox()) as Box;
    const cell = (await upheld().boundingBox()) as Box;
    expect(cell.x).toBeGreaterThanOrEqual(box.x);
    expect(cell.x + cell.width).toBeLessThanOrEqual(box.x + box.width);
    await page.locator('.boxed').evaluate((element) => element.scrollTo(0, 0));
    await eventually(() => page.locator('gouji-marks .target').count(), 0);
  });

  it('brings a cell out from under the panel on a page wider than the window', async () => {
    await visit('/hongze.htm', () => {
      document.body.style.width = '2400px';
      for (const table of Array.from(document.querySelectorAll('table'))) table.style.marginLeft = '1500px';
    });
    await (await term()).click();
    const cell = (await upheld().boundingBox()) as Box;
    expect(cell.x).toBeGreaterThanOrEqual(0);
    expect(cell.x + cell.width).toBeLessThanOrEqual(((await panel.boundingBox()) as Box).x);
  });

  it('says so when the place is no longer in the page', async () => {
    await visit('/hongze.htm');
    await page.evaluate(() => Array.from(document.querySelectorAll('table')).pop()?.remove());
    await (await term()).click();
    await panel.getByRole('alert').waitFor();
    expect(await page.locator('gouji-marks .target').count()).toBe(0);
  });

  it('changes nothing of the report', async () => {
    await visit('/hongze.htm');
    const report = () => page.evaluate(() => document.body.outerHTML);
    const before = await report();
    await (await term()).click();
    await (await term()).hover();
    expect(await report()).toBe(before);
    expect((await outerHtml(page)).replace(/<gouji-.*<\/gouji-[a-z]+>/s, '')).toContain(before);
  });
});

describe('from the page to the panel', () => {
  const litFinding = () => panel.locator('.lit[data-finding]');

  it('lights the finding of a marked cell under the pointer', async () => {
    await visit('/hongze.htm');
    await upheld().scrollIntoViewIfNeeded();
    await upheld().hover();
    await eventually(() => litFinding().count(), 1);
    expect(await litFinding().getAttribute('data-finding')).toContain('review-litigation-total');
    const [card, view] = [(await litFinding().boundingBox()) as Box, (await panel.boundingBox()) as Box];
    expect(card.y).toBeGreaterThan(view.y);
    expect(card.y).toBeLessThan(view.y + view.height);
    await page.locator('body p').first().hover();
    await eventually(() => litFinding().count(), 0);
  });

  it('lights it when the keyboard comes to the cell', async () => {
    await visit('/hongze.htm', () => {
      const cell = Array.from(document.querySelectorAll('table')).pop()?.rows;
      const last = cell?.[cell.length - 1]?.cells[0];
      if (last !== undefined) last.innerHTML = `<a href="#x">${last.textContent}</a>`;
    });
    await upheld().locator('a').focus();
    await eventually(() => litFinding().count(), 1);
  });
});
