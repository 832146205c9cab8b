import { expect, it } from 'vitest';
import { readPage } from '@/lib/read-page';
import { SECTION_KEYS } from '@/lib/report/form/keys';
import type { Report } from '@/lib/report/report';
import { drawProactive2021, drawRequests, drawReview } from '../../official-html';
import { parseHtml } from '../../parse-html';

const PARTS: readonly (readonly [string, string])[] = [
  ['一、总体情况', '<p>全年公开信息三条，办理申请两件。</p>'],
  ['二、主动公开政府信息情况', drawProactive2021()],
  ['三、收到和处理政府信息公开申请情况', drawRequests('2021')],
  ['四、政府信息公开行政复议、行政诉讼情况', drawReview()],
  ['五、存在的主要问题及改进情况', '<p>问题：人手少。改进：多培训。</p>'],
  ['六、其他需要报告的事项', '<p>无其他事项。</p>'],
];

function readAll(body: string) {
  const page = `<html><body><h1>某县甲局2023年政府信息公开工作年度报告</h1>${body}</body></html>`;
  return readPage(parseHtml(page), '');
}

const read = (body: string): Report => readAll(body).report;

const list = (tag: string, labels: readonly string[]) => labels.map((label) => `<${tag}>${label}</${tag}>`).join('');
const LABELS = PARTS.map(([label]) => label);
const bar = `<ul>${list('li', LABELS)}</ul>`;
const sheets = (hidden: (index: number) => boolean, parts = PARTS): string =>
  parts.map(([, html], index) => `<div class="sheet"${hidden(index) ? ' hidden' : ''}>${html}</div>`).join('');

const textsOf = ({ sections }: Report) => Object.fromEntries(sections.map(({ key, text }) => [key, text]));

it.each<[string, string]>([
  ['in a list', bar + sheets(() => false)],
  ['of which one sheet is shown', bar + sheets((index) => index > 0)],
  ['of which a sheet with a table is shown', bar + sheets((index) => index !== 2)],
  ['in one line', `<div>${list('a', LABELS)}</div>${sheets((index) => index > 0)}`],
  ['that are buttons', `<div>${list('button', LABELS)}</div>${sheets((index) => index > 0)}`],
  ['below their sheets', sheets((index) => index > 0) + bar],
  [
    'among others',
    `<ul>${list('li', [...LABELS, '附件下载'])}</ul>${sheets(() => false, [...PARTS, ['', '<p>无</p>']])}`,
  ],
])('labels of tabs %s head the sections of their sheets', (_name, body) => {
  const report = read(body);
  expect(report.sections.map(({ key }) => key)).toEqual(SECTION_KEYS);
  expect(report.sections.map(({ tables }) => tables[0])).toEqual([
    undefined,
    'proactive',
    'requests',
    'review-litigation',
    undefined,
    undefined,
  ]);
  expect(textsOf(report)).toMatchObject({
    overview: '全年公开信息三条，办理申请两件。',
    improvements: '问题：人手少。改进：多培训。',
  });
});

it('a sheet with nothing in it is a section with nothing in it', () => {
  const parts = PARTS.map(([label, html], index) => [label, index === 4 ? '' : html] as const);
  const texts = textsOf(read(bar + sheets(() => false, parts)));
  expect([texts.overview, texts.improvements]).toEqual(['全年公开信息三条，办理申请两件。', '']);
});

it('a table of contents above headings stays where it is', () => {
  const body = PARTS.map(([label, html]) => `<p>${label}</p>${html}`).join('');
  const { report, elementAt } = readAll(bar + body);
  expect(textsOf(report)).toMatchObject({ overview: '全年公开信息三条，办理申请两件。' });
  expect(report.sections.every(({ heading }) => elementAt(heading.at)?.tagName === 'P')).toBe(true);
});

it('labels in another order than the sheets head none of them', () => {
  const turned = `<ul>${list('li', [...LABELS].reverse())}</ul>`;
  expect(textsOf(read(turned + sheets(() => false))).overview).not.toBe('全年公开信息三条，办理申请两件。');
});
