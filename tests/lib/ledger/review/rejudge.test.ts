import { describe, expect, it } from 'vitest';
import type { Evaluation } from '@/lib/judge/evaluation';
import { fingerprint } from '@/lib/ledger/review/fingerprint';
import { judgeStamp } from '@/lib/ledger/review/judged-by';
import { isJudgedOtherwise, rejudge } from '@/lib/ledger/review/rejudge';
import { type RuleSettings, STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { checkedPage } from '../checked-page';

const PAGE = 'made-2022-contact-malformed';
const [first] = checkedPage(PAGE).evaluation.findings;
if (!first) throw new Error('nothing found');

/** Judged again by other settings; fails where nothing was judged. */
function judged(settings: RuleSettings) {
  const result = rejudge(checkedPage(PAGE), settings);
  if (result.kind !== 'judged') throw new Error(result.kind);
  return result;
}

describe('a report judged again without its page', () => {
  it.each<[string, Partial<RuleSettings>]>([
    ['a rule that is off', { disabled: [first.rule] }],
    ['another severity', { severities: { [first.rule]: 'error' } }],
    ['an earlier deadline', { departmentDeadline: '01-02', governmentDeadline: '01-02' }],
    ['a day for towns', { townshipDeadline: '01-02' }],
  ])('says what a check of the page would: %s', (_name, changes) => {
    const settings = { ...STATUTORY_SETTINGS, ...changes };
    const { entry } = judged(settings);
    expect(entry).toEqual(checkedPage(PAGE, settings));
  });

  it('tells what is gone, what is new, what is regraded', () => {
    const off = judged({ ...STATUTORY_SETTINGS, disabled: [first.rule] });
    expect(off.change.gone.map(({ rule }) => rule)).toContain(first.rule);
    expect(off.change.fresh).toEqual([]);
    const on = rejudge(off.entry, STATUTORY_SETTINGS);
    expect(on.kind === 'judged' && on.change.fresh).toEqual(off.change.gone);
    const other = first.severity === 'error' ? 'notice' : 'error';
    const graded = judged({ ...STATUTORY_SETTINGS, severities: { [first.rule]: other } });
    expect(graded.change).toMatchObject({ fresh: [], gone: [] });
    expect(graded.change.regraded.map(({ id }) => id)).toContain(first.id);
  });

  it('tells what a day for towns changes, the last day alone where nothing is found by it', () => {
    const early = judged({ ...STATUTORY_SETTINGS, townshipDeadline: '01-02' });
    expect(early.change.fresh.map(({ rule, reason }) => [rule, reason])).toEqual([['timing/published-late', 'local']]);
    expect(early.change.isRetimed).toBe(true);
    const { change, entry } = judged({ ...STATUTORY_SETTINGS, townshipDeadline: '01-31' });
    expect(change).toEqual({ fresh: [], gone: [], changed: [], regraded: [], isRetimed: true });
    expect(entry.evaluation.report.deadline).toBe('2023-01-31');
    const back = rejudge(early.entry, STATUTORY_SETTINGS);
    expect(back.kind === 'judged' && back.change.gone).toEqual(early.change.fresh);
    const off = judged({ ...STATUTORY_SETTINGS, disabled: [first.rule] });
    expect(off.change.isRetimed).toBe(false);
  });

  it('has the stamp of earlier versions as long as no day for towns is set', () => {
    expect(judgeStamp('1.0.0', STATUTORY_SETTINGS)).toBe('e68e5b00');
    expect(judgeStamp('1.0.0', { ...STATUTORY_SETTINGS, townshipDeadline: '01-31' })).not.toBe('e68e5b00');
  });

  it('keeps decisions, tags and what the page was compared with', () => {
    const decision = { finding: first.id, fingerprint: fingerprint(first), state: 'confirmed' } as const;
    const held = { ...decision, reason: '', note: '', by: '', at: '2026-01-21T09:00:00Z' };
    const before = { ...checkedPage(PAGE).evaluation, textHash: 'b'.repeat(64) };
    const entry = { ...checkedPage(PAGE), decisions: [held], tags: ['甲'], before };
    const result = rejudge(entry, { ...STATUTORY_SETTINGS, departmentDeadline: '01-02' });
    expect(result).toMatchObject({ kind: 'judged', entry: { decisions: [held], tags: ['甲'], before } });
    const rules = result.kind === 'judged' ? result.entry.evaluation.findings.map(({ rule }) => rule) : [];
    expect(rules).toContain('identity/changed-since');
  });

  it.each(['report', 'table'])(
    'is left as it is where a later version saved an edition not known here: %s',
    (where) => {
      const entry = checkedPage(PAGE);
      const { evaluation } = entry;
      const report = { ...evaluation.report, tableEditions: { ...evaluation.report.tableEditions, requests: '2031' } };
      const later = {
        ...entry,
        evaluation: (where === 'report' ? { ...evaluation, edition: '2031' } : { ...evaluation, report }) as Evaluation,
      };
      const settings = { ...STATUTORY_SETTINGS, departmentDeadline: '01-02' };
      expect(isJudgedOtherwise(later, settings)).toBe(false);
      expect(rejudge(later, settings)).toEqual({ kind: 'later-edition' });
    },
  );

  it('is not judged by what it was judged by already, in whatever order that is written', () => {
    const severities = { 'contact/missing': 'notice', 'timing/published-late': 'error' } as const;
    const entry = checkedPage(PAGE, { ...STATUTORY_SETTINGS, severities });
    const turned = { 'timing/published-late': 'error', 'contact/missing': 'notice' } as const;
    expect(rejudge(entry, { ...STATUTORY_SETTINGS, severities: turned })).toEqual({ kind: 'unchanged' });
    expect(isJudgedOtherwise(entry, STATUTORY_SETTINGS)).toBe(true);
    const { evaluation } = entry;
    const older = { ...entry, evaluation: { ...evaluation, engine: { ...evaluation.engine, rules: 'older' } } };
    expect(rejudge(older, { ...STATUTORY_SETTINGS, severities }).kind).toBe('judged');
  });

  it('is left as it is where what was read is not kept', () => {
    const { facts: _, ...entry } = checkedPage(PAGE);
    expect(rejudge(entry, STATUTORY_SETTINGS)).toEqual({ kind: 'no-facts' });
    expect(isJudgedOtherwise(entry, { ...STATUTORY_SETTINGS, disabled: [first.rule] })).toBe(false);
  });
});
