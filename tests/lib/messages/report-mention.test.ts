import { describe, expect, it } from 'vitest';
import { describeFinding } from '@/lib/messages';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';

const PAGES = {
  url: 'https://a.gov.cn/2024.html',
  previousUrl: 'https://a.gov.cn/2023.html',
  otherUrl: 'https://b.gov.cn/',
};
const DATA = {
  ...PAGES,
  agency: '宿迁市',
  year: 2024,
  previousAgency: '宿迁市人民政府',
  previousYear: 2023,
  otherAgency: '泗阳县',
  otherYear: 2022,
  pages: ['https://a.gov.cn/one.html', 'https://a.gov.cn/two.html'],
  column: 'total',
  other: 'commercial',
  row: 'rules',
  table: 'requests',
  rows: ['2024/carried-in'],
  cells: ['2024/in-force'],
  years: ['2023'],
  units: ['丰泽区统计局'],
  figures: ['requests/new/total'],
  before: ['3', '2'],
  now: 1,
  difference: 2,
  blanks: 0,
  fault: 'missing',
  added: 1,
  removed: 1,
  expected: 3,
  stated: 4,
  own: 1,
  quote: '累计受理 3 件',
  topic: 'received',
  project: '年报核查',
  count: 3,
  share: 60,
  passages: 2,
  longest: 90,
  more: 0,
  beyond: 0,
};
const RULES = new Set([
  'reconciliation/carry-over',
  'reconciliation/in-force',
  'reconciliation/previous-year',
  'reconciliation/cumulative',
  'identity/copied-text',
]);
/** Reasons in which a page is spoken of that somebody gave: of it no more may be known than where it lies. */
const GIVEN = /^(?:given-|own-year-unread)/;

describe.each(LANGUAGES)('what is said of two reports, in %s', (language) => {
  const words = WORDS[language];
  const told = (rule: string, reason: string, data = {}) =>
    describeFinding({ rule, reason, data: { ...DATA, ...data } }, words).message;
  const across = Object.entries(words.rules)
    .filter(([rule]) => RULES.has(rule))
    .flatMap(([rule, { reasons }]) => Object.keys(reasons).map((reason) => [rule, reason] as const));

  it.each(across.filter(([, reason]) => !GIVEN.test(reason)))(
    'names them by body and year, not by address: %s, %s',
    (rule, reason) => {
      expect(told(rule, reason)).not.toMatch(/https?:|gov\.cn/);
      expect(told(rule, reason)).toMatch(/202[34]/);
    },
  );

  it('says where a report lies whose body is not known, and where a page lies that was given', () => {
    const copied = told('identity/copied-text', 'own-earlier', { otherAgency: '' });
    expect(copied).toContain(PAGES.otherUrl);
    expect(told('reconciliation/carry-over', 'given-unread')).toContain(PAGES.previousUrl);
    expect(told('reconciliation/carry-over', 'given-unread')).not.toContain(PAGES.url);
  });
});
