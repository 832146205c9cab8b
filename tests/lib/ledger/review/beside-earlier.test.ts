import { describe, expect, it } from 'vitest';
import { setBesideEarlier } from '../../../../lib/ledger/review/beside-earlier';
import { example } from '../../store/example';
import { withFigure } from '../../store/finding';

const again = { ...example, checkedAt: '2021-03-01T00:00:00.000Z' };

describe('a check beside the earlier ones of its page', () => {
  it('has nothing said of them where it is the first', () => {
    expect(setBesideEarlier(example, null, {})).toEqual({ evaluation: example, earlier: null, compared: null });
  });

  it('of the same text is held against the last one with another text, as that one was', () => {
    const before = withFigure(12);
    const { earlier, compared } = setBesideEarlier(again, { evaluation: example, before }, {});
    expect(earlier).toMatchObject({ checkedAt: example.checkedAt, sameText: true });
    expect(earlier?.compared).toEqual({ since: before.checkedAt, fresh: 0, gone: 0, changed: 1, stayed: 0 });
    expect(compared).toBe(before);
  });

  it('of another text is held against the last one, of which findings and figures are kept', () => {
    const { evaluation, earlier, compared } = setBesideEarlier(
      withFigure(12),
      { evaluation: example, before: null },
      {},
    );
    expect(earlier).toMatchObject({ sameText: false, compared: { since: example.checkedAt, changed: 1 } });
    expect(evaluation.findings.map(({ rule }) => rule)).toContain('identity/changed-since');
    expect(compared).toEqual({ ...example, passes: [], causes: [] });
  });
});
