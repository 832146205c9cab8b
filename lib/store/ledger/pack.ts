import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Compresses a plain value to text that any store keeps as it is; a check of 80 kB comes to some 9 kB. */
export function pack(value: unknown): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }), true));
}

/** The value again; undefined for text that is none of ours or was damaged. */
export function unpack(text: string): unknown {
  try {
    return JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true))));
  } catch {
    // Damaged text is what the caller asks about: it puts the record aside.
    return undefined;
  }
}
