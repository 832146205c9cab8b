import { describe, expect, it } from 'vitest';
import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { readFaults } from '@/lib/ledger/problems/report-faults';
import type { Decision } from '@/lib/ledger/record/entry';
import { keepItems } from '@/lib/ledger/rectification/keep-items';
import { CHANGED_SINCE, withoutAsked } from '@/lib/ledger/review/asked-change';
import { countOwnDecisions } from '@/lib/ledger/review/decision-counts';
import { fingerprint } from '@/lib/ledger/review/fingerprint';
import { recheck } from '@/lib/ledger/review/recheck';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { example } from '../../store/example';
import { decisionOn } from '../../store/finding';

const [finding] = example.findings as readonly [Finding];
const AT = '2021-02-02T08:00:00.000Z';
const [first] = finding.equation?.terms ?? [];
if (first === undefined) throw new Error('The example has an equation.');
const { table, row, column } = first.cell;
const OWN = `${table}/${row}/${column}`;
const OTHER = 'requests/received/legal';

/** The change of text that a re-check finds. */
function news(reason: string, cells: readonly string[] = []): Finding {
  const { changedSince } = recheck(example, { ...example, findings: [], textHash: 'd'.repeat(64) }, {}).comparison;
  if (changedSince === null) throw new Error('The text changed.');
  return { ...changedSince, reason, data: { ...changedSince.data, ...(cells.length > 0 && { cells }) } };
}

/** What became of decisions once the finding was no longer there; `passes`: what shows it in order. */
function afterwards(decisions: readonly Decision[], old: Evaluation = example, isInOrder = true): readonly Decision[] {
  const [about] = old.findings as readonly [Finding];
  const passes = isInOrder ? [{ rule: about.rule, subject: about.subject, equation: null }] : [];
  return keepItems(decisions, old, { ...old, findings: [], passes, textHash: 'd'.repeat(64) });
}
const ASKED = afterwards([decisionOn('confirmed', AT)]);
const left = (one: Finding, decisions: readonly Decision[] = ASKED) => withoutAsked([one], decisions);

describe('a change of a report’s text', () => {
  it('that was asked for is no finding', () => {
    expect(left(news('figures', [OWN]))).toEqual([]);
    expect(left(news('figures', [OWN]), afterwards([decisionOn('rectified', AT)]))).toEqual([]);
  });

  it('that goes beyond what was asked says what else changed', () => {
    expect(left(news('figures', [OWN, OTHER]))).toMatchObject([{ reason: 'beyond', data: { cells: [OTHER] } }]);
  });

  it('stays where nobody asked for anything, or for something else', () => {
    const one = news('figures', [OWN]);
    expect(left(one, [])).toEqual([one]);
    expect(left(one, afterwards([decisionOn('dismissed', AT)]))).toEqual([one]);
    expect(left(news('figures', [OTHER]))).toEqual([news('figures', [OTHER])]);
    for (const reason of ['no-report', 'other-engine']) expect(left(news(reason))).toEqual([news(reason)]);
  });

  it('that changed no figure was asked for where something about none was put right', () => {
    const one = news('text');
    expect(left(one)).toEqual([one]);
    const words = { ...finding, id: 'contact/missing', rule: 'contact/missing', subject: {}, equation: null };
    const old = { ...example, findings: [words] };
    const asked = [decisionOn('confirmed', AT, old)];
    expect(left(one, afterwards(asked, old))).toEqual([]);
    // It is gone, but nothing shows it in order.
    expect(left(one, afterwards(asked, old, false))).toEqual([one]);
  });

  it('that a person has decided on stays as it was', () => {
    const one = news('figures', [OWN, OTHER]);
    const decided = { finding: one.id, fingerprint: fingerprint(one), state: 'dismissed', reason: '勘误', note: '' };
    const decision = { ...decided, state: 'dismissed', by: '王', at: AT } as const;
    expect(left(one, [...ASKED, decision])).toEqual([one]);
    const [beyond] = left(one) as readonly [Finding];
    const decidedBeyond = { ...decision, fingerprint: fingerprint(beyond) };
    expect(left(one, [...ASKED, decidedBeyond])).toEqual([beyond]);
  });

  it('is counted alike in the review, in the list before it was compared, and by problem', () => {
    const evaluation = { ...example, findings: [news('figures', [OWN])] };
    const entry = { url: example.source, savedAt: AT, evaluation, decisions: ASKED, tags: [], text: null };
    expect(reviewOf(entry).faultStandings).toEqual([]);
    expect(reviewOf(entry).summary).toMatchObject({ notices: 0, reviewed: { done: 0, of: 0 } });
    expect(countOwnDecisions(entry)).toMatchObject({ undecided: 0, open: 0 });
    expect(readFaults(entry, { findings: [], passes: [] }).faults).toEqual([]);
    const unasked = { ...entry, decisions: [] };
    expect(reviewOf(unasked).evaluation.findings.map(({ rule }) => rule)).toEqual([CHANGED_SINCE]);
    expect(countOwnDecisions(unasked)).toMatchObject({ undecided: 1 });
  });
});
