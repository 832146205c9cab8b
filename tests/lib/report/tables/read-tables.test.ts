import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/read-page';
import type { Report } from '@/lib/report/report';
import { cellAt } from '@/lib/report/tables/cell-at';
import { type Drawing, drawProactive2021, drawRequests, drawReview, type Figures } from '../../official-html';
import { parseHtml } from '../../parse-html';

const FIGURES: Figures = {
  new: { 'natural-person': 16, total: 16 },
  'refused.internal-affairs': { 'natural-person': 3, total: 3 },
  'other.other': { 'natural-person': 13, total: 13 },
  'handled-total': { 'natural-person': 16, total: 16 },
};

function read(tables: string, around = (html: string) => html): Report {
  const html = `<html><head><title>某县甲局2023年政府信息公开工作年度报告</title></head><body>${around(
    `<p>某县甲局2023年政府信息公开工作年度报告</p><p>三、收到和处理政府信息公开申请情况</p>${tables}`,
  )}</body></html>`;
  return readPage(parseHtml(html), '').report;
}

function expectWhole(report: Report): void {
  const table = report.tables.requests;
  expect(table?.edition).toBe('2021');
  expect(table?.rows).toHaveLength(25);
  expect(table?.rows.filter((row) => !row.exact).map((row) => row.quote.text)).toEqual([]);
  expect(table?.missingRows).toEqual([]);
  expect(table?.missingColumns).toEqual([]);
  expect(table?.unknownRows).toEqual([]);
  expect(table?.cells).toHaveLength(175);
  for (const [row, columns] of Object.entries(FIGURES)) {
    for (const [column, value] of Object.entries(columns)) {
      expect(cellAt(table, row, column)?.reading, `${row} × ${column}`).toMatchObject({ kind: 'number', value });
    }
  }
}

const drawn = (drawing: Drawing): string => drawRequests('2021', FIGURES, drawing);
const spans = (text: string): string => [...text].map((character) => `<span>${character}</span>`).join('');

describe('table 3', () => {
  it('gives the figures of a row with one too many to no column, and reads the other rows', () => {
    const { tables } = read(drawn({}).replace(/(新收政府信息公开申请数量<\/td>)/, '$1<td>7</td>'));
    expect(tables.requests?.cells.filter(({ row }) => row === 'new')).toEqual([]);
    expect(tables.requests?.cells).toHaveLength(168);
    expect(tables.requests?.rows).toHaveLength(25);
  });

  it('is incomplete where nothing but its head is there, or is there yet', () => {
    const head = drawn({}).replace(/<tr><td colspan="3">一、.*$/s, '</table>');
    const { tables, kind } = read(head);
    expect(tables.requests).toMatchObject({ incomplete: true, rows: [], cells: [] });
    expect(tables.requests?.parts).toHaveLength(1);
    expect(kind).toBe('annual-report');
    expectWhole(read(drawn({}).replace('<tr><td colspan="3">一、', '</table><p></p><table><tr><td colspan="3">一、')));
  });

  it('is none for another table of applicants', () => {
    const other = '<table><tr><td>渠道</td><td>自然人</td><td>商业企业</td><td>总计</td></tr></table>';
    expect(read(other).tables.requests).toBeUndefined();
  });

  it('keeps the figures of another copy apart', () => {
    const other = drawRequests('2021', { ...FIGURES, new: { 'natural-person': 17, total: 17 } });
    const table = read(`${drawn({})}<p>三、收到和处理政府信息公开申请情况</p>${other}`).tables.requests;
    expect(cellAt(table, 'new', 'total')?.reading).toMatchObject({ value: 16 });
    expect(table?.cells).toHaveLength(175);
    expect(table?.repeated).toHaveLength(175);
    expect(table?.repeated.find(({ row, column }) => row === 'new' && column === 'total')?.text).toBe('17');
    expect(read(drawn({})).tables.requests?.repeated).toEqual([]);
  });

  it('tells table 2 cut off below its head', () => {
    const html = drawProactive2021().replace(/<tr><td>规章.*$/s, '</table>');
    expect(read(html).tables.proactive).toMatchObject({ incomplete: true, rows: [] });
    expect(read('<table><tr><td>第二十条第（一）项</td></tr></table>').tables.proactive).toBeUndefined();
  });

  it('keeps other copies of tables 2 and 4 apart', () => {
    const tables = [drawProactive2021([0, 0, 0], [1, 0, 9]), drawReview([[1, 0, 0, 0, 1], [], []])];
    const others = [drawProactive2021([0, 0, 0], [2, 0, 9]), drawReview([[2, 0, 0, 0, 2], [], []])];
    const report = read([...tables, ...others].join(''));
    expect(cellAt(report.tables.proactive, 'normative-documents', 'made')?.text).toBe('1');
    expect(report.tables.proactive?.repeated.map(({ text }) => text)).toContain('2');
    expect(report.tables.proactive?.repeated).toHaveLength(10);
    expect(cellAt(report.tables['review-litigation'], 'review', 'total')?.text).toBe('1');
    expect(report.tables['review-litigation']?.repeated).toHaveLength(15);
  });

  it('reads a row that has an empty cell too many by its columns', () => {
    const { tables } = read(
      drawn({}).replace(/(新收政府信息公开申请数量<\/td>(?:<td[^>]*>[^<]*<\/td>){7})/, '$1<td></td>'),
    );
    expect(cellAt(tables.requests, 'new', 'total')?.reading).toMatchObject({ kind: 'number', value: 16 });
  });

  it.each<[string, string]>([
    ['as the form has it', drawn({})],
    ['with labels broken over lines', drawn({ label: (text) => text.match(/.{1,2}/gu)?.join('<br>') ?? text })],
    ['with one character a line', drawn({ label: (text) => [...text].join('<br>') })],
    ['with a span a character', drawn({ label: spans, value: spans })],
    [
      'with Word paragraphs',
      drawn({
        label: (text) => `<p><span>${text}</span><o:p></o:p></p>`,
        value: (text) => `<p> <span>${text}</span><o:p>&nbsp;</o:p></p>`,
      }),
    ],
    [
      'with full-width digits',
      drawn({ value: (text) => text.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '') }),
    ],
    [
      'with half-width brackets and points',
      drawn({
        label: (text) =>
          text
            .replace(/（/g, '(')
            .replace(/）/g, ')')
            .replace(/(\d)\./, '$1．'),
      }),
    ],
    [
      'with Kangxi radicals',
      drawn({ label: (text) => text.replace(/一/g, '⼀').replace(/二/g, '⼆').replace(/文/g, '⽂') }),
    ],
    ['cut by a page break between rows', drawn({ cutBefore: ['refused.third-party-rights', 'unprocessed.repeated'] })],
    ['in a nested layout table', `<table><tr><td>${drawn({})}</td><td><img src="x.png" width="1"></td></tr></table>`],
    ['with a cell in a table of its own', drawn({ value: (text) => `<table><tr><td>${text}</td></tr></table>` })],
    [
      'with rowspan 0 where a group ends its table',
      drawn({ cutBefore: ['other.not-corrected', 'handled-total'] }).replace(
        /rowspan="3"(?=>(?:三、|（六）))/g,
        'rowspan="0"',
      ),
    ],
  ])('is read %s', (_, html) => {
    expectWhole(read(html));
  });

  it('is joined where a page break cuts a label in two', () => {
    const html = drawn({ cutBefore: ['unprocessed.confirmation'] }).replace(
      /4\.无正当理由大量反复申请<\/td>((?:<td>0<\/td>){7})<\/tr><\/table><p>&nbsp;<\/p><table>/,
      '4.无正当理由大</td>$1</tr></table><p>&nbsp;</p><table><tr><td></td><td></td><td>量反复申请</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>',
    );
    expect(html).toContain('4.无正当理由大</td>');
    expectWhole(read(html));
  });

  it('tells a missing row, an unknown row and an altered label', () => {
    const html = drawn({ without: ['refused.enforcement-file'] })
      .replace('4.保护第三方合法权益', '4.保护第三方权益')
      .replace(
        '<td colspan="3">四、结转',
        '<td colspan="3">附：当面申请数量</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr><tr><td colspan="3">四、结转',
      );
    const table = read(html).tables.requests;
    expect(table?.missingRows).toEqual(['refused.enforcement-file']);
    expect(table?.unknownRows.map((quote) => quote.text)).toEqual(['附：当面申请数量']);
    expect(table?.rows.filter((row) => !row.exact).map((row) => row.key)).toEqual(['refused.third-party-rights']);
  });

  it('tells a missing column', () => {
    const html = drawn({})
      .replace('<td>科研机构</td>', '')
      .replace('colspan="5"', 'colspan="4"')
      .replace(/(<td>[^<]*<\/td><td>[^<]*<\/td>)<td>[^<]*<\/td>((?:<td>[^<]*<\/td>){4}<\/tr>)/g, '$1$2');
    const table = read(html).tables.requests;
    expect(table?.missingColumns).toEqual(['research-institution']);
    expect(cellAt(table, 'new', 'total')?.reading).toMatchObject({ value: 16 });
  });

  it.each(['自然人', '总计'])('tells a missing column %s, alone in its row of the header', (label) => {
    const at = label === '自然人' ? 0 : 6;
    const html = drawn({})
      .replace(`<td rowspan="2">${label}</td>`, '')
      .replace(/((?:<td>\d+<\/td>){7})<\/tr>/g, (row) => {
        const cells = row.match(/<td>\d+<\/td>/g) ?? [];
        return `${cells.filter((_, index) => index !== at).join('')}</tr>`;
      });
    const table = read(html).tables.requests;
    expect(table?.missingColumns).toEqual([label === '自然人' ? 'natural-person' : 'total']);
    expect(table?.cells).toHaveLength(150);
  });

  it('follows the template of 2019 by its single row 其他处理', () => {
    const table = read(drawRequests('2019')).tables.requests;
    expect(table?.edition).toBe('2019');
    expect(table?.rows).toHaveLength(23);
    expect(table?.missingRows).toEqual([]);
  });

  it('with one row only is incomplete, not a table of zeros', () => {
    const html =
      '<table><tr><td>一、本年新收政府信息公开申请数量</td><td>5</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>5</td></tr></table>';
    const table = read(html).tables.requests;
    expect(table?.incomplete).toBe(true);
    expect(cellAt(table, 'granted', 'total')).toBeUndefined();
    expect(cellAt(table, 'new', 'total')?.reading).toMatchObject({ value: 5 });
  });
});

describe('table 4', () => {
  it('is read as printed, with 15 cells in one row', () => {
    const table = read(
      drawRequests('2021') +
        drawReview([
          [10, 1, 0, 0, 11],
          [0, 0, 0, 0, 0],
          [5, 0, 0, 0, 5],
        ]),
    ).tables['review-litigation'];
    expect(table?.cells).toHaveLength(15);
    expect(cellAt(table, 'review', 'corrected')?.reading).toMatchObject({ value: 1 });
    expect(cellAt(table, 'litigation-after-review', 'upheld')?.reading).toMatchObject({ value: 5 });
  });

  it('is read turned round, with a row a group', () => {
    const row = (label: string, values: number[]) =>
      `<tr><td>${label}</td>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`;
    const html = `<table><tr><td>类别</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>${row('行政复议', [1, 2, 3, 4, 10])}${row('未经复议直接起诉', [0, 0, 0, 0, 0])}${row('复议后起诉', [0, 1, 0, 0, 1])}</table>`;
    const table = read(drawRequests('2021') + html).tables['review-litigation'];
    expect(table?.cells).toHaveLength(15);
    expect(cellAt(table, 'review', 'pending')?.reading).toMatchObject({ value: 4 });
    expect(cellAt(table, 'litigation-after-review', 'corrected')?.reading).toMatchObject({ value: 1 });
  });

  it('keeps blanks blank', () => {
    const table = read(drawRequests('2021') + drawReview([['', '', '', '', ''], [], []])).tables['review-litigation'];
    expect(cellAt(table, 'review', 'total')?.reading).toEqual({ kind: 'blank', mark: '' });
  });
});

describe('table 2', () => {
  it('is read whole and in five parts', () => {
    const whole = drawProactive2021([2, 0, 11], [109, 489, 597], [1, 2, 3, 4.5]);
    const parts = whole.replace(/<tr><td colspan="4">第二十条第（[五六八]）项/g, '</table><p></p><table>$&');
    for (const html of [whole, parts]) {
      const table = read(drawRequests('2021') + html).tables.proactive;
      expect(table?.edition).toBe('2021');
      expect(table?.missingRows).toEqual([]);
      expect(table?.missingColumns).toEqual([]);
      expect(cellAt(table, 'normative-documents', 'in-force')?.reading).toMatchObject({ value: 597 });
      expect(cellAt(table, 'fees', 'amount')?.reading).toMatchObject({ value: 4.5 });
      expect(table?.cells).toHaveLength(10);
    }
  });

  it('is read by order where header and figures do not line up', () => {
    const html = `<table><tr><td>信息内容</td><td>上一年项目数量</td><td colspan="2">本年增/减</td><td>处理决定数量</td></tr>
<tr><td>行政许可</td><td colspan="2">7</td><td>+1</td><td>9</td></tr></table>`;
    const table = read(drawRequests('2019') + html).tables.proactive;
    expect(cellAt(table, 'licences', 'change')?.reading).toMatchObject({ value: 1, signed: true });
    expect(cellAt(table, 'licences', 'decisions')?.reading).toMatchObject({ value: 9 });
  });

  it('is not any table that lists 行政处罚', () => {
    const html =
      '<table><tr><td>职权类型</td><td>数量</td></tr><tr><td>行政处罚</td><td>12</td></tr><tr><td>行政许可</td><td>3</td></tr></table>';
    expect(read(drawRequests('2021') + html).tables.proactive).toBeUndefined();
  });
});

describe('the page', () => {
  it('is not changed by reading', () => {
    const document = parseHtml(`<p>一、总体情况</p>${drawn({})}${drawReview()}`);
    const before = document.documentElement.outerHTML;
    readPage(document, '').report;
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that was cut off', () => {
  const title = '<h1>某县甲局2023年政府信息公开工作年度报告</h1>';
  const overview = `<p>一、总体情况</p><p>${'全年公开信息，办理申请，加强管理，建设平台，做好监督。'.repeat(3)}</p>`;
  const kindOf = (body: string): string => readPage(parseHtml(`<html><body>${body}</body></html>`), '').report.kind;

  it.each([
    ['below section 1', `${title}${overview}`, 'annual-report'],
    ['below the next heading', `${title}${overview}<p>二、主动公开政府信息情况</p>`, 'annual-report'],
    ['below its title', title, 'not-a-report'],
    ['into a page that links the whole', `${title}${overview}<a href="a.docx">附件：全文.docx</a>`, 'not-a-report'],
    ['in a list of headings', `${title}<p>一、总体情况</p><p>二、主动公开政府信息情况</p>`, 'not-a-report'],
    ['and is a reading of one', `${title.replace('某县', '解读：某县')}${overview}`, 'not-a-report'],
  ])('%s', (_name, body, kind) => {
    expect(kindOf(body)).toBe(kind);
  });
});
