import { describe, expect, it } from 'vitest';
import { detectPage } from '@/lib/detect/detect';
import { drawRequests, drawReview } from '../official-html';
import { parseHtml } from '../parse-html';

function detect(title: string, body: string, head = '') {
  return detectPage(parseHtml(`<html><head>${head}<title>${title}</title></head><body>${body}</body></html>`));
}

const TABLES = drawRequests('2021') + drawReview();
const TITLE = '某县甲局2023年政府信息公开工作年度报告';

describe('detectPage', () => {
  it('knows a report by its title and tables', () => {
    expect(detect(TITLE, TABLES)).toMatchObject({ kind: 'annual-report', year: 2023, why: [] });
    expect(detect('某县人民政府', `<h1>${TITLE}</h1>${TABLES}`).kind).toBe('annual-report');
    expect(detect('', TABLES).kind).toBe('annual-report');
    expect(detect('某区统计局2020年政府信息公开工作年度报告', TABLES).kind).toBe('annual-report');
    expect(detect('某区学院路街道办事处2022年政府信息公开工作年度报告', TABLES).kind).toBe('annual-report');
  });

  it('knows a report whose tables are pictures by its headings', () => {
    const headings = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况', '行政复议、行政诉讼情况'];
    expect(detect(TITLE, headings.map((heading) => `<p>${heading}</p><img src="t.png">`).join('')).kind).toBe(
      'annual-report',
    );
  });

  it('knows a page that only hangs out its report as a document', () => {
    expect(detect(TITLE, `<h1>${TITLE}</h1><p><a href="./P02024.pdf">${TITLE}.pdf</a></p>`).kind).toBe('annual-report');
    const list = Array.from(
      { length: 9 },
      (_, index) => `<a href="r${index}.pdf">某局${2015 + index}年政府信息公开工作年度报告</a>`,
    );
    expect(detect('政府信息公开年报', list.join('')).kind).toBe('not-a-report');
  });

  it('knows an older report', () => {
    const body = '<p>历年累计主动公开政府信息数1200条，同意公开答复数3件，收费及减免情况：无。</p>';
    expect(detect('某县2016年政府信息公开年度报告', body)).toMatchObject({ kind: 'older-annual-report', year: 2016 });
  });

  it.each([
    [
      'a list',
      '政府信息公开年报_某区人民政府',
      `<ul><li>${TITLE}</li><li>某县乙局2023年政府信息公开工作年度报告</li></ul>`,
      'title-only',
    ],
    ['an interpretation', '《2023年政府信息公开工作年度报告》解读', TABLES, 'interpretation'],
    ['a guide', '某区政府信息公开指南', '<p>行政复议</p>', 'guide'],
    ['a notice', '关于做好2023年度政府信息公开工作年度报告编制和发布工作的通知', TABLES, 'notice'],
    ['a report on the rule of law', '某县甲局2023年法治政府建设年度报告', '<p>行政复议</p>', 'rule-of-law-report'],
    ['a university', '某大学2022-2023学年信息公开工作年度报告', '<p>总体情况</p>', 'university-report'],
    ['a website report', '某县政府网站工作年度报表', '<p>总体情况</p>', 'other-report'],
    ['a garbled page', '鏌愬幙鏀垮簻', '<p>鏀垮簻淇℃伅 骞村害鎶ュ憡</p>', 'garbled'],
    ['any other page', '某区召开座谈会', '<p>会议强调</p>', 'no-marks'],
  ])('does not take %s for a report', (_, title, body, why) => {
    expect(detect(title, body)).toMatchObject({ kind: 'not-a-report', score: 0, why: [why] });
  });

  it('reads ArticleTitle whatever its case', () => {
    expect(detect('某站', '<p>复议后起诉</p>', `<meta content="${TITLE}" name="articletitle">`).year).toBe(2023);
  });
});
