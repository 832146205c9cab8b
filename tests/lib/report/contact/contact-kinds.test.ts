import { describe, expect, it } from 'vitest';
import { readContact } from '../../../../lib/report/contact/contact';
import { buildBlocks } from '../../report-builder';

/** What is read of the lines, the fields asked for alone. */
function read(...lines: readonly string[]) {
  const contact = readContact(buildBlocks(...lines), (first) => first);
  return (
    contact && {
      office: contact.office?.value ?? null,
      address: contact.address?.value ?? null,
      phones: contact.phones.map(({ value }) => value),
      postcode: contact.postcode?.value ?? null,
      email: contact.email?.value ?? null,
      websites: contact.websites.map(({ value }) => value),
    }
  );
}

describe('offices', () => {
  it.each([
    ['甲高新区（甲经开区）管委会办公室', '请与甲高新区（甲经开区）管委会办公室联系（地址：乙路1号）'],
    ['甲县数据局（甲县政务办（大数据中心））', '请与甲县数据局（甲县政务办（大数据中心））联系（地址：乙路1号）'],
    ['甲县统计局（办公室）', '请与甲县统计局（办公室）联系（电话：0595-22355775）'],
    ['甲县统计局办公室', '请与甲县统计局办公室（地址：乙路1号，电话：0595-22355775）联系'],
    ['甲县统计局办公室', '请与甲县统计局办公室（乙路1号，0595-22355775）取得联系'],
    ['甲县统计局办公室', '请联系甲县统计局办公室（0595-22355775）'],
    ['甲县人民政府（甲县行政审批局）', '请联系甲县人民政府（甲县行政审批局），电话：0595-22355775'],
    ['会甲县水利局', '请与会甲县水利局联系（电话：0595-22355775）'],
    ['甲县人力资源与社会保障局', '可向甲县人力资源与社会保障局咨询（电话：0595-22355775）'],
    ['甲镇党政综合办公室', '请致电甲镇党政综合办公室，联系电话0595-22355775'],
    ['甲县水利局', '甲县水利局 电话：0595-22355775，邮编：362000'],
    ['甲县水利局办公室', '甲县水利局办公室：电话0595-22355775，地址：乙路1号'],
    ['甲县水利局办公室', '甲县水利局办公室电话：0595-22355775；邮编：362000'],
    ['甲县水利局', '（联系单位：甲县水利局；电话：0595-22355775）'],
    ['甲县水利局', '（承办科室：甲县水利局；电话：0595-22355775；邮编：362000）'],
    ['甲县水利局', '政府信息公开工作机构：甲县水利局；电话：0595-22355775'],
    ['甲县水利局办公室', '如有疑问，请拨打0595-22355775（甲县水利局办公室）'],
  ])('%s in %s', (office, sentence) => {
    expect(read(`电子版可在网站下载。${sentence}。`)?.office).toBe(office);
  });

  it.each([
    ['a sentence about applicants', '对咨询类申请，引导群众与甲县信访局（来信3件）对接。'],
    ['a number of things', '公开意见征集与甲县统计局（5件）的办理情况。'],
  ])('none in %s', (_name, sentence) => {
    expect(read(sentence)).toBeNull();
  });
});

describe('addresses', () => {
  it.each([
    ['甲县建设路1号', '（甲县建设路1号，邮编：362000，电话：0595-22355775）'],
    ['甲县建设路1号', '（邮编：362000，甲县建设路1号，电话：0595-22355775）'],
    ['甲县建设路1号', '（电话：0595-22355775；邮编：362000；甲县建设路1号）'],
    ['甲县行政中心3号楼', '（位于甲县行政中心3号楼，电话：0595-22355775）'],
    ['甲县政府大院', '（甲县政府大院；电话：0595-22355775）'],
    ['甲市乙区人民大厦12层', '（甲市乙区人民大厦12层 电话：0595-22355775）'],
    ['甲县大街十三号', '（甲县大街十三号，0595-22355775）'],
    ['甲县西大街', '（甲县西大街，邮编362000，电话0595-22355775）'],
    ['甲县乙路1号', '（通讯地址：甲县乙路1号，362000，0595-22355775）'],
    ['甲县乙路1号', '（地址：甲县乙路1号 362000 电话：0595-22355775）'],
    ['甲县乙路1号', '（受理地址：甲县乙路1号；a@example.gov.cn）'],
    ['甲县乙路1号，行政楼5层', '（地址：甲县乙路1号，行政楼5层；电话：0595-22355775）'],
  ])('%s in %s', (address, bracket) => {
    expect(read(`如有疑问，请与甲局联系${bracket}。`)?.address).toBe(address);
  });

  it.each([
    ['a decree', '（国务院令第711号，电话：0595-22355775）'],
    ['a day', '（2026年1月31号前，电话：0595-22355775）'],
    ['a count', '（办理建议12件，电话：0595-22355775）'],
  ])('none in %s', (_name, bracket) => {
    expect(read(`如有疑问，请与甲局联系${bracket}。`)?.address).toBeNull();
  });
});

describe('telephones', () => {
  it.each([
    [['0595-22355775'], '电话：办公室0595-22355775'],
    [['0595-22355775'], '电话：（办公室）0595-22355775'],
    [['0595-22355775'], '联系电话：0595 - 22355775'],
    [['0595-22355775'], '电话：0595·22355775'],
    [['0595-22355775'], '电话：0595_22355775'],
    [['0595-22355775'], '电话：0086-595-22355775'],
    [['0595-22355775'], 'Tel:0595-22355775'],
    [['0595-22355775'], '座机：0595-22355775'],
    [['0595-2235****'], '电话：0595-2235****'],
    [['0595-2235××××'], '电话：0595-2235××××'],
    [['0595-XXXXXXXX'], '电话：0595-XXXXXXXX'],
    [['0595-0000000'], '电话：0595-0000000'],
    [['0595-2235577O'], '电话：0595-2235577O'],
    [
      ['0595-22355775', '0595-22355776'],
      '电话：0595-22355775，传真：0595-1，0595-22355776'.replace('，传真：0595-1，', '、'),
    ],
    [['0595-22355775'], '0595-22355775，邮编：362000'],
    [['13805951234'], '13805951234，邮编：362000'],
    [['22355775'], '22355775；邮编：362000'],
    [['12345'], '电话：12345'],
  ])('%s in %s', (phones, words) => {
    expect(read(`如有疑问，请与甲局联系（${words}）。`)?.phones).toEqual(phones);
  });
});

describe('e-mail, postcode', () => {
  it.each([
    ['甲县财政局@gov.cn', '电子邮箱：甲县财政局@gov.cn'],
    ['张三@126.com', '邮箱：张三@126.com'],
    ['办公室a@example.gov.cn', '邮箱：办公室a@example.gov.cn'],
    ['a@example.gov.cn', '邮箱：办公室 a@example.gov.cn'],
    ['a@example.gov.cn', '邮箱：张三：a@example.gov.cn'],
    ['a.example.gov.cn', '电子信箱：a.example.gov.cn'],
    ['a#example.gov.cn', 'E-mail：a#example.gov.cn'],
    ['a@example.gov.cn.', '邮箱：a@example.gov.cn.'],
    ['a@example', '邮箱：a@example'],
    ['xxx@163.com', '邮箱：xxx@163.com'],
    ['****@example.gov.cn', '邮箱：****@example.gov.cn'],
    ['a@example.gov.cn', 'a@example.gov.cn'],
    ['a@example.gov.cn', '邮箱为a@example.gov.cn'],
    [null, '邮箱：'],
    [null, '邮箱：无'],
  ])('%s in %s', (email, words) => {
    expect(read(`如有疑问，请与甲局联系（电话：0595-22355775；${words}）。`)?.email).toBe(email);
  });

  it.each([
    ['000000', '邮编：000000'],
    ['******', '邮编：******'],
    ['xxxxxx', '邮政编码：xxxxxx'],
    ['36200', '邮编：36200'],
    ['362000', '362000'],
    [null, '邮编：'],
  ])('%s in %s', (postcode, words) => {
    expect(read(`如有疑问，请与甲局联系（${words}；电话：0595-22355775）。`)?.postcode).toBe(postcode);
  });
});

describe('web addresses', () => {
  it.each([
    [['http://www.a.gov.cn'], '报告电子版通过中国甲县政府网（http://www.a.gov.cn）公开。'],
    [['www.a.gov.cn'], '报告可在甲县政务公开网www.a.gov.cn查阅。'],
    [['xxgk.a.gov.cn'], '报告在甲县信息公开专栏（xxgk.a.gov.cn）发布。'],
    [
      ['http://x.a.gov.cn/', 'http://t.a.gov.cn/'],
      '通过政府网站（网址：http://x.a.gov.cn/）、本局网站（网址：http://t.a.gov.cn/）公开。',
    ],
    [[], '报告由甲县统计局编制。'],
    [[], '联系邮箱a@b.gov.cn。'],
  ])('%s in %s', (websites, sentence) => {
    expect(read(`${sentence}如有疑问，请与甲局联系（电话：0595-22355775）。`)?.websites).toEqual(websites);
  });
});

describe('a line with a number alone', () => {
  it('is a contact, a sentence with a number is none', () => {
    expect(read('一、总体情况', '咨询电话：0595-22355775。')).toMatchObject({
      phones: ['0595-22355775'],
      office: null,
    });
    expect(read('监督电话：0595-22355775。')).toBeNull();
    expect(read('在门户网站公开了办事流程、收费标准和咨询电话：0595-22355775，方便群众。')).toBeNull();
    expect(read('主办单位：甲县人民政府', '联系电话：0595-22355775')).toBeNull();
  });
});

describe('contact without an introduction', () => {
  const whole = {
    office: '甲县水利局办公室',
    address: '甲县大街13号',
    phones: ['0579-88880000'],
    postcode: '321000',
    email: 'a@example.gov.cn',
    websites: [],
  };

  it.each<[string, readonly string[]]>([
    [
      'a sentence',
      ['甲县水利局办公室 电话：0579-88880000，邮箱：a@example.gov.cn，邮编：321000，地址：甲县大街13号。'],
    ],
    ['in brackets', ['（甲县水利局办公室，甲县大街13号，邮编：321000，电话：0579-88880000，a@example.gov.cn）']],
    [
      'lines below a name',
      ['联系方式：', '甲县水利局办公室', '甲县大街13号', '321000', '0579-88880000', 'a@example.gov.cn', '一、总体情况'],
    ],
    [
      'labels of their own lines',
      ['单位：甲县水利局办公室', '地址：甲县大街13号', '邮编：321000', '电话：0579-88880000', '邮箱：a@example.gov.cn'],
    ],
  ])('%s', (_name, lines) => {
    expect(read(...lines)).toEqual(whole);
  });
});
