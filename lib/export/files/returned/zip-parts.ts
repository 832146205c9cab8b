import { Inflate } from 'fflate';
import { RETURNED_BOUNDS, stop } from './returned-bounds';

const MB = 1024 * 1024;
/** Signatures and fixed lengths of a zip file's records (APPNOTE 4.3). */
const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** The longest comment behind the end. */
const COMMENT = 65_535;
/** How an older workbook, or one with a password, begins. */
const OLD = 0xe011cfd0;
/** Bytes that are unpacked between two looks at how much they have become: they grow a thousandfold at most. */
const SLICE = 4096;

interface Entry {
  readonly method: number;
  readonly from: number;
  readonly size: number;
}

/** The parts of a zip file, each unpacked when it is asked for; undefined for one that is not there. Throws what `stop` makes. */
export function openParts(bytes: Uint8Array): (name: string) => string | undefined {
  if (bytes.length > RETURNED_BOUNDS.file * MB) throw stop({ reason: 'too-large', most: RETURNED_BOUNDS.file });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0, true) === OLD) throw stop({ reason: 'old-or-locked' });
  const entries = readEntries(bytes, view);
  return (name) => {
    const entry = entries.get(name);
    return entry && new TextDecoder().decode(unpack(bytes, entry));
  };
}

function readEntries(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  if (end === undefined) throw stop({ reason: 'no-workbook' });
  const count = view.getUint16(end + 10, true);
  if (count > RETURNED_BOUNDS.parts) throw stop({ reason: 'too-many', most: RETURNED_BOUNDS.parts });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw stop({ reason: 'damaged' });
    const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
    if (isLocked) throw stop({ reason: 'old-or-locked' });
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL) throw stop({ reason: 'damaged' });
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      method: view.getUint16(at + 10, true),
      from: local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      size: view.getUint32(at + 20, true),
    });
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the record stands with which a zip file ends. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - COMMENT); at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function unpack(bytes: Uint8Array, { method, from, size }: Entry): Uint8Array {
  const packed = bytes.subarray(from, from + size);
  const most = RETURNED_BOUNDS.part * MB;
  if (packed.length < size) throw stop({ reason: 'damaged' });
  // What a file says of its unpacked sizes is not believed: it is counted.
  if (method === 0) return packed;
  if (method !== 8) throw stop({ reason: 'damaged' });
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    if (length > most) throw stop({ reason: 'too-large-unpacked', most: RETURNED_BOUNDS.part });
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
