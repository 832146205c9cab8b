import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvaluations } from '../../../../lib/ledger/review/compare';
import { useSeed } from '../../seed';
import { buildBalance, buildEvaluation, buildFigures, buildFinding } from '../ledger-builder';

useSeed();

const other = 'b'.repeat(64);

describe('compareEvaluations', () => {
  it('tells new, gone, stayed and changed findings apart', () => {
    const finding = (id: string, total = 61) => buildFinding({ id, equation: buildBalance([60, 0], [total, 0]) });
    const before = buildEvaluation({ findings: [finding('a'), finding('b'), finding('c')] });
    const after = buildEvaluation({ findings: [finding('d'), finding('c', 62), finding('b')] });
    const { fresh, gone, stayed, changed } = compareEvaluations(before, after);
    expect([fresh, gone, stayed].map((all) => all.map(({ id }) => id))).toEqual([['d'], ['a'], ['b']]);
    expect(changed).toMatchObject([
      { before: { id: 'c' }, changes: [{ before: 61, after: 62 }, { name: 'reported' }] },
    ]);
  });

  const table = (total: number) => ({
    report: { tables: { requests: buildFigures('requests', '2021', { 'new/total': total }) } },
  });

  it.each([
    ['the same text', {}, {}, null],
    ['other words', {}, { textHash: other }, 'failed text'],
    ['another figure', table(3), { ...table(4), textHash: other }, 'failed figures'],
    ['a table that went', table(3), { textHash: other }, 'failed figures'],
    ['no report any more', {}, { textHash: other, kind: 'not-a-report' as const }, 'cantTell no-report'],
    ['no report before', { kind: 'not-a-report' as const }, { textHash: other }, null],
    ['another engine', {}, { textHash: other, engine: { version: '0.2.0', rules: '1' } }, 'cantTell other-engine'],
    ['another engine, same text', {}, { engine: { version: '0.2.0', rules: '1' } }, null],
  ])('says of %s', (_, before, after, says) => {
    const { changedSince, unchanged } = compareEvaluations(buildEvaluation(before), buildEvaluation(after));
    expect(unchanged !== null).toBe(!('textHash' in after));
    expect(changedSince && `${changedSince.outcome} ${changedSince.reason}`).toBe(says);
    if (changedSince) expect(changedSince).toMatchObject({ rule: 'identity/changed-since', severity: 'notice' });
  });

  it('names the figures that changed, blanks as blanks', () => {
    const before = buildFigures('requests', '2021', { 'new/total': 3, 'granted/total': null });
    const after = buildFigures('requests', '2021', { 'new/total': 4, 'granted/total': 0 });
    const { cells } = compareEvaluations(
      buildEvaluation({ report: { tables: { requests: before } } }),
      buildEvaluation({ report: { tables: { requests: after } } }),
    );
    expect(cells).toEqual([
      { cell: { table: 'requests', row: 'new', column: 'total' }, before: 3, after: 4 },
      { cell: { table: 'requests', row: 'granted', column: 'total' }, before: null, after: 0 },
    ]);
  });

  it('puts every finding into one list, and is turned round by turning the checks round', () => {
    const findings = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...'abcdefg'), total: fc.integer({ min: 0, max: 2 }) }),
      {
        selector: ({ id }) => id,
      },
    );
    const make = (list: readonly { id: string; total: number }[]) =>
      buildEvaluation({
        findings: list.map(({ id, total }) => buildFinding({ id, equation: buildBalance([9, 0], [total, 0]) })),
      });
    fc.assert(
      fc.property(findings, findings, (one, two) => {
        const there = compareEvaluations(make(one), make(two));
        const back = compareEvaluations(make(two), make(one));
        expect(there.fresh.length + there.stayed.length + there.changed.length).toBe(two.length);
        expect(there.gone.length + there.stayed.length + there.changed.length).toBe(one.length);
        expect(back.fresh.map(({ id }) => id).sort()).toEqual(there.gone.map(({ id }) => id).sort());
        expect(back.changed.length).toBe(there.changed.length);
      }),
    );
  });
});
