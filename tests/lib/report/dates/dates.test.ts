import { describe, expect, it } from 'vitest';
import { numberPage } from '../../../../lib/read/html/page';
import { publicationDay, readDates, readFlawedDates } from '../../../../lib/report/dates/dates';
import { findDays, findFlawedDays } from '../../../../lib/report/dates/day';
import { readTitle } from '../../../../lib/report/identity/title';
import { buildDocument } from '../../report-builder';
import { blocksOf, sourceOf } from '../../source-builder';

/** A report that stands in an element, with the blocks that are named. */
function dated(document: Document, root: Element, selectors: string) {
  const source = sourceOf(document);
  const at = numberPage(document).at(root);
  const blocks = blocksOf(document, selectors).filter((block) => source.boxes.holds(at, block.at));
  return [source, { at, title: readTitle(source, at, blocks), blocks, closing: [] }] as const;
}

function datesOf(body: string, head = ''): readonly string[] {
  const document = buildDocument(body, head);
  const root = document.querySelector('#report') ?? document.body;
  return readDates(...dated(document, root, 'p')).map(({ source, date }) => `${source} ${date}`);
}

describe('findDays', () => {
  it.each([
    ['2021年1月6日', '2021-01-06'],
    ['2021-01-06 10:00', '2021-01-06'],
    ['2021.1.6', '2021-01-06'],
    ['2021/01/06', '2021-01-06'],
    ['二〇二一年一月六日', '2021-01-06'],
    ['二○二一年十二月三十一日', '2021-12-31'],
    ['2024年2月29日', '2024-02-29'],
    ['2026年元月20日', '2026-01-20'],
    ['二〇二六年元月二十日', '2026-01-20'],
    ['二零二六年一月廿日', '2026-01-20'],
    ['二〇二六年1月20日', '2026-01-20'],
    ['2026年一月二十号', '2026-01-20'],
    ['2026年1月份20日', '2026-01-20'],
    ['2026.01.20', '2026-01-20'],
  ])('reads %s', (text, date) => {
    expect(findDays(text).map((day) => day.date)).toEqual([date]);
  });

  it.each(['20251月1日', '202020年12月31日', '202111日', '2021年13月1日', '2023年2月29日', '2021-01-061', '年月日'])(
    'says nothing of %s',
    (text) => {
      expect(findDays(text)).toEqual([]);
    },
  );
});

describe('findFlawedDays', () => {
  it.each([
    ['2026年2月30日', 'no-such-day'],
    ['2025年2月29日', 'no-such-day'],
    ['2026年13月1日', 'no-such-day'],
    ['2026-11-31', 'no-such-day'],
    ['2026.1.0', 'no-such-day'],
    ['二〇二六年二月三十日', 'no-such-day'],
    ['2026年元月三十二日', 'no-such-day'],
    ['二〇二六年一月', 'no-day'],
    ['2026年元月', 'no-day'],
    ['2026年1月份', 'no-day'],
  ])('%s is %s', (text, flaw) => {
    expect(findFlawedDays(text)).toEqual([{ flaw, from: 0, to: text.length }]);
  });

  it.each(['2026年1月20日', '2024年2月29日', '20261月1日', '2026年月20日', '2026年1月底', '2026年1月2', '2026-01-311'])(
    'finds none in %s',
    (text) => {
      expect(findFlawedDays(text)).toEqual([]);
    },
  );
});

describe('readFlawedDates', () => {
  it.each([
    ['a signature', '<p>甲县统计局</p><p>2026年2月30日</p>', ['signature no-such-day']],
    ['with the name, in brackets', '<p>甲县统计局（2026年2月30日）</p>', ['signature no-such-day']],
    ['in numerals', '<p>二〇二六年四月三十一日</p>', ['signature no-such-day']],
    ['a month alone', '<p>甲县统计局 二〇二六年一月</p>', ['signature no-day']],
    ['a line of publication', '<div>发布日期：2026-02-30</div>', ['shown no-such-day']],
    ['one without a colon', '<ul><li>发布日期 2026-02-30</li></ul>', ['shown no-such-day']],
    ['a line of issue', '<p>甲局办公室 2026年2月30日印发</p>', ['issued no-such-day']],
    ['a sentence', '<p>2026年2月30日前完成整改。</p>', []],
    ['a period', '<p>时间：2026年1月至12月</p>', []],
    ['a good day', '<p>2026年1月30日</p>', []],
  ])('%s', (_name, body, wanted) => {
    const document = buildDocument(body);
    const found = readFlawedDates(...dated(document, document.body, 'p'));
    expect(found.map(({ source, flaw }) => `${source} ${flaw}`)).toEqual(wanted);
  });
});

describe('readDates', () => {
  it.each([
    ['PubDate', '<meta name="PubDate" content="2026-09-30 17:18">'],
    ['small letters and seconds', '<meta name="pubdate" content="2026-09-30 17:18:09">'],
    ['content before name', '<META content="2026-09-30" NAME="PUBDATE">'],
    ['the first well-formed one', '<meta name="PubDate" content="近日"><meta name="PubDate" content="2026-09-30">'],
  ])('reads metadata: %s', (_name, head) => {
    expect(datesOf('<p>一</p>', head)).toEqual(['metadata 2026-09-30']);
  });

  it.each([
    ['发布日期：', '<p>发布日期：2020-01-31</p>', 'shown 2020-01-31'],
    ["one torn in a portal's own element", '<p><ucaptitle>发布日期：2020-01</ucaptitle>-31</p>', 'shown 2020-01-31'],
    ['one torn behind a span', '<p><span>发布日期：2020-01</span>-31</p>', 'shown 2020-01-31'],
    ['one torn within its day', '<p><span><b>发布日期：2020-01-3</b></span><i>1</i></p>', 'shown 2020-01-31'],
    ['one in many pieces', '<p><span>发布日期：2020</span><b>年1</b>月<font>31</font>日</p>', 'shown 2020-01-31'],
    ['one before a figure', '<p><span>发布日期：2020-01-31</span><span>16</span></p>', 'shown 2020-01-31'],
    ['one before another line', '<div><span>发布日期：2020-01-31</span><p>/1</p></div>', 'shown 2020-01-31'],
    ['one in a link', '<p><a>发布日期：2020-01-31</a></p>', 'shown 2020-01-31'],
    ['时间： with a clock', '<div>时间：2020-01-31 10:00</div>', 'shown 2020-01-31'],
    ['a line of several', '<div>来源：甲局 发布时间：2020-01-31 10:00 浏览次数：12</div>', 'shown 2020-01-31'],
    ['时间： behind a blank', '<div>来源：甲局 时间：2020-01-31 10:00</div>', 'shown 2020-01-31'],
    ['separate spans', '<div><span>发布时间：</span><span>2020-01-31</span></div>', 'shown 2020-01-31'],
    ['publishtime', '<publishtime>2020-01-31 09:00:00</publishtime>', 'shown 2020-01-31'],
    ['a head list', '<table><tr><td>公开日期</td><td>2020-01-31</td></tr></table>', 'metadata 2020-01-31'],
    ['a spaced label', '<ul><li><b>发 布 日 期：</b>2020-01-31</li></ul>', 'shown 2020-01-31'],
    ['公文生成日期', '<ul><li><b>公 文 生 成 日 期：</b>2020-01-31</li></ul>', 'issued 2020-01-31'],
    ['a label without a colon', '<ul><li>发布日期 2020-01-31</li></ul>', 'shown 2020-01-31'],
    ['one with neither colon nor blank', '<span>发布时间2020年1月31日</span>', 'shown 2020-01-31'],
    [
      'a head list in one line, without colons',
      '<div>发布机构 甲局 发布日期 2020-01-31 来源 本站 时效性 有效</div>',
      'shown 2020-01-31',
    ],
    ['发布于 without a colon', '<div>发布于 2020/1/31 09:12</div>', 'shown 2020-01-31'],
    ['a bracket for the colon', '<div>发布日期[2020-01-31]</div>', 'shown 2020-01-31'],
    ['公开日期 in a list of one line', '<p>索引号 123 公开日期 2020.1.31</p>', 'metadata 2020-01-31'],
    ['成文日期 without a colon', '<p>成文日期 2020年1月31日</p>', 'issued 2020-01-31'],
    ['元月', '<p>2020年元月31日</p>', 'signature 2020-01-31'],
    ['a seal behind the name', '<p>甲县统计局（盖章） 2020年1月31日</p>', 'signature 2020-01-31'],
    ['a signature', '<p>甲局</p><p>2020年1月31日</p>', 'signature 2020-01-31'],
    ['a signature in numerals', '<p>二〇二〇年一月三十一日</p>', 'signature 2020-01-31'],
    ['name and day in one line', '<p>甲县统计局 2020年1月31日</p>', 'signature 2020-01-31'],
    ['a line of issue', '<p>甲局办公室　2020年1月31日印发</p>', 'issued 2020-01-31'],
  ])('reads %s', (_name, body, wanted) => {
    const found = datesOf(body);
    expect(found.some((claim) => claim === wanted)).toBe(true);
    expect(new Set(found.map((claim) => claim.split(' ')[1]))).toEqual(new Set(['2020-01-31']));
  });

  it.each([
    ['the clock of the page', '<span id="utime">2025年12月30日 星期二</span><p>一</p>'],
    ['an update', '<div>更新时间：2025-12-30</div>'],
    ['an update in spaced letters', '<div>更 新 时 间：2025-12-30</div>'],
    ['a damaged signature', '<p>20251月1日</p>'],
    ['a sentence', '<p>截至2024年12月31日，发布信息3条。</p>'],
    ['a period', '<div>时间：2024年1月1日至2024年12月31日</div>'],
    ['a period without a colon', '<div>时间 2024年1月1日至2024年12月31日</div>'],
    ['another time without a colon', '<div>更新时间 2025-12-30</div>'],
    ['a deadline without a colon', '<div>截止日期 2025-12-30</div>'],
    ['a link', '<a href="/202208/t20220801_1.html">附件</a>'],
  ])('takes no date from %s', (_name, body) => {
    expect(datesOf(body)).toEqual([]);
  });

  it.each([
    ['a bare day below the title', '<div class="d">2024-01-17 10:00</div>', ['shown 2024-01-17']],
    ['with what else a line holds', '<div>2024-01-17 来源：甲局 浏览次数：12</div>', ['shown 2024-01-17']],
    ['behind the source', '<div>来源：甲局 2024-01-17</div>', ['shown 2024-01-17']],
    ['in brackets, with 年月日', '<p>（2024年1月17日）</p>', ['signature 2024-01-17']],
    ['a meeting', '<p>2024年1月17日召开会议</p>', []],
  ])('reads %s', (_name, line, wanted) => {
    const title = '<h1>甲局2023年政府信息公开工作年度报告</h1>';
    const rest = '<p>一、总体情况</p><p>2024-02-02</p><p>正文</p><p>二</p><p>三</p>'.repeat(3);
    const clock = '<span>2025-12-30</span>';
    const document = buildDocument(`${clock}${title}${line}${rest}`);
    const found = readDates(...dated(document, document.body, 'h1, p')).filter(({ date }) => date !== '2024-02-02');
    expect(found.map(({ source, date }) => `${source} ${date}`)).toEqual(wanted);
  });

  it('prefers the line next to the report to those of other articles', () => {
    const body =
      '<ul><li>发布日期：2019-05-05</li></ul><div>发布日期：2020-01-31</div><div id="report"><p>一</p></div>' +
      '<div>发布日期：2021-07-07</div>';
    expect(datesOf(body)).toEqual(['shown 2020-01-31']);
  });

  it('publication: the shown day first, then metadata, never the signature', () => {
    const quote = { text: 'x', at: 1 };
    const shown = { source: 'shown', date: '2021-01-05', quote } as const;
    const metadata = { source: 'metadata', date: '2021-01-06', quote } as const;
    const signature = { source: 'signature', date: '2021-01-04', quote } as const;
    expect(publicationDay([signature, metadata, shown])).toBe('2021-01-05');
    expect(publicationDay([signature, metadata])).toBe('2021-01-06');
    expect(publicationDay([signature])).toBeNull();
  });
});
