import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settledZip } from './settled-zip';

/** Makes the zips of the extension, a browser each, and of its sources: the same bytes whenever the source is the same. */
const OUTPUT = new URL('../.output/', import.meta.url);

for (const browser of ['chrome', 'firefox']) {
  const { status } = spawnSync('npm', ['exec', '--', 'wxt', 'zip', '-b', browser, '--mv3'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
for (const name of readdirSync(OUTPUT)) {
  if (!name.endsWith('.zip')) continue;
  const zip = new URL(name, OUTPUT);
  writeFileSync(zip, settledZip(readFileSync(zip)));
}
