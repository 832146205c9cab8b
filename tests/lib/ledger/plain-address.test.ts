import { describe, expect, it } from 'vitest';
import { plainAddress } from '@/lib/ledger/bodies/plain-address';

const PAGE = 'http://www.qzlc.gov.cn/zwgk/t20260120_1.shtml';

describe('one page, however it is addressed', () => {
  it.each([
    'https://www.qzlc.gov.cn/zwgk/t20260120_1.shtml',
    'http://qzlc.gov.cn/zwgk/t20260120_1.shtml',
    'http://WWW.QZLC.GOV.CN/zwgk/t20260120_1.shtml',
    'http://m.qzlc.gov.cn/zwgk/t20260120_1.shtml',
    'http://wap.qzlc.gov.cn/zwgk/t20260120_1.shtml',
    'http://www.qzlc.gov.cn/wap/zwgk/t20260120_1.shtml',
    'http://www.qzlc.gov.cn/zwgk/t20260120_1_app.shtml',
    'http://www.qzlc.gov.cn/zwgk/t20260120_1.shtml?from=timeline&isappinstalled=0',
    'http://www.qzlc.gov.cn/zwgk/t20260120_1.shtml?utm_source=wechat&shareId=9&spm=a.1',
    'https://www.qzlc.gov.cn:443/zwgk/t20260120_1.shtml',
  ])('%s', (address) => expect(plainAddress(address)).toBe(plainAddress(PAGE)));

  it('is a folder by its own name, or by that of its page', () => {
    expect(plainAddress('https://a.gov.cn/nb/index.html')).toBe(plainAddress('http://www.a.gov.cn/nb/'));
  });

  it('is the same whatever the order of what it asks for', () => {
    expect(plainAddress('http://a.gov.cn/v?id=1&year=2024')).toBe(plainAddress('http://a.gov.cn/v?year=2024&id=1'));
  });
});

describe('another page', () => {
  it.each([
    'http://www.qzlc.gov.cn/zwgk/t20260120_2.shtml',
    'http://tjj.qzlc.gov.cn/zwgk/t20260120_1.shtml',
    'http://www.qzlc.gov.cn/zwgk/t20260120_1.shtml?id=2',
    'http://www.qzfz.gov.cn/zwgk/t20260120_1.shtml',
    'http://www.qzlc.gov.cn:8080/zwgk/t20260120_1.shtml',
  ])('%s', (address) => expect(plainAddress(address)).not.toBe(plainAddress(PAGE)));

  it('asks for another report by the same page', () => {
    expect(plainAddress('http://a.gov.cn/v?id=1')).not.toBe(plainAddress('http://a.gov.cn/v?id=2'));
  });

  it.each(['file:///C:/nb.html', '', 'nb.html'])('has no address to compare: %s', (address) =>
    expect(plainAddress(address)).toBeNull(),
  );
});
