import { describe, expect, it } from 'vitest';
import { checkInSteps, checkPage } from '../../lib/check-page';
import { runRules } from '../../lib/judge/run-rules';
import { allAtOnce } from '../../lib/read/steps';
import { type Outcome, type Rule, STATUTORY_SETTINGS } from '../../lib/rules/rule';
import { buildDocument } from './report-builder';
import { wholeReport } from './rules/rule-case';

const OPTIONS = { source: 'page.html', url: '', checkedAt: '2026-01-20T09:00:00Z' };
const TITLES = ['一、总体情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'];
const PAGE = `<h1>宿迁市宿城区统计局2023年政府信息公开工作年度报告</h1>
  ${TITLES.map((title) => `<h2>${title}</h2><p>全年共受理申请12件。</p>`).join('')}
  <div style="display:none"><h2>五、存在的主要问题及改进情况</h2><p>公开内容还不够全面，今后将逐步改进。</p></div>`;

function ruleSaying(id: string, evaluate: Rule['evaluate']): Rule {
  return {
    id,
    needs: 'report',
    severity: 'notice',
    head: 'form-contact',
    basis: ['custom'],
    reasons: ['said'],
    evaluate,
  };
}

describe('a check in steps', () => {
  it.each([
    ['a report', PAGE],
    ['no report', '<p>今日天气</p>'],
  ])('comes to the same as one at once: %s', (_, html) => {
    const { evaluation } = allAtOnce(checkInSteps(buildDocument(html), OPTIONS));
    expect(evaluation).toEqual(checkPage(buildDocument(html), OPTIONS).evaluation);
  });

  it('pauses often, and tells a share that never falls', () => {
    const shares = [...checkInSteps(buildDocument(PAGE), OPTIONS)];
    expect(shares.length).toBeGreaterThan(60);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares.at(-1)).toBe(1);
  });

  it('pauses inside a rule that says much, and drops what one had said that breaks after a pause', () => {
    const said: Outcome = { outcome: 'passed', subject: {} };
    const rules = [
      ruleSaying('text/much', () => Array.from({ length: 350 }, () => said)),
      ruleSaying('text/broken', function* () {
        for (let time = 0; time < 150; time += 1) yield said;
        throw new Error('broken');
      }),
    ];
    const run = runRules(wholeReport(), rules, STATUTORY_SETTINGS);
    const shares: number[] = [];
    let step = run.next();
    for (; !step.done; step = run.next()) shares.push(step.value);
    expect(shares).toEqual([0, 0, 0, 0, 0.5, 0.5]);
    expect(step.value.outcomes).toHaveLength(350);
    expect(step.value.errors).toEqual([{ rule: 'text/broken', error: 'broken' }]);
  });
});
