import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './browser';
import { startDemoBrowser } from './demo-browser';
import { checkInBrowser } from './demo-panel';
import { servePages } from './demo-server';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = join(ROOT, 'docs', 'images');

/** The pictures of the README: taken of the built extension (`npm run build` first), never drawn. */
const PICTURES = [
  { name: 'clean', page: 'scripts/demo/sample.html', host: 'www.qzlc.gov.cn', colorScheme: 'light' },
  {
    name: 'two-failures',
    page: 'tests/corpus/real-2023-hongze-table-four-totals/page.html',
    host: 'www.hongze.gov.cn',
    colorScheme: 'light',
  },
  { name: 'dark', page: 'scripts/demo/sample-faults.html', host: 'www.qzlc.gov.cn', colorScheme: 'dark' },
] as const;

const search = provideBrowser((line) => console.log(line));
if (search.kind === 'missing') {
  console.error(search.advice);
  process.exit(1);
}
mkdirSync(TARGET, { recursive: true });
for (const { name, page, host, colorScheme } of PICTURES) {
  const server = await servePages(new Map([['/report.html', join(ROOT, page)]]));
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
