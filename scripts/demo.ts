import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FoundBrowser, provideBrowser } from './browser';
import { type DemoBrowser, startDemoBrowser } from './demo/demo-browser';
import { checkInBrowser, type PanelReading } from './demo/demo-panel';
import { servePages } from './demo/demo-server';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
const PAGES = join(ROOT, 'scripts', 'demo');
const PICTURES = join(ROOT, '.demo');
/** The sample report, and the same with three faults planted (scripts/demo/README.md). */
const FILES = ['sample.html', 'sample-faults.html'];
/** The portal of the sample report; the browser is told to find it on this machine. */
const HOST = 'www.qzlc.gov.cn';

const say = (line: string): void => console.log(line);
const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

function build(): boolean {
  say('Building the extension …');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const built = status === 0 && existsSync(join(EXTENSION, 'manifest.json'));
  if (!built) say(`${stdout}${stderr}`);
  return built;
}

/** A window needs a screen, and somebody who will close it again. */
function hasDisplay(): boolean {
  if (process.env.CI || process.argv.includes('--headless')) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function tell(page: string, reading: PanelReading, picture: string): void {
  say(`\n${page}\n  ${reading.verdict}`);
  for (const finding of reading.findings) say(`  ${finding}`);
  say(`  → ${relative(process.cwd(), picture)}`);
}

/** Checks every page; returns a sentence when something promised did not happen. */
async function checkAll(demo: DemoBrowser): Promise<string | undefined> {
  mkdirSync(PICTURES, { recursive: true });
  let fault: string | undefined;
  for (const file of FILES) {
    const picture = join(PICTURES, `${basename(file, '.html')}.png`);
    const reading = await checkInBrowser(demo, `http://${HOST}/${file}`, picture);
    tell(file, reading, picture);
    const isFaulty = file.includes('faults');
    if (isFaulty && reading.errors === 0) fault = `${file} has faults in it, but the panel shows no error.`;
    if (!isFaulty && reading.errors > 0) fault = `${file} is in order, but the panel shows an error.`;
  }
  return fault;
}

/** A window where there is a screen and it can be opened, else no window. */
async function start(browser: FoundBrowser, port: number, headless: boolean): Promise<DemoBrowser> {
  const viewport = headless ? { width: 1440, height: 900 } : null;
  try {
    return await startDemoBrowser(browser, { extension: EXTENSION, headless, host: HOST, port, viewport });
  } catch (error) {
    if (headless) throw error;
    say(`No window could be opened (${firstLine(error)}); going on without one.`);
    return start(browser, port, true);
  }
}

/** Resolves when the user has closed the window; on macOS the browser itself lives on without one. */
function closedByUser(demo: DemoBrowser): Promise<void> {
  return new Promise((done) => {
    const check = () => demo.context.pages().length === 0 && done();
    demo.context.once('close', () => done());
    demo.context.on('page', (page) => page.once('close', check));
    for (const page of demo.context.pages()) page.once('close', check);
  });
}

async function show(browser: FoundBrowser): Promise<string | undefined> {
  const server = await servePages(new Map(FILES.map((file) => [`/${file}`, join(PAGES, file)])));
  const demo = await start(browser, server.port, !hasDisplay());
  try {
    const fault = await checkAll(demo);
    if (!demo.headless) {
      say(
        '\nThe window is yours: point at a finding or at a marked cell; press the toolbar button to close the panel.',
      );
      say('Close the window to end the demo.');
      await closedByUser(demo);
    }
    return fault;
  } finally {
    await demo.close();
    await server.close();
  }
}

/** Without any browser: the same pages on the command line. Status 1 only says that a page has errors, as one of them does. */
function checkOnCommandLine(): string | undefined {
  const { status } = spawnSync('npm', ['run', '--silent', 'check', '--', ...FILES.map((file) => join(PAGES, file))], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0 || status === 1 ? undefined : 'The pages could not be checked on the command line.';
}

async function main(): Promise<string | undefined> {
  if (!build()) return 'The extension could not be built.';
  const search = provideBrowser(say);
  if (search.kind === 'missing') {
    say(`${search.advice}\nMeanwhile, the pages on the command line:\n`);
    return checkOnCommandLine();
  }
  say(`Browser: ${search.browser.path}`);
  return show(search.browser);
}

try {
  const fault = await main();
  if (fault !== undefined) {
    console.error(`\n${fault}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`\nThe demo broke: ${firstLine(error)}`);
  process.exitCode = 1;
}
