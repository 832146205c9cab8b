import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '@/lib/ledger/record/migrations';
import { openPanel, panelOn, words } from './panel';
import { corpusPage } from './portal';
import { useBench } from './workbench-page';

declare const chrome: typeof import('wxt/browser').browser;

const REPORT = 'http://www.qzlc.gov.cn/report.htm';
const KEY = `check:2020:${REPORT}`;
const bench = useBench();
let page: Page;

beforeAll(() => {
  bench.portal().serve('/report.htm', { body: corpusPage('real-2020-licheng-statistics') });
});

async function visit(address = REPORT): Promise<Page> {
  page = await bench.browser().context.newPage();
  await page.goto(address);
  return page;
}

/**
 * From now on the browser takes nothing of what the background wants to store. With unlimitedStorage only a full disk does
 * that, which no test can bring about: the answer is put into the worker's world in its place.
 */
async function refuseWrites(): Promise<void> {
  await (await bench.browser().worker()).evaluate(() => {
    chrome.storage.local.set = () => {
      throw new Error('Resource::kQuotaBytes quota exceeded');
    };
  });
}

describe('saved checks', () => {
  it('are there again after the browser was restarted', async () => {
    await openPanel(bench.browser(), await visit());
    expect(await bench.browser().stored()).toMatchObject({
      [KEY]: { version: RECORD_VERSION, url: REPORT },
      [`row:2020:${REPORT}`]: expect.stringContaining('鲤城区统计局'),
      [`last:${REPORT}`]: KEY,
    });
    await bench.restart();
    const panel = await openPanel(bench.browser(), await visit());
    await expect.poll(() => panel.locator('.kept span').count()).toBe(2);
  });

  it('do not end anything that is stored when the browser takes no more, and the panel says so', async () => {
    await openPanel(bench.browser(), await visit());
    const saved = await bench.browser().stored();
    await page.close();
    await refuseWrites();
    const panel = await openPanel(bench.browser(), await visit(`${REPORT}?another`));
    await panel.getByText(words.save.full).waitFor();
    expect(await bench.browser().stored()).toEqual(saved);
  });

  it('of 20 MB and more are taken: what the browser grants without asking does not end them', async () => {
    for (let part = 0; part < 5; part += 1) await bench.browser().store({ [`filler-${part}`]: 'x'.repeat(4_000_000) });
    await openPanel(bench.browser(), await visit());
    expect(await bench.browser().stored()).toHaveProperty([KEY, 'version'], RECORD_VERSION);
  });

  it('are compared when the page has changed, and the change is a finding', async () => {
    await openPanel(bench.browser(), await visit());
    await page.close();
    const changed = corpusPage('real-2020-licheng-statistics').toString().replaceAll('22355775', '22355776');
    bench.portal().serve('/report.htm', { body: changed });
    const panel = await openPanel(bench.browser(), await visit());
    await panel.getByText(/此后正文有变动/).waitFor();
    await panel.getByText('发布后有变动').first().waitFor();
    bench.portal().serve('/report.htm', { body: corpusPage('real-2020-licheng-statistics') });
  });

  it('follow the profile, and the panel says that rules are switched off', async () => {
    await bench.browser().store({
      'setting:profile': {
        departmentDeadline: '01-05',
        governmentDeadline: '03-31',
        missingContact: 'off',
        disabled: ['contact/stray-punctuation', 'table/label-deviates'],
        severities: {},
      },
    });
    const panel = await openPanel(bench.browser(), await visit());
    await panel.getByText(words.report.rulesOff(2)).waitFor();
  });

  it('that are corrupt are put aside, and the panel says so', async () => {
    const corrupt = { version: 2, evaluation: 'torn' };
    await bench.browser().store({ [KEY]: corrupt, [`last:${REPORT}`]: KEY });
    const panel = await openPanel(bench.browser(), await visit());
    await panel.getByText(words.save.setAside).waitFor();
    const stored = await bench.browser().stored();
    expect(stored[KEY]).toMatchObject({ url: REPORT });
    expect(Object.entries(stored).filter(([key]) => key.startsWith('aside:'))).toEqual([
      [expect.stringContaining(KEY), corrupt],
    ]);
  });
});

describe('the network', () => {
  it('is never used: nothing leaves but the page itself', async () => {
    const before = bench.portal().requests.length;
    const seen: string[] = [];
    bench.browser().context.on('request', (request) => seen.push(request.url()));
    await openPanel(bench.browser(), await visit());
    await page.locator('gouji-panel .card-title').first().click();
    await page.locator('gouji-panel .actions button').first().click();
    await bench.browser().click(page);
    await panelOn(page).waitFor({ state: 'detached' });
    await openPanel(bench.browser(), page);
    await page.waitForTimeout(500);
    expect(seen.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([REPORT]);
    expect(
      bench
        .portal()
        .requests.slice(before)
        .filter((request) => !request.endsWith('/favicon.ico')),
    ).toEqual(['www.qzlc.gov.cn /report.htm']);
  });
});
