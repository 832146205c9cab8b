import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { bundleScript } from '../../bench/bundle';
import { evaluateIn, openIsolated } from '../../bench/isolated';
import type { BrowserCheck } from './in-page';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRY = fileURLToPath(new URL('in-page.ts', import.meta.url));

/** A browser that checks pages from their markup. */
export interface CheckingBrowser {
  readonly check: (html: string, url: string) => Promise<BrowserCheck>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium. Nothing is loaded: a page is answered from its markup, whatever else it names is refused. No script of a page runs. */
export async function openChromium(path: string): Promise<CheckingBrowser> {
  const engine = await bundleScript(ROOT, ENTRY);
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const context = await browser.newContext({ javaScriptEnabled: false });
  return {
    async check(html, url) {
      const page = await context.newPage();
      try {
        await page.route('**/*', (route) =>
          route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
            ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
            : route.abort(),
        );
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        const world = await openIsolated(context, page);
        // The bundle keeps its result to itself: what a script evaluates to would have to be copied out.
        await evaluateIn(world, `${engine}\n;undefined`);
        return (await evaluateIn(world, `goujiFuzz.check(${JSON.stringify(url)})`)) as BrowserCheck;
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
