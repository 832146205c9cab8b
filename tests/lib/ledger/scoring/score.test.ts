import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { Decision, DecisionState, LedgerEntry } from '@/lib/ledger/record/entry';
import { decide } from '@/lib/ledger/review/decision';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import { type Score, scoreAbsent, scoreReview, statusOf } from '@/lib/ledger/scoring/score';
import type { ScoringItem, ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import { tellItem } from '@/lib/messages/write-score';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { WORDS } from '../../../words';
import { buildFinding, entryOf } from '../../export/ledger-builder';
import { useSeed } from '../../seed';

useSeed();

const LICHENG = lichengSheet(WORDS['zh-CN'].scoring.template);
const LATE = finding('timing/published-late', { id: 'late', severity: 'error' });
const MISSING = finding('structure/section-missing', { id: 'missing', severity: 'error' });
const NO_TABLE = finding('structure/table-missing', { id: 'no-table', severity: 'error', order: 5 });
const COPIED = finding('identity/copied-text', { id: 'copied', severity: 'warning', order: 9 });
const SUM = finding('reconciliation/requests-balance', { id: 'sum', severity: 'error', order: 3 });

function finding(rule: string, given: Partial<Finding> = {}): Finding {
  return buildFinding({ rule, reason: 'missing', subject: { field: given.id ?? rule }, ...given });
}

function entry(
  held: readonly (readonly [Finding, DecisionState])[],
  given: Partial<Evaluation> = {},
  report: Partial<Evaluation['report']> = {},
): LedgerEntry {
  const whole = entryOf('某单位');
  const said = { reason: '无误', note: '', by: '', at: '2026-01-21T02:00:00Z' };
  return {
    ...whole,
    evaluation: {
      ...whole.evaluation,
      report: { ...whole.evaluation.report, onTime: 'yes', ...report },
      findings: held.map(([each]) => each),
      ruleErrors: [],
      ...given,
    },
    decisions: held.flatMap(([each, state]): readonly Decision[] =>
      state === 'open' ? [] : (decide([each], { ...said, state }) ?? []),
    ),
  };
}

function score(sheet: ScoringSheet, given: LedgerEntry): Score {
  const made = scoreReview(sheet, reviewOf(given, NOTHING_ACROSS));
  if (made === null) throw new Error('not scored');
  return made;
}

const faults = (rules: readonly string[], given: Partial<ScoringItem> = {}): ScoringItem => ({
  id: 'item-1',
  label: '错误',
  points: 1,
  per: 'fault',
  cap: null,
  takes: { kind: 'faults', heads: [], rules },
  ...given,
});
const sheetOf = (items: readonly ScoringItem[], given: Partial<ScoringSheet> = {}): ScoringSheet => ({
  name: '某区',
  full: 10,
  floor: 0,
  counts: 'confirmed',
  rectified: false,
  items,
  ...given,
});

describe('the sheet of 鲤城区', () => {
  it('takes 5 points for each of its items, and two wipe the ten', () => {
    expect(score(LICHENG, entry([[LATE, 'confirmed']])).score).toBe(500);
    const twice = score(
      LICHENG,
      entry([
        [LATE, 'confirmed'],
        [MISSING, 'confirmed'],
      ]),
    );
    expect([twice.score, twice.off, statusOf(twice)]).toEqual([0, 1000, 'final']);
    const thrice = score(
      LICHENG,
      entry([
        [LATE, 'confirmed'],
        [MISSING, 'confirmed'],
        [COPIED, 'confirmed'],
      ]),
    );
    expect(thrice.lines.map(({ off, cut }) => [off, cut])).toEqual([
      [500, null],
      [500, null],
      [0, 'floor'],
    ]);
  });

  it('takes missing elements off once, and says so of the others', () => {
    const { off, lines } = score(
      LICHENG,
      entry([
        [MISSING, 'confirmed'],
        [NO_TABLE, 'confirmed'],
      ]),
    );
    expect(off).toBe(500);
    expect(lines.map(({ fault, cut }) => [fault, cut])).toEqual([
      ['missing', null],
      ['no-table', 'once'],
    ]);
  });

  it('wipes the points of a unit that handed nothing in', () => {
    const { score: left, lines } = scoreAbsent(LICHENG);
    expect(left).toBe(0);
    expect(lines.map(({ item }) => item.id)).toEqual(['item-1', 'item-2']);
  });

  it('leaves full points where nothing was found, and names what only a person can say', () => {
    const clean = score(LICHENG, entry([]));
    expect([clean.score, statusOf(clean)]).toEqual([1000, 'final']);
    expect(clean.byHand.map(({ label }) => label)).toEqual(['退回后未及时修改']);
  });
});

describe('what counts', () => {
  const sheet = sheetOf([faults(['structure/section-missing', 'identity/copied-text'])]);

  it.each([
    ['confirmed', 'confirmed', 100],
    ['open', 'confirmed', 0],
    ['open', 'undismissed', 100],
    ['dismissed', 'undismissed', 0],
    ['rectified', 'undismissed', 0],
  ] as const)('a fault that is %s, where %s ones do: %d', (state, counts, off) => {
    expect(score({ ...sheet, counts }, entry([[MISSING, state]])).off).toBe(off);
  });

  it('is what was put right too, where the sheet says so', () => {
    expect(score({ ...sheet, rectified: true }, entry([[MISSING, 'rectified']])).off).toBe(100);
  });

  it('is no notice and nothing undecided before a person confirmed it', () => {
    const undismissed = { ...sheet, counts: 'undismissed' } as const;
    const notice = finding('structure/section-missing', { id: 'notice', severity: 'notice' });
    const undecided = finding('structure/section-missing', { id: 'undecided', outcome: 'cantTell', severity: 'error' });
    expect(
      score(
        undismissed,
        entry([
          [notice, 'open'],
          [undecided, 'open'],
        ]),
      ).off,
    ).toBe(0);
    expect(
      score(
        undismissed,
        entry([
          [notice, 'confirmed'],
          [undecided, 'confirmed'],
        ]),
      ).off,
    ).toBe(200);
  });

  it('is what a re-check no longer has, unless it shows that it was put right', () => {
    const before = entry([[MISSING, 'confirmed']]);
    const found = { finding: MISSING, textHash: 'a', rules: '1' };
    const gone = (more: Partial<Decision>): LedgerEntry => ({
      ...entry([]),
      decisions: before.decisions.map((decision) => ({ ...decision, found, ...more })),
    });
    expect(score(sheet, gone({})).lines).toMatchObject([{ isThere: false, off: 100 }]);
    const right = gone({ putRight: { at: '2026-02-01T00:00:00Z', equation: null } });
    expect(score(sheet, right).off).toBe(0);
    expect(score({ ...sheet, rectified: true }, right).off).toBe(100);
  });

  it('is one deduction for a fault of several findings, and the first item’s that takes it', () => {
    const parts = [
      finding('structure/row-missing', { id: 'a', cause: 'c' }),
      finding('structure/column-missing', { id: 'b', cause: 'c' }),
    ];
    const cause = { id: 'c', edits: [], explains: 2, unique: true, rivals: [] };
    const both = entry(
      parts.map((each) => [each, 'confirmed'] as const),
      { causes: [cause] },
    );
    const { lines } = score(
      sheetOf([
        faults(['structure/column-missing'], { id: 'item-2', points: 0.5 }),
        faults(['structure/row-missing', 'structure/column-missing']),
      ]),
      both,
    );
    expect(lines.map(({ item, off }) => [item.id, off])).toEqual([['item-2', 50]]);
  });

  it('takes no notice of a finding of a fault that a person dismissed', () => {
    const parts = [
      finding('structure/row-missing', { id: 'a', cause: 'c' }),
      finding('structure/column-missing', { id: 'b', cause: 'c' }),
    ];
    const cause = { id: 'c', edits: [], explains: 2, unique: true, rivals: [] };
    const [one, other] = parts;
    if (!one || !other) throw new Error('no findings');
    const held = entry(
      [
        [one, 'confirmed'],
        [other, 'dismissed'],
      ],
      { causes: [cause] },
    );
    expect(score(sheetOf([faults(['structure/column-missing'])]), held).off).toBe(0);
    expect(score(sheetOf([faults(['structure/row-missing'])]), held).off).toBe(100);
  });

  it('is nothing of a page that is no report', () => {
    expect(scoreReview(sheet, reviewOf(entry([], { kind: 'not-a-report' })))).toBeNull();
  });
});

describe('what is not known', () => {
  const late = sheetOf([{ ...faults([]), per: 'report', takes: { kind: 'late', absentToo: false } }]);

  it('is whether a report is late where its project’s last day says otherwise than its findings', () => {
    const review = reviewOf(entry([]), NOTHING_ACROSS);
    expect(scoreReview(late, review)?.undecided).toEqual([]);
    expect(scoreReview(late, review, [], true)?.undecided.map(({ reason }) => reason)).toEqual(['project-deadline']);
  });

  const unknown = { onTime: 'unknown' } as const;

  it.each([
    ['no-day', {}, { ...unknown, published: null }],
    ['no-deadline', {}, { ...unknown, deadline: null }],
    ['day-unclear', {}, unknown],
    ['not-asked', { settings: { disabled: ['timing/published-late'], regraded: [] } }, { onTime: 'no' }],
  ] as const)('leaves the score of lateness undecided: %s', (reason, given, report) => {
    const made = score(late, entry([], given, report));
    expect([statusOf(made), made.undecided.map((each) => each.reason)]).toEqual(['undecided', [reason]]);
  });

  it('is decided by what a person says of the finding that it is late', () => {
    expect(score(late, entry([[LATE, 'confirmed']], {}, { onTime: 'no' })).off).toBe(100);
    expect(statusOf(score(late, entry([[LATE, 'dismissed']], {}, { onTime: 'no' })))).toBe('final');
    expect(statusOf(score(late, entry([[LATE, 'open']], {}, { onTime: 'no' })))).toBe('provisional');
  });

  it('leaves rules undecided that were off, broke, or had only a linked document', () => {
    const sheet = sheetOf([faults(['structure/section-missing', 'table/cell-blank'])]);
    const off = (disabled: readonly string[]) => entry([], { settings: { disabled, regraded: [] } });
    const reasons = (given: LedgerEntry) => score(sheet, given).undecided.map(({ reason }) => reason);
    expect(reasons(off(['structure/section-missing']))).toEqual([]);
    expect(reasons(off(['structure/section-missing', 'table/cell-blank']))).toEqual(['not-asked']);
    expect(reasons(entry([], { ruleErrors: [{ rule: 'table/cell-blank', error: 'x' }] }))).toEqual(['broke']);
    expect(reasons(entry([], {}, { attachmentOnly: true }))).toEqual(['attachment']);
  });

  it('changes nothing where nothing is left to take', () => {
    const sheet = sheetOf([
      faults(['structure/section-missing'], { points: 10 }),
      ...late.items.map((item) => ({ ...item, id: 'item-2' })),
    ]);
    expect(statusOf(score(sheet, entry([[MISSING, 'confirmed']], {}, unknown)))).toBe('final');
  });

  it('makes the score provisional while a fault waits, whatever it would cost', () => {
    const made = score(sheetOf([faults(['structure/section-missing'])]), entry([[SUM, 'open']]));
    expect([statusOf(made), made.open, made.score, made.waiting]).toEqual(['provisional', 1, 1000, []]);
    const late = score(LICHENG, entry([[LATE, 'open']], {}, { onTime: 'no' }));
    expect(LICHENG.items.map((item) => tellItem(late, item, WORDS['zh-CN']).off)).toEqual([0, null, 0, 0, null]);
  });
});

describe('what a person said', () => {
  const say = (item: string | null, points: number) => ({
    item,
    points,
    note: '会商',
    by: '',
    at: '2026-02-01T00:00:00Z',
  });
  const of = (
    said: Parameters<typeof scoreReview>[2],
    given = entry([
      [MISSING, 'confirmed'],
      [NO_TABLE, 'confirmed'],
    ]),
  ) => {
    const made = scoreReview(LICHENG, reviewOf(given), said);
    if (made === null) throw new Error('not scored');
    return made;
  };

  it('of an item stands in the place of what is reckoned, in its first row', () => {
    const made = of([say('item-3', 2.5)]);
    expect([made.off, made.lines.map(({ off }) => off)]).toEqual([250, [250, 0]]);
  });

  it('of what only a person can say takes points off, and it is asked of nobody any more', () => {
    const made = of([say('item-5', 5)], entry([]));
    expect([made.score, made.byHand, made.lines.map(({ fault }) => fault)]).toEqual([500, [], [null]]);
  });

  it('of lateness decides it where the page does not', () => {
    const unknown = entry([], {}, { onTime: 'unknown', published: null });
    expect(statusOf(of([], unknown))).toBe('undecided');
    expect([statusOf(of([say('item-2', 0)], unknown)), of([say('item-2', 0)], unknown).score]).toEqual(['final', 1000]);
  });

  it('of the score itself is the score, within the sheet’s bounds, and final', () => {
    const made = of([say(null, 7.25)], entry([[MISSING, 'open']]));
    expect([made.score, made.off, made.total?.reckoned, statusOf(made)]).toEqual([725, 275, 1000, 'final']);
    expect(of([say(null, 99)]).score).toBe(1000);
  });

  it('never goes below the floor, and nothing is taken for an item that is not there', () => {
    expect(of([say('item-3', 900)]).score).toBe(0);
    expect(of([say('__proto__', 5), say('item-99', 5)]).off).toBe(500);
  });
});

describe('any sheet and any faults', () => {
  const rules = CATALOGUE.map(({ id }) => id);
  const points = fc.integer({ min: 0, max: 1500 }).map((hundredths) => hundredths / 100);
  const item = fc.record({
    label: fc.constant('项'),
    points,
    per: fc.constantFrom('fault', 'report'),
    cap: fc.option(points),
    takes: fc.oneof(
      fc.record({
        kind: fc.constant('faults' as const),
        heads: fc.uniqueArray(fc.constantFrom(...(['late', 'copied', 'inaccurate-incomplete'] as const))),
        rules: fc.uniqueArray(fc.constantFrom(...rules), { maxLength: 40 }),
      }),
      fc.record({ kind: fc.constant('late' as const), absentToo: fc.boolean() }),
    ),
  });
  const sheet = fc
    .record({
      full: points,
      counts: fc.constantFrom('confirmed', 'undismissed'),
      rectified: fc.boolean(),
      share: fc.integer({ min: 0, max: 100 }),
      items: fc.array(item, { maxLength: 8 }),
    })
    .map(({ share, items, ...rest }) =>
      sheetOf(
        items.map((each, index) => ({ ...each, id: `item-${index + 1}` })),
        { ...rest, floor: Math.floor(rest.full * share) / 100 },
      ),
    );
  const held = fc.uniqueArray(
    fc.tuple(
      fc.tuple(fc.constantFrom(...rules), fc.integer({ min: 0, max: 9 }), fc.constantFrom('error', 'notice')),
      fc.constantFrom<DecisionState>('open', 'confirmed', 'dismissed', 'rectified'),
    ),
    { maxLength: 12, selector: ([[rule, at]]) => `${rule} ${at}` },
  );

  it('come to the same in any order, between floor and full, and rows add up to what is taken off', () => {
    fc.assert(
      fc.property(sheet, held, fc.func(fc.integer()), (given, some, rank) => {
        const all = some.map(
          ([[rule, order, severity], state], index) =>
            [
              finding(rule, {
                id: `${rule}:${order}`,
                severity: severity === 'error' ? severity : 'notice',
                order,
                subject: { field: String(index) },
              }),
              state,
            ] as const,
        );
        const made = score(given, entry(all));
        const turned = score(given, entry([...all].sort(([a], [b]) => rank(a.id) - rank(b.id))));
        const told = ({ lines }: Score) => lines.map(({ item: of, fault, off, cut }) => [of.id, fault, off, cut]);
        expect(told(turned)).toEqual(told(made));
        const [full, floor] = [Math.round(given.full * 100), Math.round(given.floor * 100)];
        expect(made.score).toBeGreaterThanOrEqual(floor);
        expect(made.score).toBeLessThanOrEqual(full);
        expect(Number.isInteger(made.off)).toBe(true);
        expect(made.lines.reduce((sum, { off }) => sum + off, 0)).toBe(made.off);
        expect(made.score + made.off).toBe(full);
        expect(new Set(made.lines.map(({ fault }) => fault)).size).toBe(made.lines.length);
        // Whoever gets fewer points than the item says is told why.
        for (const { item: of, off, cut } of made.lines) expect(cut === null).toBe(off === Math.round(of.points * 100));
      }),
    );
  });
});
