import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/read-page';
import type { Report } from '@/lib/report/report';
import { matchTitle, readHeading } from '@/lib/report/sections/headings';
import { drawProactive2021, drawRequests, drawReview } from '../../official-html';
import { OFFICIAL_TITLES } from '../../official-titles';
import { parseHtml } from '../../parse-html';

const KEYS = ['overview', 'proactive', 'requests', 'review-litigation', 'improvements', 'other-matters'];

function read(body: string): Report {
  const html = `<html><head><title>某县甲局2023年政府信息公开工作年度报告</title></head><body>${body}</body></html>`;
  return readPage(parseHtml(html), '').report;
}

function report(
  heading: (text: string, index: number) => string,
  headings: readonly string[] = OFFICIAL_TITLES,
): string {
  const content = [
    '<p>全年按期公开。</p>',
    drawProactive2021(),
    drawRequests('2021'),
    drawReview(),
    '<p>解读偏少，今后增加图解。</p>',
    '<p>未收取信息处理费。</p>',
  ];
  return headings.map((text, index) => heading(text, index) + (content[index] ?? '')).join('\n');
}

const keysOf = ({ sections }: Report) =>
  sections.filter((section) => section.key !== null).map((section) => section.key);

describe('section headings', () => {
  it.each<[string, (text: string, index: number) => string]>([
    ['paragraphs', (text) => `<p>${text}</p>`],
    ['h2', (text) => `<h2>${text}</h2>`],
    [
      'bold spans',
      (text) => `<p><strong><span>${text.slice(0, 4)}</span><font face="黑体">${text.slice(4)}</font></strong></p>`,
    ],
    ['after a break in the same paragraph', (text) => `<p><br>${text}</p>`],
    ['with letter spacing', (text) => `<div>${[...text].join('&nbsp;')}</div>`],
    ['with the numeral lost', (text) => `<p>${text.slice(1)}</p>`],
    ['without numeral or comma', (text) => `<p>${text.slice(2)}</p>`],
    ['with a Kangxi numeral', (text) => `<p>${text.replace('一', '⼀').replace('二', '⼆').replace('行', '⾏')}</p>`],
    ['第一部分', (text) => `<p>第${text.replace('、', '部分 ')}</p>`],
    ['in a cell of a layout table', (text) => `<table><tr><td><p>${text}</p></td></tr></table>`],
    ['run into the paragraph', (text) => `<p>${text}。以下为本部分内容。</p>`],
  ])('are recognised as %s', (_, draw) => {
    expect(keysOf(read(report(draw)))).toEqual(KEYS);
  });

  it('are not taken from a sentence that lists them, nor from a table of contents', () => {
    const preface = `<p>本报告包括${OFFICIAL_TITLES.map((heading) => heading.slice(2)).join('、')}六个部分。</p>`;
    const contents = `<ul>${OFFICIAL_TITLES.map((heading) => `<li><a href="#x">${heading}</a></li>`).join('')}</ul>`;
    for (const before of [preface, contents]) {
      const { sections } = read(before + report((text) => `<p>${text}</p>`));
      expect(sections.map((section) => section.key)).toEqual(KEYS);
      expect(sections[4]?.text).toContain('图解');
    }
  });

  it('come with what stands below them, the signature parted off', () => {
    const { sections, closing } = read(
      `${report((text) => `<p>${text}</p>`)}<p>某县甲局</p><p>2024年1月9日</p><p>附件：报表.doc</p>`,
    );
    expect(sections.map((section) => section.tables)).toEqual([
      [],
      ['proactive'],
      ['requests'],
      ['review-litigation'],
      [],
      [],
    ]);
    expect(sections[5]?.text).toBe('未收取信息处理费。');
    expect(closing.map((block) => block.text)).toEqual(['某县甲局', '2024年1月9日', '附件：报表.doc']);
  });

  it('in the words of the regulation are those of the six', () => {
    const headings = [
      '一、总体情况',
      '二、行政机关主动公开政府信息的情况',
      '三、行政机关收到和处理政府信息公开申请的情况',
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '五、政府信息公开工作存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ];
    expect(keysOf(read(report((text) => `<p>${text}</p>`, headings)))).toEqual(KEYS);
  });

  it('in any words are known by the table below them, the first by its place', () => {
    const headings = ['一、工作开展情况', '二、公开数据', '三、申请办理', '四、救济渠道', ...OFFICIAL_TITLES.slice(4)];
    expect(keysOf(read(report((text) => `<p>${text}</p>`, headings)))).toEqual(KEYS);
  });

  it('that stand above no table of their own are not taken for one', () => {
    const headings = [OFFICIAL_TITLES[0], OFFICIAL_TITLES[1], '三、亮点', ...OFFICIAL_TITLES.slice(3)] as string[];
    const html = report((text) => `<p>${text}</p>`, headings).replace(drawRequests('2021'), '<p>图文并茂。</p>');
    expect(keysOf(read(html))).toEqual(KEYS.filter((key) => key !== 'requests'));
    const led = report((text) => `<p>${text}</p>`, ['一、工作要点', ...OFFICIAL_TITLES.slice(1)]);
    expect(keysOf(read(led))).toEqual(KEYS);
    const part = report((text) => `<p>${text}</p>`, ['一、创新举措', ...OFFICIAL_TITLES.slice(1)]);
    expect(keysOf(read(part))).toEqual(KEYS.slice(1));
  });

  it('keep a missing one missing and an extra one extra', () => {
    const headings = [...OFFICIAL_TITLES.slice(0, 4), '五、创新举措', '六、其他需要报告的事项'];
    const { sections } = read(report((text) => `<p>${text}</p>`, headings));
    expect(sections.map((section) => section.key)).toEqual([...KEYS.slice(0, 4), null, 'other-matters']);
  });

  it('prefer the heading of the section to an aspect of the same name', () => {
    const html = report((text) => `<p>${text}</p>`).replace(
      '<p>全年按期公开。</p>',
      '<p>（一）主动公开政府信息情况</p><p>甲</p><p>（二）依申请公开情况</p><p>乙</p>',
    );
    const { sections } = read(html);
    expect(sections.map((section) => section.key)).toEqual(KEYS);
    expect(sections[0]?.text).toContain('（二）依申请公开情况');
  });
});

describe('headings', () => {
  it.each([
    ['存在的主要问题及整改措施', 'improvements', 2],
    ['政府信息公开工作存在的主要问题及改进情况', 'improvements', 3],
    ['因政府信息公开工作被申请行政复议和提起行政诉讼情况', 'review-litigation', 3],
    ['因政府信息公开工作被申请行政复议、提起行政诉讼的情况', 'review-litigation', 3],
    ['因政府信息公开申请行政复议、提起行政诉讼情况', 'review-litigation', 3],
    ['行政机关主动公开政府信息的情况', 'proactive', 3],
    ['行政机关收到和处理政府信息公开申请情况', 'requests', 3],
    ['本机关收到和办理政府信息公开申请情况', 'requests', 2],
    ['政府信息公开行政复议和行政诉讼情况', 'review-litigation', 3],
    ['政府信息公开行政复议情况及行政诉讼情况', 'review-litigation', 2],
    ['存在的问题及改进措施', 'improvements', 2],
    ['其他', 'other-matters', 1],
    ['政府信息主动公开情况', 'proactive', 2],
    ['其他需要报告的事项', 'other-matters', 3],
    ['总体情况', 'overview', 3],
    ['政府信息公开申请情况', 'requests', 1],
  ])('%s is %s', (title, key, strength) => {
    expect(matchTitle(title)).toEqual({ key, strength });
  });

  it.each(['根据上述问题，采取以下措施整改', '工作机制保障', '政府信息管理', '下一步打算'])(
    '%s heads none of the six',
    (title) => {
      expect(matchTitle(title)).toBeUndefined();
    },
  );

  it('reads the styles of numerals apart', () => {
    expect(readHeading('（三）政府信息管理')?.number).toEqual({ style: 'bracketed-chinese', value: 3 });
    expect(readHeading('十二、附则')?.number).toEqual({ style: 'chinese', value: 12 });
    expect(readHeading('2.依申请公开')?.number).toEqual({ style: 'arabic', value: 2 });
    expect(readHeading('、总体情况')).toMatchObject({ number: null, lostNumber: true });
    expect(readHeading('2.5万条信息')?.number ?? null).toBeNull();
  });
});
