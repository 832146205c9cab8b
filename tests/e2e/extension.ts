import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ONE_PRESS } from '@/entrypoints/background/presses';
import { reveal, seeInside } from '@/scripts/closed-roots';

declare const chrome: typeof import('wxt/browser').browser;

/** The built extension; `npm run build` makes it. */
const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-for-testing'];

/** A browser with the extension in it. */
export interface Extended {
  readonly context: BrowserContext;
  readonly id: string;
  /** The extension's service worker; started again when the browser has put it to sleep. */
  readonly worker: () => Promise<Worker>;
  /** Writes into the extension's local store, past everything that guards it. */
  readonly store: (items: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly unstore: (keys: readonly string[]) => Promise<void>;
  readonly stored: () => Promise<Record<string, unknown>>;
  /** A word of the extension in the browser's own language. */
  readonly word: (key: 'badgeReport' | 'badgeOlder') => Promise<string>;
  /**
   * Presses the toolbar button for the tab that shows `page`, as a real click does: it grants activeTab. Keeps the pace
   * of a hand that means two presses; wait for the answer to one before the next.
   */
  readonly click: (page: Page) => Promise<void>;
  /** Presses it twice as fast as it goes: a double click. */
  readonly doubleClick: (page: Page) => Promise<void>;
  readonly badge: (page: Page) => Promise<string>;
  /** Ends the service worker, as the browser does with one that has been idle for a while. What reaches into it (store, badge, word) is of no use after this. */
  readonly putToSleep: () => Promise<void>;
  readonly close: () => Promise<void>;
}

let visits = 0;

/** The address with a query of its own: a tab is told from one that is just closing by its address alone. */
export function ownAddress(address: string): string {
  visits += 1;
  return `${address}?visit=${visits}`;
}

/** Where the browser keeps its profile; the same folder twice is a browser restart. */
export function profileFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'gouji-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * Starts Chromium with the built extension. Every host resolves to the local server at `port` or to nothing: no test
 * reaches the network. Throws when there is no browser or no build: a test that cannot run fails.
 */
export async function startBrowser(
  profile: string,
  port: number,
  options: { readonly args?: readonly string[]; readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<Extended> {
  if (!existsSync(join(EXTENSION, 'manifest.json')))
    throw new Error(`There is no built extension in ${EXTENSION}: run \`npm run build\` first.`);
  const executablePath = [process.env.GOUJI_CHROMIUM ?? '', ...BROWSERS].find(
    (path) => path !== '' && existsSync(path),
  );
  if (executablePath === undefined)
    throw new Error('No Chromium found: set GOUJI_CHROMIUM to the path of one (Debian: apt-get install chromium).');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode is another program without extensions; Chromium's own mode is asked for below.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port},MAP *.example 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      ...(options.args ?? []),
    ],
  });
  context.on('page', (page) => void seeInside(page).catch(() => {}));
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  // Debian's Chromium speaks only English without its language pack: the tests say what they want.
  const store = async (items: Readonly<Record<string, unknown>>) =>
    (await worker()).evaluate((given) => chrome.storage.local.set(given), items);
  await store({ 'setting:language': 'zh-CN' });
  const pressed = new WeakSet<Page>();
  return {
    context,
    id,
    worker,
    store,
    unstore: async (keys) => (await worker()).evaluate((given) => chrome.storage.local.remove([...given]), keys),
    stored: async () => (await worker()).evaluate(() => chrome.storage.local.get(null)),
    word: async (key) => (await worker()).evaluate((given) => chrome.i18n.getMessage(given), key),
    click: async (page) => {
      if (pressed.has(page)) await apart();
      pressed.add(page);
      await pressAction(context, page, id, 1);
    },
    doubleClick: async (page) => {
      if (pressed.has(page)) await apart();
      pressed.add(page);
      await pressAction(context, page, id, 2);
    },
    badge: async (page) => {
      await page.bringToFront();
      return (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      });
    },
    putToSleep: () => endWorker(context),
    close: () => context.close(),
  };
}

/** Waits until a press is no longer taken for the second half of a double click: however late the one before was answered, its answer has been seen. */
export function apart(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1.25 * ONE_PRESS));
}

async function endWorker(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser is gone.');
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  }
  const isGone = async () =>
    !(await session.send('Target.getTargets')).targetInfos.some(({ type }) => type === 'service_worker');
  while (!(await isGone())) await new Promise((resolve) => setTimeout(resolve, 50));
  await session.detach();
}

async function pressAction(context: BrowserContext, page: Page, id: string, times: 1 | 2): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser is gone.');
  await page.bringToFront();
  const ofBrowser = await browser.newBrowserCDPSession();
  const ofPage = await context.newCDPSession(page);
  const { targetInfo } = await ofPage.send('Target.getTargetInfo');
  const { targetInfos } = await ofBrowser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const [tab, another] = targetInfos.filter(({ url }) => url === targetInfo.url);
  if (tab === undefined) throw new Error(`No tab shows ${targetInfo.url}.`);
  if (another !== undefined)
    throw new Error(`More than one tab shows ${targetInfo.url}: give each page its own address.`);
  // Newer than playwright's own list of commands.
  const send = ofBrowser.send as unknown as (method: string, params: object) => Promise<unknown>;
  const press = () => send.call(ofBrowser, 'Extensions.triggerAction', { id, targetId: tab.targetId });
  await Promise.all(Array.from({ length: times }, press));
  await ofBrowser.detach();
  await ofPage.detach();
}

/** Evaluates an expression in a world of its own, which sees into closed roots: for pages that have broken the built-ins of theirs. */
export async function evaluateApart(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await reveal(session, executionContextId);
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}
