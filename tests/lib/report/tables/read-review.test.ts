import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/read-page';
import { cellAt } from '@/lib/report/tables/cell-at';
import type { ReportTable } from '@/lib/report/tables/report-table';
import { drawRequests, drawReview } from '../../official-html';
import { parseHtml } from '../../parse-html';

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const KEYS = ['upheld', 'corrected', 'other', 'pending', 'total'];
const GROUPS = ['review', 'litigation-direct', 'litigation-after-review'];
const LABELS = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const FIGURES = [
  [1, 2, 3, 4, 10],
  [5, 0, 1, 0, 6],
  [0, 7, 0, 1, 8],
] as const;

const tr = (cells: readonly (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const small = (group: number, head = '') => `<table>${head}${tr(OUTCOMES)}${tr(FIGURES[group] ?? [])}</table>`;

function read(html: string): ReportTable | undefined {
  const page = `<title>某县甲局2023年政府信息公开工作年度报告</title><p>三、收到和处理政府信息公开申请情况</p>${drawRequests('2021')}<p>四、政府信息公开行政复议、行政诉讼情况</p>${html}`;
  return readPage(parseHtml(page), '').report.tables['review-litigation'];
}

function figuresOf(table: ReportTable | undefined) {
  return GROUPS.map((group) =>
    KEYS.map((key) => {
      const reading = cellAt(table, group, key)?.reading;
      return reading?.kind === 'number' ? reading.value : null;
    }),
  );
}

const captioned = (captions: readonly string[], order = [0, 1, 2]) =>
  order.map((group) => `<p>${captions[group]}</p>${small(group)}`).join('');
const across = [['', ...LABELS], ...OUTCOMES.map((name, at) => [name, ...FIGURES.map((figures) => figures[at] ?? '')])];
const down = LABELS.map((label, group) =>
  OUTCOMES.map(
    (name, at) =>
      `<tr>${at === 0 ? `<td rowspan="5">${label}</td>` : ''}<td>${name}</td><td>${FIGURES[group]?.[at]}</td></tr>`,
  ).join(''),
).join('');
const inRows = LABELS.map(
  (label, group) =>
    `<tr><td colspan="2">${label}</td></tr>${OUTCOMES.map((name, at) => tr([name, FIGURES[group]?.[at] ?? ''])).join('')}`,
).join('');
const printed = drawReview(FIGURES);
const cut = printed.lastIndexOf('<tr>');

describe('table 4, however it is cut and turned', () => {
  it.each<[string, string]>([
    ['three tables under captions', captioned(['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'])],
    ['three tables under captions, in another order', captioned(LABELS, [2, 0, 1])],
    [
      'three tables under numbered lines',
      captioned(['（一）行政复议情况', '1．未经复议直接提起诉讼', '（三）经复议后提起行政诉讼']),
    ],
    ['three tables without a name, in the order of the form', [0, 1, 2].map((group) => small(group)).join('')],
    [
      'three tables with a caption element',
      [0, 1, 2].map((group) => small(group, `<caption>${LABELS[group]}</caption>`)).join(''),
    ],
    [
      'three tables with the name in a row',
      [0, 1, 2].map((group) => small(group, tr([LABELS[group] ?? '']).replace('<td>', '<td colspan="5">'))).join(''),
    ],
    [
      'reviews, and lawsuits in one table',
      `${small(0)}<table>${'<tr><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>'}${tr([...OUTCOMES, ...OUTCOMES])}${tr([...FIGURES[1], ...FIGURES[2]])}</table>`,
    ],
    [
      'reviews, and lawsuits without their two names',
      `<p>行政复议</p>${small(0)}<p>行政诉讼</p><table>${tr([...OUTCOMES, ...OUTCOMES])}${tr([...FIGURES[1], ...FIGURES[2]])}</table>`,
    ],
    ['its head in a table of its own', `${printed.slice(0, cut)}</table><table>${printed.slice(cut)}`],
    [
      'three rows of figures',
      `<table>${tr(['', ...OUTCOMES])}${LABELS.map((label, group) => tr([label, ...(FIGURES[group] ?? [])])).join('')}</table>`,
    ],
    [
      'three rows whose names say more',
      `<table>${tr(['', ...OUTCOMES])}${['行政复议案件', '行政诉讼—未经复议', '行政诉讼—经复议'].map((label, group) => tr([label, ...(FIGURES[group] ?? [])])).join('')}</table>`,
    ],
    ['outcomes down the side, groups across', `<table>${across.map(tr).join('')}</table>`],
    ['one column of figures', `<table>${down}</table>`],
    ['one column of figures, groups in rows of their own', `<table>${inRows}</table>`],
    ['twice, as for another screen', printed + printed],
    [
      'with a note below',
      printed.replace('</table>', '<tr><td colspan="15">注：未经复议直接起诉案件另行统计</td></tr></table>'),
    ],
  ])('is read as %s', (_, html) => {
    const table = read(html);
    expect(figuresOf(table)).toEqual(FIGURES);
    expect(table).toMatchObject({ missingRows: [], missingColumns: [], incomplete: false });
    expect(table?.rows.every(({ exact }) => exact)).toBe(true);
  });

  it('gives none of the figures of a row that ends too soon to a group', () => {
    const table = read(printed.replace(/<td>0<\/td>(?=<td>1<\/td><td>8<\/td>)/, ''));
    expect(table).toMatchObject({ cells: [], missingRows: [], incomplete: false });
    expect(table?.rows.map(({ key }) => key)).toEqual(GROUPS);
  });

  it('lacks the group that one of two tables does not have', () => {
    const table = read(`<p>行政复议</p>${small(0)}<p>复议后起诉</p>${small(2)}`);
    expect(figuresOf(table)).toEqual([FIGURES[0], Array(5).fill(null), FIGURES[2]]);
    expect(table?.missingRows).toEqual(['litigation-direct']);
  });

  it.each<[string, string]>([
    ['a list of kinds of cases', `<table>${tr(['类别', '数量'])}${tr(['行政复议', 3])}${tr(['行政诉讼', 2])}</table>`],
    [
      'a table that only ends in 总计 and 其他',
      `<table>${tr(['', '行政复议', '复议后起诉'])}${tr(['其他', 1, 2])}${tr(['总计', 1, 2])}</table>`,
    ],
  ])('is not %s', (_, html) => {
    expect(read(html)).toBeUndefined();
  });
});
