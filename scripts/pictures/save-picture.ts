import { writeFileSync } from 'node:fs';
import { readPng, writePalettePng } from './palette-png';

/** Most that a picture of a document may take, in bytes. */
const MOST = 150_000;

/** Writes a PNG small enough for a document, and says how large it is. Throws when it cannot be made so. */
export function savePicture(png: Buffer, path: string): string {
  const small = writePalettePng(readPng(png));
  if (small.length > MOST) throw new Error(`${path} would take ${small.length} bytes, more than ${MOST}.`);
  writeFileSync(path, small);
  return `${Math.round(small.length / 1000)} kB`;
}
