import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../lib/judge/evaluation';
import type { Decision } from '../../../../lib/ledger/record/entry';
import { changesBetween } from '../../../../lib/ledger/review/changes';
import { applyDecisions, type Choice, decide, type Step, standing, undo } from '../../../../lib/ledger/review/decision';
import { fingerprint, readFingerprint } from '../../../../lib/ledger/review/fingerprint';
import { useSeed } from '../../seed';
import { buildBalance, buildFinding } from '../ledger-builder';

useSeed();

const choice = (overrides: Partial<Choice> = {}): Choice => ({
  state: 'confirmed',
  reason: '',
  note: '',
  by: '林',
  at: '2026-01-20T10:00:00.000Z',
  ...overrides,
});

function decided(decisions: readonly Decision[], finding: Finding, overrides: Partial<Choice> = {}) {
  const made = decide([finding], choice(overrides));
  if (made === undefined) throw new Error('a dismissal needs a reason');
  const { decisions: held, steps } = applyDecisions(decisions, made);
  const [step] = steps;
  if (step === undefined) throw new Error('a decision is a step');
  return { decisions: held, step };
}

const phone = (value: string): Finding =>
  buildFinding({
    id: 'contact/phone-malformed',
    rule: 'contact/phone-malformed',
    subject: { field: 'phone' },
    reason: 'digits',
    equation: null,
    data: { value },
  });

const told = (figure: number, quote: string): Finding =>
  buildFinding({
    id: 'reconciliation/narrative-table:requests/received',
    rule: 'reconciliation/narrative-table',
    equation: null,
    reason: 'disagrees',
    data: { told: figure, quote, figures: ['61'] },
  });

describe('fingerprint', () => {
  it.each<[string, Finding, Finding, boolean]>([
    ['a place', buildFinding(), buildFinding({ evidence: [], order: 3, section: null }), true],
    ['a severity', buildFinding(), buildFinding({ severity: 'notice' }), true],
    ['a cause', buildFinding(), buildFinding({ cause: 'c1' }), true],
    ['the wording of a failed sum', buildFinding(), buildFinding({ reason: 'opposite', data: { other: 'x' } }), true],
    ['a figure', buildFinding(), buildFinding({ equation: buildBalance([60, 0], [62, 0]) }), false],
    ['a figure where the sums stay', buildFinding(), buildFinding({ equation: buildBalance([59, 1], [61, 0]) }), false],
    ['the outcome', buildFinding(), buildFinding({ outcome: 'cantTell' }), false],
    ['the subject', buildFinding(), buildFinding({ subject: { table: 'requests', column: 'total' } }), false],
    ['a telephone number', phone('0595-2247301'), phone('0595-2247302'), false],
    ['full-width digits', phone('0595-2247301'), phone('０５９５－２２４７３０１'), true],
    ['the sentence quoted', told(60, '全年收到60件'), told(60, '本年度共收到申请60件。'), true],
    ['the number told', told(60, '全年收到60件'), told(59, '全年收到60件'), false],
  ])('%s', (_, one, other, same) => {
    expect(fingerprint(one) === fingerprint(other)).toBe(same);
  });

  it('stays small where a finding lists a whole table', () => {
    const cells = Array.from({ length: 175 }, (_, index) => `refused.state-secret/column-${index}`);
    const listing = (all: readonly string[]) => buildFinding({ equation: null, data: { cells: all } });
    expect(fingerprint(listing(cells)).length).toBeLessThan(200);
    expect(fingerprint(listing(cells))).not.toBe(fingerprint(listing([...cells.slice(1), 'new/total'])));
  });

  it('can be read back, and anything else cannot', () => {
    expect(readFingerprint(fingerprint(buildFinding()))?.values).toContainEqual(['requests/new/natural-person', 60]);
    for (const text of ['', 'null', '[]', '{"a":1}', '["a","b","c","d",[1]]', '[1,2,3,4,[]]'])
      expect(readFingerprint(text)).toBeUndefined();
  });
});

describe('standing', () => {
  const finding = buildFinding();
  const { decisions } = decided([], finding, { state: 'dismissed', reason: '表格已更正' });

  it('keeps a decision when everything but rule, subject and values changes', () => {
    const again = buildFinding({ order: 12, evidence: [], cause: 'c2', severity: 'warning' });
    expect(standing(decisions, { findings: [again] }).findings).toEqual([
      { kind: 'decided', finding: again, decision: decisions[0] },
    ]);
  });

  it('lets it lapse when a number changes, and says which', () => {
    const changed = buildFinding({ equation: buildBalance([60, 0], [62, 0]) });
    expect(standing(decisions, { findings: [changed] }).findings[0]).toMatchObject({
      kind: 'lapsed',
      decision: { state: 'dismissed', reason: '表格已更正' },
      changes: [
        { cell: { table: 'requests', row: 'handled-total', column: 'natural-person' }, before: 61, after: 62 },
        { name: 'reported', before: 61, after: 62 },
      ],
    });
  });

  it('lets it stand again when the number is put back', () => {
    const changed = buildFinding({ equation: buildBalance([60, 0], [62, 0]) });
    const both = decided(decisions, changed, { at: '2026-02-01T00:00:00.000Z' }).decisions;
    expect(both).toHaveLength(2);
    expect(standing(both, { findings: [finding] }).findings[0]).toMatchObject({ decision: { state: 'dismissed' } });
    expect(standing(both, { findings: [changed] }).findings[0]).toMatchObject({ decision: { state: 'confirmed' } });
  });

  it('names decisions whose finding is gone', () => {
    expect(standing(decisions, { findings: [] })).toEqual({ findings: [], gone: decisions });
  });

  it('follows a finding that only changed its number among repetitions', () => {
    const [first, second] = [phone('0595-1'), { ...phone('0595-2'), id: 'contact/phone-malformed#2' }];
    const held = decided([], second).decisions;
    expect(standing(held, { findings: [first, second] }).findings.map(({ kind }) => kind)).toEqual([
      'undecided',
      'decided',
    ]);
    expect(standing(held, { findings: [phone('0595-2')] })).toMatchObject({
      findings: [{ kind: 'decided' }],
      gone: [],
    });
  });

  it('holds two findings that look alike apart', () => {
    const twin = { ...phone('1'), id: 'contact/phone-malformed#2' };
    const one = decided([], phone('1')).decisions;
    const both = decided(one, twin, { state: 'rectified' }).decisions;
    const states = standing(both, { findings: [phone('1'), twin] }).findings.map((held) =>
      held.kind === 'decided' ? held.decision.state : held.kind,
    );
    expect(states).toEqual(['confirmed', 'rectified']);
  });

  it('survives any re-check that gives the same values, in whatever order', () => {
    const figure = fc.integer({ min: 0, max: 99 });
    const rows = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
    fc.assert(
      fc.property(rows, figure, fc.array(figure, { minLength: 6, maxLength: 6 }), (names, moved, orders) => {
        const findings = names.map((name, at) =>
          buildFinding({ id: `rule:${name}`, subject: { row: name }, equation: buildBalance([at, 1], [at, 2]) }),
        );
        const held = findings.reduce<readonly Decision[]>((all, each) => decided(all, each).decisions, []);
        const again = findings
          .map((each, at) => ({ ...each, order: orders[at] ?? 0, severity: 'notice' as const }))
          .sort((a, b) => a.order - b.order);
        expect(standing(held, { findings: again }).findings.every(({ kind }) => kind === 'decided')).toBe(true);
        const changed = again.map((each, at) =>
          at === 0 ? { ...each, equation: buildBalance([moved + 100, 0], [moved, 0]) } : each,
        );
        const kinds = standing(held, { findings: changed }).findings.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'lapsed')).toEqual(['lapsed']);
      }),
    );
  });
});

describe('changesBetween', () => {
  it('tells an appearing, a changed and a lost value; nothing of what it cannot read', () => {
    const one = fingerprint(buildFinding({ equation: null, data: { a: 1, b: 2 } }));
    const other = fingerprint(buildFinding({ equation: null, data: { b: 3, c: 'x' } }));
    expect(changesBetween(one, other).map(({ name, before, after }) => [name, before, after])).toEqual([
      ['a', 1, null],
      ['b', 2, 3],
      ['c', null, 'x'],
    ]);
    expect(changesBetween(one, one)).toEqual([]);
    expect(changesBetween('older form', one)).toEqual([]);
  });
});

describe('decide and undo', () => {
  it('asks for a reason before it dismisses, and keeps none otherwise', () => {
    expect(decide([buildFinding()], choice({ state: 'dismissed', reason: '  ' }))).toBeUndefined();
    expect(decided([], buildFinding(), { reason: '不用' }).decisions[0]?.reason).toBe('');
  });

  it('replaces the decision on the same values', () => {
    const one = decided([], buildFinding()).decisions;
    const two = decided(one, buildFinding(), { state: 'rectified', at: '2026-01-21T00:00:00.000Z' });
    expect(two.decisions.map(({ state }) => state)).toEqual(['rectified']);
    expect(two.step.before?.state).toBe('confirmed');
  });

  it('refuses to take back a step that another decision has overtaken', () => {
    const { decisions, step } = decided([], buildFinding());
    const later = decided(decisions, buildFinding(), { note: '另一窗口', at: '2026-01-22T00:00:00.000Z' }).decisions;
    expect(undo(later, [step])).toEqual({ decisions: later, overtaken: [step] });
    expect(undo([], [step])).toEqual({ decisions: [], overtaken: [step] });
  });

  it('takes back the steps it is given and no other', () => {
    const one = decided([], buildFinding({ id: 'a' }));
    const other = decided(one.decisions, buildFinding({ id: 'b' }));
    expect(undo(other.decisions, [one.step])).toEqual({ decisions: [other.step.after], overtaken: [] });
    const again = decided(other.decisions, buildFinding({ id: 'b' }), { at: '2026-01-22T00:00:00.000Z' });
    expect(undo(again.decisions, [one.step, other.step])).toEqual({
      decisions: [again.step.after],
      overtaken: [other.step],
    });
  });

  it('takes any history back to where it began', () => {
    const move = fc.record({
      row: fc.constantFrom('a', 'b', 'c'),
      state: fc.constantFrom('open', 'confirmed', 'dismissed', 'rectified') as fc.Arbitrary<Choice['state']>,
      value: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let decisions: readonly Decision[] = [];
        let history: readonly Step[] = [];
        const states: (readonly Decision[])[] = [decisions];
        for (const [index, { row, state, value }] of moves.entries()) {
          const finding = buildFinding({ id: row, equation: buildBalance([value, 0], [9, 9]) });
          const at = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
          const result = decided(decisions, finding, { state, reason: '因', at });
          decisions = result.decisions;
          history = [...history, result.step];
          states.push(decisions);
        }
        const whole = history;
        const sorted = (all: readonly Decision[]) => all.map((each) => JSON.stringify(each)).sort();
        for (let left = moves.length; left > 0; left -= 1) {
          const back = undo(decisions, history.slice(left - 1));
          expect(back.overtaken).toEqual([]);
          ({ decisions } = back);
          history = history.slice(0, left - 1);
          expect(sorted(decisions)).toEqual(sorted(states[left - 1] ?? []));
        }
        const all = undo(states.at(-1) ?? [], whole);
        expect(all).toEqual({ decisions: [], overtaken: [] });
      }),
    );
  });
});
