import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import type { FoundBrowser } from '../browser';

/** A browser with the extension in it, on a profile of its own that is thrown away. */
export interface DemoBrowser {
  readonly context: BrowserContext;
  readonly headless: boolean;
  /** The extension's own, in the addresses of its pages. */
  readonly extensionId: string;
  /** Presses the extension's toolbar button on the tab that shows `page`, as a user does: this alone gives it the page. */
  readonly clickAction: (page: Page) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How the browser is started. */
export interface DemoOptions {
  /** The built extension's folder. */
  readonly extension: string;
  readonly headless: boolean;
  /** Host name under which the pages appear; `*` stands for any part of it. */
  readonly host: string;
  /** Port of the server on 127.0.0.1 that answers for it. */
  readonly port: number;
  readonly viewport: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
}

/** How long a browser may take to start the extension, in ms, before it is asked to load it another way. */
const START = 10_000;

function switches({ extension, headless, host, port }: DemoOptions, branded: boolean): string[] {
  // Headless, nothing may leave this machine; in a window the user may want to look at real pages too.
  const others = headless ? ', MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' : '';
  return [
    ...(headless ? ['--headless=new', '--disable-gpu'] : ['--start-maximized']),
    ...(branded ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=MAP ${host} 127.0.0.1:${port}${others}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-quic',
    '--disable-sync',
    '--disable-component-update',
    '--disable-background-networking',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
  ];
}

function launch(profile: string, browser: FoundBrowser, options: DemoOptions): Promise<BrowserContext> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    // Playwright's own headless mode has no extensions; the switch above asks for the one that has.
    headless: false,
    chromiumSandbox: !isRoot && !options.headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: switches(options, browser.branded),
    viewport: options.viewport,
    locale: 'zh-CN',
    ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
  });
}

/** The extension's own service worker, not one that the browser brings along, once it listens: a click before that is lost. */
async function findWorker(context: BrowserContext): Promise<Worker | undefined> {
  const isOurs = (worker: Worker) => worker.url().endsWith('/background.js');
  const started = context.serviceWorkers().find(isOurs);
  const waiting = { predicate: isOurs, timeout: START };
  const worker = started ?? (await context.waitForEvent('serviceworker', waiting).catch(() => undefined));
  for (let tries = 0; worker !== undefined && tries < 50; tries += 1) {
    if (await worker.evaluate('chrome.action?.onClicked.hasListeners() ?? false')) break;
    await setTimeout(100);
  }
  return worker;
}

/** The id of the extension in the browser that was started. */
async function findExtension(context: BrowserContext, session: CDPSession, options: DemoOptions, branded: boolean) {
  const worker = branded ? undefined : await findWorker(context);
  if (worker !== undefined) return new URL(worker.url()).host;
  // Google's own Chrome ignores --load-extension; this is its way for tests.
  const { id } = await session.send('Extensions.loadUnpacked', { path: options.extension });
  await findWorker(context);
  return id;
}

/** The CDP target of the tab that shows `page`; told apart by address, so each page needs its own. */
async function tabOf(session: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return tab.targetId;
}

/** Starts the browser with the extension. Throws when it does not start or does not take the extension. */
export async function startDemoBrowser(browser: FoundBrowser, options: DemoOptions): Promise<DemoBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-demo-'));
  const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const context = await launch(profile, browser, options).catch((error: unknown) => {
    forget();
    throw error;
  });
  const close = async () => {
    // Its user may have closed it already.
    await context.close().catch(() => undefined);
    forget();
  };
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error('The browser cannot be driven.');
    const extensionId = await findExtension(context, session, options, browser.branded);
    const clickAction = async (page: Page) => {
      await page.bringToFront();
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: await tabOf(session, page) });
    };
    return { context, headless: options.headless, extensionId, clickAction, close };
  } catch (error) {
    await close();
    throw error;
  }
}
