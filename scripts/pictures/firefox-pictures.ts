import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFirefox } from '../../tests/e2e/firefox/start-firefox';
import { servePages } from '../demo/demo-server';
import { savePicture } from './save-picture';

const REPORT = 'http://www.hongze.gov.cn/report.htm';
const PAGE = 'tests/corpus/real-2023-hongze-table-four-totals/page.html';
/** The window of the other pictures, and the browser's bars above it. */
const WINDOW = { width: 1280, height: 800 } as const;
/** Ms that a page takes to come to rest. */
const SETTLED = 1500;

/**
 * Takes the handbook's pictures of Firefox, of its whole window: the extension as it was loaded for the time being, and the
 * panel it opens; `npm run build:firefox` first. Firefox speaks Chinese where it has learnt it (Debian:
 * firefox-esr-l10n-zh-cn), English elsewhere.
 */
export async function takeFirefoxPictures(root: string, target: string): Promise<void> {
  mkdirSync(join(target, 'handbook'), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'gouji-profile-'));
  const server = await servePages(new Map([['/report.htm', join(root, PAGE)]]));
  // What stands in the picture as its place is no folder of whoever takes it.
  const extension = join(tmpdir(), 'gouji-firefox');
  cpSync(join(root, '.output', 'firefox-mv3'), extension, { recursive: true });
  const firefox = await startFirefox(folder, server.port, { extension, language: 'zh-CN', window: WINDOW });
  const { tab } = firefox;
  const take = async (name: string) => {
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const size = savePicture(await firefox.picture(), join(target, 'handbook', `${name}.png`));
    console.log(`${name} (${size})`);
  };
  try {
    await tab.visit('about:debugging#/runtime/this-firefox');
    await take('firefox-loaded');
    await tab.visit(REPORT);
    await firefox.pressButton();
    await tab.find('gouji-panel >>> .decision-bar:not(:disabled)');
    await take('firefox-panel');
  } finally {
    await firefox.close();
    await server.close();
    for (const each of [folder, extension]) rmSync(each, { recursive: true, force: true });
  }
}
