import { strToU8, zipSync } from 'fflate';
import { exportText } from '../messages/export-text';
import type { Language } from '../messages/language';
import { sharedStrings } from './shared-strings';
import type { Sheet } from './sheet';
import { contentTypes, relationships, styles, workbook } from './workbook-parts';
import { rangeOf, worksheet } from './worksheet';

/** The media type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A workbook (.xlsx, ECMA-376) of the given sheets, as the bytes of the file. `exportedAt`: ISO 8601, the time that its
 * parts bear; the same sheets at the same time give the same bytes. No cell is a formula, whatever its text.
 */
export function writeXlsx(
  sheets: readonly Sheet[],
  { language, exportedAt }: { readonly language: Language; readonly exportedAt: string },
): Uint8Array {
  const strings = sharedStrings();
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbook(sheets.map((sheet) => ({ name: sheet.name, range: rangeOf(sheet) }))),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(
        (_, i) => ({ id: `rId${i + 1}`, type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` }) as const,
      ),
      { id: `rId${sheets.length + 1}`, type: 'styles', target: 'styles.xml' },
      { id: `rId${sheets.length + 2}`, type: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    'xl/styles.xml': styles(exportText(language).typeface),
  };
  for (const [index, sheet] of sheets.entries()) {
    const { content, links } = worksheet(sheet, language, strings);
    files[`xl/worksheets/sheet${index + 1}.xml`] = content;
    if (links.length > 0) files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(links);
  }
  files['xl/sharedStrings.xml'] = strings.write();
  const bytes = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)]));
  return zipSync(bytes, { mtime: exportedAt });
}
