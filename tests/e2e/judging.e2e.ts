import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../words';
import { eventually, openPanel, panelOn } from './panel';
import { corpusPage } from './portal';
import { cellOf, faultsOf, useBench } from './workbench-page';

const REPORT = 'http://www.hongze.gov.cn/report.htm';
const { panel: words, workbench: text } = WORDS['zh-CN'];
const { states } = words.decisions;
const bench = useBench();

beforeAll(() => {
  bench.portal().serve('/report.htm', { body: corpusPage('real-2023-hongze-table-four-totals') });
});

/** The words of every match, one by one: what gathers them at once does not see into closed roots. */
const textsOf = async (found: Locator) => Promise.all((await found.all()).map((each) => each.textContent()));
const standings = (cards: Locator) => textsOf(cards.locator('.standing'));
const headline = (page: Page) => panelOn(page).locator('.verdict strong').textContent();

describe('deciding in the panel', () => {
  it('takes a key a finding, and the ledger shows it at once, and the other way round', async () => {
    const page = await bench.check(REPORT);
    const cards = panelOn(page).locator('[data-finding]');
    const all = await cards.count();
    await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
    expect(await headline(page)).toMatch(/待核实$/);

    // Errors first; a key a finding, each going on to the next.
    await page.keyboard.press('2');
    await eventually(() => standings(cards), [states.confirmed]);
    await page.keyboard.press('2');
    await eventually(() => standings(cards), [states.confirmed, states.confirmed]);
    // A dismissal waits for its reason, and takes no digit for one.
    await page.keyboard.press('3');
    await panelOn(page).locator('.reason-form').waitFor();
    for (const key of ['1', '2', '3', '4', 'Enter']) await page.keyboard.press(key);
    expect(await standings(cards)).toHaveLength(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => standings(cards), [states.confirmed, states.confirmed, states.dismissed]);

    const ledger = await bench.open();
    await eventually(() => cellOf(ledger, '2023', 'reviewed').textContent(), text.table.reviewed(3, all));
    await ledger.locator('.ledger-lines .line').first().click();
    const inLedger = ledger.locator('.side-view [data-finding]');
    await eventually(() => inLedger.count(), all);
    await eventually(() => standings(inLedger), [states.confirmed, states.confirmed, states.dismissed]);
    const titles = (own: Locator) => textsOf(own.locator('.card-title'));
    expect(await titles(inLedger)).toEqual(await titles(cards));

    // Undone in the panel, decided in the ledger: each sees the other's.
    await page.bringToFront();
    await page.keyboard.press('Control+z');
    await eventually(() => cellOf(ledger, '2023', 'reviewed').textContent(), text.table.reviewed(2, all));
    await ledger.bringToFront();
    await eventually(() => standings(inLedger), [states.confirmed, states.confirmed]);
    await eventually(() => ledger.evaluate(() => document.hasFocus() && document.visibilityState), 'visible');
    await ledger.keyboard.press('4');
    await eventually(() => standings(inLedger), [states.confirmed, states.confirmed, states.rectified]);
    await eventually(() => standings(cards), [states.confirmed, states.confirmed, states.rectified]);
    await eventually(() => cellOf(ledger, '2023', 'reviewed').textContent(), text.table.reviewed(3, all));
  });

  it('is there again after the page was loaded anew, and a fold is not', async () => {
    const page = await bench.check(REPORT);
    const cards = panelOn(page).locator('[data-finding]');
    await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
    await page.keyboard.press('4');
    await eventually(() => standings(cards), [states.rectified]);
    await page.keyboard.press('Escape');
    await eventually(async () => ((await panelOn(page).boundingBox())?.width ?? 999) < 80, true);
    await page.reload();
    await openPanel(bench.browser(), page);
    await eventually(() => standings(cards), [states.rectified]);
    expect((await panelOn(page).boundingBox())?.width).toBe(420);
  });

  it('is followed up by a re-check of the corrected page, and the ledger says what became of it', async () => {
    const address = 'http://www.hongze.gov.cn/corrected.htm';
    const body = corpusPage('real-2023-hongze-table-four-totals').toString('utf8');
    bench.portal().serve('/corrected.htm', { body });
    const page = await bench.check(address);
    const cards = panelOn(page).locator('[data-finding]');
    await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
    for (const times of [1, 2, 3]) {
      await page.keyboard.press('2');
      await eventually(
        () => standings(cards),
        Array.from({ length: times }, () => states.confirmed),
      );
    }
    await page.close();
    const row = '<td>10</td><td>1</td><td>0</td><td>0</td>';
    expect(body).toContain(`${row}<td>0</td>`);
    bench.portal().serve('/corrected.htm', { body: body.replace(`${row}<td>0</td>`, `${row}<td>11</td>`) });
    const again = await bench.check(address);
    await panelOn(again).locator('.decision-bar:not(:disabled)').first().waitFor();

    const ledger = await bench.open();
    await ledger.locator('.ledger-lines .line').first().click();
    const items = ledger.locator('.side-view .items > ul > li');
    await eventually(() => items.count(), 3);
    const { itemStates, itemGrounds } = WORDS['zh-CN'].exported;
    const told = await textsOf(items);
    const wanted = [itemStates.unrectified, itemStates.unrectified, itemStates.rectified];
    expect(told.map((line, index) => line?.includes(wanted[index] ?? '-'))).toEqual([true, true, true]);
    expect(told[2]).toContain('10＋1＋0＋0＝11，总计填为 0');
    expect(told[2]).toContain(itemGrounds['in-order']('…').replace('…', '').trim());
    expect(told[2]).toContain('：0 → 11');
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('takes no key that a page made', async () => {
    const page = await bench.check(REPORT);
    await panelOn(page).locator('.decision-bar:not(:disabled)').first().waitFor();
    const before = await bench.browser().stored();
    await page.evaluate(() => {
      const hosts = [document, document.body, ...document.querySelectorAll('gouji-panel')];
      for (const host of hosts)
        for (const key of ['2', '4', 'j', 'Enter'])
          for (const type of ['keydown', 'keypress', 'keyup'])
            host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    });
    await page.waitForTimeout(300);
    expect(await bench.browser().stored()).toEqual(before);
    // The same key under the reader's own hand.
    await page.keyboard.press('2');
    await eventually(() => standings(panelOn(page).locator('[data-finding]')), [states.confirmed]);
  });

  it('keeps head, foot and cards small, and every target 24 px', async () => {
    const page = await bench.check(REPORT);
    const measured = await panelOn(page).evaluate((panel) => {
      const heightOf = (part: string) => panel.querySelector(part)?.getBoundingClientRect().height ?? 0;
      const sum = [...panel.querySelectorAll('.card')].find((card) => card.textContent?.includes('10＋1＋0＋0＝11'));
      const small = [...panel.querySelectorAll<HTMLElement>('button, input, summary, a')]
        .filter(({ offsetParent }) => offsetParent !== null)
        .map((each) => each.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)).length;
      return {
        around: heightOf('.bar') + heightOf('.panel-head') + heightOf('.foot'),
        card: sum?.getBoundingClientRect().height ?? 0,
        small,
      };
    });
    expect(measured.around).toBeLessThanOrEqual(200);
    expect(measured.card).toBeGreaterThan(0);
    expect(measured.card).toBeLessThanOrEqual(421 / 2);
    expect(measured.small).toBe(0);
  });
});
