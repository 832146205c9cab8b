import { describe, expect, it } from 'vitest';
import type { Evaluation, Finding, SavedEquation } from '@/lib/judge/evaluation';
import type { Decision } from '@/lib/ledger/record/entry';
import { itemsOf } from '@/lib/ledger/rectification/items';
import { keepItems } from '@/lib/ledger/rectification/keep-items';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { example } from '../../store/example';
import { decisionOn, withFigure } from '../../store/finding';

const [finding] = example.findings as readonly [Finding];
const equation = finding.equation as SavedEquation;
const ASKED = '2021-02-02T08:00:00.000Z';
const CHECKED = '2021-03-01T08:00:00.000Z';
const asked = decisionOn('confirmed', ASKED);
const terms = equation.terms.map((term) =>
  term.sign === -1 ? { ...term, cell: { ...term.cell, text: '11', value: 11 } } : term,
);
const corrected: Evaluation = {
  ...example,
  checkedAt: CHECKED,
  textHash: 'd'.repeat(64),
  findings: [],
  passes: [{ rule: finding.rule, subject: finding.subject, equation: { ...equation, terms, reported: 11 } }],
};
const items = (evaluation: Evaluation, decisions: readonly Decision[] = [asked], old: Evaluation = example) =>
  itemsOf(reviewOf({ url: evaluation.source, evaluation, decisions: keepItems(decisions, old, evaluation) }));

describe('an item', () => {
  it('waits until a check comes after it', () => {
    expect(items(example)).toMatchObject([{ state: 'waiting', ground: 'not-rechecked', since: null, isThere: true }]);
  });

  it('is not put right where a later check has it, with the same figures or with others', () => {
    expect(items({ ...example, checkedAt: CHECKED })).toMatchObject([
      { state: 'unrectified', ground: 'still-there', since: CHECKED, changes: [] },
    ]);
    expect(items(withFigure(12))).toMatchObject([
      { state: 'unrectified', ground: 'other-figures', changes: [{ before: 10, after: 12 }] },
    ]);
  });

  it('is put right where a later check finds it in order, with the figures before and after', () => {
    expect(items(corrected)).toMatchObject([
      {
        state: 'rectified',
        ground: 'in-order',
        since: CHECKED,
        isThere: false,
        findings: [finding],
        changes: [{ cell: { table: 'review-litigation', row: 'review', column: 'total' }, before: null, after: 11 }],
      },
    ]);
  });

  it('waits for a person where nothing shows it in order', () => {
    expect(items({ ...corrected, passes: [] })).toMatchObject([
      { state: 'waiting', ground: 'not-shown', since: CHECKED, isThere: false, findings: [finding] },
    ]);
  });

  it('is put right where a person says so, and no check says otherwise', () => {
    const said = decisionOn('rectified', ASKED);
    expect(items(example, [said])).toMatchObject([{ state: 'rectified', ground: 'said', since: ASKED }]);
    expect(items({ ...corrected, passes: [] }, [said])).toMatchObject([{ state: 'rectified', ground: 'said' }]);
  });

  it('is one for a finding that was confirmed anew with other figures, and none where the last word dismissed it', () => {
    const changed = withFigure(12);
    const first = keepItems([asked], example, changed);
    const anew = decisionOn('confirmed', '2021-03-02T08:00:00.000Z', changed);
    const made = items({ ...corrected, checkedAt: '2021-04-01T08:00:00.000Z' }, [...first, anew], changed);
    expect(made).toMatchObject([{ state: 'rectified', decision: { at: anew.at } }]);
    expect(items(corrected, [...first, { ...anew, state: 'dismissed' }], changed)).toEqual([]);
  });

  it('is none for what was dismissed, left open or never decided on', () => {
    expect(items(example, [])).toEqual([]);
    expect(items(example, [decisionOn('open', ASKED)])).toEqual([]);
    expect(items(corrected, [decisionOn('dismissed', ASKED)])).toEqual([]);
  });

  it('is one for several findings of one cause that were confirmed together', () => {
    const one = { ...finding, cause: 'c1' };
    const other = { ...one, id: 'table/other:x', rule: 'table/other', subject: { table: 'requests' } } as Finding;
    const two = { ...example, findings: [one, other] };
    const decisions = [
      decisionOn('confirmed', ASKED, two),
      decisionOn('confirmed', ASKED, { ...two, findings: [other] }),
    ];
    const [half] = corrected.passes;
    expect(items(corrected, decisions, two)).toMatchObject([{ ground: 'not-shown', findings: [one, other] }]);
    const passes = [...(half ? [half] : []), { rule: other.rule, subject: other.subject, equation: null }];
    expect(items({ ...corrected, passes }, decisions, two)).toMatchObject([{ ground: 'in-order' }]);
  });
});
