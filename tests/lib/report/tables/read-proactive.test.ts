import { describe, expect, it } from 'vitest';
import type { Edition } from '@/lib/report/form/editions';
import { cellAt } from '@/lib/report/tables/cell-at';
import type { ReportTable } from '@/lib/report/tables/report-table';
import { type Changes, draw, expectWhole, figuresOf, PLAIN, table2 } from './proactive-page';

const alteredIn = ({ rows, columns }: ReportTable) =>
  [...columns, ...rows].filter(({ exact }) => !exact).map(({ key }) => key);

const remarksIn = ({ captions, rows, columns }: ReportTable) =>
  [...captions, ...columns, ...rows].flatMap(({ remark }) => remark ?? []);

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
