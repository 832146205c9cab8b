import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { PACK_DICTIONARY } from './pack-dictionary';

/** What packed text begins with that was packed against the dictionary; the colon is no sign of base64. Text without it is of earlier versions. */
const MARK = '1:';

const dictionary = strToU8(PACK_DICTIONARY);

/** Compresses a plain value to text that any store keeps as it is; a check of 80 kB comes to some 4 kB. */
export function pack(value: unknown): string {
  return MARK + btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value)), { level: 9, dictionary }), true));
}

/** The value again, of text that this or an earlier version packed; undefined for text that is none of ours or was damaged. */
export function unpack(text: string): unknown {
  try {
    const marked = text.startsWith(MARK);
    const bytes = strToU8(atob(marked ? text.slice(MARK.length) : text), true);
    return JSON.parse(strFromU8(marked ? inflateSync(bytes, { dictionary }) : inflateSync(bytes)));
  } catch {
    // Damaged text is what the caller asks about: it puts the record aside.
    return undefined;
  }
}
