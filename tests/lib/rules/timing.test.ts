import { describe, expect, it } from 'vitest';
import type { DateClaim, FlawedDate, IsoDate, YearClaim } from '../../../lib/report/dates/report-dates';
import type { BodyKind, Report } from '../../../lib/report/report';
import { STATUTORY_SETTINGS } from '../../../lib/rules/rule';
import { timingRules } from '../../../lib/rules/timing';
import { timelinessOf } from '../../../lib/rules/timing/deadline';
import { buildBlocks, buildField, buildReport } from '../report-builder';
import { passes, unshown, verdicts } from './verdicts';

const date = (source: DateClaim['source'], day: IsoDate): DateClaim => ({
  source,
  date: day,
  quote: buildField(day).quote,
});
const claim = (source: YearClaim['source'], year: number): YearClaim => ({
  source,
  year,
  quote: buildField(`${year}年`).quote,
});
const flawed = (flaw: FlawedDate['flaw']): FlawedDate => ({
  source: 'signature',
  flaw,
  quote: buildField('2024年2月30日').quote,
});
const PERIOD = { from: '2023-01-01', to: '2023-12-31', flaw: null, quote: buildField('2023年1月1日至12月31日').quote };
const GOOD: Partial<Report> = {
  period: PERIOD,
  yearClaims: [claim('title', 2023), claim('period', 2023), claim('signature', 2023)],
  dates: [date('shown', '2024-01-20'), date('signature', '2024-01-15')],
  published: '2024-01-20',
  documentNumber: buildField('甲统〔2024〕1号').quote,
};
const TOWNS: readonly (readonly [string, BodyKind])[] = [
  ['甲镇人民政府', 'unclear'],
  ['甲县乙乡', 'unclear'],
  ['甲街道办事处', 'department'],
  ['甲区人民政府乙街道办事处(机关)', 'department'],
];
const of = (overrides: Partial<Report>, settings?: Parameters<typeof verdicts>[2]) =>
  verdicts(timingRules, buildReport({ ...GOOD, ...overrides }), settings);

describe('timing rules', () => {
  it('are silent on a good report, and say that they passed', () => {
    expect(of({})).toEqual([]);
    expect(passes(timingRules, buildReport(GOOD))).toEqual(timingRules.map(({ id }) => id.split('/')[1]));
  });

  it.each<[readonly string[], Partial<Report>]>([
    [['year-mismatch failed error years-disagree'], { yearClaims: [claim('title', 2022), claim('period', 2023)] }],
    [['year-mismatch failed error years-disagree'], { yearClaims: [claim('title', 2023), claim('preface', 2022)] }],
    [
      ['year-mismatch failed error signed-before-year-end'],
      { yearClaims: [claim('title', 2023), claim('signature', 2022)] },
    ],
    [[], { period: { ...PERIOD, to: null, flaw: null } }],
    [['period-missing failed warning missing'], { period: null }],
    [['period-mismatch failed error not-the-year'], { period: { ...PERIOD, to: '2023-11-30' } }],
    [
      ['period-mismatch failed error not-the-year'],
      { period: { ...PERIOD, from: '2023-02-01', to: null, flaw: null } },
    ],
    [['period-mismatch cantTell error digits-lost'], { period: { ...PERIOD, to: null, flaw: 'digits-lost' } }],
    [['period-mismatch failed error no-such-day'], { period: { ...PERIOD, to: null, flaw: 'no-such-day' } }],
    [['date-missing failed warning missing'], { dates: [], published: null }],
    [['date-missing cantTell warning digits-lost'], { dates: [], published: null, blocks: buildBlocks('20241月15日') }],
    [
      ['date-malformed failed warning no-such-day'],
      { flawedDates: [flawed('no-such-day')], dates: [], published: null },
    ],
    [['date-malformed failed warning no-such-day'], { flawedDates: [flawed('no-such-day')] }],
    [['date-malformed failed notice no-day'], { flawedDates: [flawed('no-day')], dates: [], published: null }],
    [[], { flawedDates: [flawed('no-day')] }],
    [
      ['dates-disagree failed notice published-twice'],
      { dates: [date('shown', '2024-01-20'), date('metadata', '2024-01-21')] },
    ],
    [
      ['dates-disagree failed notice signed-twice'],
      { dates: [date('signature', '2024-01-15'), date('signature', '2024-01-16')], published: null },
    ],
    [
      ['dates-disagree failed notice signed-after-publication'],
      { dates: [date('shown', '2024-01-20'), date('signature', '2024-01-25')] },
    ],
    [
      ['dates-disagree failed notice issued-before-signature'],
      { dates: [date('signature', '2024-01-15'), date('issued', '2024-01-14')], published: null },
    ],
    [
      ['dates-disagree failed notice published-before-year-end'],
      { dates: [date('shown', '2023-01-20')], published: '2023-01-20', documentNumber: null },
    ],
    [['dates-disagree failed notice number-year'], { documentNumber: buildField('甲统〔2023〕1号').quote }],
  ])('%s', (wanted, overrides) => {
    expect(of(overrides)).toEqual(wanted);
  });

  it('leave a whole year of another number to the comparison of years', () => {
    const period = { ...PERIOD, from: '2022-01-01', to: '2022-12-31' };
    expect(of({ period, yearClaims: [claim('title', 2023), claim('period', 2022)] })).toEqual([
      'year-mismatch failed error years-disagree',
    ]);
    expect(of({ period, yearClaims: [claim('period', 2022)], year: 2022, dates: [], published: null })).toEqual([
      'date-missing failed warning missing',
    ]);
  });

  it('ask nothing of a page that only links the document', () => {
    const attachments = [{ quote: buildField('报告.pdf').quote, href: 'a.pdf' }];
    expect(of({ attachments, sections: [], period: null, dates: [], published: null })).toEqual([]);
  });

  it('take a signature years later for late, not for another year', () => {
    expect(of({ yearClaims: [claim('title', 2023), claim('signature', 2024)] })).toEqual([]);
  });
});

describe('published-late', () => {
  const late = (bodyKind: BodyKind, dates: readonly DateClaim[], published: IsoDate | null) =>
    verdicts(
      timingRules.filter(({ id }) => id === 'timing/published-late'),
      buildReport({ bodyKind, dates, published }),
    );
  const shown = (bodyKind: BodyKind, day: IsoDate) => late(bodyKind, [date('shown', day)], day);

  it.each<[BodyKind, IsoDate, readonly string[]]>([
    ['department', '2024-01-31', []],
    ['department', '2024-02-01', ['published-late failed error late']],
    ['government', '2024-02-01', []],
    ['government', '2024-03-31', []],
    ['government', '2024-04-01', ['published-late failed error late']],
    ['unclear', '2024-01-31', []],
    ['unclear', '2024-02-01', ['published-late failed warning kind-unclear']],
    ['unclear', '2024-04-01', ['published-late failed error late']],
  ])('%s, published %s', (bodyKind, day, wanted) => {
    expect(shown(bodyKind, day)).toEqual(wanted);
  });

  it('a late signature alone is a warning; one in time proves nothing', () => {
    expect(late('department', [date('signature', '2024-02-05')], null)).toEqual([
      'published-late failed warning signed-late',
    ]);
    expect(late('department', [date('signature', '2024-01-05')], null)).toEqual([]);
    const rules = timingRules.filter(({ id }) => id === 'timing/published-late');
    expect(passes(rules, buildReport({ dates: [date('signature', '2024-01-05')] }))).toEqual([]);
  });

  it('the shown day decides, whatever the signature says', () => {
    expect(late('department', [date('shown', '2024-01-30'), date('signature', '2024-02-05')], '2024-01-30')).toEqual(
      [],
    );
  });

  it('a local earlier day is a warning', () => {
    const settings = { departmentDeadline: '01-20', governmentDeadline: '02-28' };
    const report = { dates: [date('shown', '2024-01-25')], published: '2024-01-25' };
    expect(of(report, settings)).toEqual(['published-late failed warning local']);
    expect(of({ ...report, bodyKind: 'government' }, settings)).toEqual([]);
  });

  it('a town or a street is judged by the day set for them, else as one whose kind is unclear', () => {
    for (const [agency, bodyKind] of TOWNS) {
      const told = (day: IsoDate, townshipDeadline?: string) =>
        of(
          { agency, bodyKind, dates: [date('shown', day)], published: day },
          { ...STATUTORY_SETTINGS, ...(townshipDeadline && { townshipDeadline }) },
        );
      expect(told('2024-01-31')).toEqual([]);
      expect(told('2024-02-01')).toEqual(['published-late failed warning kind-unclear']);
      expect(told('2024-04-01', '02-10')).toEqual(['published-late failed error late']);
      expect(told('2024-02-10', '02-10')).toEqual([]);
      expect(told('2024-02-11', '02-10')).toEqual(['published-late failed warning local-township']);
      expect(told('2024-01-20', '01-15')).toEqual(['published-late failed warning local']);
    }
    // The day of towns is no other body's.
    const given = { dates: [date('shown', '2024-02-11')], published: '2024-02-11' };
    const settings = { ...STATUTORY_SETTINGS, townshipDeadline: '02-20' };
    expect(of({ ...given, agency: '甲街道党工委办', bodyKind: 'department' }, settings)).toEqual([
      'published-late failed error late',
    ]);
    expect(of({ ...given, agency: '甲开发区管委会', bodyKind: 'unclear' }, settings)).toEqual([
      'published-late failed warning kind-unclear',
    ]);
  });

  it('cannot tell where it is late by one of two disputed years only', () => {
    const yearClaims = [claim('title', 2022), claim('period', 2023)];
    const report = { year: 2022, yearClaims, dates: [date('shown', '2024-01-18')], published: '2024-01-18' };
    const rules = timingRules.filter(({ id }) => id === 'timing/published-late');
    expect(verdicts(rules, buildReport(report))).toEqual(['published-late cantTell error year-disputed']);
    const later = { ...report, dates: [date('shown', '2024-02-18')], published: '2024-02-18' };
    expect(verdicts(rules, buildReport(later))).toEqual(['published-late failed error late']);
  });

  it('says nothing without a year', () => {
    expect(
      of({ year: null, dates: [date('shown', '2029-01-25')], published: '2029-01-25', documentNumber: null }),
    ).toEqual([]);
  });
});

describe('whether a report is on time', () => {
  const onTime = (bodyKind: BodyKind, day: IsoDate, settings = STATUTORY_SETTINGS) =>
    timelinessOf(buildReport({ ...GOOD, year: 2023, bodyKind, dates: [date('shown', day)], published: day }), settings);

  it('is plain of every body before all deadlines, those set locally too', () => {
    expect(onTime('unclear', '2024-01-31')).toBe('yes');
    expect(onTime('unclear', '2024-02-01')).toBe('unknown');
    expect(onTime('unclear', '2024-04-01')).toBe('no');
    const local = { ...STATUTORY_SETTINGS, departmentDeadline: '01-20' };
    expect(onTime('unclear', '2024-01-20', local)).toBe('yes');
    expect(onTime('unclear', '2024-01-21', local)).toBe('unknown');
    expect(onTime('government', '2024-03-01', local)).toBe('yes');
    expect(onTime('department', '2024-03-01', local)).toBe('no');
  });

  it('is told of a town or a street by the day set for them, and never surely not before the law’s first', () => {
    for (const [agency, bodyKind] of TOWNS) {
      const told = (day: IsoDate, townshipDeadline?: string) =>
        timelinessOf(
          buildReport({ ...GOOD, agency, year: 2023, bodyKind, dates: [date('shown', day)], published: day }),
          { ...STATUTORY_SETTINGS, ...(townshipDeadline && { townshipDeadline }) },
        );
      expect([told('2024-01-31'), told('2024-02-01'), told('2024-04-01')]).toEqual(['yes', 'unknown', 'no']);
      expect([told('2024-02-10', '02-10'), told('2024-02-11', '02-10')]).toEqual(['yes', 'no']);
      expect([told('2024-01-15', '01-15'), told('2024-01-16', '01-15')]).toEqual(['yes', 'unknown']);
    }
  });
});

describe('the reports above', () => {
  it('show every reason that a rule declares', () => {
    expect(unshown(timingRules)).toEqual([]);
  });
});
