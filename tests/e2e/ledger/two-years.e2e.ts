import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../words';
import type { Extended } from '../extension';
import { checked, eventually, openPanel } from '../panel';
import { cellOf, faultsOf, lineOf } from '../workbench-page';
import { LAST_YEAR, planted, THIS_YEAR, useTwoYears } from './two-years';

const text = WORDS['zh-CN'].workbench;

const { footer } = WORDS['zh-CN'].panel;

const bench = useTwoYears();

describe('two years of one city', () => {
  it('agree column by column; a planted difference names both pages; decisions stand, lapse, and come back from a file', async () => {
    await (await bench.check(LAST_YEAR)).close();
    const page = await bench.check(THIS_YEAR);

    // From the panel to the ledger: it opens at this page's report.
    const opened = bench.browser().context.waitForEvent('page');
    await page.getByRole('button', { name: footer.ledger }).click();
    const ledger = await opened;
    await ledger.setViewportSize({ width: 1920, height: 1000 });
    await ledger.locator('.side-head h2').getByText('宿迁市人民政府').waitFor();
    await ledger.getByRole('tab', { name: text.side.tabs.years }).click();
    const map = ledger.locator('.carry-map');
    expect(await map.locator('.outcomes .tone-passed').count()).toBe(7);
    expect(await map.locator('tbody tr').nth(0).locator('td').last().textContent()).toBe('121');
    expect(await map.locator('tbody tr').nth(1).locator('td').last().textContent()).toBe('121');
    expect(await cellOf(ledger, '2024', 'carryOver').textContent()).toBe(text.table.holds);

    // Published again with 119 carried in: two columns no longer agree.
    bench.portal().serve('/2024.htm', { body: planted([116, 119], [3422, 3518]) });
    await page.reload();
    await openPanel(bench.browser(), page);
    await ledger.bringToFront();
    await eventually(() => cellOf(ledger, '2024', 'carryOver').textContent(), text.table.failed(2));
    await ledger.getByRole('tab', { name: text.side.tabs.findings }).click();
    const total = ledger.locator('.card', { hasText: '总计' }).filter({ hasText: '结转下年度' });
    await total.locator('.card-title').click();
    const said = await total.locator('.message').first().textContent();
    expect(said).toContain('119');
    expect(said).toContain('121');
    expect(said).toContain('2023年度报告');
    expect(said).toContain('2024年度报告');
    expect(await total.locator('.source').allTextContents()).toEqual([
      expect.stringContaining('2023'),
      expect.stringContaining('2024'),
    ]);
    await ledger.getByRole('tab', { name: text.side.tabs.changes }).click();
    expect(await ledger.locator('.changes-tab tbody tr').count()).toBe(4);

    // One keystroke a decision, each going on to the next finding.
    await ledger.getByRole('tab', { name: text.side.tabs.findings }).click();
    await lineOf(ledger, '2024').click();
    await eventually(() => ledger.locator('.card.current').count(), 1);
    const findings = await ledger.locator('.side-view [data-finding]').count();
    await ledger.keyboard.press('2');
    await ledger.keyboard.press('3');
    await ledger.keyboard.press('ArrowDown');
    await ledger.keyboard.press('Enter');
    await eventually(() => ledger.locator('.decided').count(), 2);
    await eventually(() => cellOf(ledger, '2024', 'reviewed').textContent(), text.table.reviewed(2, findings));
    await ledger.keyboard.press('Control+z');
    await eventually(() => cellOf(ledger, '2024', 'reviewed').textContent(), text.table.reviewed(1, findings));

    // Another figure: the decision lapses, and says what changed.
    bench.portal().serve('/2024.htm', { body: planted([115, 118], [3423, 3519]) });
    await page.reload();
    await openPanel(bench.browser(), page);
    await ledger.bringToFront();
    const lapsed = ledger.locator('.lapsed');
    await lapsed.first().waitFor();
    expect(await lapsed.first().textContent()).toMatch(/116 → 115|119 → 118/);
    await eventually(() => cellOf(ledger, '2024', 'decision').textContent(), text.table.lapsed(1));
    await ledger.keyboard.press('4');
    await eventually(
      () => ledger.locator('.settled .standing', { hasText: text.decisions.states.rectified }).count(),
      1,
    );

    // Out, wiped, and in again: the same as before.
    const rows = () => ledger.locator('.ledger-lines .line').allTextContents();
    const before = { rows: (await rows()).sort(), decisions: await decisionsOf(bench.browser()) };
    const download = ledger.waitForEvent('download');
    await ledger.getByRole('button', { name: text.actions.exportOf(2) }).click();
    await ledger.getByRole('menuitem', { name: text.actions.formats.json }).click();
    const file = await (await download).path();
    expect(JSON.parse(readFileSync(file, 'utf8')).entries).toHaveLength(2);
    await ledger.getByRole('checkbox', { name: text.table.selectAll }).check();
    await ledger.locator('.table-foot').getByRole('button', { name: text.actions.remove }).click();
    // Nothing goes before it was said how much goes, and how many decisions with it.
    const dialog = ledger.getByRole('dialog', { name: text.removing.title(2) });
    await dialog.waitFor();
    expect(await faultsOf(ledger), 'removal').toEqual([]);
    await ledger.keyboard.press('Escape');
    await eventually(() => dialog.count(), 0);
    expect(await ledger.locator('.ledger-lines .line').count()).toBe(2);
    await ledger.locator('.table-foot').getByRole('button', { name: text.actions.remove }).click();
    await dialog.getByRole('button', { name: text.actions.remove }).click();
    await ledger.getByText(text.empty.heading).waitFor();
    expect(
      Object.keys(await bench.browser().stored()).filter((key) => /^(check|held|row|mark|last):/.test(key)),
    ).toEqual([]);

    await ledger
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: 'broken.json',
        mimeType: 'application/json',
        buffer: readFileSync(file).subarray(0, 4000),
      });
    await ledger.locator('.modal .tone-error').waitFor();
    await ledger.keyboard.press('Escape');
    await ledger.locator('input[type="file"]').first().setInputFiles(file);
    await ledger
      .getByText(text.importing.brings({ reports: 2, added: 2, updated: 0, matches: 0, projects: 0 }))
      .waitFor();
    await ledger.getByRole('button', { name: text.importing.take }).click();
    await eventually(async () => (await rows()).sort(), before.rows);
    expect(await decisionsOf(bench.browser())).toEqual(before.decisions);
  });

  it('are gone to from the ledger, at the very cell', async () => {
    await (await bench.check(LAST_YEAR)).close();
    await (await bench.check(THIS_YEAR)).close();
    const ledger = await bench.open();
    await lineOf(ledger, '2024').click();
    await ledger.getByRole('tab', { name: text.side.tabs.years }).click();
    const opened = bench.browser().context.waitForEvent('page');
    await ledger.locator('.carry-map tbody tr').nth(0).getByRole('button').last().click();
    const page = await opened;
    await checked(page);
    expect(page.url()).toBe(LAST_YEAR);
    await eventually(
      () =>
        page
          .locator('tr', { hasText: '四、结转下年度' })
          .locator('td')
          .last()
          .evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
      true,
    );
  });
});

async function decisionsOf({ stored }: Extended): Promise<unknown> {
  const held = Object.entries(await stored()).filter(([key]) => key.startsWith('held:'));
  return held.map(([key, value]) => [key, (value as { decisions: unknown }).decisions]);
}
