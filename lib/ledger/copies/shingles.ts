/** Characters of a shingle. */
const SHINGLE = 8;
const BASE = 0x01000193;

/** A hash of 32 bits for every shingle of a text, in order: alike for alike shingles, and else as if drawn by lot. */
export function shinglesOf(text: string): readonly number[] {
  const hashes: number[] = [];
  let leaving = 1;
  for (let step = 1; step < SHINGLE; step += 1) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at >= SHINGLE) rolling = (rolling - Math.imul(text.charCodeAt(at - SHINGLE), leaving)) | 0;
    rolling = (Math.imul(rolling, BASE) + text.charCodeAt(at)) | 0;
    if (at >= SHINGLE - 1) hashes.push(scramble(rolling));
  }
  return hashes;
}

/** The last step of MurmurHash3: every bit of the number tells on every bit of the result, so that its size is no matter of the alphabet. */
function scramble(number: number): number {
  const first = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
