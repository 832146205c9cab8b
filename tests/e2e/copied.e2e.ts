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
    expect(said).toContain('http://www.qzlc.gov.cn/statistics.htm');
    await ledger.getByRole('tab', { name: text.side.tabs.copied }).click();
    const pair = ledger.locator('.passage-pair').first();
    await pair.waitFor();
    const [own, other] = await Promise.all(
      [0, 1].map((at) => pair.locator('p').nth(at).locator('mark').allTextContents()),
    );
    expect(own?.join('').length).toBeGreaterThan(30);
    expect(own?.join('').replaceAll('审计局', '')).toBe(other?.join('').replaceAll('统计局', ''));
    expect(await faultsOf(ledger)).toEqual([]);

    // The other report goes, and the suspicion with it.
    await ledger.getByRole('tab', { name: text.side.tabs.findings }).click();
    await card.waitFor();
    await lineOf(ledger, '鲤城区统计局').getByRole('checkbox').check();
    await ledger.locator('.table-foot').getByRole('button', { name: text.actions.remove }).click();
    await eventually(() => card.count(), 0);
  });
});
