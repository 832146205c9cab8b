import { HIDINGS, type Hiding, INLINE_HIDINGS } from '../../accuracy/reading/hidden-text';
import type { EditKinds } from './edit';
import { cutsOf, elementAt, textAt } from './places-to-edit';

/** Text that would be read if it were seen. */
const JUNK = [
  '99',
  '7件',
  '七、附则',
  '全年收到政府信息公开申请8642件，予以公开97件。',
  '2019年政府信息公开工作年度报告',
  '邮编：1000，电话：010-1',
  '<table><tr><td>总计</td><td>8</td></tr></table>',
  '{{title}}',
] as const;

const BLOCKS = 'p, table, h1, h2, h3, div > div, ul';
const NOISE: readonly (readonly [string, string])[] = [
  ['data-id', '99'],
  ['class', 'MsoNormal x1'],
  ['align', 'center'],
  ['onclick', 'go(99)'],
  ['style', 'color:#333;mso-spacerun:yes'],
  ['lang', 'EN-US'],
  ['valign', 'middle'],
  ['width', '99'],
];
const SILENT = [
  '<script>var total = "99件";</script>',
  '<style>.none-such{color:red}</style>',
  '<noscript>请打开脚本，共99件</noscript>',
  '<template><p>七、附则 99件</p></template>',
  '<meta name="x" content="99">',
  '<a id="mark"></a>',
] as const;

function parse(document: Document, html: string): Node[] {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return Array.from(holder.childNodes);
}

function addSheet(document: Document, css: string | undefined): void {
  if (css === undefined) return;
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** Whether a hiding leaves nothing to see: closed details show their summary. */
const leavesNothing = ({ shown, wrap }: Hiding): boolean =>
  !shown &&
  wrap('')
    .replace(/<[^>]*>/g, '')
    .trim() === '';

function hide(document: Document, hiding: Hiding, junk: string): Node[] {
  addSheet(document, hiding.css);
  return parse(document, hiding.wrap(junk));
}

/** Whether a cell of the body begins in an earlier row and ends in this one or later: a cut would shorten it. */
function isSpanned(row: Element): boolean {
  const rows = Array.from(row.parentElement?.children ?? []);
  const index = rows.indexOf(row);
  return rows.slice(0, index).some((earlier, at) =>
    Array.from(earlier.children).some((cell) => {
      const span = Number(cell.getAttribute('rowspan') ?? '1');
      return !(span >= 1) || at + span > index;
    }),
  );
}

/** Changes of the markup around text that no reader sees. */
export const unseenMarkup: EditKinds = {
  'hidden block': (document, at, random) => {
    const place = elementAt(document, BLOCKS, at);
    if (place?.closest('table table')) return;
    place?.before(...hide(document, random.pick(HIDINGS.filter(leavesNothing)), `<p>${random.pick(JUNK)}</p>`));
  },
  'hidden run': (document, at, random) => {
    const node = textAt(document, at);
    const hiding = random.pick(INLINE_HIDINGS.filter(leavesNothing));
    // Its sheet hides it in cells and paragraphs.
    if (!node?.parentElement?.closest('td, p')) return;
    const junk = random.pick(JUNK.filter((text) => !text.startsWith('<')));
    node.splitText(random.pick(cutsOf(node.data))).before(...hide(document, hiding, junk));
  },
  silent: (document, at, random) => {
    elementAt(document, BLOCKS, at)?.before(...parse(document, random.pick(SILENT)));
  },
  attribute: (document, at, random) => {
    const element = elementAt(document, '*', at);
    const [name, value] = random.pick(NOISE);
    if (element && !element.hasAttribute(name)) element.setAttribute(name, value);
  },
  'attributes in another order': (document, at) => {
    const element = elementAt(document, '*', at);
    const attributes = Array.from(element?.attributes ?? []).reverse();
    for (const { name } of attributes) element?.removeAttribute(name);
    for (const { name, value } of attributes) element?.setAttribute(name, value);
  },
  'blanks between tags': (document, at, random) => {
    const place = elementAt(document, 'tr, td, th, tbody, p, table', at);
    const blank = document.createTextNode(random.pick(['\n', '   ', '\n\t\t\n']));
    if (place && (place.matches('tr, td, th, tbody') || place.parentElement?.matches('body, div, td')))
      place.before(blank);
  },
  'comment between tags': (document, at) => {
    elementAt(document, '*', at)?.before(document.createComment('99件 <td>7</td>'));
  },
  'rows in another body': (document, at) => {
    const row = elementAt(document, 'tbody > tr + tr', at);
    const body = row?.parentElement;
    if (!row || !body || isSpanned(row)) return;
    const rest = document.createElement('tbody');
    const rows = Array.from(body.children);
    rest.append(...rows.slice(rows.indexOf(row)));
    body.after(rest);
  },
  'span of one': (document, at, random) => {
    const cell = elementAt(document, 'td, th', at);
    const name = random.pick(['colspan', 'rowspan']);
    if (cell && !cell.hasAttribute(name)) cell.setAttribute(name, '1');
  },
  'columns named': (document, at) => {
    const table = elementAt(document, 'table', at);
    if (!table || table.querySelector('colgroup, caption')) return;
    table.prepend(...(parse(document, '<table><colgroup><col><col></colgroup></table>')[0]?.childNodes ?? []));
  },
  'line break in a label': (document, at, random) => {
    const node = textAt(document, at);
    if (!node?.parentElement?.closest('td, th') || !/\p{Script=Han}/u.test(node.data)) return;
    const cut = random.pick(cutsOf(node.data));
    // Between two digits or letters a break may part two things.
    if (/\w/.test(node.data.charAt(cut - 1)) && /\w/.test(node.data.charAt(cut))) return;
    node.splitText(cut).before(document.createElement('br'));
  },
  'box around a block': (document, at, random) => {
    const block = elementAt(document, 'p, table, h1, h2, h3', at);
    if (!block?.parentElement?.matches('div, body, td, section, article')) return;
    const box = document.createElement(random.pick(['div', 'section', 'ucapcontent']));
    block.replaceWith(box);
    box.append(block);
  },
};
