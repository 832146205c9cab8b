import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Pixels, readPng, writePalettePng } from '@/scripts/pictures/palette-png';

function chunk(name: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(data.length + 12);
  frame.writeUInt32BE(data.length);
  frame.write(name, 4, 'latin1');
  data.copy(frame, 8);
  frame.writeUInt32BE(crc32(frame.subarray(4, data.length + 8)), data.length + 8);
  return frame;
}

/** A picture of three pixels a line, one line a filter of the format, as a browser writes it. */
function filtered(channels: 3 | 4, lines: readonly (readonly number[])[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(3);
  head.writeUInt32BE(lines.length, 4);
  head.set([8, channels === 4 ? 6 : 2], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads what `writePalettePng` wrote. */
function readBack(png: Buffer): readonly number[] {
  const at = (name: string) => png.indexOf(name, 0, 'latin1');
  const data = (name: string) => png.subarray(at(name) + 4, at(name) + 4 + png.readUInt32BE(at(name) - 4));
  const [width, table, lines] = [png.readUInt32BE(16), data('PLTE'), inflateSync(data('IDAT'))];
  return [...lines].flatMap((place, index) => (index % (width + 1) === 0 ? [] : [table.readUIntBE(place * 3, 3)]));
}

describe('a PNG of a browser', () => {
  const grey = [0x0a0a0a, 0x141414, 0x1e1e1e];

  it('is read through every filter', () => {
    const lines = [
      [0, 10, 10, 10, 20, 20, 20, 30, 30, 30],
      [1, 10, 10, 10, 10, 10, 10, 10, 10, 10],
      [2, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [3, 5, 5, 5, 5, 5, 5, 5, 5, 5],
      [4, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ];
    // Half of left and above, and 5: 10, then (10 + 20) / 2 + 5, then (20 + 30) / 2 + 5. The last line foretells 10; of 10, 20 and 10 the one above; 30.
    expect([...readPng(filtered(3, lines)).colours]).toEqual([...grey, ...grey, ...grey, ...grey, ...grey]);
  });

  it('is read without what it says of transparency', () => {
    const { colours } = readPng(filtered(4, [[0, 1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255]]));
    expect([...colours]).toEqual([0x010203, 0x040506, 0x070809]);
  });
});

describe('a PNG with a palette', () => {
  const picture = (colours: readonly number[]): Pixels => ({
    width: colours.length / 2,
    height: 2,
    colours: Uint32Array.from(colours),
  });

  it('has every colour as it was where a palette has room for all', () => {
    const colours = Array.from({ length: 256 }, (_, index) => index * 0x010101);
    expect(readBack(writePalettePng(picture(colours)))).toEqual(colours);
  });

  it('keeps the commonest colours where it has not, and strays little from the others', () => {
    const rare = Array.from(
      { length: 1200 },
      (_, index) => (index % 40) * 0x060000 + Math.floor(index / 40) * 0x000008,
    );
    const colours = [...rare, ...Array.from({ length: 800 }, (_, index) => (index % 2 ? 0xffffff : 0xf7f9f8))];
    const written = readBack(writePalettePng(picture(colours)));
    expect(written.slice(1200)).toEqual(colours.slice(1200));
    const strays = written.map((colour, index) => Math.abs((colour >> 16) - ((colours[index] ?? 0) >> 16)));
    expect(Math.max(...strays)).toBeLessThan(48);
    expect(new Set(written).size).toBeLessThanOrEqual(256);
  });
});
