import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/judge/evaluate';
import type { Finding, Pass } from '../../../lib/judge/evaluation';
import { settle } from '../../../lib/judge/settle';
import { readPage } from '../../../lib/read-page';
import { type Rule, type RuleSettings, STATUTORY_SETTINGS } from '../../../lib/rules/rule';
import { parseHtml } from '../parse-html';

const rule = (id: string, severity: Rule['severity']): Rule => ({
  id,
  needs: 'report',
  severity,
  head: 'form-contact',
  basis: [],
  reasons: ['wrong'],
  *evaluate() {
    yield { outcome: 'failed', subject: {}, reason: 'wrong', severity: 'error' };
    yield { outcome: 'passed', subject: { field: 'a' } };
  },
});
const rules = [rule('contact/one', 'warning'), rule('contact/two', 'notice')];

function ask(settings: Partial<RuleSettings>) {
  const { report, pathOf } = readPage(parseHtml('<p>政府信息公开工作年度报告</p>'), 'http://www.qzlc.gov.cn/x.htm');
  const options = {
    source: 's',
    checkedAt: '2021-02-01T00:00:00.000Z',
    engineVersion: '0',
    textHash: '0',
    pathOf,
    rules,
  };
  return evaluate(report, { ...options, settings: { ...STATUTORY_SETTINGS, ...settings } });
}

describe('settings of rules', () => {
  it('that change nothing are not spoken of', () => {
    const plain = ask({});
    expect(plain.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['contact/one', 'error'],
      ['contact/two', 'error'],
    ]);
    expect('settings' in plain).toBe(false);
    expect(ask({ disabled: ['contact/unheard-of'] }).settings).toBeUndefined();
  });

  it('leave a rule out, and the result says so', () => {
    const { findings, passes, tally, settings } = ask({ disabled: ['contact/one', 'reconciliation/carry-over'] });
    expect(findings.map(({ rule }) => rule)).toEqual(['contact/two']);
    expect(passes.map(({ rule }) => rule)).toEqual(['contact/two']);
    expect(tally).toEqual({ failed: 1, cantTell: 0, passed: 1, inapplicable: 0 });
    expect(settings).toEqual({ disabled: ['contact/one', 'reconciliation/carry-over'], regraded: [] });
  });

  it('give all findings of a rule another severity, and the result says so', () => {
    const { findings, settings } = ask({ severities: { 'contact/one': 'notice' } });
    expect(findings.map(({ severity }) => severity)).toEqual(['notice', 'error']);
    expect(settings).toEqual({ disabled: [], regraded: [{ rule: 'contact/one', severity: 'notice' }] });
    // The usual severity is a setting like any other for a rule that gives some findings another one.
    const usual = ask({ severities: { 'contact/two': 'notice' } });
    expect(usual.findings.map(({ severity }) => severity)).toEqual(['error', 'notice']);
    expect(usual.settings).toEqual({ disabled: [], regraded: [{ rule: 'contact/two', severity: 'notice' }] });
  });

  it('hold for what is said across reports too', () => {
    const [finding] = ask({}).findings;
    if (finding === undefined) throw new Error('It finds something.');
    const across = (id: string): Finding => ({ ...finding, rule: id });
    const pass = (id: string): Pass => ({ rule: id, subject: {}, equation: null });
    const rules = ['identity/copied-text', 'reconciliation/carry-over'];
    const settled = settle(
      { findings: rules.map(across), passes: rules.map(pass), lacking: 2019 },
      { disabled: ['identity/copied-text'], severities: { 'reconciliation/carry-over': 'notice' } },
    );
    expect(settled.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['reconciliation/carry-over', 'notice'],
    ]);
    // A rule that was not asked does not hold either.
    expect(settled.passes.map(({ rule }) => rule)).toEqual(['reconciliation/carry-over']);
    expect(settled.lacking).toBe(2019);
  });
});
