import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Broken } from './laws/law';

/** Writes an input that broke a law to the folder, and gives the file's path. */
export function keepCase(folder: string, found: Broken): string {
  mkdirSync(folder, { recursive: true });
  const name = `${found.law.replace('/', '-')}-${found.seed}-${found.path.replace(/:/g, '.').slice(0, 40)}.json`;
  const file = join(folder, name);
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  return file;
}

/** Reads a kept input back. */
export function readCase(file: string): Pick<Broken, 'law' | 'input'> {
  return JSON.parse(readFileSync(file, 'utf8')) as Broken;
}
