import { describe, expect, it } from 'vitest';
import { checkAgainstGiven } from '../../../../lib/ledger/across/check-given';
import type { LedgerEntry } from '../../../../lib/ledger/record/entry';
import { describeFinding } from '../../../../lib/messages';
import { WORDS } from '../../../words';
import type { Figures, Made } from '../ledger-builder';
import { buildFinding, reportOf } from '../ledger-builder';
import { makeText } from '../text-maker';

/** 宿迁 2023, table 3, 四、结转下年度继续办理. */
const FORWARD: Figures = {
  'carried-forward/natural-person': 118,
  'carried-forward/commercial-enterprise': 3,
  'carried-forward/total': 121,
};
const carriedIn = (total: number): Figures => ({
  'carried-in/natural-person': 118,
  'carried-in/commercial-enterprise': 3,
  'carried-in/total': total,
});
const thisYear = (total = 121, made: Made = {}) => reportOf(2024, { requests: carriedIn(total), ...made });
const lastYear = (made: Made = {}, year = 2023) => reportOf(year, { requests: FORWARD, ...made });
const undated = (entry: LedgerEntry): LedgerEntry => ({
  ...entry,
  evaluation: { ...entry.evaluation, report: { ...entry.evaluation.report, year: null } },
});
const check = (entry: LedgerEntry, previous: LedgerEntry, settings: Parameters<typeof checkAgainstGiven>[2] = {}) =>
  checkAgainstGiven(entry, { kind: 'read', entry: previous }, settings);

const CARRY = 'reconciliation/carry-over';

describe('a page given as last year’s', () => {
  it('passes per column where 121 is 121, and counts what was asked', () => {
    const { findings, passes, tally } = check(thisYear(), lastYear());
    expect(findings).toEqual([]);
    expect(passes.filter(({ rule }) => rule === CARRY)).toHaveLength(7);
    // Nothing is asked of running totals, of items (template of 2019) and of texts that were not kept.
    expect(tally).toEqual({ failed: 0, cantTell: 0, passed: 9, inapplicable: 3 });
  });

  it('fails where 119 is planted, and names both reports', () => {
    const { findings, tally } = check(thisYear(119), lastYear());
    expect(findings).toMatchObject([
      { rule: CARRY, outcome: 'failed', severity: 'error', subject: { table: 'requests', column: 'total' } },
    ]);
    const [finding] = findings;
    const message = finding ? describeFinding(finding, WORDS['zh-CN']).message : '';
    expect(message).toContain('宿迁市2024年度报告');
    expect(message).toContain('2023年度报告');
    expect(message).not.toContain('https:');
    expect(tally).toMatchObject({ failed: 1, passed: 8 });
  });

  it('keeps what the check of the page itself found', () => {
    const alone = thisYear(119).evaluation;
    const own = { rule: 'table/cell-blank', subject: {}, equation: null };
    const entry = { ...thisYear(119), evaluation: { ...alone, passes: [own], tally: { ...alone.tally, passed: 1 } } };
    const { passes, tally } = check(entry, lastYear());
    expect(passes[0]).toBe(own);
    expect(tally.passed).toBe(passes.length);
  });

  it('holds with the settings: a rule switched off is not asked, another severity is given', () => {
    const off = check(thisYear(119), lastYear(), { disabled: [CARRY] });
    expect([...off.findings, ...off.passes].filter(({ rule }) => rule === CARRY)).toEqual([]);
    expect(off.tally).toMatchObject({ failed: 0, passed: 2, inapplicable: 3 });
    expect(check(thisYear(119), lastYear(), { severities: { [CARRY]: 'notice' } }).findings[0]?.severity).toBe(
      'notice',
    );
  });

  it('sees passages taken over from it', () => {
    const text = makeText(1, 6_000);
    const copied = check(thisYear(121, { text }), lastYear({ text }));
    expect(copied.findings).toMatchObject([{ rule: 'identity/copied-text', reason: 'own-earlier' }]);
    const fresh = check(thisYear(121, { text }), lastYear({ text: makeText(2, 6_000) }));
    expect(fresh.passes.map(({ rule }) => rule)).toContain('identity/copied-text');
  });

  it.each<[string, LedgerEntry, LedgerEntry]>([
    ['a name that is short for the other', thisYear(), lastYear({ agency: '市政府' })],
    ['no name at all', thisYear(), lastYear({ agency: '' })],
    ['我局', thisYear(121, { agency: '我局' }), lastYear()],
  ])('is believed where the name leaves it open: %s', (_, entry, previous) => {
    expect(check(entry, previous).passes.filter(({ rule }) => rule === CARRY)).toHaveLength(7);
  });

  it.each<[string, LedgerEntry, LedgerEntry, string]>([
    ['no report', thisYear(), lastYear({ kind: 'not-a-report' }), 'given-no-report'],
    ['a report without a year', thisYear(), undated(lastYear()), 'given-year-unread'],
    ['the year itself', thisYear(), lastYear({}, 2024), 'given-other-year'],
    ['two years before', thisYear(), lastYear({}, 2022), 'given-other-year'],
    ['the year after', thisYear(), lastYear({}, 2025), 'given-other-year'],
    ['a year before the tables', reportOf(2019), lastYear({ kind: 'older-annual-report' }, 2018), 'given-too-old'],
    ['another body', thisYear(), lastYear({ agency: '泗阳县' }), 'given-other-body'],
    ['the office of the government', thisYear(), lastYear({ agency: '宿迁市人民政府办公室' }), 'given-other-body'],
    ['a fit for a report without a year', undated(thisYear()), lastYear(), 'own-year-unread'],
    ['a report without table 3', thisYear(), lastYear({ requests: null }), 'previous-unreadable'],
  ])('says why it is not compared: %s', (_, entry, previous, reason) => {
    const { findings, passes, tally } = check(entry, previous);
    expect(findings).toMatchObject([{ rule: CARRY, outcome: 'cantTell', reason, subject: { table: 'requests' } }]);
    expect(passes.filter(({ rule }) => rule === CARRY)).toEqual([]);
    expect(tally.cantTell).toBe(1);
    const message = findings[0] ? describeFinding(findings[0], WORDS['zh-CN']).message : '';
    if (previous.url !== entry.url) expect(message).not.toContain(entry.url);
    expect(message.includes(previous.url)).toBe(
      reason.startsWith('given-') ? reason !== 'given-too-old' : reason === 'own-year-unread',
    );
  });

  it('says that it could not be read', () => {
    const { findings } = checkAgainstGiven(thisYear(), { kind: 'unread', url: 'last-year.html' }, {});
    expect(findings).toMatchObject([{ outcome: 'cantTell', reason: 'given-unread' }]);
  });

  it('is not held against a page that is no report', () => {
    const page = thisYear(121, { kind: 'not-a-report' });
    expect(check(page, lastYear())).toBe(page.evaluation);
  });

  it('is compared in nothing while its year is in dispute', () => {
    const text = makeText(1, 6_000);
    const dispute = buildFinding({ rule: 'timing/year-mismatch', reason: 'years-disagree', equation: null });
    const disputed = lastYear({ text, findings: [dispute] });
    expect(check(thisYear(121, { text }), disputed).findings).toMatchObject([{ reason: 'year-disputed' }]);
  });
});
