import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { detectPage } from '@/lib/detect/detect';
import { CONTENTS_LISTS, OTHER_LOOKALIKES } from './lookalike-cases';

const page = (slug: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../corpus/${slug}/page.html`, import.meta.url)), 'utf8');

const COUNTY = page('made-clean-2021-government');

/** Where on the county's page something may stand that is no part of the report's text, or stands before or after it. */
const PLACES: Readonly<Record<string, (html: string, lookalike: string) => string>> = {
  'before all': (html, lookalike) => html.replace('<body>', `<body>${lookalike}`),
  'beside the article': (html, lookalike) =>
    html.replace('<div class="main">', `<div class="left">${lookalike}</div><div class="main">`),
  'above the text': (html, lookalike) => html.replace('<!--ZJEG_RSS.content.begin-->', lookalike),
  'between preface and text': (html, lookalike) =>
    html.replace('<p><strong>一、总体情况', `${lookalike}<p><strong>一、总体情况`),
  'below the signature': (html, lookalike) => html.replace(/(2024年\d+月\d+日<\/p>)/, `$1${lookalike}`),
  'after all': (html, lookalike) => html.replace('</body>', `<div>${lookalike}</div></body>`),
};

function told(html: string) {
  const document = new JSDOM(html).window.document;
  const { evaluation, report } = checkPage(document, {
    source: 'page',
    url: 'http://www.jinhu.gov.cn/a.htm',
    checkedAt: CHECKED_AT,
  });
  return {
    kind: evaluation.kind,
    findings: evaluation.findings.map(({ rule, outcome, subject, reason }) =>
      JSON.stringify({ rule, outcome, subject, reason }),
    ),
    sections: report.sections.flatMap(({ key, number, tables }) =>
      key ? [JSON.stringify({ key, number: number?.value, tables })] : [],
    ),
  };
}

const CHECKED_AT = '2026-01-01T00:00:00Z';
const LOOKALIKES = Object.entries({ ...CONTENTS_LISTS, ...OTHER_LOOKALIKES });
const WITHOUT = {
  'the first, heading and text': (html: string) => html.replace(/<p><strong>一、[\s\S]*?(?=<p><strong>二、)/, ''),
  'the third': (html: string) => html.replace('<p><strong>三、收到和处理政府信息公开申请情况</strong></p>', ''),
  'the fifth, heading and text': (html: string) => html.replace(/<p><strong>五、[\s\S]*?(?=<p><strong>六、)/, ''),
  'the last, heading and text': (html: string) =>
    html.replace(/<p><strong>六、[\s\S]*?(?=<p style="text-align: right;">)/, ''),
};

const clean = new Map<string, ReturnType<typeof told>>();
/** What is told of a page as it is; each is checked once. */
function toldOnce(html: string) {
  const known = clean.get(html) ?? told(html);
  clean.set(html, known);
  return known;
}

const places = Object.values(PLACES);
const lacking = Object.values(WITHOUT).map((take) => take(COUNTY));

describe('what looks like the report', () => {
  it.each(LOOKALIKES.map(([name, lookalike], index) => ({ name, lookalike, index })))(
    'is no part of it: $name',
    ({ lookalike, index }) => {
      // Each stands at two of the places; in turn all stand at all kinds of them.
      for (const at of [index % places.length, (index + 2) % places.length]) {
        const put = (html: string): string => places[at]?.(html, lookalike) ?? '';
        const incomplete = lacking[(index + at) % lacking.length] ?? '';
        expect(put(COUNTY)).not.toBe(COUNTY);
        expect(told(put(COUNTY)), `place ${at}`).toEqual(toldOnce(COUNTY));
        expect(told(put(incomplete)), `place ${at}, with a part missing`).toEqual(toldOnce(incomplete));
      }
    },
  );
});

/** The county's page with a line set in at a place, as exports of printed pages repeat it at the head of each sheet. */
const SHEETS: Readonly<Record<string, (html: string) => string>> = {
  'the title': (html) =>
    html.replaceAll('</tbody></table>', '</tbody></table><p>金湖县人民政府2023年政府信息公开工作年度报告</p>'),
  'the title and the page': (html) =>
    html.replaceAll('<p>（', '<p>金湖县人民政府2023年政府信息公开工作年度报告</p><p>- 2 -</p><p>（'),
  'the first heading': (html) => html.replace('<p>（三）', '<p>一、总体情况</p><p>（三）'),
  'the first heading on each sheet': (html) => html.replaceAll('<p>（', '<p>一、总体情况</p><p>（'),
  'the heading of a table behind it': (html) =>
    html.replace('</tbody></table>', '</tbody></table><p>二、主动公开政府信息情况</p>'),
  'the heading of a table before it': (html) =>
    html.replace('<table border', '<p>二、主动公开政府信息情况</p><table border'),
  'the heading of section five': (html) =>
    html.replace('<p>改进情况：', '<p>五、存在的主要问题及改进情况</p><p>改进情况：'),
  'the heading of section six at the end': (html) => html.replace('<p style', '<p>六、其他需要报告的事项</p><p style'),
  'the heading as 续': (html) =>
    html.replace('<p>改进情况：', '<p>五、存在的主要问题及改进情况（续）</p><p>改进情况：'),
  'all headings so far on each sheet': (html) =>
    html.replace(
      '<p>改进情况：',
      '<p>四、政府信息公开行政复议、行政诉讼情况</p><p>五、存在的主要问题及改进情况</p><p>改进情况：',
    ),
};

describe('a line that each sheet repeats', () => {
  it.each(Object.entries(SHEETS))('changes nothing as %s', (_, repeat) => {
    expect(repeat(COUNTY)).not.toBe(COUNTY);
    expect(told(repeat(COUNTY))).toEqual(toldOnce(COUNTY));
  });
});

/** The same report with its headings in other dress: a list in a stronger one does not outdo them. */
const DRESSES: Readonly<Record<string, (html: string) => string>> = {
  'without numerals': (html) => html.replace(/<strong>[一二三四五六]、(.*?)<\/strong>/g, '$1'),
  'in bracketed numerals': (html) => html.replace(/<strong>([一二三四五六])、(.*?)<\/strong>/g, '（$1）$2'),
  'in Arabic numerals': (html) =>
    html.replace(
      /<strong>([一二三四五六])、(.*?)<\/strong>/g,
      (_, digit, words) => `${'一二三四五六'.indexOf(digit) + 1}. ${words}`,
    ),
  'as names of places to go to': (html) => html.replace(/<strong>(.*?)<\/strong>/g, '<a name="p1"><b>$1</b></a>'),
  'as links back to the list': (html) => html.replace(/<strong>(.*?)<\/strong>/g, '<a href="#list">$1</a>'),
};

describe.each(Object.entries(DRESSES))('headings %s', (_, dress) => {
  it.each(['list of links', 'plain lines', 'heading tags', 'lines and leaders', 'nav', 'cells below each other'])(
    'are found beside a %s',
    (form) => {
      const html = dress(COUNTY);
      expect(html).not.toBe(COUNTY);
      for (const put of places) expect(told(put(html, CONTENTS_LISTS[form] ?? ''))).toEqual(toldOnce(html));
    },
  );
});

describe('a page with a contents list and no report', () => {
  const around = (lookalike: string): string =>
    `<html><head><title>金湖县水务局2023年政府信息公开工作年度报告</title></head><body><div class="top"><img src="logo.png"><a href="/">首页</a></div><h1>金湖县水务局2023年政府信息公开工作年度报告</h1><div id="zoom">${lookalike}</div><div>版权所有 金湖县人民政府 主办单位：金湖县人民政府办公室 苏ICP备12345678号</div></body></html>`;
  it.each(LOOKALIKES)('is none: %s', (_, lookalike) => {
    const { document } = new JSDOM(around(lookalike)).window;
    const { report } = checkPage(document, { source: 'page', url: '', checkedAt: CHECKED_AT });
    expect({ quick: detectPage(document).kind, read: report.kind }).toEqual({
      quick: 'not-a-report',
      read: 'not-a-report',
    });
  });
});
