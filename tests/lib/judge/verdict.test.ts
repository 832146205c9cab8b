import { describe, expect, it } from 'vitest';
import { readComparisons, readSums } from '@/lib/judge/sums';
import { readVerdict, type Verdict } from '@/lib/judge/verdict';
import { LANGUAGES } from '@/lib/messages/languages';
import { describeVerdict } from '@/lib/messages/verdict-words';
import type { PanelText } from '@/lib/messages/words';
import { WORDS } from '../../words';
import { checkedEntry } from '../export/ledger-builder';

const { evaluation } = checkedEntry('real-2023-hongze-table-four-totals');
const clean = checkedEntry('made-clean-2021-department').evaluation;
const sums = evaluation.findings.filter(({ equation, rule }) => equation !== null && rule.endsWith('-total'));
const [first] = sums;
if (!first) throw new Error('the corpus has changed');

/** The verdict's words where nobody has decided on what is left. */
function tell(verdict: Verdict, text: PanelText) {
  const { faults } = verdict;
  const open = faults.error + faults.warning + faults.notice + faults.cantTell;
  const states = { open, confirmed: 0, dismissed: 0, rectified: 0 };
  return describeVerdict({ verdict, left: faults, states, gone: { rectified: 0, unshown: 0 } }, text);
}

describe('readSums', () => {
  it('gives the four families alone, readComparisons every figure that was compared', () => {
    const across = { rule: 'reconciliation/carry-over', subject: {}, equation: first.equation };
    const both = { findings: evaluation.findings, passes: [...evaluation.passes, across] };
    expect(readSums(both)).toEqual(readSums(evaluation));
    expect(readComparisons(both)).toHaveLength(readComparisons(evaluation).length + 1);
    expect(readSums(evaluation).every(({ rule, family }) => rule === `reconciliation/${family}`)).toBe(true);
  });
});

describe('readVerdict', () => {
  it('counts what a person dismissed neither as broken nor as held', () => {
    const before = readVerdict(evaluation);
    const after = readVerdict(evaluation, new Set([first.id]));
    expect(before.sums).toMatchObject({ broken: 2, dismissed: 0 });
    expect(after.sums).toMatchObject({ broken: 1, dismissed: 1, held: before.sums.held });
    expect(after.faults.error).toBe(before.faults.error - 1);
  });

  it('is in order only when every rule could decide', () => {
    expect(readVerdict(clean).tone).toBe('passed');
    expect(readVerdict({ ...clean, ruleErrors: [{ rule: 'table/x', error: 'oops' }] }).tone).toBe('cantTell');
  });

  it.each(LANGUAGES)('is put into words that never call dismissed sums held, in %s', (language) => {
    const text = WORDS[language].panel;
    const all = new Set(evaluation.findings.map(({ id }) => id));
    const { headline, details } = tell(readVerdict(evaluation, all), text);
    const { held } = readVerdict(evaluation).sums;
    expect(headline).toBe(text.verdict.clean);
    expect(details).toEqual([text.sections.held(held)]);
    const some = tell(readVerdict(evaluation, new Set([first.id])), text);
    expect(some.details).toEqual(expect.arrayContaining([text.verdict.broken(1), text.sections.held(held)]));
    expect(some.details).not.toContain(text.verdict.someHeld(held));
  });

  it('says that there is nothing to compare only where nothing was compared', () => {
    const text = WORDS['zh-CN'].panel;
    const alone = { ...evaluation, findings: [first], passes: [] };
    expect(tell(readVerdict(alone, new Set([first.id])), text).details).toEqual([]);
    expect(tell(readVerdict({ ...alone, findings: [] }), text).details).toEqual([text.verdict.noSums]);
  });
});
