import { expect, it } from 'vitest';
import { readPage } from '@/lib/read-page';
import { cellAt } from '@/lib/report/tables/cell-at';
import type { ReportTable } from '@/lib/report/tables/report-table';
import { drawRequests } from '../../official-html';
import { parseHtml } from '../../parse-html';

/** Table 3 of 2021 with some words changed; the row 重复申请 says 1, its neighbour 公开出版物 2, 反复申请 3. */
function read(changes: readonly (readonly [string, string])[]): ReportTable {
  const figures = {
    'unprocessed.repeated': { total: 1 },
    'unprocessed.publication': { total: 2 },
    'unprocessed.excessive': { total: 3 },
  };
  const html = changes.reduce(
    (drawn, [from, to]) => {
      expect(drawn).toContain(from);
      return drawn.replace(from, to);
    },
    drawRequests('2021', figures),
  );
  const page = `<html><body><p>某县甲局2023年政府信息公开工作年度报告</p><p>三、收到和处理政府信息公开申请情况</p>${html}</body></html>`;
  const table = readPage(parseHtml(page), '').report.tables.requests;
  if (!table) throw new Error('no table 3');
  return table;
}

const totalOf = (table: ReportTable, row: string) => {
  const reading = cellAt(table, row, 'total')?.reading;
  return reading?.kind === 'number' ? reading.value : null;
};
const alteredIn = ({ rows }: ReportTable) => rows.filter(({ exact }) => !exact).map(({ key }) => key);
const row = (label: string, total: number) =>
  `<tr><td colspan="1">${label}</td>${'<td>0</td>'.repeat(6)}<td>${total}</td></tr>`;

it.each<[string, string, string]>([
  ['2.重复申请', '2.重复', 'unprocessed.repeated'],
  ['4.无正当理由大量反复申请', '4.反复申请', 'unprocessed.excessive'],
  ['5.属于三类内部事务信息', '5.内部事务', 'refused.internal-affairs'],
  ['3.补正后申请内容仍不明确', '3.不明确', 'unavailable.still-unclear'],
  ['一、本年新收政府信息公开申请数量', '一、新收', 'new'],
  ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正', 'other.not-corrected'],
  ['7.属于行政执法案卷', '', 'refused.enforcement-file'],
  ['7.属于行政执法案卷', '7.', 'refused.enforcement-file'],
])('%s cut to “%s” is read by its place', (whole, short, key) => {
  const table = read([[`>${whole}<`, `>${short}<`]]);
  expect([table.missingRows, table.unknownRows]).toEqual([[], []]);
  expect(alteredIn(table)).toEqual([key]);
  expect(table.rows.find((one) => one.key === key)?.remark).toBeNull();
  expect(table.cells).toHaveLength(175);
});

it('places neighbours that were cut short as well, though one of them is nearer to another row', () => {
  const table = read([
    ['2.重复申请', '重复'],
    ['3.要求提供公开出版物', '出版物'],
    ['4.无正当理由大量反复申请', '反复申请'],
  ]);
  expect(table.missingRows).toEqual([]);
  expect(['repeated', 'publication', 'excessive'].map((key) => totalOf(table, `unprocessed.${key}`))).toEqual([
    1, 2, 3,
  ]);
});

it('places a cut label beside a row that is missing, by ordinal and words', () => {
  const table = read([
    ['2.重复申请', '2.重复'],
    [row('3.要求提供公开出版物', 2), ''],
  ]);
  expect(table.missingRows).toEqual(['unprocessed.publication']);
  expect(table.unknownRows).toEqual([]);
  expect(totalOf(table, 'unprocessed.repeated')).toBe(1);
});

it('a row taken out without its group being shortened shifts no other', () => {
  const table = read([[row('3.要求提供公开出版物', 2), '']]);
  expect(table.missingRows).toEqual(['unprocessed.publication']);
  expect(table.cells).toHaveLength(168);
  expect(alteredIn(table)).toEqual([]);
});

it.each([
  ['社会公益组织', '公益组织', 'social-welfare-organization'],
  ['<td>其他</td></tr>', '<td>其他组织</td></tr>', 'other-organization'],
  ['<td>科研机构</td>', '<td></td>', 'research-institution'],
])('the column %s headed “%s” is read by its place', (whole, short, key) => {
  const table = read([[whole, short]]);
  expect(table.missingColumns).toEqual([]);
  expect(table.columns.filter(({ exact }) => !exact).map((column) => column.key)).toEqual([key]);
  expect(table.cells).toHaveLength(175);
});

it('a column of another kind is none of the form', () => {
  expect(read([['科研机构', '新闻媒体']]).missingColumns).toEqual(['research-institution']);
});

it('another row in the place of one is named, and its figures are not read', () => {
  const table = read([['2.重复申请', '2.涉及商业秘密']]);
  expect(table.missingRows).toEqual(['unprocessed.repeated']);
  expect(table.instead['unprocessed.repeated']?.text).toBe('2.涉及商业秘密');
  expect(table.unknownRows).toEqual([]);
  expect(totalOf(table, 'unprocessed.repeated')).toBeNull();
});

it('two rows in one are missing rows that stand together', () => {
  const table = read([
    ['2.重复申请', '2.重复申请 3.要求提供公开出版物'],
    [row('3.要求提供公开出版物', 2), ''],
  ]);
  expect(table.missingRows).toEqual(['unprocessed.repeated', 'unprocessed.publication']);
  expect(table.joined.map(({ rows }) => rows)).toEqual([['unprocessed.repeated', 'unprocessed.publication']]);
  expect(table.unknownRows).toEqual([]);
});

it('a row beyond the form is unknown, and moves no other', () => {
  const last = row('5.要求行政机关确认或重新出具已获取信息', 0);
  const table = read([[last, `${last}${row('6.其他不予处理情形', 9)}`]]);
  expect(table.unknownRows.map(({ text }) => text)).toEqual(['6.其他不予处理情形']);
  expect(table.missingRows).toEqual([]);
  expect(alteredIn(table)).toEqual([]);
});
