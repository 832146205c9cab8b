import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { WORDS } from '../../words';
import { seedLedger } from '../ledger-seed';
import { faultsOf, useBench } from '../workbench-page';

const bench = useBench();
const SOURCE = 'http://www.suqian.gov.cn/2024.htm';
const { projects, table } = WORDS['zh-CN'].workbench;
const units = [{ name: '泉州市鲤城区统计局' }, { name: '泉州市丰泽区统计局' }];
const PROJECTS = [
  { tag: '全市年报核查', whole: null, units, year: 2024, deadlines: { department: '2025-01-31' } },
  { tag: '提前核查', whole: null, units: units.slice(0, 1), year: 2024, deadlines: { department: '2025-01-01' } },
];

function sample() {
  const html = readFileSync('tests/e2e/pages/suqian-2024.html', 'utf8');
  const { document } = new JSDOM(html, { url: SOURCE }).window;
  return checkPage(document, { source: SOURCE, url: SOURCE, checkedAt: '2026-01-01T00:00:00Z' });
}

it('is late by the last day of its own project in the list of all, and names both where two differ', async () => {
  const { evaluation } = sample();
  const { report } = evaluation;
  const published = { ...evaluation, report: { ...report, published: '2025-01-21', onTime: 'yes' as const } };
  await bench.browser().store({ ...seedLedger([{ evaluation: published }], 6), 'setting:projects': PROJECTS });
  const ledger = await bench.open();
  const cellOf = (place: string) =>
    ledger
      .locator('.ledger-lines .line', { hasText: `${place}统计局` })
      .filter({ hasText: '2024' })
      .locator('.onTime');
  const late = projects.daysDiffer(projects.lateBy(20));
  await expect.poll(() => cellOf('鲤城区').textContent()).toBe(late);
  expect(await cellOf('丰泽区').textContent()).toBe(table.onTime.yes);
  const cut = await cellOf('鲤城区').evaluate((cell) =>
    [cell, ...cell.querySelectorAll('*')].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1),
  );
  expect(cut).toBe(false);
  await cellOf('鲤城区').click();
  const told = ledger.locator('.side-head p.tone-error');
  for (const words of ['提前核查', '2025-01-01', '全市年报核查', '2025-01-31'])
    expect(await told.textContent()).toContain(words);
  expect(await faultsOf(ledger)).toEqual([]);
  await ledger.locator('.facet button', { hasText: '全市年报核查' }).click();
  await expect.poll(() => cellOf('鲤城区').textContent()).toBe(projects.daysDiffer(table.onTime.yes));
  expect(await ledger.locator('.side-head').textContent()).toContain('另在“提前核查”中：期限 2025-01-01，晚 20 天');
});
