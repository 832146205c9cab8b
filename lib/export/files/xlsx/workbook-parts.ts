import { inGroups } from '../../rows/in-groups';
import type { SheetColumn } from '../../rows/sheet';

/** Cell styles by what a cell holds, as positions in `cellXfs` of the style sheet below. */
export const STYLES = { head: 1, start: 2, centre: 3, number: 4, date: 5, time: 6, link: 7, note: 8 } as const;
/** The same for cells that may be filled in where the others of their sheet are protected. */
export const ASKED_STYLES = { ...STYLES, start: 9, centre: 10, date: 11 } as const;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The name space of relationships between the parts of a workbook (ECMA-376). */
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Words as XML: nothing in them is markup, and nothing an escape of the office formats (`_x003D_`). */
export function xml(words: string): string {
  return words
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** How a part with a root of the main name space begins; `</root>` ends it. */
export function openPart(root: string, attributes = ''): string {
  return `${DECLARATION}<${root} xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"${attributes === '' ? '' : ` ${attributes}`}>`;
}

/** A whole part. */
function part(root: string, content: string): string {
  return `${openPart(root)}${content}</${root}>`;
}

/** The part that lists the kinds of all others. */
export function contentTypes(sheets: number): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${CONTENT}.${type}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, index) =>
    override(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
  ).join('');
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}${all}</Types>`;
}

/** A relationship of a part: to another part, or to an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: 'officeDocument' | 'worksheet' | 'styles' | 'sharedStrings' | 'hyperlink';
  readonly target: string;
}

/** Relationships that are written at once. */
const AT_ONCE = 500;

/** The relationships of a part, piece by piece; those to addresses are marked as leading outside. */
export function* relationships(all: readonly Relationship[]): Generator<string, void, void> {
  yield `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">`;
  for (const some of inGroups(all, AT_ONCE)) {
    yield some
      .map(
        ({ id, type, target }) =>
          `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${xml(target)}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
      )
      .join('');
  }
  yield '</Relationships>';
}

/** A sheet by its name, the range that it filters (null: none), and the one that is printed where that is not all of it. */
interface SheetRanges {
  readonly name: string;
  readonly range: string | null;
  readonly printed: string | null;
}

/** The workbook itself: its sheets, the one header row that each repeats on every printed page, and their ranges. */
export function workbook(sheets: readonly SheetRanges[]): string {
  const inFormula = (name: string) => xml(`'${name.replaceAll("'", "''")}'`);
  const list = sheets.map(({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const names = sheets.map(
    ({ name, range, printed }, i) =>
      (range === null
        ? ''
        : `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${inFormula(name)}!${range}</definedName>`) +
      (printed === null
        ? ''
        : `<definedName name="_xlnm.Print_Area" localSheetId="${i}">${inFormula(name)}!${printed}</definedName>`) +
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${inFormula(name)}!$1:$1</definedName>`,
  );
  return part(
    'workbook',
    `<bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${names.join('')}</definedNames>`,
  );
}

const EDGES = ['left', 'right', 'top', 'bottom'].map(
  (edge) => `<${edge} style="thin"><color rgb="FFBFBFBF"/></${edge}>`,
);

/** Typeface, borders and number formats; the cell formats stand in the order of STYLES. */
export function styles(typeface: string): string {
  const font = (colour: string, bold = '') =>
    `<font>${bold}<sz val="10"/><color rgb="${colour}"/><name val="${xml(typeface)}"/></font>`;
  const fonts = [font('FF1F1F1F'), font('FF1F1F1F', '<b/>'), font('FF1F4E8C')];
  const format = (attributes: string, alignment: string, across: SheetColumn['align'] | 'right', isAsked = false) => {
    const [applied, inside] = isAsked ? [' applyProtection="1"', '<protection locked="0"/>'] : ['', ''];
    const side = { start: 'left', centre: 'center', right: 'right' }[across];
    return `<xf borderId="1" xfId="0" applyBorder="1" applyAlignment="1"${applied} ${attributes}><alignment horizontal="${side}" ${alignment} wrapText="1"/>${inside}</xf>`;
  };
  const formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    format('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"', 'vertical="center"', 'centre'),
    format('numFmtId="0" fontId="0" fillId="0" quotePrefix="1"', 'vertical="center"', 'start'),
    format('numFmtId="0" fontId="0" fillId="0" quotePrefix="1"', 'vertical="center"', 'centre'),
    format('numFmtId="0" fontId="0" fillId="0"', 'vertical="center"', 'centre'),
    format('numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"', 'vertical="center"', 'centre'),
    format('numFmtId="165" fontId="0" fillId="0" applyNumberFormat="1"', 'vertical="center"', 'centre'),
    format('numFmtId="0" fontId="2" fillId="0" quotePrefix="1" applyFont="1"', 'vertical="center"', 'start'),
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment horizontal="left" vertical="center" wrapText="1"/></xf>',
    format('numFmtId="0" fontId="0" fillId="0" quotePrefix="1"', 'vertical="center"', 'start', true),
    format('numFmtId="0" fontId="0" fillId="0" quotePrefix="1"', 'vertical="center"', 'centre', true),
    format('numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"', 'vertical="center"', 'centre', true),
  ];
  return part(
    'styleSheet',
    `<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>` +
      `<fonts count="3">${fonts.join('')}</fonts>` +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      '<fill><patternFill patternType="solid"><fgColor rgb="FFE9EEF3"/><bgColor indexed="64"/></patternFill></fill></fills>' +
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGES.join('')}<diagonal/></border></borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  );
}
