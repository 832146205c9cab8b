import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '@/lib/messages';
import { WORDS } from '../words';
import { eventually } from './panel';
import { faultsOf, useBench } from './workbench-page';

const text = WORDS['zh-CN'].workbench;
const bench = useBench();

const REPORT = readFileSync(resolve(import.meta.dirname, '../corpus/real-2020-licheng-statistics/page.html'), 'utf8');
const { name } = describeFinding({ rule: 'identity/copied-text', reason: '', data: {} }, WORDS['zh-CN']);
const lineOf = (page: Page, unit: string) => page.locator('.ledger-lines .line').filter({ hasText: unit });

describe('a report with the words of another', () => {
  it('is found in the whole ledger, and both are shown side by side', async () => {
    bench.portal().serve('/statistics.htm', { body: REPORT });
    bench.portal().serve('/audit.htm', { body: REPORT.replaceAll('统计局', '审计局') });
    await (await bench.check('http://www.qzlc.gov.cn/statistics.htm')).close();
    const ledger = await bench.open();
    const warnings = () => lineOf(ledger, '鲤城区统计局').locator('.warnings').textContent();
    const before = Number(await warnings());
    await (await bench.check('http://www.qzlc.gov.cn/audit.htm')).close();
    await ledger.bringToFront();
    // No report was opened: the ledger has looked by itself.
    await eventually(warnings, String(before + 1));

    await lineOf(ledger, '鲤城区审计局').click();
    const card = ledger.locator('.side-view .card', { hasText: name });
    const said = await card.locator('.gist').textContent();
    expect(said).toContain('鲤城区统计局');
    expect(said).not.toContain('http');
    await ledger.getByRole('tab', { name: text.side.tabs.copied }).click();
    const pair = ledger.locator('.passage-pair').first();
    await pair.waitFor();
    const [own, other] = await Promise.all(
      [0, 1].map((at) => pair.locator('p').nth(at).locator('mark').allTextContents()),
    );
    expect(own?.join('').length).toBeGreaterThan(30);
    expect(own?.join('').replaceAll('审计局', '')).toBe(other?.join('').replaceAll('统计局', ''));
    expect(await faultsOf(ledger)).toEqual([]);

    // One press, and the other's row is open with its own card.
    const beside = (page: Page) => page.locator('.side-head').textContent();
    await ledger.getByRole('button', { name: text.copied.openRow }).first().click();
    await eventually(async () => (await beside(ledger))?.includes('鲤城区统计局'), true);
    await ledger.getByRole('tab', { name: text.side.tabs.findings }).click();
    await card.locator('.card-title').click();
    await card.locator('.cluster-members').getByRole('button', { name: '鲤城区审计局' }).click();
    await eventually(async () => (await beside(ledger))?.includes('鲤城区审计局'), true);

    // The other report goes, and the suspicion with it.
    await ledger.getByRole('tab', { name: text.side.tabs.findings }).click();
    await card.waitFor();
    await lineOf(ledger, '鲤城区统计局').getByRole('checkbox').check();
    await ledger.locator('.table-foot').getByRole('button', { name: text.actions.remove }).click();
    await eventually(() => card.count(), 0);
  });

  it('is decided on, and looked at again once another body turns up that has the words, too', async () => {
    const { states, alikeChange } = WORDS['zh-CN'].panel.decisions;
    const units = ['统计局', '审计局', '财政局', '民政局', '司法局', '教育局'];
    for (const [at, unit] of units.entries())
      bench.portal().serve(`/unit-${at}.htm`, { body: REPORT.replaceAll('统计局', unit) });
    const check = async (at: number) => (await bench.check(`http://www.qzlc.gov.cn/unit-${at}.htm`)).close();
    for (const at of units.slice(0, 5).keys()) await check(at);
    const ledger = await bench.open();
    await ledger.setViewportSize({ width: 1280, height: 800 });
    const card = ledger.locator('.side-view .card', { hasText: name });
    const open = async (unit: string) => {
      await lineOf(ledger, `鲤城区${unit}`).click();
      await eventually(async () => (await ledger.locator('.side-head').textContent())?.includes(unit), true);
      await card.waitFor();
    };
    await open('审计局');
    await card.locator('.card-title').click();
    await eventually(() => card.locator('.cluster-members button').count(), 4);
    await card.locator('.card-title').click();
    await ledger.keyboard.press('3');
    await ledger.locator('.reason-form').waitFor();
    await ledger.keyboard.press('ArrowDown');
    await ledger.keyboard.press('Enter');
    await ledger.locator('.reason-form').waitFor({ state: 'detached' });
    await open('财政局');
    await card.locator('.card-title').click();
    await ledger.keyboard.press('2');
    await open('审计局');
    await eventually(() => card.locator('.standing').textContent(), states.dismissed);

    await check(5);
    await ledger.bringToFront();
    const lapsed = card.locator('.lapsed');
    await lapsed.waitFor();
    expect(await lapsed.textContent()).toContain(alikeChange('鲤城区教育局', null, '100%'));
    await open('财政局');
    await eventually(() => card.locator('.lapsed').count(), 0);
    expect(await faultsOf(ledger)).toEqual([]);

    await ledger.keyboard.press('Escape');
    await ledger.getByRole('button', { name: text.problems.views.problems }).click();
    await ledger.locator('.problem-list button', { hasText: name }).first().click();
    const members = ledger.locator('.problem-faults > header .cluster-members');
    await eventually(() => members.getByRole('button').count(), 6);
    await ledger.emulateMedia({ colorScheme: 'dark' });
    await members.getByRole('button', { name: '司法局' }).click();
    await eventually(async () => (await ledger.locator('.side-head').textContent())?.includes('司法局'), true);
  });
});
