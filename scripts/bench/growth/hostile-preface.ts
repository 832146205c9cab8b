import { dayAt, type Hostile, inParagraph, paragraph, repeated, yearAt } from './repeated';

/** What a report says of itself, over and over: in its preface, above its title and in the page's head. */
export const HOSTILE_PREFACE: readonly Hostile[] = [
  { kind: 'publication lines', part: repeated((at) => `<span>发布日期：${dayAt(at)}</span>`), place: 'front' },
  {
    kind: 'periods',
    part: repeated((at) => paragraph(`本报告所列数据的统计期限自${yearAt(at)}年1月1日起至${yearAt(at)}年12月31日止。`)),
    place: 'preface',
  },
  {
    kind: 'telephone numbers',
    part: inParagraph((at) => `联系电话：0517-8680${1000 + (at % 9000)}，`),
    place: 'preface',
  },
  {
    kind: 'contact blocks',
    part: repeated((at) =>
      paragraph(`如有疑问，请与县政务公开办联系（地址：健康路${at}号，邮编：211600，电话：86801234）。`),
    ),
    place: 'preface',
  },
  {
    kind: 'addresses of the net',
    part: inParagraph((at) => `http://www.jinhu${at}.gov.cn/a a${at}@163.com `),
    place: 'preface',
  },
  {
    kind: 'names of bodies',
    part: repeated((at) => paragraph(`现公布金湖县第${at}街道办事处${yearAt(at)}年政府信息公开工作年度报告。`)),
    place: 'preface',
  },
  {
    kind: 'document numbers',
    part: inParagraph((at) => `国办公开办函〔${yearAt(at)}〕${at}号、`),
    place: 'preface',
  },
  {
    kind: 'names of documents',
    part: inParagraph((at) => `根据《中华人民共和国政府信息公开条例${at}》，`),
    place: 'preface',
  },
  {
    kind: 'titles',
    part: repeated((at) => `<h1>金湖县${at}局2023年政府信息公开工作年度报告</h1>`),
    place: 'front',
  },
  { kind: 'crumbs', part: repeated((at) => `<span>首页 > 年报${at}</span>`), place: 'front' },
  {
    kind: 'metadata',
    part: repeated((at) => `<meta name="PubDate" content="2024-03-${(at % 28) + 1}">`),
    place: 'head',
  },
];
