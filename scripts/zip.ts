import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settledZip } from './settled-zip';

/** Makes the zips of the extension and of its sources (`npm run zip`), with the same bytes whenever the source is the same. */
const OUTPUT = new URL('../.output/', import.meta.url);

const { status } = spawnSync('npm', ['run', 'zip'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
for (const name of readdirSync(OUTPUT)) {
  if (!name.endsWith('.zip')) continue;
  const zip = new URL(name, OUTPUT);
  writeFileSync(zip, settledZip(readFileSync(zip)));
}
