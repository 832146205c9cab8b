import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../../lib/report/dates/period';
import type { YearClaim } from '../../../../lib/report/dates/report-dates';
import { decideYear, readYearClaims } from '../../../../lib/report/dates/years';
import { buildBlocks, buildReport } from '../../report-builder';

describe('readPeriod', () => {
  it.each([
    ['统计期限为2023年1月1日至12月31日。', '2023-01-01', '2023-12-31'],
    ['数据的统计期限自2023年1月1日起至2023年12月31日止。', '2023-01-01', '2023-12-31'],
    ['所列数据统计时限：2023年1月1日—2023年12月31日。', '2023-01-01', '2023-12-31'],
    ['统计周期为2023年1月1日到12月31日', '2023-01-01', '2023-12-31'],
    ['统计期限：2023.1.1-2023.12.31', '2023-01-01', '2023-12-31'],
    ['统计期限为2023-01-01至2023-12-31', '2023-01-01', '2023-12-31'],
    ['统计期限为 2023 年 1 月 1 日～12 月 31 日', '2023-01-01', '2023-12-31'],
    ['统计期限为二〇二三年一月一日至二〇二三年十二月三十一日', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年1月至12月', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年度。', '2023-01-01', '2023-12-31'],
    ['2023年1月1日至12月31日期间的数据', '2023-01-01', '2023-12-31'],
    ['自2023年1月1日至2023年12月31日，我局公开信息3条。', '2023-01-01', '2023-12-31'],
    ['统计期限为2022年1月1日至2023年11月30日', '2022-01-01', '2023-11-30'],
    ['2023年3月1日至6月30日开展行动。统计期限为2023年1月1日至12月31日。', '2023-01-01', '2023-12-31'],
    ['统计期限自2023年1月1日始至2023年12月31日止。', '2023-01-01', '2023-12-31'],
    ['报告期为2023年1月1日始，2023年12月31日止。', '2023-01-01', '2023-12-31'],
    ['统计期限从2023年1月1日起算至2023年12月31日。', '2023-01-01', '2023-12-31'],
    ['数据统计自2023年1月1日始、至同年12月31日止。', '2023-01-01', '2023-12-31'],
    ['数据统计期限从2023年1月1日起到2023年12月31日止', '2023-01-01', '2023-12-31'],
    ['统计时限从2023年1月起到12月底', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年1月1日开始至年底', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年元月1日至12月31日', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年元月至12月', '2023-01-01', '2023-12-31'],
    ['统计期限为二〇二三年元月一日至十二月三十一日', '2023-01-01', '2023-12-31'],
    ['统计期限：2023.01.01-2023.12.31', '2023-01-01', '2023-12-31'],
    ['统计期限：2023/1/1—12/31', '2023-01-01', '2023-12-31'],
    ['统计期限：2023.01-2023.12', '2023-01-01', '2023-12-31'],
    ['统计周期：20230101-20231231。', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年1—12月', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年1至12月份', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年1月1日一12月31日', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年1月1日0时至12月31日24时', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年1月1日起，至2023年12月31日止', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年全年。', '2023-01-01', '2023-12-31'],
    ['统计期限：2023年度全年', '2023-01-01', '2023-12-31'],
    ['统计时间范围为二〇二三年度，', '2023-01-01', '2023-12-31'],
    ['报告期为2023年度', '2023-01-01', '2023-12-31'],
    ['所列数据为2023年全年数据', '2023-01-01', '2023-12-31'],
    ['报告所列数据统计截至2023年12月31日。', '2023-01-01', '2023-12-31'],
    ['统计数据截止到2023年11月30日。', '2023-01-01', '2023-11-30'],
    ['本年度报告数据截至2023年12月31日。', '2023-01-01', '2023-12-31'],
    ['以上数据均截止2023年12月底。', '2023-01-01', '2023-12-31'],
    ['数据截止日期：2023年12月31日。', '2023-01-01', '2023-12-31'],
    ['文中数据更新至2023-12-31。', '2023-01-01', '2023-12-31'],
    ['本报告统计数据截至2023.11.30。', '2023-01-01', '2023-11-30'],
    ['截至2023年12月31日的统计数据。', '2023-01-01', '2023-12-31'],
    ['统计数据自2023年1月1日起统计，至2023年12月31日止。', '2023-01-01', '2023-12-31'],
    ['统计期限为2023年度（1月1日至12月31日）', '2023-01-01', '2023-12-31'],
    ['统计期限为1月1日至12月31日', '2022-01-01', '2022-12-31'],
    ['统计期限自2020年1月1日至202020年12月31日', '2020-01-01', null],
    ['统计期限自201911日至1231日止', null, null],
  ])('reads %s', (text, from, to) => {
    const period = readPeriod(buildBlocks('标题', text), 2022);
    expect([period?.from, period?.to, period?.flaw]).toEqual([from, to, to === null ? 'digits-lost' : null]);
    expect(text.replace(/\s/g, '')).toContain(period?.quote.text.replace(/\s/g, ''));
  });

  it.each([
    ['本报告数据自2023年1月1日起统计。', '2023-01-01', null, null],
    ['统计期限从2023年2月1日开始。', '2023-02-01', null, null],
    ['统计期限为2023年1月1日至12月32日', '2023-01-01', null, 'no-such-day'],
    ['统计期限为2023年1月1日至2023年11月31日', '2023-01-01', null, 'no-such-day'],
    ['统计期限为2023.1.1-2023.13.31', '2023-01-01', null, 'no-such-day'],
    ['统计期限自201911日至1231日止', null, null, 'digits-lost'],
  ])('%s: %s, %s, %s', (text, from, to, flaw) => {
    expect(readPeriod(buildBlocks(text))).toMatchObject({ from, to, flaw });
  });

  it.each([
    ['a campaign of months', '2023年3月至6月开展专项行动。'],
    ['a figure up to a day', '截至2023年12月31日，门户网站公开数据3条。'],
    ['a time of something else', '办理时间为2023年度。'],
    ['a stock of the platform', '平台归集数据截至2023年11月达3万条。'],
    ['a campaign', '2023年3月1日至6月30日开展专项行动。'],
    ['a publication line', '时间：2021-01-06 10:00'],
    ['nothing', '本报告依据条例编制。'],
  ])('finds none in %s', (_name, text) => {
    expect(readPeriod(buildBlocks(text))).toBeNull();
  });
});

const SOURCES = {
  title: null,
  pageTitle: null,
  metadata: buildReport().metadata,
  period: null,
  preface: [],
  dates: [],
} as const;

describe('readYearClaims', () => {
  it('names title, period, preface, page title and signature', () => {
    const [title, preface, pageTitle, date] = buildBlocks(
      '甲局2023年政府信息公开工作年度报告',
      '现公布甲局2022年度政府信息公开工作年度报告。',
      '2021年政府信息公开年度报告',
      '2024年1月6日',
    );
    if (!title || !preface || !pageTitle || !date) throw new Error('four blocks');
    const claims = readYearClaims({
      ...SOURCES,
      title,
      pageTitle,
      period: { from: '2020-01-01', to: '2020-12-31', flaw: null, quote: preface },
      preface: [title, preface],
      dates: [{ source: 'signature', date: '2024-01-06', quote: date }],
    });
    expect(claims.map(({ source, year }) => `${source} ${year}`)).toEqual([
      'title 2023',
      'period 2020',
      'preface 2022',
      'page-title 2021',
      'signature 2023',
    ]);
  });

  it.each([
    ['依据《关于做好2022年政府信息公开工作年度报告编制工作的通知》编制。'],
    ['上一年度2022年政府信息公开工作年度报告所列问题已整改。'.replace('上一年度', '与上年度')],
  ])('takes no claim from %s', (text) => {
    expect(readYearClaims({ ...SOURCES, preface: buildBlocks(text) })).toEqual([]);
  });

  it('takes a signature of the last days of December for the year itself', () => {
    const [quote] = buildBlocks('2023年12月29日');
    if (!quote) throw new Error('one block');
    const claims = readYearClaims({ ...SOURCES, dates: [{ source: 'signature', date: '2023-12-29', quote }] });
    expect(claims[0]?.year).toBe(2023);
  });
});

describe('decideYear', () => {
  const claim = (source: YearClaim['source'], year: number): YearClaim => {
    const [quote] = buildBlocks(String(year));
    if (!quote) throw new Error('one block');
    return { source, year, quote };
  };

  it.each([
    ['the title where all agree', [claim('title', 2023), claim('period', 2023)], 2023],
    ['the title against the period alone', [claim('title', 2022), claim('period', 2023)], 2022],
    ['what the signature confirms', [claim('title', 2022), claim('period', 2023), claim('signature', 2023)], 2023],
    ['the page title where nothing else speaks', [claim('page-title', 2021)], 2021],
    ['nothing from a signature alone', [claim('signature', 2021)], null],
  ])('takes %s', (_name, claims, year) => {
    expect(decideYear(claims)).toBe(year);
  });
});
