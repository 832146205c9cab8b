/** Every character of GBK by its two bytes, as Excel in Chinese saves them. */
const GBK = (() => {
  const codes = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const read = decoder.decode(new Uint8Array([lead, trail]));
      if (read.length === 1 && read !== '\uFFFD') codes.set(read, [lead, trail]);
    }
  return codes;
})();

/** Words as Excel in Chinese saves them. */
export function inGbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((one) => GBK.get(one) ?? [one.charCodeAt(0)]));
}

/** As spreadsheets write it: quotation marks where a cell needs them. */
export function csv(rows: readonly (readonly string[])[], mark = ',', end = '\r\n'): string {
  const written = (words: string) => (/[",;\t\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
  return rows.map((row) => row.map(written).join(mark) + end).join('');
}
