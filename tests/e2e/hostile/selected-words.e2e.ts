import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { panelOn, words } from '../panel';
import { corpusPage } from '../portal';
import { useBench } from '../workbench-page';

const REPORT = 'http://www.hongze.gov.cn/report.htm';
const AGENCY = '淮安市洪泽区人民政府';
/** Stands in the panel alone, behind what the reader selects in these tests. */
const BEHIND = words.verdict.broken(2);
const bench = useBench();

beforeAll(() => {
  bench.portal().serve('/report.htm', { body: corpusPage('real-2023-hongze-table-four-totals') });
});

/** Selects the first words of a place, or only puts the caret there, with the reader's own mouse. */
async function use(page: Page, place: Locator, drag: boolean): Promise<void> {
  const { x, y, width } = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(x + 30, y + 8);
  await page.mouse.down();
  if (drag) await page.mouse.move(x + width / 2, y + 8, { steps: 8 });
  await page.mouse.up();
}

/** Runs in the page: stretches what is selected to either end of the document; what it reads then. */
function stretch(): string {
  const own = getSelection();
  own?.modify('extend', 'forward', 'documentboundary');
  const on = String(own);
  own?.modify('extend', 'backward', 'documentboundary');
  return on + own;
}

/** Runs in the page. */
const WAYS: readonly (readonly [name: string, way: () => void])[] = [
  ['extend to the end of the document', () => getSelection()?.extend(document, document.childNodes.length)],
  ['extend to the host', () => getSelection()?.extend(document.querySelector('gouji-panel') as Element, 0)],
  [
    'setBaseAndExtent from where it begins',
    () => {
      const own = getSelection() as Selection;
      const last = document.documentElement;
      own.setBaseAndExtent(own.anchorNode ?? last, own.anchorOffset, last, last.childNodes.length);
    },
  ],
  [
    'a range from where it begins',
    () => {
      const own = getSelection() as Selection;
      const range = own.getRangeAt(0);
      range.setEnd(document.documentElement, document.documentElement.childNodes.length);
      own.removeAllRanges();
      own.addRange(range);
    },
  ],
  [
    'a range of all that it lies in',
    () => {
      const range = getSelection()?.getRangeAt(0);
      range?.selectNodeContents(range.startContainer);
    },
  ],
  ['selectAllChildren', () => getSelection()?.selectAllChildren(document.querySelector('gouji-panel') as Element)],
  ['selectAll', () => void document.execCommand('selectAll')],
];

describe('words of the panel', () => {
  it('are not reached by stretching before the reader has pressed on words', async () => {
    const page = await bench.check(REPORT);
    expect(await page.evaluate(stretch)).not.toContain(BEHIND);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(stretch)).not.toContain(BEHIND);
    await panelOn(page).locator('.card-title').first().click();
    expect(await page.evaluate(stretch)).not.toContain(BEHIND);
  });

  it.each([
    ['selected some', true],
    ['pressed on one', false],
  ])('are all within reach of modify once the reader has %s', async (_, drag) => {
    const page = await bench.check(REPORT);
    await use(page, panelOn(page).locator('.verdict'), drag);
    const read = await page.evaluate(stretch);
    expect(read).toContain(BEHIND);
    expect(read).toContain(AGENCY);
  });

  it.each(WAYS)('beside those that the reader selected are not reached by %s', async (_, way) => {
    const page = await bench.check(REPORT);
    await use(page, panelOn(page).locator('.verdict'), true);
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5);
    await page.evaluate(way);
    expect(await page.evaluate(() => String(getSelection()))).not.toContain(BEHIND);
    const nodes = await page.evaluate(() => {
      const own = getSelection();
      return [own?.anchorNode, own?.focusNode].map((node) => node == null || document.contains(node));
    });
    expect(nodes).toEqual([true, true]);
  });

  it('that the reader types are heard by the page, as any typing in its window', async () => {
    const page = await bench.check(REPORT);
    await page.evaluate(() => {
      document.documentElement.dataset.heard = '';
      const hear = (event: Event) => {
        document.documentElement.dataset.heard += (event as InputEvent).data ?? '';
      };
      window.addEventListener('beforeinput', hear, true);
    });
    await panelOn(page).locator('.card-title').first().click();
    await page.keyboard.press('n');
    await panelOn(page).locator('input[type="text"]').first().waitFor();
    await page.keyboard.insertText('附件三缺页');
    expect(await page.evaluate(() => document.documentElement.dataset.heard)).toContain('附件三缺页');
  });
});
