import { expect, it } from 'vitest';
import { WORDS } from '../words';
import { eventually } from './panel';
import { testPage } from './portal';
import { faultsOf, useBench } from './workbench-page';

const text = WORDS['zh-CN'].workbench;
const bench = useBench();

const PROJECT = '2024年度宿迁市年报核查';
const BODIES = '数据局 档案馆 气象局 统计局 审计局 教育局 财政局 民政局 司法局 水利局 商务局'.split(' ');
const ROSTER = ['宿迁市人民政府', ...BODIES.map((body) => `宿迁市${body}`)];

it('a roster of twelve: checks join it, the others are missing, and it is copied to the next year', async () => {
  const ledger = await bench.open();
  await ledger.getByRole('button', { name: text.projects.make }).click();
  await ledger.getByLabel(text.projects.name).fill(PROJECT);
  await ledger.getByLabel(text.projects.year).fill('2024');
  await ledger.getByLabel(text.projects.roster).fill(ROSTER.map((name, at) => `${at + 1}\t${name}`).join('\n'));
  await ledger.getByText(text.projects.counted(ROSTER.length)).waitFor();
  expect(await faultsOf(ledger)).toEqual([]);
  await ledger.locator('.modal').getByRole('button', { name: text.actions.save }).click();
  const strip = ledger.locator('.project-strip');
  const chip = (state: keyof typeof text.projects.states) =>
    strip.getByRole('button', { name: text.projects.states[state] });
  const missing = ledger.locator('.unit-line');
  await eventually(() => missing.count(), ROSTER.length);

  for (const [path, name] of [
    ['/whole.htm', '宿迁市人民政府'],
    ['/data.htm', '宿迁市数据局'],
  ] as const) {
    const page = testPage('suqian-2024').replaceAll('宿迁市人民政府', name);
    bench.portal().serve(path, { body: page });
    await (await bench.check(`http://www.suqian.gov.cn${path}`)).close();
  }
  await ledger.bringToFront();
  await eventually(() => missing.count(), ROSTER.length - 2);
  expect(await faultsOf(ledger)).toEqual([]);
  await ledger.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(ledger)).toEqual([]);
  await chip('missing').click();
  await eventually(() => ledger.locator('.ledger-lines .line').count(), ROSTER.length - 2);
  await chip('missing').click();

  await missing.filter({ hasText: '宿迁市审计局' }).getByRole('button', { name: text.projects.sayAbsent }).click();
  await eventually(() => chip('absent').textContent(), `${text.projects.states.absent}1`);
  await ledger.keyboard.press('ArrowDown');
  await ledger.keyboard.press('Enter');
  await eventually(() => chip('absent').textContent(), `${text.projects.states.absent}2`);
  expect(await faultsOf(ledger)).toEqual([]);

  await strip.getByRole('button', { name: text.projects.copy }).click();
  await ledger.locator('.modal').getByRole('button', { name: text.actions.save }).click();
  // The copy is shown at once; the year before is a press on each chip away.
  await eventually(() => missing.count(), ROSTER.length);
  await ledger.locator('.facet button', { hasText: '2025年度宿迁市年报核查' }).click();
  await ledger.locator('.facet button', { hasText: PROJECT }).click();
  // The page loaded anew shows the project that was shown, with what was pressed in it.
  await chip('absent').click();
  await ledger.reload();
  await eventually(() => missing.count(), 2);
});
