import { strToU8, type Zippable, zipSync } from 'fflate';

/** How another program might write the same cells. */
export interface OtherShape {
  /** Where words stand: shared, beside their cell, or as what a formula gave. */
  readonly words: 'shared' | 'inline' | 'runs';
  readonly prefix: '' | 'x:';
  /** Whether rows and cells say where they are. */
  readonly named: boolean;
  readonly packed: boolean;
  /** Rows above the head. */
  readonly above: number;
}

const asXml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&#60;').replaceAll('>', '&gt;').replaceAll('_x', '_x005F_x');

/** A workbook of one sheet as another program lays it out; numbers are days or figures, `=…` a formula. */
export function otherWorkbook(rows: readonly (readonly (string | number)[])[], shape: OtherShape): Uint8Array {
  const { prefix: p, named } = shape;
  const shared: string[] = [];
  const runs = (words: string) => {
    const half = Math.floor(words.length / 2);
    const part = (text: string) =>
      `<${p}r><${p}rPr><${p}b/></${p}rPr><${p}t xml:space="preserve">${asXml(text)}</${p}t></${p}r>`;
    return `${part(words.slice(0, half))}${part(words.slice(half))}<${p}rPh sb="0" eb="1"><${p}t>ヨミ</${p}t></${p}rPh>`;
  };
  const inside = (words: string) =>
    shape.words === 'runs' && !/[\ud800-\udfff]/.test(words)
      ? runs(words)
      : `<${p}t xml:space="preserve">${asXml(words)}</${p}t>`;
  const cellOf = (value: string | number, row: number, column: number): string => {
    const r = named ? ` r="${String.fromCharCode(65 + column)}${row}"` : '';
    if (typeof value === 'number') return `<${p}c${r} s="1"><${p}v>${value}</${p}v></${p}c>`;
    if (value === '' && named) return '';
    if (value.startsWith('='))
      return `<${p}c${r} t="str"><${p}f>${asXml(value.slice(1))}</${p}f><${p}v>x</${p}v></${p}c>`;
    if (shape.words === 'inline') return `<${p}c${r} t="inlineStr"><${p}is>${inside(value)}</${p}is></${p}c>`;
    shared.push(`<${p}si>${inside(value)}</${p}si>`);
    return `<${p}c${r} t="s"><${p}v>${shared.length - 1}</${p}v></${p}c>`;
  };
  const all = [...Array<readonly string[]>(shape.above).fill(['整改通知']), ...rows];
  const data = all.map((row, y) => {
    const r = named ? ` r="${y + 1}"` : '';
    return `<${p}row${r}>${row.map((value, x) => cellOf(value, y + 1, x)).join('')}</${p}row>`;
  });
  const space = p === '' ? 'xmlns' : 'xmlns:x';
  const main = `${space}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Readonly<Record<string, string>> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${related}/officeDocument" Target="/xl/book.xml"/></Relationships>`,
    'xl/book.xml': `<?xml version="1.0"?><!-- made elsewhere --><${p}workbook ${main} xmlns:r="${related}"><${p}sheets><${p}sheet name="整改" sheetId="9" r:id="s"/></${p}sheets></${p}workbook>`,
    'xl/_rels/book.xml.rels': `<Relationships><Relationship Target="sheets/../sheets/one.xml" Type='${related}/worksheet' Id='s'/><Relationship Id="w" Type="${related}/sharedStrings" Target="words.xml"/></Relationships>`,
    'xl/sheets/one.xml': `<?xml version="1.0"?><${p}worksheet ${main}><${p}sheetData>${data.join('')}</${p}sheetData></${p}worksheet>`,
    'xl/words.xml': `<${p}sst ${main}>${shared.join('')}</${p}sst>`,
  };
  const level = shape.packed ? 6 : 0;
  const zipped: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, [strToU8(content), { level }] as const]),
  ) as Zippable;
  return zipSync(zipped);
}
