import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { networkWords } from './offline/network-words';

const BUILT = fileURLToPath(new URL('../.output', import.meta.url));
const TARGETS = ['chrome-mv3', 'firefox-mv3'];

function faultsOf(target: string): readonly string[] {
  const folder = join(BUILT, target);
  if (!existsSync(folder)) return [`${target} is not built`];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|html|css)$/.test(file))
    .flatMap((file) => {
      const path = file.split(sep).join('/');
      return networkWords(path, readFileSync(join(folder, file), 'utf8')).map((word) => `${target}/${path}: ${word}`);
    });
}

const faults = TARGETS.flatMap(faultsOf);
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error('The extension promises to stay off the network: nothing in it may be able to call it.');
  process.exitCode = 1;
} else console.log(`No network call in ${TARGETS.join(', ')}.`);
