import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import type { FoundBrowser } from '../browser';
import { startDemoBrowser } from '../demo/demo-browser';
import { servePages } from '../demo/demo-server';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, '.output', 'chrome-mv3');
/** Host of the pages that the built extension looks at. */
const HOST = 'www.qzlc.gov.cn';

/** A page that is served, by a name of its own. */
export interface ServedPage {
  readonly name: string;
  readonly html: string | Uint8Array;
}

/** A browser with the built extension, and pages for it on this machine. */
export interface Site {
  readonly context: BrowserContext;
  /** Where the extension looks at a page. */
  readonly watched: (name: string) => string;
  /** Where it keeps out of the page: only what is measured runs there. */
  readonly alone: (name: string) => string;
  readonly close: () => Promise<void>;
}

/** Builds the extension and copies it, so that a build by somebody else does not change it under the browser. */
function buildInto(folder: string): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0 || !existsSync(join(BUILT, 'manifest.json'))) throw new Error(`No build.\n${stdout}${stderr}`);
  const copy = join(folder, 'extension');
  cpSync(BUILT, copy, { recursive: true });
  return copy;
}

/** Builds the extension, serves the pages out of `folder` and starts the browser. */
export async function openSite(found: FoundBrowser, pages: readonly ServedPage[], folder: string): Promise<Site> {
  const extension = buildInto(folder);
  const fileOf = (name: string) => join(folder, `${name}.html`);
  for (const { name, html } of pages) writeFileSync(fileOf(name), html);
  const server = await servePages(new Map(pages.map(({ name }) => [`/${name}.html`, fileOf(name)])));
  const viewport = { width: 1440, height: 900 };
  const browser = await startDemoBrowser(found, { extension, headless: true, host: HOST, port: server.port, viewport });
  return {
    context: browser.context,
    watched: (name) => `http://${HOST}/${name}.html`,
    alone: (name) => `http://127.0.0.1:${server.port}/${name}.html`,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
