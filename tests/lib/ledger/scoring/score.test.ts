import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/judge/evaluation';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { Decision, LedgerEntry } from '@/lib/ledger/record/entry';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import { scoreReview, scoreUnit, statusOf } from '@/lib/ledger/scoring/score';
import { tellItem } from '@/lib/messages/write-score';
import { WORDS } from '../../../words';
import { buildFinding } from '../../export/ledger-builder';
import { useSeed } from '../../seed';

useSeed();

import { entry, faults, score, sheetOf } from './sheet-builder';

const LICHENG = lichengSheet(WORDS['zh-CN'].scoring.template);

const LATE = finding('timing/published-late', { id: 'late', severity: 'error' });

const MISSING = finding('structure/section-missing', { id: 'missing', severity: 'error' });

const NO_TABLE = finding('structure/table-missing', { id: 'no-table', severity: 'error', order: 5 });

const COPIED = finding('identity/copied-text', { id: 'copied', severity: 'warning', order: 9 });

const SUM = finding('reconciliation/requests-balance', { id: 'sum', severity: 'error', order: 3 });

function finding(rule: string, given: Partial<Finding> = {}): Finding {
  return buildFinding({ rule, reason: 'missing', subject: { field: given.id ?? rule }, ...given });
}

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
    const { score: left, lines } = scoreUnit(LICHENG, { state: 'absent', said: [] });
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
