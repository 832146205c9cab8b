import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundBrowser } from '../browser';
import { startDemoBrowser } from '../demo/demo-browser';
import { checkInBrowser } from '../demo/demo-panel';
import { servePages } from '../demo/demo-server';
import { savePicture } from './save-picture';

const HONGZE = 'tests/corpus/real-2023-hongze-table-four-totals/page.html';

/** `intruder`: markup put in front of the page's own, which does its worst to the panel. */
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

/** Takes the pictures of the panel over one page each. `root`: the project's folder; `target`: where they go. */
export async function takePanelPictures(browser: FoundBrowser, root: string, target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-picture-'));
  for (const { name, page, host, colorScheme, intruder } of PICTURES) {
    const markup = readFileSync(join(root, page), 'utf8');
    const before = intruder === undefined ? '' : readFileSync(join(root, intruder), 'utf8');
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      markup.replace('<body>', () => `<body>${before}`),
    );
    const server = await servePages(new Map([['/report.html', file]]));
    const demo = await startDemoBrowser(browser, {
      extension: join(root, '.output', 'chrome-mv3'),
      headless: true,
      host,
      port: server.port,
      viewport: { width: 1280, height: 760 },
      colorScheme,
    });
    const shot = join(folder, 'shot.png');
    const reading = await checkInBrowser(demo, `http://${host}/report.html`, shot);
    await demo.close();
    await server.close();
    console.log(`${name}: ${reading.verdict} (${savePicture(readFileSync(shot), join(target, `${name}.png`))})`);
  }
  rmSync(folder, { recursive: true, force: true });
}
