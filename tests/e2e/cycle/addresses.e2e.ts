import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually } from '../panel';
import { testPage } from '../portal';
import { faultsOf, useBench } from '../workbench-page';

const text = WORDS['zh-CN'].workbench;
const words = text.addresses;
const bench = useBench();
const PAGE = 'http://www.suqian.gov.cn/2024.htm';

it('one report checked at three addresses is one line, and two where the reviewer says so', async () => {
  bench.portal().serve('/2024.htm', { body: testPage('suqian-2024') });
  bench.portal().serve('/2024_app.htm', { body: testPage('suqian-2024') });
  for (const address of [PAGE, `${PAGE}?from=timeline`, PAGE.replace('.htm', '_app.htm')])
    await (await bench.check(address)).close();
  const ledger = await bench.open();
  const lines = ledger.locator('.ledger-lines .line');
  await eventually(() => lines.count(), 1);
  expect(await lines.first().textContent()).toContain(words.also(2));
  await ledger.getByText(text.filters.shown(1, 1) + words.folded(2)).waitFor();

  await lines.first().click();
  await ledger.locator('.addresses summary').click();
  expect(await ledger.locator('.address-list li').count()).toBe(2);
  for (const colorScheme of ['dark', 'light'] as const) {
    await ledger.emulateMedia({ colorScheme });
    expect(await faultsOf(ledger), colorScheme).toEqual([]);
  }
  const download = ledger.waitForEvent('download');
  await ledger.getByRole('button', { name: text.actions.exportOf(1) }).click();
  await ledger.getByRole('menuitem', { name: text.actions.formats.json }).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8')).entries).toHaveLength(3);
  await ledger.getByRole('button', { name: words.keepApart }).first().click();
  await eventually(() => lines.count(), 2);
  await ledger.reload();
  await eventually(() => lines.count(), 2);
  await ledger.locator('.addresses summary').click();
  await ledger.getByRole('button', { name: words.join }).click();
  await eventually(() => lines.count(), 1);
});
