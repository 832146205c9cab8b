/** Measures how long a check takes, in a real browser: `npm run bench` (docs/performance.md). */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { axeSource, bundleEngine } from './bench/bundle';
import { type ClickTiming, measureClicks } from './bench/click';
import { measureEngine } from './bench/engine';
import { measureLedger } from './bench/ledger';
import { type BenchPage, makePages } from './bench/pages';
import { type BenchResult, printResult } from './bench/print';
import { type FoundBrowser, provideBrowser } from './browser';
import { startDemoBrowser } from './demo/demo-browser';
import { servePages } from './demo/demo-server';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, '.output', 'chrome-mv3');
/** Host of the pages that the built extension looks at. */
const HOST = 'www.qzlc.gov.cn';
const DEFAULT_ROUNDS = 9;
const MOST_LEDGER_ROUNDS = 5;
const USAGE = 'usage: npm run bench -- [--rounds <number>] [--json]';

interface Arguments {
  readonly rounds: number;
  readonly json: boolean;
}

function readArguments(given: readonly string[]): Arguments | undefined {
  const at = given.indexOf('--rounds');
  const rounds = at < 0 ? DEFAULT_ROUNDS : Number(given[at + 1]);
  const known = given.every((word, index) => word === '--json' || word === '--rounds' || index === at + 1);
  return known && Number.isInteger(rounds) && rounds > 0 ? { rounds, json: given.includes('--json') } : undefined;
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

async function run(found: FoundBrowser, rounds: number, folder: string): Promise<BenchResult> {
  const before = loadavg()[0] ?? Number.NaN;
  const extension = buildInto(folder);
  const scripts = [axeSource(), await bundleEngine()];
  const pages = makePages();
  const fileOf = ({ name }: BenchPage) => join(folder, `${name}.html`);
  for (const page of pages) writeFileSync(fileOf(page), page.html);
  const server = await servePages(new Map(pages.map((page) => [`/${page.name}.html`, fileOf(page)])));
  const viewport = { width: 1440, height: 900 };
  const browser = await startDemoBrowser(found, { extension, headless: true, host: HOST, port: server.port, viewport });
  try {
    // Under this address the extension keeps out of the page: only what is measured runs there.
    const urlOf = ({ name }: BenchPage) => `http://127.0.0.1:${server.port}/${name}.html`;
    const engine = await measureEngine(browser.context, pages, urlOf, scripts, rounds);
    const clicks: ClickTiming[] = [];
    for (const { name, title } of pages.filter(({ isReport }) => isReport))
      clicks.push(...(await measureClicks(browser.context, { title, url: `http://${HOST}/${name}.html` }, rounds)));
    const ledger = await measureLedger(browser.context, Math.min(rounds, MOST_LEDGER_ROUNDS));
    return {
      browser: `Chromium ${browser.context.browser()?.version() ?? ''}`,
      cores: availableParallelism(),
      load: [before, loadavg()[0] ?? Number.NaN],
      rounds,
      pages: pages.map(({ title, html }) => ({ page: title, bytes: Buffer.byteLength(html) })),
      engine,
      clicks,
      ledger,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (asked === undefined) {
    console.error(USAGE);
    return 2;
  }
  const search = provideBrowser((line) => console.error(line));
  if (search.kind === 'missing') {
    console.error(search.advice);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  try {
    const result = await run(search.browser, asked.rounds, folder);
    console.log(asked.json ? JSON.stringify(result, null, 2) : printResult(result));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
