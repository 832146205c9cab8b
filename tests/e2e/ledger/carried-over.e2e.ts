import { describe, expect, it } from 'vitest';
import { WORDS } from '../../words';
import { itemsOfSide } from '../cycle/numbers-of';
import { eventually, openPanel } from '../panel';
import { faultsOf, lineOf } from '../workbench-page';
import { LAST_YEAR, planted, REPORT, THIS_YEAR, useTwoYears } from './two-years';

const words = WORDS['zh-CN'];
const { itemStates } = words.exported;

const bench = useTwoYears();

describe('a carry-over that does not agree', () => {
  it('is confirmed in the ledger, and put right once the page is corrected and checked again', async () => {
    bench.portal().serve('/2024.htm', { body: planted([116, 119], [3422, 3518]) });
    await (await bench.check(LAST_YEAR)).close();
    const page = await bench.check(THIS_YEAR);
    const ledger = await bench.open();
    await lineOf(ledger, '2024').click();
    const carryOver = ledger.locator('.side-view .card', { hasText: '结转下年度' });
    await eventually(() => carryOver.count(), 2);
    const before = await ledger.locator('.side-view .card').count();
    for (let card = 0; card < before; card += 1) await ledger.keyboard.press('2');
    await eventually(() => ledger.locator('.side-view .decided').count(), before);
    const states = async () => (await itemsOfSide(ledger)).map(([, state]) => state);

    bench.portal().serve('/2024.htm', { body: REPORT });
    await page.reload();
    await openPanel(bench.browser(), page);
    await ledger.bringToFront();
    await eventually(async () => (await states()).filter((state) => state === itemStates.rectified).length, 2);
    const items = ledger.locator('.side-view .items');
    const told = (await items.locator('li').allTextContents()).filter((item) => item.includes('结转下年度'));
    expect(told).toHaveLength(2);
    for (const item of told) expect(item).toMatch(/116 → 118|119 → 121/);
    expect(await faultsOf(ledger)).toEqual([]);

    // It stays so when the ledger is opened anew.
    await ledger.reload();
    await eventually(async () => (await states()).filter((state) => state === itemStates.rectified).length, 2);
  });
});
