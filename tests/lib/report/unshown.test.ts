import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { sheetSight } from '@/lib/read/html/sight/sheet-sight';
import { readPage } from '@/lib/read-page';
import type { Report } from '@/lib/report/report';
import { drawProactive2021, drawRequests, drawReview } from '../official-html';

const PARTS = [
  '<p>一、总体情况</p><p>全年按期公开各类信息，未发生失泄密情形。</p>',
  `<p>二、主动公开政府信息情况</p>${drawProactive2021()}`,
  `<p>三、收到和处理政府信息公开申请情况</p>${drawRequests('2021')}`,
  `<p>四、政府信息公开行政复议、行政诉讼情况</p>${drawReview()}`,
  '<p>五、存在的主要问题及改进情况</p><p>解读偏少，今后增加图解和音视频解读。</p>',
  '<p>六、其他需要报告的事项</p><p>本年度未收取信息处理费，无其他事项。</p>',
];
const KEYS = ['overview', 'proactive', 'requests', 'review-litigation', 'improvements', 'other-matters'];

let opened: JSDOM | undefined;
afterEach(() => opened?.window.close());

function readAll(body: string, css = '') {
  const title = '<title>某县甲局2023年政府信息公开工作年度报告</title>';
  opened = new JSDOM(`<html><head>${title}<style>${css}</style></head><body>${body}</body></html>`);
  const { document } = opened.window;
  return readPage(document, '', sheetSight(document));
}

const read = (body: string, css = ''): Report => readAll(body, css).report;

/** The six parts, some of them wrapped. */
const page = (wrap: (part: string, index: number) => string) => PARTS.map(wrap).join('\n');
const whole = page((part) => part);
const filled = ({ sections }: Report) =>
  sections
    .filter(({ key, blocks, tables }) => key !== null && blocks.length + tables.length > 0)
    .map(({ key }) => key as string);
const unshown = ({ unshown: parts }: Report) => parts.flatMap(({ sections }) => sections);

describe('a part that is not shown at the moment is read', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'pages of 正文分页',
      `<div class="page">${PARTS.slice(0, 2).join('')}</div><div class="page" style="display:none">${PARTS.slice(2, 4).join('')}</div><div class="page" style="display:none">${PARTS.slice(4).join('')}</div>`,
      '',
      KEYS.slice(2),
    ],
    [
      'sheets of tabs hidden by a class',
      `<ul><li>总体</li><li>数据</li></ul>${page((part, index) => `<div class="pane${index === 0 ? ' on' : ''}">${part}</div>`)}`,
      '.pane{display:none}.pane.on{display:block}',
      KEYS.slice(1),
    ],
    [
      'tabs that bear the headings',
      `<ul>${KEYS.map((_, index) => `<li><a href="#p${index}">${/<p>(.*?)<\/p>/.exec(PARTS[index] ?? '')?.[1]}</a></li>`).join('')}</ul>${page((part, index) => `<div id="p${index}"${index === 3 ? '' : ' hidden'}>${part}</div>`)}`,
      '',
      KEYS.filter((key) => key !== 'review-litigation'),
    ],
    [
      'folds with the headings in their summaries',
      page((part) => `<details>${part.replace(/^<p>(.*?)<\/p>/, '<summary>$1</summary>')}</details>`),
      '',
      KEYS,
    ],
    [
      'an accordion with the headings outside',
      page((part, index) => (index < 4 ? part : part.replace(/<\/p>(.*)$/s, '</p><div class="body">$1</div>'))),
      '.body{display:none}',
      KEYS.slice(4),
    ],
    [
      'a table that is folded away',
      page((part) => part.replace('<table>', '<p>本年度情况如下表。</p><table class="more">')),
      '.more{display:none}',
      [],
    ],
    [
      'sheets that are invisible',
      page((part, index) => `<section${index ? ' style="visibility:hidden"' : ''}>${part}</section>`),
      '',
      KEYS.slice(1),
    ],
    [
      'what fades in',
      page((part, index) => `<section class="${index > 1 ? 'fade' : ''}">${part}</section>`),
      '.fade{opacity:0}',
      KEYS.slice(2),
    ],
    ['a report that a script shows', `<div id="zoom" style="display:none">${whole}</div>`, '', KEYS],
  ])('%s', (_, body, css, expected) => {
    const report = read(body, css);
    expect(report.kind).toBe('annual-report');
    expect(filled(report)).toEqual(KEYS);
    expect(Object.keys(report.tables)).toHaveLength(3);
    expect([...unshown(report)].sort()).toEqual([...expected].sort());
    expect(report.unshown.length).toBeGreaterThan(0);
  });

  it('with the pages between that begin and end inside a section', () => {
    const sheets = [PARTS[0], '<p>继续写到全年各项工作的开展情况。</p>', PARTS.slice(1).join('')].map(
      (part, index) => `<div class="p"${index ? ' style="display:none"' : ''}>${part}</div>`,
    );
    const report = read(`${sheets.join('')}<div class="share" style="display:none">分享到微信、微博和其他平台</div>`);
    expect(report.sections[0]?.text).toContain('继续写到');
    expect(report.blocks.some(({ text }) => text.includes('分享到'))).toBe(false);
  });
});

describe('what is hidden is no part of the report', () => {
  it.each([
    ['beside a whole report', `<div class="old">${whole.replace('未收取', '收取')}</div>${whole}`],
    ['after a whole report, for print', `${whole}<div class="old">${whole}</div>`],
    ['a note', `${whole}<div class="old">六、其他需要报告的事项（旧稿，请勿使用）</div>`],
  ])('%s', (_, body) => {
    const report = read(body, '.old{display:none}');
    expect(report.unshown).toEqual([]);
    expect(filled(report)).toEqual(KEYS);
    expect(report.blocks.filter(({ text }) => text.startsWith('一、'))).toHaveLength(1);
    expect(report.blocks.some(({ text }) => /旧稿|度收取/.test(text))).toBe(false);
  });

  it('a copy that has what the shown report lacks, and also what it has', () => {
    const report = read(
      `<div class="old">${whole}</div>${PARTS.slice(0, 4).join('')}${PARTS[5]}`,
      '.old{display:none}',
    );
    expect(report.unshown).toEqual([]);
    expect(filled(report)).toEqual(KEYS.filter((key) => key !== 'improvements'));
  });

  it('a second unshown copy of an unshown part', () => {
    const [one, two] = ['未收取', '不收取'].map((words) => (PARTS[5] ?? '').replace('未收取', words));
    const report = read(`${PARTS.slice(0, 5).join('')}<div hidden>${one}</div><div hidden>${two}</div>`);
    expect(report.sections[5]?.text).toContain('未收取');
    expect(report.sections[5]?.text).not.toContain('不收取');
  });

  it.each(['（写明问题和改进情况）', '请填写存在问题及改进情况'])('below %s, which a blank form asks for', (asked) => {
    const report = read(
      `<p>五、存在的主要问题及改进情况</p><div hidden>邮编：100000，电话：010-10000000</div><p>${asked}</p>`,
    );
    expect(report.unshown).toEqual([]);
    expect(report.contact).toBeNull();
  });

  it('leaves a section that is really missing, missing', () => {
    const report = read(`${PARTS.slice(0, 5).join('')}<div hidden>分享到微信、微博和其他平台</div>`);
    expect(report.unshown).toEqual([]);
    expect(filled(report)).toEqual(KEYS.slice(0, 5));
  });
});

describe('odd figures', () => {
  it('are told with their places', () => {
    const { report, elementAt } = readAll(
      page((part) => part).replace('<td>0</td>', '<td><s>8</s>0</td>') +
        '<p>共收到<del>18</del>0件，<del>另有</del>办结<input value="0">件，<input type="checkbox" value="3">打印</p>',
    );
    expect(report.struckFigures.map(({ struck, quote }) => [struck, elementAt(quote.at)?.tagName, quote.text])).toEqual(
      [
        ['8', 'TD', '0'],
        ['18', 'P', '共收到0件，办结0件，打印'],
      ],
    );
    expect(report.boxedFigures.map(({ quote }) => [quote.text, elementAt(quote.at)?.tagName])).toEqual([
      ['0', 'INPUT'],
    ]);
  });

  it('are none where a whole article can be written in', () => {
    expect(read(`<div contenteditable="true">${whole}</div>`).boxedFigures).toEqual([]);
    expect(read(whole.replace('<td>0</td>', '<td contenteditable>7</td>')).boxedFigures).toHaveLength(1);
  });
});

describe('what is hidden inside a part that is not shown', () => {
  it.each(['visibility:hidden', 'display:none', 'font-size:0'])('is not read with it: %s', (style) => {
    const [first, ...others] = PARTS;
    const hidden = `<span style="${style}">七、附则99</span>`;
    const later = others.join('').replaceAll('<td>0</td>', `<td>${hidden}0</td>`);
    const report = read(`<div class="page">${first}</div><div class="page" style="display:none">${later}</div>`);
    const readings = report.tables.requests?.cells.map(({ reading }) => reading) ?? [];
    expect(readings.length).toBeGreaterThan(100);
    expect(readings.filter((reading) => reading.kind !== 'number' || reading.value > 90)).toEqual([]);
  });
});
