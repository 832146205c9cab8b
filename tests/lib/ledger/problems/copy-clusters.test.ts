import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCopies, prepareEntries } from '@/lib/ledger/copies/copied-text';
import { toCopyResult } from '@/lib/ledger/copies/copy-finding';
import { rowOf } from '@/lib/ledger/list/row-of';
import { findCopyClusters } from '@/lib/ledger/problems/copy-clusters';
import {
  type CopyCluster,
  gatherProblems,
  isProblem,
  type PlacedFault,
  placeFaults,
} from '@/lib/ledger/problems/gather-problems';
import { readFaults } from '@/lib/ledger/problems/report-faults';
import type { Decision, LedgerEntry } from '@/lib/ledger/record/entry';
import { decide } from '@/lib/ledger/review/decision';
import { useSeed } from '../../seed';
import { buildEntry, buildEvaluation, buildFinding } from '../ledger-builder';
import { makeText } from '../text-maker';

useSeed();

const RULE = 'identity/copied-text';
const urlOf = (name: string) => `http://www.suqian.gov.cn/${name}.htm`;

/** Reports of towns, each by the number of the text that it has. */
const reportsOf = (texts: Readonly<Record<string, number>>): readonly LedgerEntry[] =>
  Object.entries(texts).map(([name, text]) =>
    buildEntry(buildEvaluation({ source: urlOf(name), findings: [], report: { agency: name } }), {
      text: makeText(text, 3_000),
    }),
  );

/** The faults of reports that are held against each other. */
function faultsOf(entries: readonly LedgerEntry[], decisions: readonly Decision[] = []): readonly PlacedFault[] {
  const ready = prepareEntries(entries);
  return ready.flatMap((one) => {
    const across = checkCopies(
      one,
      ready.filter((other) => other !== one),
    );
    const entry = { ...one.entry, decisions: one.entry.url === urlOf('乙镇') ? decisions : [] };
    return placeFaults(rowOf(entry, across), readFaults(entry, across).faults);
  });
}

const problemsOf = (faults: readonly PlacedFault[]) => gatherProblems(faults, findCopyClusters(faults));
const namesIn = (cluster: CopyCluster | null | undefined) => (cluster?.members ?? []).map(({ body }) => body);
const bodiesOf = (faults: readonly PlacedFault[]) =>
  problemsOf(faults)
    .map(({ id, cluster, reports }) => ({ id, bodies: namesIn(cluster).sort(), reports }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** A fault of a report that names another as the likest. */
const named = (own: string, other: string, given: { reason?: string; year?: number } = {}): readonly PlacedFault[] => {
  const { reason = 'other-body', year = 2024 } = given;
  const data = { agency: own, url: urlOf(own), year, otherAgency: other, otherUrl: urlOf(other), otherYear: year };
  const finding = buildFinding({ id: `${RULE}:${reason}`, rule: RULE, reason, data, subject: {}, equation: null });
  const entry = buildEntry(buildEvaluation({ source: urlOf(own), findings: [finding], report: { agency: own } }));
  const nothing = { findings: [], passes: [] };
  return placeFaults(rowOf(entry, nothing), readFaults(entry, nothing).faults);
};

describe('clusters of copied text', () => {
  it('are one problem for three reports of one text, whichever order they come in', () => {
    const reports = reportsOf({ 甲镇: 1, 乙镇: 1, 丙镇: 1, 丁镇: 2, 戊镇: 2, 己镇: 3 });
    const once = bodiesOf(faultsOf(reports));
    expect(once.map(({ bodies, reports: count }) => [bodies, count])).toEqual(
      expect.arrayContaining([
        [['甲镇', '乙镇', '丙镇'].sort(), 3],
        [['丁镇', '戊镇'].sort(), 2],
      ]),
    );
    expect(once).toHaveLength(2);
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (given) => {
        expect(bodiesOf(faultsOf(given))).toEqual(once);
      }),
      { numRuns: 5 },
    );
  });

  it('take in a report that comes later, and keep what was decided', () => {
    const before = reportsOf({ 乙镇: 1, 丙镇: 1 });
    const [was] = problemsOf(faultsOf(before));
    const own = was?.faults.find(({ row }) => row.url === urlOf('乙镇')) ?? expect.fail('no fault');
    const said = { state: 'confirmed', reason: '', note: '', by: '王', at: '2026-01-21T02:00:00Z' } as const;
    const decisions = decide(own.fault.findings, said) ?? [];
    const [now, ...others] = problemsOf(faultsOf([...before, ...reportsOf({ 一镇: 1 })], decisions));
    expect(others).toEqual([]);
    expect([now?.reports, now?.states.confirmed]).toEqual([3, 1]);
    expect(now && was && isProblem(now, was.id)).toBe(true);
  });

  it('are what a chain of findings joins, whatever the order', () => {
    const names = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇', '庚镇', '辛镇'];
    const name = fc.constantFrom(...names);
    const pairs = fc.uniqueArray(fc.tuple(name, name), { selector: ([own]) => own, maxLength: names.length });
    fc.assert(
      fc.property(
        pairs.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length }))),
        ([made, shuffled]) => {
          const faults = (all: typeof made) => all.flatMap(([own, other]) => named(own, other));
          expect(bodiesOf(faults(shuffled))).toEqual(bodiesOf(faults(made)));
          const label = new Map(names.map((each) => [each, each]));
          for (const _ of names)
            for (const [own, other] of made) {
              const least = [label.get(own) ?? own, label.get(other) ?? other].sort()[0] ?? own;
              label.set(own, least).set(other, least);
            }
          expect(problemsOf(faults(made))).toHaveLength(new Set(made.map(([own]) => label.get(own))).size);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('are joined by every copy that is found, not by each report’s likest alone', () => {
    // Two pairs that are nearly one text each, and a passage that one of either has in common.
    const like = (own: string, others: Readonly<Record<string, number>>) => {
      const claim = (agency: string) => ({ agency, year: 2024, url: urlOf(agency) });
      const alike = Object.entries(others).map(([name, percent]) => ({ other: claim(name), percent }));
      const found = { kind: 'other-body' as const, passages: 2, longest: 120, beyond: false, alike };
      const across = toCopyResult(claim(own), [found], true);
      const entry = buildEntry(buildEvaluation({ source: urlOf(own), findings: [], report: { agency: own } }));
      return placeFaults(rowOf(entry, across), readFaults(entry, across).faults);
    };
    const all = [
      ...like('甲镇', { 乙镇: 95 }),
      ...like('乙镇', { 甲镇: 95, 丙镇: 64 }),
      ...like('丙镇', { 丁镇: 97, 乙镇: 64 }),
      ...like('丁镇', { 丙镇: 97 }),
    ];
    expect(problemsOf(all).map(({ cluster }) => namesIn(cluster))).toEqual([['甲镇', '乙镇', '丙镇', '丁镇']]);
  });

  it('cost no more than the copies that are named, however large the group', () => {
    // Each names the sixty that come first, as the index does.
    const claim = (at: number) => ({ agency: `泗阳县第${at}镇`, year: 2024, url: urlOf(`${at}`) });
    const shared = Array.from({ length: 60 }, (_, at) => ({ other: claim(at), percent: 99 }));
    const entry = buildEntry(buildEvaluation({ source: urlOf('0'), findings: [], report: { agency: '甲镇' } }));
    const row = rowOf(entry, { findings: [], passes: [] });
    const all = Array.from({ length: 2_000 }, (_, at) => {
      const alike = shared.filter(({ other }) => other.url !== urlOf(`${at}`));
      const found = { kind: 'other-body' as const, passages: 1, longest: 900, beyond: true, alike };
      const across = toCopyResult(claim(at), [found], true);
      const summary = { ...row.summary, unit: claim(at).agency };
      const { faults } = readFaults(entry, across);
      return placeFaults({ ...row, key: `${at}`, url: urlOf(`${at}`), summary }, faults);
    }).flat();
    const began = performance.now();
    const [problem, ...others] = problemsOf(all);
    expect(others).toEqual([]);
    expect([problem?.reports, problem?.cluster?.members.length]).toEqual([2_000, 2_000]);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('stay whole under a filter, and name a body whose own finding is not there', () => {
    const all = [...named('乙镇', '甲镇'), ...named('丙镇', '乙镇')];
    const [only, ...others] = gatherProblems(all.slice(1), findCopyClusters(all));
    expect(others).toEqual([]);
    expect(namesIn(only?.cluster)).toEqual(['乙镇', '丙镇', '甲镇']);
  });

  it('know a report by the address that its line stands for', () => {
    const [own] = named('甲镇', '丁镇');
    const addresses = { also: [{ key: 'm', url: urlOf('m'), decided: 0 }], apart: [] };
    if (own === undefined) throw new Error('no fault');
    const folded = { ...own, row: { ...own.row, addresses } };
    expect(problemsOf([folded, ...named('乙镇', 'm')])).toHaveLength(1);
  });

  it('leave the same body’s earlier text, and a text of nobody known, as they were', () => {
    const others = [
      ...named('甲镇', '乙镇', { reason: 'own-earlier' }),
      ...named('丙镇', '', { reason: 'unknown-body' }),
    ];
    expect(
      problemsOf([...others, ...named('甲镇', '乙镇')]).map(({ id, cluster }) => [id === RULE, cluster !== null]),
    ).toEqual(
      expect.arrayContaining([
        [true, false],
        [false, true],
      ]),
    );
  });
});
