import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook of ours with words in cells of its second sheet, by their names (`G2`), as its body would write them. */
export function fillWorkbook(file: Uint8Array, cells: Readonly<Record<string, string>>): Buffer {
  const parts = unzipSync(file);
  const sheet = 'xl/worksheets/sheet2.xml';
  const written = Object.entries(cells).reduce(
    (xml, [name, words]) => {
      const cell = new RegExp(`(<c r="${name}" s="\\d+")(?:/>| t="s"><v>\\d+</v></c>)`);
      if (!cell.test(xml)) throw new Error(`no cell ${name}`);
      return xml.replace(cell, `$1 t="inlineStr"><is><t>${words}</t></is></c>`);
    },
    strFromU8(parts[sheet] ?? new Uint8Array()),
  );
  return Buffer.from(zipSync({ ...parts, [sheet]: strToU8(written) }));
}
