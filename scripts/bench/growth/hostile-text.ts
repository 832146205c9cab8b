import { dayAt, type Hostile, inParagraph, paragraph, repeated, yearAt } from './repeated';

/** Text of signs, brackets, quotes, lines and days. */
export const HOSTILE_TEXT: readonly Hostile[] = [
  { kind: 'nested brackets', part: inParagraph(() => '（公开') },
  {
    kind: 'nested brackets, closed',
    part: repeated(() => '（公', { around: (text, count) => paragraph(text + '）'.repeat(count)) }),
  },
  { kind: 'unclosed quotes', part: inParagraph((at) => `“公开《目录〔${at}【`) },
  { kind: 'closed quotes', part: inParagraph((at) => `“公开${at}”《目录》（一）`) },
  { kind: 'lines cut by br', part: inParagraph((at) => `办结${at}件<br>`) },
  { kind: 'lines cut by br, dated', part: inParagraph((at) => `金湖县人民政府<br>${dayAt(at)}<br>`) },
  { kind: 'days', part: repeated((at) => paragraph(`${dayAt(at)}发布`)) },
  { kind: 'days of signature', part: repeated((at) => paragraph(dayAt(at))), place: 'closing' },
  { kind: 'years', part: inParagraph((at) => `${yearAt(at)}年度报告`) },
  { kind: 'doubled words', part: inParagraph((at) => `公开公开，，${at}件件的的。。`) },
  { kind: 'unfilled slots', part: repeated(() => paragraph('全年共受理XX件，办结（）件，__年__月')) },
  { kind: 'one text without end', part: inParagraph(() => '依法公开政府信息工作要求') },
  { kind: 'one character without end', part: inParagraph(() => '甲') },
  {
    kind: 'white space',
    part: repeated(() => ' \u3000\n&nbsp;', { around: (space) => paragraph(`全年${space}办结3件`) }),
  },
  {
    kind: 'invisible signs',
    part: repeated(() => '\u200b\u200d', { around: (signs) => paragraph(`办结1${signs}2件`) }),
  },
  { kind: 'traditional characters', part: inParagraph((at) => `開${at}`) },
];
