import type { ExportOptions } from '../../rows/reviewed-check';
import type { Sheet } from '../../rows/sheet';
import type { FileStep } from '../file-making';
import { sharedStrings } from './shared-strings';
import { contentTypes, type Relationship, relationships, styles, workbook } from './workbook-parts';
import { printedRange, rangeOf, worksheet } from './worksheet';
import { sheetLinks } from './worksheet-links';
import { writeZip, type ZipPart } from './zip';

/** In whose words, under what title, on what paper a workbook is printed, and who signs it. */
type PrintedBy = Pick<ExportOptions, 'words' | 'reviewer' | 'print'>;

/** The media type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How the parts of a workbook of so many sheets hang together. */
function* relationshipsOf(sheets: number): Generator<Relationship, void, void> {
  for (let number = 1; number <= sheets; number += 1)
    yield { id: `rId${number}`, type: 'worksheet', target: `worksheets/sheet${number}.xml` };
  yield { id: `rId${sheets + 1}`, type: 'styles', target: 'styles.xml' };
  yield { id: `rId${sheets + 2}`, type: 'sharedStrings', target: 'sharedStrings.xml' };
}

/** The parts of a workbook, each made while it is written. `onRows` hears of rows that were written. */
function* partsOf(
  sheets: readonly Sheet[],
  options: PrintedBy,
  onRows: (rows: number) => void,
): Generator<ZipPart, void, void> {
  const strings = sharedStrings();
  const whole = (name: string, content: string): ZipPart => ({ name, pieces: [content] });
  const root: readonly Relationship[] = [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }];
  yield whole('[Content_Types].xml', contentTypes(sheets.length));
  yield { name: '_rels/.rels', pieces: relationships(root) };
  yield whole(
    'xl/workbook.xml',
    workbook(
      sheets.map((sheet) => ({
        name: sheet.name,
        range: sheet.isFree === true ? null : rangeOf(sheet),
        printed: printedRange(sheet),
      })),
    ),
  );
  yield { name: 'xl/_rels/workbook.xml.rels', pieces: relationships([...relationshipsOf(sheets.length)]) };
  yield whole('xl/styles.xml', styles(options.words.exported.typeface));
  for (const [index, sheet] of sheets.entries()) {
    const name = `sheet${index + 1}.xml`;
    const links = sheetLinks();
    yield { name: `xl/worksheets/${name}`, pieces: worksheet(sheet, { ...options, strings, links, onRows }) };
    const leading = links.relationships();
    if (leading.length > 0) yield { name: `xl/worksheets/_rels/${name}.rels`, pieces: relationships(leading) };
  }
  yield { name: 'xl/sharedStrings.xml', pieces: strings.write() };
}

/**
 * A workbook (.xlsx, ECMA-376) of the given sheets, in steps of a few ms that count rows. `exportedAt`: ISO 8601, the time
 * that its parts bear; the same sheets at the same time give the same bytes. No cell is a formula, whatever its text.
 */
export function* writeXlsx(
  sheets: readonly Sheet[],
  { exportedAt, ...options }: PrintedBy & { readonly exportedAt: string },
): Generator<FileStep, void, void> {
  const of = sheets.reduce((total, { rows }) => total + rows.length, 0);
  let done = 0;
  const parts = partsOf(sheets, options, (rows) => {
    done += rows;
  });
  for (const pieces of writeZip(parts, exportedAt)) yield { pieces, done, of };
}
