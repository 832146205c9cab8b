import { describe, expect, it } from 'vitest';
import { saveReport } from '@/lib/judge/save-report';
import { cellAt } from '@/lib/report/tables/cell-at';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { type Changes, draw, expectWhole, read, table2 } from './proactive-page';

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
