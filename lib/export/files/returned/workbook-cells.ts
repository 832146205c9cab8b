import { RETURNED_BOUNDS, stop } from './returned-bounds';
import { attributeOf, type XmlPiece, xmlPieces } from './xml-pieces';
import { openParts } from './zip-parts';

/** A cell as it stands in a file: words, a number (days are numbers too), or what is not taken over: a formula, an error. */
export type ReturnedCell =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula' | 'error' };

/** A row that holds anything: its number as a spreadsheet shows it, and its cells by column, from 0. */
export interface ReturnedRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, ReturnedCell>;
}

/** The sheets of a workbook. */
export interface ReturnedWorkbook {
  /** Whether days count from 1904 on. */
  readonly from1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly ReturnedRow[] }[];
}

/** Columns that a spreadsheet can have. */
const MOST_COLUMNS = 16_384;

/** The column of a cell's name (AB12 is 27); undefined for what names none. */
function columnOf(reference: string): number | undefined {
  const [letters] = /^[A-Z]{1,3}/.exec(reference.replaceAll('$', '').toUpperCase()) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < MOST_COLUMNS ? column : undefined;
}

/** An escape of the office formats (`_x000D_`) for the character that it stands for. */
const unescaped = (words: string): string =>
  words.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The words of each shared string; how they are to be read out is not part of them. */
function readShared(part: string | undefined): readonly string[] {
  const all: string[] = [];
  if (part === undefined) return all;
  let words = '';
  let [isText, isHint] = [false, false];
  for (const piece of xmlPieces(part)) {
    if (piece.kind === 'words') words += isText && !isHint ? piece.words : '';
    else if (piece.name === 't') isText = piece.kind === 'open';
    else if (piece.name === 'rPh') isHint = piece.kind === 'open';
    else if (piece.name === 'si' && piece.kind === 'open') words = '';
    else if (piece.name === 'si') all.push(unescaped(words));
    if (all.length > RETURNED_BOUNDS.cells) throw stop({ reason: 'too-many', most: RETURNED_BOUNDS.cells });
  }
  return all;
}

/** What counts against the bounds of all sheets together. */
interface Count {
  rows: number;
  cells: number;
}

function makeCell(type: string, value: string, inline: string, shared: readonly string[]): ReturnedCell | undefined {
  if (type === 'e') return { kind: 'error' };
  if (type === 'inlineStr') return inline === '' ? undefined : { kind: 'words', words: unescaped(inline) };
  if (value === '') return undefined;
  if (type === 's') {
    const words = shared[Number(value)];
    return words === undefined ? { kind: 'error' } : { kind: 'words', words };
  }
  if (type === 'str' || type === 'd') return { kind: 'words', words: unescaped(value) };
  if (type === 'b') return { kind: 'words', words: value };
  const number = Number(value);
  return Number.isFinite(number) ? { kind: 'number', value: number } : { kind: 'error' };
}

function readRows(part: string, shared: readonly string[], count: Count): readonly ReturnedRow[] {
  const rows: ReturnedRow[] = [];
  let [row, column] = [0, -1];
  let cells = new Map<number, ReturnedCell>();
  let cell = { type: '', value: '', inline: '', isFormula: false };
  let inside = '';
  const open = ({ name, attributes }: XmlPiece & { readonly kind: 'open' }) => {
    inside = name;
    if (name === 'row') {
      const given = Number(attributeOf(attributes, 'r') ?? row + 1);
      [row, column, cells] = [Number.isSafeInteger(given) && given > row ? given : row + 1, -1, new Map()];
      count.rows += 1;
      if (count.rows > RETURNED_BOUNDS.rows) throw stop({ reason: 'too-many', most: RETURNED_BOUNDS.rows });
    } else if (name === 'c') {
      column = columnOf(attributeOf(attributes, 'r') ?? '') ?? column + 1;
      cell = { type: attributeOf(attributes, 't') ?? 'n', value: '', inline: '', isFormula: false };
      count.cells += 1;
      if (count.cells > RETURNED_BOUNDS.cells) throw stop({ reason: 'too-many', most: RETURNED_BOUNDS.cells });
    } else if (name === 'f') cell.isFormula = true;
  };
  for (const piece of xmlPieces(part)) {
    if (piece.kind === 'open') open(piece);
    else if (piece.kind === 'words') {
      if (inside === 'v') cell.value += piece.words;
      else if (inside === 't') cell.inline += piece.words;
    } else {
      inside = '';
      if (piece.name === 'sheetData') break;
      if (piece.name === 'row' && cells.size > 0) rows.push({ row, cells });
      if (piece.name !== 'c') continue;
      const made: ReturnedCell | undefined = cell.isFormula
        ? { kind: 'formula' }
        : makeCell(cell.type, cell.value.trim() === '' ? '' : cell.value, cell.inline, shared);
      if (made !== undefined) cells.set(column, made);
    }
  }
  return rows;
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** Where a part leads, from the folder that it stands in. */
function pathOf(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The relationships of a part: where each leads, and of which kind it is. */
function relationshipsOf(part: (name: string) => string | undefined, name: string) {
  const folder = folderOf(name);
  const all = new Map<string, { readonly path: string; readonly type: string }>();
  for (const piece of xmlPieces(part(`${folder}_rels/${name.slice(folder.length)}.rels`) ?? '')) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    const [id, target, type] = ['Id', 'Target', 'Type'].map((key) => attributeOf(piece.attributes, key) ?? '');
    all.set(id ?? '', {
      path: pathOf(folder, target ?? ''),
      type: (type ?? '').slice((type ?? '').lastIndexOf('/') + 1),
    });
  }
  return all;
}

/** Reads a workbook (.xlsx). No formula is worked out, no link followed. Throws what `stop` makes, or whatever breaks on bytes that are none. */
export function readWorkbook(bytes: Uint8Array): ReturnedWorkbook {
  const part = openParts(bytes);
  const root = [...relationshipsOf(part, '').values()].find(({ type }) => type === 'officeDocument');
  const name = root?.path ?? 'xl/workbook.xml';
  const book = part(name);
  if (book === undefined) throw stop({ reason: 'no-workbook' });
  const related = relationshipsOf(part, name);
  const strings = [...related.values()].find(({ type }) => type === 'sharedStrings');
  const shared = readShared(part(strings?.path ?? `${folderOf(name)}sharedStrings.xml`));
  const count = { rows: 0, cells: 0 };
  const sheets: ReturnedWorkbook['sheets'][number][] = [];
  let from1904 = false;
  for (const piece of xmlPieces(book)) {
    if (piece.kind !== 'open') continue;
    if (piece.name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributeOf(piece.attributes, 'date1904') ?? '');
    if (piece.name !== 'sheet') continue;
    const sheet = part(related.get(idOf(piece.attributes))?.path ?? '');
    if (sheet === undefined) continue;
    if (sheets.length === RETURNED_BOUNDS.sheets) throw stop({ reason: 'too-many', most: RETURNED_BOUNDS.sheets });
    sheets.push({ name: attributeOf(piece.attributes, 'name') ?? '', rows: readRows(sheet, shared, count) });
  }
  return { from1904, sheets };
}

/** The relationship of a sheet: `r:id`, by whatever prefix. */
function idOf(attributes: string): string {
  return attributeOf(attributes, 'id') ?? '';
}
