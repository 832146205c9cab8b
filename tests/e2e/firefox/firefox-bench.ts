import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { profileFolder } from '../extension';
import { eventually, words } from '../panel';
import { corpusPage, type Portal, startPortal } from '../portal';
import { type Firefox, startFirefox } from './start-firefox';
import type { Tab } from './tab';

declare const browser: typeof import('wxt/browser').browser;

export const REPORT = 'http://www.hongze.gov.cn/report.htm';
export const ELSEWHERE = 'http://www.hongze.gov.cn/elsewhere.htm';
export const report = corpusPage('real-2023-hongze-table-four-totals');

/** A Firefox with the extension, before a portal with a report. */
export interface FirefoxBench {
  readonly portal: () => Portal;
  readonly firefox: () => Firefox;
  readonly tab: () => Tab;
  readonly visitOwnPage: () => Promise<void>;
  /** Waits for the result of a press, saved or told why not. */
  readonly checked: () => Promise<void>;
  /** Visits a page, the report where none is named, and checks it. */
  readonly check: (address?: string) => Promise<void>;
  /** Everything that the extension has stored, asked in a tab of its own beside the page. */
  readonly stored: () => Promise<Readonly<Record<string, unknown>>>;
}

/** Starts it for the tests of a file; each begins with an empty store and ends without an error of ours. `isAsked`: pages may ask to stay, and one stays. */
export function useFirefoxBench(isAsked = false): FirefoxBench {
  let portal: Portal;
  let firefox: Firefox;
  let tab: Tab;
  const profile = profileFolder();

  beforeAll(async () => {
    portal = await startPortal();
    portal.serve('/report.htm', { body: report });
    portal.serve('/elsewhere.htm', { body: '<!doctype html><title>通知</title><p>今日无事。</p>' });
    firefox = await startFirefox(profile.path, portal.port, { isAsked });
    tab = firefox.tab;
    await visitOwnPage();
    await tab.evaluate(() => browser.storage.local.set({ 'setting:language': 'zh-CN' }));
  });
  afterAll(async () => {
    await firefox?.close();
    await portal?.close();
    profile.remove();
  });
  beforeEach(async () => {
    await visitOwnPage();
    await tab.evaluate(async () => {
      const kept = Object.keys(await browser.storage.local.get(null)).filter((key) => !key.startsWith('setting:'));
      await browser.storage.local.remove(kept);
    });
  });
  afterEach(async () => {
    await firefox.closeOtherTabs();
    expect(await firefox.takeErrors()).toEqual([]);
  });

  /** A page of the extension that writes nothing; waited for, as one that is left while it loads notes errors. */
  async function visitOwnPage(): Promise<void> {
    await tab.visit(`${firefox.origin}/notice.html`);
    // A page that asks to stay may be what the tab still shows: of ours alone is that brand above a heading.
    await tab.find('main > .brand + h1');
  }
  async function checked(): Promise<void> {
    await tab.find('gouji-panel >>> .kept');
    await eventually(() => tab.count('gouji-panel >>> .kept', words.save.saving), 0);
  }
  return {
    portal: () => portal,
    firefox: () => firefox,
    tab: () => tab,
    visitOwnPage,
    checked,
    async check(address = REPORT) {
      await tab.visit(address);
      await firefox.pressButton();
      await checked();
    },
    async stored() {
      await firefox.openTab();
      await visitOwnPage();
      const all = await tab.evaluate(() => browser.storage.local.get(null));
      await firefox.closeOtherTabs();
      return all;
    },
  };
}
