import { describe, expect, it } from 'vitest';
import type { Evaluation, Finding, SavedEquation } from '@/lib/judge/evaluation';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { Decision } from '@/lib/ledger/record/entry';
import { itemsOf } from '@/lib/ledger/rectification/items';
import { keepAcross } from '@/lib/ledger/rectification/settle-across';
import { decide } from '@/lib/ledger/review/decision';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { example } from '../../store/example';

const [own] = example.findings as readonly [Finding];
const equation = own.equation as SavedEquation;
const carryOver: Finding = { ...own, id: 'reconciliation/carry-over:review', rule: 'reconciliation/carry-over' };
const copied: Finding = {
  ...carryOver,
  id: 'identity/copied-text:other-body',
  rule: 'identity/copied-text',
  reason: 'other-body',
  subject: {},
  equation: null,
};
/** The other report corrected: its figure is another one. */
const mended: SavedEquation = {
  ...equation,
  reported: 11,
  terms: equation.terms.map((term) =>
    term.sign === -1 ? { ...term, cell: { ...term.cell, text: '11', value: 11 } } : term,
  ),
};
const later = { checkedAt: '2021-03-01T08:00:00.000Z', textHash: 'd'.repeat(64) };
const decidedAt = '2021-02-02T08:00:00.000Z';

/** What a person confirmed across reports, as it is stored. */
function confirmed(finding: Finding): readonly Decision[] {
  const made = decide([finding], { state: 'confirmed', reason: '', note: '', by: '王', at: decidedAt }) ?? [];
  return keepAcross(made, [finding], example);
}

function itemsAfter(finding: Finding, across = NOTHING_ACROSS, check: Partial<Evaluation> = {}) {
  const evaluation = { ...example, findings: [], ...check };
  return itemsOf(reviewOf({ url: evaluation.source, evaluation, decisions: confirmed(finding) }, across));
}

describe('what was confirmed across reports and is not found any more', () => {
  it('is kept in its own words from the moment that it was confirmed', () => {
    const found = { finding: carryOver, textHash: example.textHash, rules: example.engine.rules };
    expect(confirmed(carryOver)).toMatchObject([{ state: 'confirmed', found }]);
    const dismissed =
      decide([carryOver], { state: 'dismissed', reason: '口径', note: '', by: '', at: decidedAt }) ?? [];
    expect(keepAcross(dismissed, [carryOver], example)).toEqual(dismissed);
    // A check of its own has what is of the page alone.
    const ofPage = decide([own], { state: 'confirmed', reason: '', note: '', by: '', at: decidedAt }) ?? [];
    expect(keepAcross(ofPage, [own], example)).toEqual(ofPage);
  });

  it('is put right where other figures are found in order, with the figures before and after', () => {
    const across = { findings: [], passes: [{ rule: carryOver.rule, subject: carryOver.subject, equation: mended }] };
    const [item, ...others] = itemsAfter(carryOver, across, later);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ state: 'rectified', ground: 'in-order', since: later.checkedAt, isThere: false });
    expect(item?.changes).toHaveLength(1);
    // The other report was checked again, this one was not: when is not known.
    expect(itemsAfter(carryOver, across)).toMatchObject([{ state: 'rectified', since: null }]);
    expect(itemsAfter(carryOver, { ...across, passes: [] })).toMatchObject([{ state: 'waiting', since: null }]);
  });

  it('waits where nothing shows it put right: the same figures by other rules, another subject, no pass at all', () => {
    const pass = { rule: carryOver.rule, subject: carryOver.subject, equation };
    for (const passes of [[], [pass], [{ ...pass, subject: { row: 'other' }, equation: mended }]]) {
      const across = { findings: [], passes, lacking: 2019 };
      expect(itemsAfter(carryOver, across, later)).toMatchObject([{ state: 'waiting', ground: 'not-shown' }]);
    }
  });

  it('that compares no figures is put right by a text that is another one, by the same rules', () => {
    const across = { findings: [], passes: [{ rule: copied.rule, subject: {}, equation: null }] };
    const stateAfter = (check: Partial<Evaluation>) => itemsAfter(copied, across, check).map(({ state }) => state);
    expect(stateAfter(later)).toEqual(['rectified']);
    expect(stateAfter({})).toEqual(['waiting']);
    expect(stateAfter({ ...later, engine: { version: '9.0.0', rules: '9.0.0' } })).toEqual(['waiting']);
  });

  it('is not spoken of where the report was compared with none', () => {
    expect(itemsAfter(carryOver)).toEqual([]);
    const evaluation = { ...example, findings: [] };
    const review = reviewOf({ url: example.source, evaluation, decisions: confirmed(carryOver) });
    expect(review.goneCounts).toEqual({ rectified: 0, unshown: 0 });
  });

  it('stands as long as it is found', () => {
    const evaluation = { ...example, ...later, findings: [] };
    const review = reviewOf(
      { url: example.source, evaluation, decisions: confirmed(carryOver) },
      { findings: [carryOver], passes: [] },
    );
    expect(itemsOf(review)).toMatchObject([{ state: 'unrectified', ground: 'still-there', isThere: true }]);
  });
});
