import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Places of a palette; the first half goes to the commonest colours, the rest to those that differ most from them. */
const PLACES = 256;

/** A picture as numbers: `colours` has 0xrrggbb of every pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

/** The byte that a PNG's filter foretells from the one to the left, the one above, and the one above the left. */
function foretell(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Reads a PNG as browsers write them: eight bits a channel, not interlaced. Throws at any other. */
export function readPng(png: Buffer): Pixels {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  if (png[24] !== 8 || (png[25] !== 2 && png[25] !== 6) || png[28] !== 0) throw new Error('Not a PNG of a browser.');
  const bytes = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const colours = new Uint32Array(width * height);
  let above = Buffer.alloc(stride);
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1);
    const line = bytes.subarray(start + 1, start + 1 + stride);
    for (let at = 0; at < stride; at += 1) {
      const [left, corner] = at < channels ? [0, 0] : [line[at - channels] ?? 0, above[at - channels] ?? 0];
      line[at] = (line[at] ?? 0) + foretell(bytes[start] ?? 0, left, above[at] ?? 0, corner);
    }
    for (let pixel = 0; pixel < width; pixel += 1) colours[row * width + pixel] = line.readUIntBE(pixel * channels, 3);
    above = line;
  }
  return { width, height, colours };
}

function distance(one: number, other: number): number {
  const apart = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255);
  return apart(16) ** 2 + apart(8) ** 2 + apart(0) ** 2;
}

/** `counts`: how many pixels have a colour. */
function paletteOf(counts: ReadonlyMap<number, number>): readonly number[] {
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  const palette = byCount.slice(0, counts.size <= PLACES ? PLACES : PLACES / 2).map(([colour]) => colour);
  const others = byCount.slice(palette.length).map(([colour, count]) => ({
    colour,
    weight: Math.sqrt(count),
    stray: Math.min(...palette.map((kept) => distance(colour, kept))),
  }));
  // A figure in amber is few pixels: each place goes to the colour that would be the most missed.
  while (palette.length < PLACES && others.length > 0) {
    const next = others.reduce((one, other) => (other.weight * other.stray > one.weight * one.stray ? other : one));
    palette.push(next.colour);
    for (const other of others) other.stray = Math.min(other.stray, distance(other.colour, next.colour));
  }
  return palette;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Writes a PNG of 256 colours at most, a third of the size of one of all: each pixel gets the nearest colour of the palette. */
export function writePalettePng({ width, height, colours }: Pixels): Buffer {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf(counts);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of counts.keys()) {
    if (places.has(colour)) continue;
    const nearest = palette.reduce((one, other) => (distance(other, colour) < distance(one, colour) ? other : one));
    places.set(colour, palette.indexOf(nearest));
  }
  const lines = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    lines[at + Math.floor(at / width) + 1] = places.get(colour) ?? 0;
  });
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const data = deflateSync(lines, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
