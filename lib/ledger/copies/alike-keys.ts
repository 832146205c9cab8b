import type { Alike } from './copy-finding';

/** Between two reports; no key has it. */
const BETWEEN = '\n';
const ONE = /^(\d{1,3}) (\d{1,4}) (.*)$/;

/**
 * Reports by their keys, with what they share, as one text in their order: of a key only what differs from the one before it
 * (front coding). Addresses of one portal are alike, and each report of a large cluster names the same sixty.
 */
export function writeAlike(alike: readonly Alike<string>[]): string {
  let before = '';
  return alike
    .map(({ other, percent }) => {
      let same = 0;
      while (same < before.length && before[same] === other[same]) same += 1;
      before = other;
      return `${percent} ${same} ${other.slice(same)}`;
    })
    .join(BETWEEN);
}

/** The same read back, up to where it can't be read. */
export function readAlikeKeys(written: string): readonly Alike<string>[] {
  const alike: Alike<string>[] = [];
  let before = '';
  for (const line of written === '' ? [] : written.split(BETWEEN)) {
    const [, percent, same, rest] = ONE.exec(line) ?? [];
    if (rest === undefined) break;
    before = before.slice(0, Number(same)) + rest;
    alike.push({ other: before, percent: Number(percent) });
  }
  return alike;
}
