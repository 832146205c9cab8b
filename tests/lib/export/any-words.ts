import fc from 'fast-check';

const HALVES_FROM = 0xd800;
const HALVES = 0x800;

/** Any character of Unicode; fast-check's own unit of them all takes seconds to list them. */
const anyCharacter = fc
  .noBias(fc.nat({ max: 0x10ffff - HALVES }))
  .map((at) => String.fromCodePoint(at < HALVES_FROM ? at : at + HALVES));

/** Words of any characters, and those that are known to break programs. */
export const anyWords = fc.oneof({ arbitrary: fc.string({ unit: anyCharacter }), weight: 4 }, fc.string());
