import { describe, expect, it } from 'vitest';
import { moveItem, putItem, removeItem, restoreItem, setFields } from '@/lib/ledger/scoring/edit-sheet';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import { isPoints, readPoints, toHundredths, toPoints } from '@/lib/ledger/scoring/points';
import { nextItemId, type ScoringSheet, scoringSheetSchema } from '@/lib/ledger/scoring/scoring-sheet';
import { LANGUAGES } from '@/lib/messages/languages';
import { isRuleId } from '@/lib/rules/catalogue';
import { WORDS } from '../../../words';

const SHEET = lichengSheet(WORDS['zh-CN'].scoring.template);
const [FIRST, SECOND] = SHEET.items;
if (!FIRST || !SECOND) throw new Error('the example has changed');
const takes = (sheet: object) => scoringSheetSchema.safeParse(sheet).success;

describe('points', () => {
  it.each([
    ['5', 5],
    ['0.5', 0.5],
    [' １．２５ ', 1.25],
    ['1000', 1000],
    ['1000.01', null],
    ['0.125', null],
    ['-1', null],
    ['1e2', null],
    ['', null],
    ['.5', null],
  ])('are read as typed: %s', (typed, points) => {
    expect(readPoints(typed)).toBe(points);
  });

  it('are reckoned with without the noise of binary fractions', () => {
    expect(toPoints(toHundredths(0.1) + toHundredths(0.2))).toBe(0.3);
    expect([0.07, 4.35, 999.99].map(isPoints)).toEqual([true, true, true]);
    expect([0.001, -1, 1001, Number.NaN, Number.POSITIVE_INFINITY].some(isPoints)).toBe(false);
  });
});

describe('a scoring sheet', () => {
  it.each(LANGUAGES)('comes with an example that is a true one, in %s', (language) => {
    const sheet = lichengSheet(WORDS[language].scoring.template);
    expect(takes(sheet)).toBe(true);
    const rules = sheet.items.flatMap((item) => (item.takes.kind === 'faults' ? item.takes.rules : []));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((id) => !isRuleId(id))).toEqual([]);
  });

  it.each([
    ['without a name', { name: ' ' }],
    ['with a name too long', { name: '表'.repeat(61) }],
    ['with a floor above its full points', { floor: 11 }],
    ['with points of three decimals', { full: 9.999 }],
    ['with two items of one id', { items: [FIRST, FIRST] }],
    ['with too many items', { items: Array.from({ length: 31 }, (_, id) => ({ ...FIRST, id: `item-${id}` })) }],
    ['with an item that takes nothing', { items: [{ ...FIRST, takes: { kind: 'faults', heads: [], rules: [] } }] }],
    ['with a head that there is none', { items: [{ ...FIRST, takes: { kind: 'faults', heads: ['x'], rules: [] } }] }],
    ['with an item of another kind', { items: [{ ...FIRST, takes: { kind: '__proto__' } }] }],
  ])('is none %s', (_, change) => {
    expect(takes({ ...SHEET, ...change })).toBe(false);
  });

  it('is edited item by item, whatever else was changed meanwhile', () => {
    const ids = (sheet: ScoringSheet | undefined) => sheet?.items.map(({ id }) => id);
    expect(putItem({ ...SECOND, points: 3 })(SHEET)?.items[1]?.points).toBe(3);
    expect(ids(putItem({ ...SECOND, id: nextItemId(SHEET.items) })(SHEET))?.at(-1)).toBe('item-6');
    expect(ids(moveItem('item-2', -1)(SHEET))?.slice(0, 2)).toEqual(['item-2', 'item-1']);
    expect(moveItem('item-1', -1)(SHEET)).toEqual(SHEET);
    expect(moveItem('item-9', 1)(SHEET)).toEqual(SHEET);
    const without = removeItem('item-2')(SHEET);
    expect(ids(without)).toEqual(['item-1', 'item-3', 'item-4', 'item-5']);
    expect(restoreItem(SECOND, 1)(without)).toEqual(SHEET);
    expect(restoreItem(SECOND, 1)(SHEET)).toEqual(SHEET);
    expect(setFields({ full: 20 })(SHEET)).toMatchObject({ full: 20, items: SHEET.items });
    for (const change of [putItem(FIRST), removeItem('item-1'), moveItem('item-1', 1), setFields({ full: 1 })])
      expect(change(undefined)).toBeUndefined();
  });

  it('gives a new item an id that none had', () => {
    expect(nextItemId([])).toBe('item-1');
    expect(nextItemId([{ id: 'item-7' }, { id: 'hand' }, { id: 'item-2' }])).toBe('item-8');
  });
});
