/** Share of characters kept between two words: 1 − edit distance / longer length. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(substituted, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return 1 - (previous[b.length] ?? longest) / longest;
}

/** The characters of a word, each with how often it occurs. */
export type Tally = ReadonlyMap<string, number>;

/** How often each character occurs. */
export function tally(words: string): Tally {
  const times = new Map<string, number>();
  for (const character of words.split('')) times.set(character, (times.get(character) ?? 0) + 1);
  return times;
}

/** How many characters two words have in common, in whatever order: `similarity` is never above this by the longer length, and costs far more. */
export function inCommon(one: Tally, other: Tally): number {
  let common = 0;
  for (const [character, count] of one) common += Math.min(count, other.get(character) ?? 0);
  return common;
}

/** One bit for every 32nd character: words that lack a bit lack a character. */
export function signatureOf(words: string): number {
  let signature = 0;
  for (let at = 0; at < words.length; at += 1) signature |= 1 << (words.charCodeAt(at) & 31);
  return signature;
}

/** How many bits are set in one signature and not in the other: at least so many characters are in one word only. */
export function bitsBeyond(one: number, other: number): number {
  let count = 0;
  for (let left = one & ~other; left !== 0; left &= left - 1) count += 1;
  return count;
}
