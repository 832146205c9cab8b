import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { settledZip } from '@/scripts/settled-zip';

const FILES = { 'manifest.json': strToU8('{}'), 'words/en.js': strToU8('en'), 'a.js': strToU8('a'.repeat(5000)) };

const pack = (names: readonly (keyof typeof FILES)[], day: string, folders: Record<string, Uint8Array> = {}) =>
  zipSync(
    { ...folders, ...Object.fromEntries(names.map((name) => [name, FILES[name]])) },
    { level: 6, mtime: new Date(day) },
  );

describe('a settled zip', () => {
  const one = pack(['manifest.json', 'words/en.js', 'a.js'], '2026-01-02T03:04:05');
  const other = pack(['a.js', 'words/en.js', 'manifest.json'], '2027-11-12T13:14:16', { 'words/': new Uint8Array() });

  it('is the same whenever and in whatever order its files were packed', () => {
    expect(settledZip(other)).toEqual(settledZip(one));
  });

  it('is another one where a byte or a name is', () => {
    expect(settledZip(pack(['manifest.json', 'a.js'], '2026-01-02T03:04:05'))).not.toEqual(settledZip(one));
    const changed = zipSync({ ...FILES, 'a.js': strToU8(`${'a'.repeat(4999)}b`) });
    expect(settledZip(changed)).not.toEqual(settledZip(one));
  });

  it('has every file as it was, names in order', () => {
    const files = unzipSync(settledZip(other));
    expect(Object.keys(files)).toEqual(['a.js', 'manifest.json', 'words/en.js']);
    expect(files).toEqual(FILES);
  });

  it('tells no moment but the first that there is', () => {
    const settled = settledZip(one);
    const first = { time: 0, day: (1 << 5) | 1 };
    const told = new DataView(settled.buffer, settled.byteOffset);
    expect({ time: told.getUint16(10, true), day: told.getUint16(12, true) }).toEqual(first);
  });
});
