import { describe, expect, it } from 'vitest';
import { recheck } from '../../../../lib/ledger/review/recheck';
import { example } from '../../store/example';
import { withFigure } from '../../store/finding';

const RULE = 'identity/changed-since';

describe('a re-check', () => {
  it('of the same text adds nothing', () => {
    const { evaluation, comparison } = recheck(example, { ...example, checkedAt: '2021-03-01T00:00:00.000Z' }, {});
    expect(evaluation.findings).toEqual(example.findings);
    expect(comparison).toMatchObject({ fresh: [], gone: [], changed: [], changedSince: null });
    expect(comparison.stayed).toHaveLength(1);
  });

  it('of another text has that as a finding, which is counted', () => {
    const { evaluation, comparison } = recheck(example, withFigure(12), {});
    expect(evaluation.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['reconciliation/review-litigation-total', 'error'],
      [RULE, 'notice'],
    ]);
    expect(evaluation.tally).toEqual({ ...example.tally, failed: 2 });
    expect(comparison.changed).toHaveLength(1);
  });

  it('by another version of the engine can not tell why the text is another one', () => {
    const later = { ...withFigure(12), engine: { version: '9.0.0', rules: '1' } };
    const { evaluation } = recheck(example, later, {});
    expect(evaluation.findings[1]).toMatchObject({ rule: RULE, outcome: 'cantTell' });
    expect(evaluation.tally).toEqual({ ...example.tally, cantTell: 1 });
  });

  it('does not call an earlier change gone', () => {
    const first = recheck(example, withFigure(12), {}).evaluation;
    const { comparison } = recheck(first, { ...withFigure(13, 'd'.repeat(64)) }, {});
    expect(comparison.gone).toEqual([]);
    expect(comparison.changedSince?.rule).toBe(RULE);
  });

  it('follows the settings', () => {
    expect(recheck(example, withFigure(12), { disabled: [RULE] }).evaluation.findings).toHaveLength(1);
    const { evaluation } = recheck(example, withFigure(12), { severities: { [RULE]: 'warning' } });
    expect(evaluation.findings[1]).toMatchObject({ rule: RULE, severity: 'warning' });
  });
});
