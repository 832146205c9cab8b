import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/read-page';
import { OFFICIAL_TITLES } from '../../official-titles';
import { parseHtml } from '../../parse-html';

const BELOW = '<p>全年办理的事项均按期公开，群众查阅方便，未收取信息处理费。</p>';

function headsOf(body: string): readonly string[] {
  const html = `<html><head><title>某县甲局2023年政府信息公开工作年度报告</title></head><body>${body}</body></html>`;
  const { sections } = readPage(parseHtml(html), '').report;
  return sections.map(({ key, heading }) => `${key ?? 'extra'} ${heading.text}`);
}

const page = (draw: (heading: string) => string): string =>
  OFFICIAL_TITLES.map((heading) => draw(heading) + BELOW).join('');
const WHOLE = headsOf(page((heading) => `<p>${heading}</p>`));

describe('a heading over several lines is one', () => {
  it.each<[string, (text: string) => string]>([
    ['broken in the middle', (text) => `<p>${text.slice(0, 5)}<br>${text.slice(5)}</p>`],
    ['broken behind the numeral', (text) => `<h2>${text.slice(0, 2)}<br>${text.slice(2)}</h2>`],
    ['broken before the last word', (text) => `<p>${text.slice(0, -2)}<br>${text.slice(-2)}</p>`],
    ['broken into three', (text) => `<p>${text.slice(0, 2)}<br>${text.slice(2, 4)}<br>${text.slice(4)}</p>`],
    ['in spans', (text) => `<p><b>${text.slice(0, 5)}</b><br/><span>${text.slice(5)}</span></p>`],
    ['in two paragraphs', (text) => `<p>${text.slice(0, 5)}</p><p>${text.slice(5)}</p>`],
  ])('%s', (_, draw) => {
    expect(WHOLE).toHaveLength(OFFICIAL_TITLES.length);
    expect(headsOf(page(draw))).toEqual(WHOLE);
  });

  it('in any wording in use', () => {
    const used = page((heading) => `<p>${heading.replace('改进情况', '改进措施')}</p>`);
    const broken = page((heading) => `<p>${heading.replace('及改进情况', '<br>及改进措施')}</p>`);
    expect(headsOf(broken)).toEqual(headsOf(used));
  });

  it('without a numeral, where it is set as a heading', () => {
    const broken = page((heading) => `<h2>${heading.slice(2, 5)}<br>${heading.slice(5)}</h2>`);
    expect(headsOf(broken)).toEqual(WHOLE.map((head) => head.replace(/[一二三四五六]、/, '')));
  });
});

describe('lines that say something of their own stay apart', () => {
  it.each<[string, string, string]>([
    ['a heading and the text below it', '<p>一、总体情况<br>改进工作情况良好</p>', 'overview 一、总体情况'],
    [
      'a heading and the one below it',
      '<p>五、存在的主要问题<br>六、其他需要报告的事项</p>',
      'other-matters 六、其他需要报告的事项',
    ],
    [
      'a line and the broken heading below it',
      '<p>（三）其他<br>四、政府信息公开行政复议、<br>行政诉讼情况</p>',
      'review-litigation 四、政府信息公开行政复议、行政诉讼情况',
    ],
    [
      'words without a numeral and the broken heading below them',
      '<p>本年度工作<br>五、存在的主要问题<br>及改进情况</p>',
      'improvements 五、存在的主要问题及改进情况',
    ],
    ['a part and the heading of another', '<p>（一）总体要求</p><p>一、总体情况</p>', 'overview 一、总体情况'],
  ])('%s', (_, first, head) => {
    expect(headsOf(first + BELOW)).toContain(head);
  });
});
