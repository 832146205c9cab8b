import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/ledger/review/decision';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { buildEntry, buildEvaluation, buildFinding } from '../ledger-builder';

const one = buildFinding({ id: 'one', severity: 'error', cause: 'c1' });
const other = buildFinding({ id: 'other', severity: 'warning', cause: 'c1', subject: { table: 'proactive' } });
const causes = [{ id: 'c1', edits: [], explains: 2, unique: true, rivals: [] }];
const evaluation = buildEvaluation({ findings: [one, other], causes });

function kindsAfter(dismissed: readonly (typeof one)[]) {
  const choice = { state: 'dismissed', reason: '无误', note: '', by: '', at: '2026-01-21T02:00:00Z' } as const;
  const { faultStandings, counts, listed } = reviewOf(
    buildEntry(evaluation, { decisions: decide(dismissed, choice) ?? [] }),
  );
  return { kinds: faultStandings.map(({ kind, state }) => `${kind} ${state}`), counts, listed };
}

describe('a fault of which a part is dismissed', () => {
  it('is as bad as what is left of it, in the list as in the counts', () => {
    expect(kindsAfter([])).toMatchObject({ kinds: ['error open'], counts: { error: 1, warning: 0 } });
    expect(kindsAfter([one])).toMatchObject({ kinds: ['warning open'], counts: { error: 0, warning: 1 } });
  });

  it('is dismissed once all of it is, and named by what it was', () => {
    expect(kindsAfter([one, other])).toMatchObject({
      kinds: ['error dismissed'],
      counts: { error: 0, warning: 0 },
      listed: { failed: 0, undecided: 0, dismissed: 1 },
    });
  });
});
