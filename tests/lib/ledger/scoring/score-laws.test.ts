import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/judge/evaluation';
import type { DecisionState } from '@/lib/ledger/record/entry';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import { type Score, scoreReview, statusOf } from '@/lib/ledger/scoring/score';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { WORDS } from '../../../words';
import { buildFinding } from '../../export/ledger-builder';
import { useSeed } from '../../seed';

useSeed();

import { entry, score, sheetOf } from './sheet-builder';

const LICHENG = lichengSheet(WORDS['zh-CN'].scoring.template);

const MISSING = finding('structure/section-missing', { id: 'missing', severity: 'error' });

const NO_TABLE = finding('structure/table-missing', { id: 'no-table', severity: 'error', order: 5 });

function finding(rule: string, given: Partial<Finding> = {}): Finding {
  return buildFinding({ rule, reason: 'missing', subject: { field: given.id ?? rule }, ...given });
}

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
        for (const { item: of, off, cut } of made.lines) {
          const whole = Math.round(of.points * 100);
          // Of an item that is worth nothing there is nothing to cut.
          if (whole > 0) expect(cut === null).toBe(off === whole);
          else expect(off).toBe(0);
        }
      }),
    );
  });
});
