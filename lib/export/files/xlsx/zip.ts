import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A part of a zip file: its name, and its words piece by piece. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

const NOTHING = new Uint8Array(0);

/** Packs parts into a zip file, a piece at a time; gives the bytes that are ready after each. `mtime`: ISO 8601, the time that the parts bear. */
export function* writeZip(
  parts: Iterable<ZipPart>,
  mtime: string,
): Generator<readonly Uint8Array<ArrayBuffer>[], void, void> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(new Uint8Array(bytes));
  });
  const take = () => {
    const bytes = ready;
    ready = [];
    return bytes;
  };
  for (const { name, pieces } of parts) {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = mtime;
    zip.add(part);
    for (const piece of pieces) {
      part.push(strToU8(piece));
      yield take();
    }
    part.push(NOTHING, true);
  }
  zip.end();
  yield take();
}
