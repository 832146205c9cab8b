import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can tell, in local time, which is how a zip tells moments: the same bytes in every time zone. */
const NO_MOMENT = new Date(1980, 0, 1);

/**
 * A zip with the same files that depends on nothing but their names and bytes: in the order of their names, without the
 * moments at which they were packed, and without lines for folders. Throws when `archive` is no zip.
 */
export function settledZip(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/'));
  files.sort(([one], [other]) => (one < other ? -1 : 1));
  const settled: Zippable = Object.fromEntries(files);
  return zipSync(settled, { level: 9, mtime: NO_MOMENT });
}
