import { describe, expect, it } from 'vitest';
import { shortenAddress } from '@/lib/messages/page-address';

describe('shortenAddress', () => {
  it.each(['http://www.suqian.gov.cn/2024.htm', `http://www.suqian.gov.cn/${'a'.repeat(55)}`, ''])(
    'keeps %s',
    (given) => {
      expect(given.length).toBeLessThanOrEqual(80);
      expect(shortenAddress(given)).toBe(given);
    },
  );

  it('leaves out the middle of a long one: the site and the page itself can still be told', () => {
    const folder = encodeURIComponent('政府信息公开工作年度报告');
    const short = shortenAddress(`https://www.suqian.gov.cn/xxgk/${folder}/${folder}/t20250324_1234567.html`);
    expect(short).toMatch(/^https:\/\/www\.suqian\.gov\.cn\/xxgk\/%E6.*…/);
    expect(short).toMatch(/\/t20250324_1234567\.html$/);
    expect(short.length).toBeLessThan(80);
  });

  it('cuts no character in two', () => {
    expect(shortenAddress('𠀀'.repeat(90))).toBe(`${'𠀀'.repeat(48)}…${'𠀀'.repeat(24)}`);
  });
});
