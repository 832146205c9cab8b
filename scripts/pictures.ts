import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './browser';
import { startDemoBrowser } from './demo/demo-browser';
import { checkInBrowser } from './demo/demo-panel';
import { servePages } from './demo/demo-server';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = join(ROOT, 'docs', 'images');

const HONGZE = 'tests/corpus/real-2023-hongze-table-four-totals/page.html';

/**
 * The pictures of the README: taken of the built extension (`npm run build` first), never drawn.
 * `intruder`: markup put in front of the page's own, which does its worst to the panel.
 */
const PICTURES: readonly {
  readonly name: string;
  readonly page: string;
  readonly host: string;
  readonly colorScheme: 'light' | 'dark';
  readonly intruder?: string;
}[] = [
  { name: 'clean', page: 'scripts/demo/sample.html', host: 'www.qzlc.gov.cn', colorScheme: 'light' },
  { name: 'two-failures', page: HONGZE, host: 'www.hongze.gov.cn', colorScheme: 'light' },
  { name: 'dark', page: 'scripts/demo/sample-faults.html', host: 'www.qzlc.gov.cn', colorScheme: 'dark' },
  {
    name: 'hostile',
    page: 'scripts/demo/sample-faults.html',
    host: 'www.qzlc.gov.cn',
    colorScheme: 'light',
    intruder: 'tests/e2e/pages/hostile-head.html',
  },
];

function prepare(page: string, intruder: string | undefined): string {
  if (intruder === undefined) return join(ROOT, page);
  const markup = readFileSync(join(ROOT, page), 'utf8');
  const file = join(mkdtempSync(join(tmpdir(), 'gouji-picture-')), 'page.html');
  writeFileSync(file, markup.replace('<body>', `<body>${readFileSync(join(ROOT, intruder), 'utf8')}`));
  return file;
}

const search = provideBrowser((line) => console.log(line));
if (search.kind === 'missing') {
  console.error(search.advice);
  process.exit(1);
}
mkdirSync(TARGET, { recursive: true });
for (const { name, page, host, colorScheme, intruder } of PICTURES) {
  const server = await servePages(new Map([['/report.html', prepare(page, intruder)]]));
  const demo = await startDemoBrowser(search.browser, {
    extension: join(ROOT, '.output', 'chrome-mv3'),
    headless: true,
    host,
    port: server.port,
    viewport: { width: 1280, height: 760 },
    colorScheme,
  });
  const picture = join(TARGET, `${name}.png`);
  const reading = await checkInBrowser(demo, `http://${host}/report.html`, picture);
  await demo.close();
  await server.close();
  console.log(`${name}: ${reading.verdict} (${Math.round(statSync(picture).size / 1000)} kB)`);
}
