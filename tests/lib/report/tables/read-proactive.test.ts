import { describe, expect, it } from 'vitest';
import { saveReport } from '@/lib/judge/save-report';
import { readPage } from '@/lib/read-page';
import type { Edition } from '@/lib/report/form/editions';
import { formOf } from '@/lib/report/form/form-of';
import type { Report } from '@/lib/report/report';
import { cellAt } from '@/lib/report/tables/cell-at';
import type { ReportTable } from '@/lib/report/tables/report-table';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { drawRequests } from '../../official-html';
import { parseHtml } from '../../parse-html';

type Changes = readonly (readonly [string, string])[];

/** Table 2 as the form prints it; every figure is its place in the table, 1, 2, 3 … */
function draw(edition: Edition, changes: Changes = []): string {
  let figure = 0;
  const line = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const blocks = formOf(edition).tables.proactive.map(({ caption, columns, rows }) => {
    const figures = () => columns.map(() => String(++figure));
    return [
      `<tr><td colspan="4">${caption}</td></tr>`,
      line(['信息内容', ...columns.map(({ label }) => label)]),
      ...rows.map(({ label }) => line([label, ...figures()])),
    ].join('');
  });
  return changes.reduce(
    (html, [from, to]) => {
      expect(html).toContain(from);
      return html.replaceAll(from, to);
    },
    `<table>${blocks.join('')}</table>`,
  );
}

function read(edition: Edition, html: string): Report {
  const year = edition === '2019' ? 2020 : 2022;
  const page = `<html><body><p>某县甲局${year}年政府信息公开工作年度报告</p><p>二、主动公开政府信息情况</p>${html}${drawRequests(edition)}</body></html>`;
  return readPage(parseHtml(page), '').report;
}

function table2(edition: Edition, html: string): ReportTable {
  const table = read(edition, html).tables.proactive;
  if (!table) throw new Error('no table 2');
  return table;
}

const figuresOf = ({ cells }: ReportTable) =>
  cells.map(({ row, column, reading }) => [
    `${row}/${column}`,
    reading.kind === 'number' ? reading.value : reading.kind,
  ]);
const PLAIN = { '2019': figuresOf(table2('2019', draw('2019'))), '2021': figuresOf(table2('2021', draw('2021'))) };
const alteredIn = ({ rows, columns }: ReportTable) =>
  [...columns, ...rows].filter(({ exact }) => !exact).map(({ key }) => key);
const remarksIn = ({ captions, rows, columns }: ReportTable) =>
  [...captions, ...columns, ...rows].flatMap(({ remark }) => remark ?? []);

function expectWhole(edition: Edition, table: ReportTable): void {
  expect(table.edition).toBe(edition);
  expect(figuresOf(table)).toEqual(PLAIN[edition]);
  expect([...table.missingRows, ...table.missingColumns]).toEqual([]);
  expect(table.unknownRows).toEqual([]);
}

it('has every figure of the form', () => {
  expect(PLAIN['2019']).toHaveLength(22);
  expect(PLAIN['2021']).toHaveLength(10);
});

describe('a unit beside a label is read and no fault', () => {
  it.each<[Edition, string, string]>([
    ['2019', '本年新制作数量', '本年新制作数量(件)'],
    ['2019', '采购总金额', '采购总金额（人民币）'],
    ['2019', '对外公开总数量', '对外公开<br>总数量<br>【件】'],
    ['2019', '上一年项目数量', '上一年项目数量（单位：项'],
    ['2019', '上一年项目数量', '上年项目数量（个）'],
    ['2019', '本年增/减', '本年增/减（+/-）'],
    ['2019', '本年增/减', '本年增减（增为+，减为-）'],
    ['2019', '本年增/减', '本年增（减）'],
    ['2019', '处理决定数量', '处理决定数量/件'],
    ['2019', '处理决定数量', '处理决定数量，单位：件'],
    ['2019', '采购项目数量', '采购项目（宗）'],
    ['2019', '规章', '1.规章（件）'],
    ['2019', '其他对外管理服务事项', '其他对外管理服务事项（项）'],
    ['2021', '本年制发件数', '本年制发（件）'],
    ['2021', '现行有效件数', '现行有效件数：件'],
    ['2021', '本年处理决定数量', '本年处理决定数量 宗'],
    ['2021', '本年收费金额（单位：万元）', '本年收费金额/万元'],
    ['2021', '本年收费金额（单位：万元）', '本年收费金额（万元'],
    ['2021', '行政许可', '行政许可（件次）'],
  ])('%s: %s as %s', (edition, from, to) => {
    const table = table2(edition, draw(edition, [[`${from}</td>`, `${to}</td>`]]));
    expectWhole(edition, table);
    expect(alteredIn(table)).toEqual([]);
    expect(remarksIn(table)).toEqual([]);
  });
});

describe('a remark or instructions beside a label are kept with it', () => {
  it.each<[Edition, string, string, string]>([
    ['2021', '现行有效件数', '现行有效件数(历史累计)', '历史累计'],
    ['2021', '行政规范性文件', '行政规范性文件（件）（含部门）', '含部门'],
    ['2019', '规章', '规章（设区的市人民政府填写，其他机关填0）', '设区的市人民政府填写,其他机关填0'],
    ['2019', '规范性文件', '规范性文件：指本机关制定的文件', '指本机关制定的文件'],
    ['2019', '第二十条第（五）项', '第二十条第（五）项（无此职能的填0）', '无此职能的填0'],
    ['2019', '采购总金额', '采购总金额（以上各项合计）', '以上各项合计'],
    ['2019', '处理决定数量', '处理决定数量（单位负责人填写）', '单位负责人填写'],
  ])('%s: %s as %s', (edition, from, to, remark) => {
    const table = table2(edition, draw(edition, [[`>${from}</td>`, `>${to}</td>`]]));
    expectWhole(edition, table);
    expect(alteredIn(table)).toEqual([]);
    expect(remarksIn(table)).toEqual([remark]);
  });
});

describe('a label that is cut short or not there is read by its place', () => {
  it.each<[Edition, Changes, readonly string[]]>([
    [
      '2019',
      [
        ['本年新制作数量', '本年新'],
        ['本年新公开数量', '本年新'],
      ],
      ['newly-made', 'newly-disclosed'],
    ],
    [
      '2019',
      [
        ['上一年项目数量', '上年'],
        ['本年增/减', '增减'],
      ],
      ['previous-year', 'change'],
    ],
    [
      '2019',
      [
        ['采购项目数量', '数量'],
        ['采购总金额', '金额'],
      ],
      ['projects', 'amount'],
    ],
    ['2019', [['对外公开总数量', '']], ['total-disclosed']],
    [
      '2021',
      [
        ['本年制发件数', ''],
        ['本年废止件数', ''],
        ['现行有效件数', ''],
      ],
      ['made', 'repealed', 'in-force'],
    ],
    ['2019', [['本年新公开数量', '本年新制作数量']], ['newly-disclosed']],
    [
      '2021',
      [
        ['本年制发件数', '制发数'],
        ['本年废止件数', '废止数'],
        ['现行有效件数', '有效数'],
      ],
      ['made', 'repealed', 'in-force'],
    ],
    [
      '2021',
      [
        ['本年制发件数', '本年'],
        ['本年废止件数', '本年'],
      ],
      ['made', 'repealed'],
    ],
    ['2019', [['规章', '&nbsp;']], ['rules']],
    ['2019', [['行政强制', '强制措施']], ['coercive-measures']],
    ['2019', [['政府集中采购', '']], ['procurement']],
    ['2021', [['>行政规范性文件', '>文件']], ['normative-documents']],
  ])('%s: %j', (edition, changes, keys) => {
    const table = table2(edition, draw(edition, changes));
    expectWhole(edition, table);
    expect(alteredIn(table)).toEqual(keys);
  });
});

describe('what is not the official one is not read as it', () => {
  it.each<[Edition, Changes, string, string]>([
    ['2019', [['对外公开总数量', '备注']], 'article-20-1/total-disclosed', '备注'],
    ['2021', [['本年废止件数', '本年修订件数']], 'article-20-1/repealed', '本年修订件数'],
    ['2019', [['行政强制', '行政检查']], 'coercive-measures', '行政检查'],
    ['2019', [['>规范性文件', '>其他文件']], 'normative-documents', '其他文件'],
  ])('%s: %j', (edition, changes, key, text) => {
    const table = table2(edition, draw(edition, changes));
    expect([...table.missingRows, ...table.missingColumns]).toEqual([key]);
    expect(table.instead[key]?.text).toBe(text);
    expect(table.unknownRows).toEqual([]);
    expect(alteredIn(table)).toEqual([]);
    const name = key.slice(key.indexOf('/') + 1);
    expect(table.cells.filter(({ row, column }) => row === name || column === name)).toEqual([]);
  });

  it.each([
    '行政处罚、行政强制',
    '行政处罚和行政强制',
    '行政处罚/强制',
    '行政处罚<br>行政强制',
    '行政处罚（行政强制）',
    '1.行政处罚2.行政强制',
  ])('two labels in one cell are both, and neither: %s', (label) => {
    const html = draw('2019', [
      ['<tr><td>行政强制</td><td>16</td><td>17</td><td>18</td></tr>', ''],
      ['行政处罚', label],
    ]);
    const table = table2('2019', html);
    expect(table.missingRows).toEqual(['penalties', 'coercive-measures']);
    expect(table.joined.map(({ rows }) => rows)).toEqual([['penalties', 'coercive-measures']]);
    expect(table.unknownRows).toEqual([]);
  });

  it('a sum of two rows that are there is a row of its own', () => {
    const sum = '<tr><td>行政处罚和行政强制</td><td>31</td><td>33</td><td>35</td></tr>';
    const table = table2(
      '2019',
      draw('2019', [['<tr><td colspan="4">第二十条第（八）项', `${sum}<tr><td colspan="4">第二十条第（八）项`]]),
    );
    expect([table.missingRows, table.joined]).toEqual([[], []]);
    expect(table.unknownRows.map(({ text }) => text)).toEqual(['行政处罚和行政强制']);
  });

  it('a block without a header is told, and read in the order of the form', () => {
    const header = '<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>';
    const table = table2('2021', draw('2021', [[header, '']]));
    expect(table.headless).toEqual(['article-20-1']);
    expect(figuresOf(table)).toEqual(PLAIN['2021']);
    expect(table2('2021', draw('2021')).headless).toEqual([]);
  });

  it('a row more than the form has is unknown, and moves no other', () => {
    const extra = '<tr><td>其他主动公开文件</td><td>7</td><td>7</td><td>7</td></tr>';
    const table = table2(
      '2019',
      draw('2019', [
        ['>规章<', '><'],
        ['<tr><td colspan="4">第二十条第（五）项', `${extra}<tr><td colspan="4">第二十条第（五）项`],
      ]),
    );
    expect(table.unknownRows.map(({ text }) => text)).toEqual(['其他主动公开文件']);
    expect(alteredIn(table)).toEqual(['rules']);
    expect(figuresOf(table)).toEqual(PLAIN['2019']);
  });

  it('a row that is left out is missing, and nothing stands in its place', () => {
    const table = table2('2019', draw('2019', [['<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr>', '']]));
    expect(table.missingRows).toEqual(['rules']);
    expect(table.instead).toEqual({});
  });
});

it('columns in another order are read by their labels', () => {
  const table = table2(
    '2019',
    draw('2019', [
      [
        '本年新制作数量</td><td>本年新公开数量</td><td>对外公开总数量',
        '对外公开总数量</td><td>本年新制作数量</td><td>本年新公开数量',
      ],
    ]),
  );
  expect(cellAt(table, 'rules', 'total-disclosed')?.reading).toMatchObject({ value: 1 });
  expect(cellAt(table, 'rules', 'newly-disclosed')?.reading).toMatchObject({ value: 3 });
  expect(alteredIn(table)).toEqual([]);
});

describe('captions', () => {
  const cut: Changes = [
    ['本年新制作数量', '本年新'],
    ['本年新公开数量', '本年新'],
    ['对外公开总数量', '总数'],
  ];
  it.each([
    '《条例》第二十条第（一）项',
    '第20条第(一)项',
    '（一）项',
    '第二十条第一项',
    '第二十条　第（1）款',
    '第二十条第（一）项 规章和规范性文件',
  ])('%s names the block whose labels are cut', (caption) => {
    expectWhole('2019', table2('2019', draw('2019', [['第二十条第（一）项', caption], ...cut])));
  });

  it.each<[string, (caption: string) => string]>([
    ['in paragraphs above five tables', (caption) => `</table><p>${caption}</p><table>`],
    ['of the tables themselves', (caption) => `</table><table><caption>${caption}</caption>`],
  ])('are read %s', (_, drawCaption) => {
    const html = draw('2019', cut).replace(/<tr><td colspan="4">([^<]+)<\/td><\/tr>/g, (_row, caption) =>
      drawCaption(caption),
    );
    expectWhole('2019', table2('2019', html));
  });
});

describe('a figure with its unit is a figure, no caption', () => {
  it.each(['2项', '２项', '2 项', '8款'])('%s', (figure) => {
    const table = table2('2019', draw('2019', [['<td>21</td>', `<td>${figure}</td>`]]));
    expect([...table.missingRows, ...table.missingColumns]).toEqual([]);
    expect(cellAt(table, 'procurement', 'projects')?.reading).toMatchObject({ kind: 'number' });
    expect(cellAt(table, 'procurement', 'amount')?.reading).toMatchObject({ value: 22 });
  });
});

describe('the unit of an amount', () => {
  it('is the one that the form of 2021 prints, also in characters of a PDF', () => {
    for (const head of ['本年收费金额（单位：万元）', '本年收费⾦额（单位：万元）', '本年收费金额(单位：万元)']) {
      const page = draw('2021', [['本年收费金额（单位：万元）', head]]);
      expect(saveReport(read('2021', page), STATUTORY_SETTINGS, () => []).amountUnits).toEqual({ fees: '万元' });
    }
  });

  it.each<[Changes, number | null, '元' | null]>([
    [[['采购总金额', '采购总金额（万元）']], 220000, '元'],
    [[], 22, null],
    [[['<td>22</td>', '<td>人民币152.3064万元</td>']], 1523064, '元'],
    [[['<td>22</td>', '<td>约120万元</td>']], null, null],
  ])('is saved with it: %j', (changes, value, unit) => {
    const { tables, amountUnits } = saveReport(read('2019', draw('2019', changes)), STATUTORY_SETTINGS, () => []);
    expect(tables.proactive?.procurement?.amount).toBe(value);
    expect(amountUnits).toEqual(value === null ? {} : { procurement: unit });
  });

  const yuan = (html: string) => cellAt(table2('2019', html), 'procurement', 'amount')?.amount;
  it.each<[string, Changes, number | null]>([
    ['none', [], null],
    ['in the head', [['采购总金额', '采购总金额（单位：万元）']], 220000],
    ['behind a slash', [['采购总金额', '采购总金额/元']], 22],
    ['beside the row', [['政府集中采购', '政府集中采购（万元）']], 220000],
    ['in the caption', [['第二十条第（九）项', '第二十条第（九）项（单位：个、万元）']], 220000],
    ['above the table', [['<table>', '<p>（单位：件、万元）</p><table>']], 220000],
    ['above the table, of counts only', [['<table>', '<p>单位：件</p><table>']], null],
    [
      'in the cell, against the head',
      [
        ['采购总金额', '采购总金额（万元）'],
        ['<td>22</td>', '<td>251000元</td>'],
      ],
      251000,
    ],
  ])('%s', (_, changes, value) => {
    const amount = yuan(draw('2019', changes));
    expect(amount?.unit).toBe(value === null ? null : '元');
    expect(amount?.value).toBe(value ?? 22);
  });
});
