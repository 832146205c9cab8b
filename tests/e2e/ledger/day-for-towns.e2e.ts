import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { eventually } from '../panel';
import { corpusPage } from '../portal';
import { faultsOf, useBench } from '../workbench-page';

const bench = useBench();
const REPORT = 'http://www.qzlc.gov.cn/street.htm';
const { settingsPage, table, actions, ledger: listTab, settings: settingsTab } = WORDS['zh-CN'].workbench;

it('a street is judged by the day set for towns and streets, in the page and when the ledger is judged again', async () => {
  bench.portal().serve('/street.htm', { body: corpusPage('made-2021-street-published-in-february') });
  const page = await bench.check(REPORT);
  const panel = page.locator('gouji-panel aside');
  await panel.getByText('仅凭名称不能确定适用部门期限还是政府期限').first().waitFor();
  const ledger = await bench.open();
  const onTime = ledger.locator('.ledger-lines .line .onTime');
  await eventually(() => onTime.textContent(), table.onTime.unknown);
  expect(await onTime.getAttribute('title')).toBe(WORDS['zh-CN'].scoring.whyUndecided['no-deadline']);

  const tab = (name: string) => ledger.locator('.top-bar').getByText(name, { exact: true });
  const setDay = async (day: string) => {
    await tab(settingsTab).click();
    const field = ledger.getByLabel(settingsPage.deadlines.township);
    await field.fill(day);
    await field.blur();
    await ledger.getByText(settingsPage.judgedEarlier(1)).waitFor();
    expect(await faultsOf(ledger)).toEqual([]);
    await ledger.getByRole('button', { name: settingsPage.judgeThese }).click();
  };
  const none = { judged: 1, changed: 1, fresh: 0, gone: 0, altered: 0, regraded: 0, retimed: 1, lacking: 0, later: 0 };
  await setDay('02-10');
  await ledger.getByText(settingsPage.judgedAgain({ ...none, altered: 1 }, false)).waitFor();
  await tab(listTab).click();
  await eventually(() => onTime.textContent(), table.onTime.no);
  await onTime.click();
  await ledger.locator('.side-view .card').first().waitFor();
  expect(await ledger.locator('.side-view').textContent()).toContain('晚于所设的乡镇街道期限2022-02-10（相差 8 天）');
  await setDay('02-28');
  await ledger.getByText(settingsPage.judgedAgain({ ...none, gone: 1 }, false)).waitFor();
  await tab(listTab).click();
  await eventually(() => onTime.textContent(), table.onTime.yes);

  // A check of the page says the same.
  await ledger.getByRole('button', { name: actions.remove }).click();
  await eventually(() => ledger.locator('.ledger-lines .line').count(), 0);
  await page.close();
  const again = await bench.check(REPORT);
  expect(await again.locator('gouji-panel aside').textContent()).not.toContain('仅凭名称');
  await eventually(() => onTime.textContent(), table.onTime.yes);
});
