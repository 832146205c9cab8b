import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../lib/report/contact/report-contact';
import { contactRules } from '../../../lib/rules/contact';
import { isIdentityNumber } from '../../../lib/rules/contact/personal-numbers';
import { buildBlocks, buildContact, buildField, buildReport } from '../report-builder';
import { passes, unshown, verdicts } from './verdicts';

const GOOD = buildContact({
  office: buildField('鲤城区统计局'),
  address: buildField('泉州市鲤城区政府大院8号楼4楼'),
  phones: [buildField('0595-22355775')],
  postcode: buildField('362000'),
  email: buildField('qz@126.com'),
  websites: [buildField('http://www.qzlc.gov.cn/')],
});
const at = (contact: Partial<Contact>, url = 'http://www.qzlc.gov.cn/xxgk/1.htm') =>
  buildReport({ contact: { ...GOOD, ...contact }, url, agency: '鲤城区统计局' });

describe('contact rules', () => {
  it('are silent on a good block, and say that they passed', () => {
    expect(verdicts(contactRules, at({}))).toEqual([]);
    expect(passes(contactRules, at({}))).toEqual(contactRules.map(({ id }) => id.split('/')[1]));
  });

  it('say no more than that the block is missing where it is', () => {
    expect(verdicts(contactRules, buildReport())).toEqual(['missing failed notice missing']);
  });

  it.each([
    ['the province’s site', { url: 'http://czt.fujian.gov.cn/a.htm' }],
    ['a prefecture’s site', { url: 'http://www.quanzhou.gov.cn/a.htm' }],
    ['a body of a county', { title: buildField('鲤城区统计局2023年政府信息公开工作年度报告').quote }],
    ['a body of a prefecture', { title: buildField('泉州市统计局2023年政府信息公开工作年度报告').quote }],
    ['the province', { title: buildField('福建省统计局2023年政府信息公开工作年度报告').quote }],
  ])('warn of a missing block where one is customary: %s', (_name, overrides) => {
    expect(verdicts(contactRules, buildReport(overrides))).toEqual(['missing failed warning customary']);
  });

  it.each([
    ['another province', { url: 'http://www.jinhu.gov.cn/a.htm' }],
    ['a site that only ends alike', { url: 'http://www.notfj.gov.cn/a.htm' }],
    ['a copy elsewhere', { url: 'http://fujian.example.com/a.htm' }],
  ])('only note it at %s', (_name, overrides) => {
    expect(verdicts(contactRules, buildReport(overrides))).toEqual(['missing failed notice missing']);
  });

  it('ask nothing of a page that only links the document', () => {
    const attachments = [{ quote: buildField('报告.pdf').quote, href: 'a.pdf' }];
    expect(verdicts(contactRules, buildReport({ attachments, sections: [] }))).toEqual([]);
  });

  it.each<[string, Partial<Contact>]>([
    ['office-missing failed warning missing', { office: null }],
    ['address-missing failed warning missing', { address: null }],
    ['phone-missing failed warning missing', { phones: [] }],
    ['postcode-missing failed notice missing', { postcode: null }],
    ['email-missing failed notice missing', { email: null }],
    ['phone-malformed failed warning malformed', { phones: [buildField('0595-223557')] }],
    ['phone-malformed failed warning malformed', { phones: [buildField('0595-223557755')] }],
    ['phone-malformed failed warning malformed', { faxes: [buildField('5952235577')] }],
    ['phone-malformed failed warning unusable', { phones: [buildField('0595-2235****')] }],
    ['phone-malformed failed warning unusable', { phones: [buildField('0595-xxxxxxxx')] }],
    ['phone-malformed failed warning unusable', { phones: [buildField('0595-2235××××')] }],
    ['phone-malformed failed warning unusable', { phones: [buildField('0595-0000000')] }],
    ['phone-malformed failed warning malformed', { phones: [buildField('0595-0000000'), buildField('0595-223')] }],
    ['phone-malformed failed warning malformed', { phones: [buildField('0595-2235577O')] }],
    ['postcode-malformed failed warning unusable', { postcode: buildField('000000') }],
    ['postcode-malformed failed warning unusable', { postcode: buildField('36****') }],
    ['postcode-malformed failed warning unusable', { postcode: buildField('xxxxxx') }],
    ['email-malformed failed warning unusable', { email: buildField('xxx@163.com') }],
    ['email-malformed failed warning unusable', { email: buildField('****@example.gov.cn') }],
    ['email-malformed failed warning malformed', { email: buildField('某局@gov.cn') }],
    ['email-malformed failed warning malformed', { email: buildField('办公室qz@126.com') }],
    [
      'website-malformed failed warning unusable',
      { websites: [buildField('http://www.xxx.gov.cn'), buildField('www.qzlc.gov.cn')] },
    ],
    ['postcode-malformed failed warning malformed', { postcode: buildField('36200') }],
    ['email-malformed failed warning malformed', { email: buildField('562170318qq.com') }],
    ['email-malformed failed warning malformed', { email: buildField('qz@126.com.') }],
    ['website-malformed failed warning malformed', { websites: [buildField('http//www.qzlc')] }],
    ['phone-no-area-code failed warning no-code', { phones: [buildField('22355775')] }],
    ['phone-area-mismatch failed warning other-area', { phones: [buildField('0592-2235577')] }],
    ['postcode-area-mismatch failed warning other-area', { postcode: buildField('223600') }],
    ['website-mismatch failed notice other-site', { websites: [buildField('www.qzfz.gov.cn')] }],
    ['stray-punctuation failed notice stray', { strayPunctuation: [buildField('；）').quote] }],
  ])('%s', (verdict, contact) => {
    expect(verdicts(contactRules, at(contact))).toEqual([verdict]);
  });

  it.each<[string, Partial<Contact>]>([
    [
      'a three-digit code',
      { phones: [buildField('021-23111111')], address: buildField('上海市1号'), postcode: buildField('200003') },
    ],
    ['seven digits', { phones: [buildField('0595-2235577')] }],
    ['an extension', { phones: [buildField('0595-22355775转8001')] }],
    ['a hot line', { phones: [buildField('12345')] }],
    ['a nationwide number', { phones: [buildField('400-123-4567')] }],
    ['a hot line with its code', { phones: [buildField('0595-12345')] }],
    ['a number of eights', { phones: [buildField('0595-88888888')] }],
    [
      'several sites, this one among them',
      { websites: [buildField('www.qzfz.gov.cn'), buildField('www.qzlc.gov.cn')] },
    ],
    ['another site of the portal', { websites: [buildField('http://zwgk.qzlc.gov.cn/')] }],
    ['another postcode of the city', { postcode: buildField('362018') }],
    ['the site above this one', { websites: [buildField('www.gov.cn')] }],
    [
      'a prefecture that is not in the table',
      { address: buildField('大兴安岭地区1号'), phones: [buildField('0457-2122222')] },
    ],
  ])('take no offence at %s', (_name, contact) => {
    const agency = contact.address ? '某局' : '鲤城区统计局';
    const report = buildReport({ contact: { ...GOOD, ...contact }, url: 'http://tjj.qzlc.gov.cn/', agency });
    const loud = verdicts(contactRules, report).filter(
      (verdict) => !/^postcode-area/.test(verdict) || !contact.address,
    );
    expect(loud).toEqual([]);
  });

  it.each([
    ['http://www.qzlc.gov.cn/', 'http://www.quanzhou.gov.cn/qzlc/xxgk/1.htm', true],
    ['http://www.quanzhou.gov.cn/licheng/', 'http://licheng.quanzhou.gov.cn/1.htm', true],
    ['http://licheng.quanzhou.gov.cn/', 'http://tjj.quanzhou.gov.cn/1.htm', true],
    ['http://licheng.qz.fj.gov.cn/', 'http://tjj.qz.fj.gov.cn/1.htm', true],
    ['http://www.xm.fj.gov.cn/', 'http://tjj.qz.fj.gov.cn/1.htm', false],
    ['http://www.qzlc.gov.cn/', 'http://www.quanzhou.gov.cn/fengze/1.htm', false],
  ])('%s named on %s: %s', (site, url, own) => {
    const found = verdicts(contactRules, at({ websites: [buildField(site)] }, url));
    expect(found).toEqual(own ? [] : ['website-mismatch failed notice other-site']);
  });

  it.each(['', 'file:///C:/a.html', 'http://localhost:8080/a', 'http://mirror.example.com/a'])(
    'judge no site at %s',
    (url) => {
      expect(passes(contactRules, at({}, url))).not.toContain('website-mismatch');
      expect(verdicts(contactRules, at({}, url))).toEqual([]);
    },
  );
});

describe('personal numbers', () => {
  const of = (...lines: readonly string[]) =>
    verdicts(contactRules, buildReport({ contact: GOOD, blocks: buildBlocks(...lines) })).filter((verdict) =>
      verdict.startsWith('mobile-number'),
    );

  it('finds a mobile and an identity number, wherever they stand', () => {
    expect(of('联系人手机13805951234。')).toEqual(['mobile-number failed warning mobile']);
    expect(of('手机：138-0595-1234', '138 0595 1234')).toHaveLength(1);
    expect(of('身份证号11010519491231002X。')).toEqual(['mobile-number failed warning identity']);
  });

  it('masks them in the data', () => {
    const rule = contactRules.find(({ id }) => id === 'contact/mobile-number');
    const report = buildReport({ blocks: buildBlocks('手机13805951234') });
    const [outcome] = rule ? [...rule.evaluate(report, { departmentDeadline: '', governmentDeadline: '' })] : [];
    expect(outcome?.data).toEqual({ values: ['138****1234'] });
    expect(outcome?.evidence?.[0]?.text).toBe('13805951234');
  });

  it.each([
    '电话0595-13805951',
    '索引号350502-13805951234-1',
    '金额13805951234元',
    '手机138****1234',
    '编号A13805951234',
    '身份证号110105194912310021',
    '统一社会信用代码113505020038080954',
  ])('is silent on %s', (text) => {
    expect(of(text)).toEqual([]);
  });

  it('checks the last digit of an identity number', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true);
    expect(isIdentityNumber('110105194912310021')).toBe(false);
  });
});

describe('the reports above', () => {
  it('show every reason that a rule declares', () => {
    expect(unshown(contactRules)).toEqual([]);
  });
});
