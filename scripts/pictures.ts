import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './browser';
import { takeFirefoxPictures } from './pictures/firefox-pictures';
import { takeHandbookPictures } from './pictures/handbook-pictures';
import { takePanelPictures } from './pictures/panel-pictures';

/** The pictures of the README and of the handbook: taken of the built extension (`npm run build` and `npm run build:firefox` first), never drawn. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = join(ROOT, 'docs', 'images');

const search = provideBrowser((line) => console.log(line));
if (search.kind === 'missing') {
  console.error(search.advice);
  process.exit(1);
}
mkdirSync(TARGET, { recursive: true });
await takePanelPictures(search.browser, ROOT, TARGET);
await takeHandbookPictures(search.browser, ROOT, TARGET);
await takeFirefoxPictures(ROOT, TARGET);
