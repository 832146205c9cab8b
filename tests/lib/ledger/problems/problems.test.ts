import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/judge/evaluation';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { rowOf } from '@/lib/ledger/list/row-of';
import { decideAlike } from '@/lib/ledger/problems/decide-alike';
import { ALL_FAULTS, filterFaults, isStateShown } from '@/lib/ledger/problems/filter-faults';
import { gatherProblems, placeFaults } from '@/lib/ledger/problems/gather-problems';
import { readFaults, withDecisions } from '@/lib/ledger/problems/report-faults';
import { decide } from '@/lib/ledger/review/decision';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { buildEntry, buildEvaluation, buildFinding } from '../ledger-builder';

const SAID = { by: '王', at: '2026-01-21T02:00:00Z' };
const sum = buildFinding({ id: 'sum', rule: 'reconciliation/requests-balance' });
const phone = buildFinding({
  id: 'phone',
  rule: 'contact/phone-malformed',
  severity: 'warning',
  subject: {},
  equation: null,
});
const late = buildFinding({
  id: 'late',
  rule: 'timing/published-late',
  severity: 'warning',
  subject: {},
  equation: null,
});
const unknown = buildFinding({ id: 'unknown', rule: 'made/later', outcome: 'cantTell', subject: {}, equation: null });

/** A report of a unit with these findings, as a row and its faults. */
function reportWith(unit: string, findings: readonly Finding[], given: { group?: string; onTime?: 'no' } = {}) {
  const url = `http://www.suqian.gov.cn/${unit}.htm`;
  const evaluation = buildEvaluation({ source: url, findings, report: { agency: unit } });
  const entry = buildEntry(evaluation);
  const made = rowOf(entry, NOTHING_ACROSS);
  const row = { ...made, summary: { ...made.summary, ...given } };
  return { entry, row, report: readFaults(entry, NOTHING_ACROSS) };
}

const one = reportWith('甲局', [sum, phone, unknown], { group: '宿城区', onTime: 'no' });
const other = reportWith('乙局', [{ ...sum, id: 'sum#2' }, sum, late], { group: '宿豫区' });
const NO_CLUSTERS = new Map();
const placed = [one, other].flatMap(({ row, report }) => placeFaults(row, report.faults));

describe('the problems of reports', () => {
  it('are one a rule, by head, the worst and commonest first, unknown rules last', () => {
    const problems = gatherProblems(placed, NO_CLUSTERS);
    expect(problems.map(({ rule, kind, reports, faults }) => [rule, kind, reports, faults.length])).toEqual([
      ['timing/published-late', 'warning', 1, 1],
      ['reconciliation/requests-balance', 'error', 2, 3],
      ['contact/phone-malformed', 'warning', 1, 1],
      ['made/later', 'cantTell', 1, 1],
    ]);
    expect(problems[1]?.faults.map(({ row }) => row.summary.unit)).toEqual(['甲局', '乙局', '乙局']);
  });

  it('count what the lines of the list count, whatever was decided', () => {
    const decisions = decide([sum], { state: 'dismissed', reason: '无误', note: '', ...SAID }) ?? [];
    const held = withDecisions(other.report, decisions);
    const line = rowOf({ ...other.entry, decisions }, NOTHING_ACROSS);
    const problems = gatherProblems(placeFaults(line, held.faults), NO_CLUSTERS);
    const total = (state: 'open' | 'dismissed') => problems.reduce((all, { states }) => all + states[state], 0);
    expect(total('open')).toBe(line.decisionCounts.open + line.decisionCounts.undecided);
    expect(total('dismissed')).toBe(line.decisionCounts.dismissed);
    expect(problems.flatMap(({ faults }) => faults)).toHaveLength(line.summary.reviewed.of);
    expect(held.faults).toEqual(readFaults({ ...other.entry, decisions }, NOTHING_ACROSS).faults);
    expect(held.faults).toEqual(reviewOf({ ...other.entry, decisions }).faultStandings);
  });

  it('are filtered by weight, head, district, lateness and standing', () => {
    const ids = (filters: Partial<typeof ALL_FAULTS>) =>
      filterFaults(placed, { ...ALL_FAULTS, ...filters }).map(({ fault }) => fault.id);
    expect(ids({})).toHaveLength(6);
    expect(ids({ kinds: new Set(['warning']) })).toEqual(['phone', 'late']);
    expect(ids({ head: 'other' })).toEqual(['unknown']);
    expect(ids({ head: 'inaccurate-incomplete', group: '宿豫区' })).toEqual(['sum#2', 'sum']);
    expect(ids({ traits: new Set(['late']) })).toEqual(['sum', 'phone', 'unknown']);
    expect(ids({ traits: new Set(['late', 'contact']), kinds: new Set(['error']) })).toEqual(['sum']);
    expect(placed.filter((each) => isStateShown({ state: 'confirmed' }, each))).toEqual([]);
    expect(placed.filter((each) => isStateShown({ state: 'open' }, each))).toHaveLength(6);
  });
});

describe('deciding alike', () => {
  const noted = decide([phone], { state: 'dismissed', reason: '无误', note: '已电话核实', ...SAID }) ?? [];
  const { faults } = withDecisions(one.report, noted);

  it('leaves each fault its note, and takes one reason for all', () => {
    const made = decideAlike(faults, { state: 'dismissed', reason: '口径不同', note: null }, SAID)?.flat();
    expect(made?.map(({ finding, reason, note }) => [finding, reason, note])).toEqual([
      ['sum', '口径不同', ''],
      ['phone', '口径不同', '已电话核实'],
      ['unknown', '口径不同', ''],
    ]);
    expect(decideAlike(faults, { state: 'dismissed', reason: ' ', note: null }, SAID)).toBeUndefined();
  });

  it('writes a note on each as it is held', () => {
    const made = decideAlike(faults, { state: null, reason: '', note: '同批复核' }, SAID)?.flat();
    expect(made?.map(({ state, reason, note }) => [state, reason, note])).toEqual([
      ['open', '', '同批复核'],
      ['dismissed', '无误', '同批复核'],
      ['open', '', '同批复核'],
    ]);
  });
});
