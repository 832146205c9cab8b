import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EvaluatedEquation, findCauses } from '@/lib/judge/causes';
import { leastEdits } from '@/lib/judge/causes/least-edits';
import type { SavedEquation, SavedTerm } from '@/lib/judge/evaluation';
import { useSeed } from '../seed';

useSeed();

const COLUMNS = [
  'natural-person',
  'commercial-enterprise',
  'research-institution',
  'social-welfare-organization',
  'legal-service-institution',
  'other-organization',
];
const PARTS = ['granted', 'partially-granted', 'refused.state-secret', 'unavailable.not-held', 'other.other'];
type Values = Record<string, Record<string, number>>;

/** A consistent small table 3: parts and carried-forward are free, all else follows. */
function consistent(
  parts: readonly (readonly number[])[],
  carriedIn: readonly number[],
  carriedForward: readonly number[],
): Values {
  const rows: Values = {};
  const fill = (row: string, values: readonly number[]): void => {
    rows[row] = Object.fromEntries(COLUMNS.map((column, index) => [column, values[index] ?? 0]));
  };
  for (const [index, part] of PARTS.entries()) fill(part, parts[index] ?? []);
  const handled = COLUMNS.map((_, column) => PARTS.reduce((sum, __, row) => sum + (parts[row]?.[column] ?? 0), 0));
  fill('handled-total', handled);
  // What was carried in can't exceed what was handled or carried on: N = T + X − C must not be negative.
  const into = COLUMNS.map((_, column) =>
    Math.min(carriedIn[column] ?? 0, (handled[column] ?? 0) + (carriedForward[column] ?? 0)),
  );
  fill('carried-in', into);
  fill('carried-forward', carriedForward);
  fill(
    'new',
    COLUMNS.map((_, column) => (handled[column] ?? 0) + (carriedForward[column] ?? 0) - (into[column] ?? 0)),
  );
  for (const values of Object.values(rows))
    values.total = COLUMNS.reduce((sum, column) => sum + (values[column] ?? 0), 0);
  return rows;
}

function equations(values: Values): EvaluatedEquation[] {
  const term = (sign: 1 | -1, row: string, column: string): SavedTerm => {
    const value = values[row]?.[column] ?? 0;
    return { sign, cell: { table: 'requests', row, column, text: String(value), value }, place: null };
  };
  const make = (id: string, terms: SavedTerm[]): EvaluatedEquation => {
    const side = (sign: 1 | -1) =>
      terms.reduce((sum, { sign: own, cell }) => (own === sign ? sum + (cell.value ?? 0) : sum), 0);
    const equation: SavedEquation = { terms, computed: side(1), reported: side(-1) };
    return { finding: equation.computed === equation.reported ? null : id, equation };
  };
  return [
    ...Object.keys(values).map((row) =>
      make(`row ${row}`, [...COLUMNS.map((column) => term(1, row, column)), term(-1, row, 'total')]),
    ),
    ...[...COLUMNS, 'total'].flatMap((column) => [
      make(`balance ${column}`, [
        term(1, 'new', column),
        term(1, 'carried-in', column),
        term(-1, 'handled-total', column),
        term(-1, 'carried-forward', column),
      ]),
      make(`handled ${column}`, [...PARTS.map((part) => term(1, part, column)), term(-1, 'handled-total', column)]),
    ]),
  ];
}

const BASE = consistent(
  [
    [5345, 129, 0, 41, 19, 14],
    [2120, 39, 0, 1, 6, 2],
    [13, 0, 0, 0, 0, 0],
    [3075, 50, 0, 0, 89, 8],
    [941, 17, 0, 1, 3, 3],
  ],
  [535, 6, 0, 1, 18, 0],
  [783, 6, 0, 2, 25, 3],
);

function edit(values: Values, changes: readonly (readonly [string, string, number])[]): Values {
  const copy = structuredClone(values);
  for (const [row, column, value] of changes) (copy[row] ?? {})[column] = value;
  return copy;
}

describe('findCauses', () => {
  it('finds none where all holds', () => {
    expect(findCauses(equations(BASE))).toEqual([]);
  });

  it('names the cell at the crossing of a broken row and column', () => {
    const [cause, ...rest] = findCauses(equations(edit(BASE, [['carried-in', 'natural-person', 735]])));
    expect(rest).toEqual([]);
    expect(cause?.cause).toMatchObject({
      id: 'c1',
      edits: [{ cell: { table: 'requests', row: 'carried-in', column: 'natural-person' }, value: 735, suggested: 535 }],
      explains: 2,
      unique: true,
      rivals: [],
    });
    expect([...(cause?.findings ?? [])].sort()).toEqual(['balance natural-person', 'row carried-in']);
  });

  it('takes a wrong total column cell for one fault, not three', () => {
    const wrong = (BASE['handled-total']?.total ?? 0) + 10;
    const causes = findCauses(equations(edit(BASE, [['handled-total', 'total', wrong]])));
    expect(causes).toHaveLength(1);
    expect(causes[0]?.findings).toHaveLength(3);
    expect(causes[0]?.cause.unique).toBe(true);
  });

  it('tells two faults apart', () => {
    const causes = findCauses(
      equations(
        edit(BASE, [
          ['granted', 'natural-person', 5354],
          ['new', 'other-organization', 99],
        ]),
      ),
    );
    expect(causes.map(({ cause }) => cause.edits.map(({ cell }) => `${cell.row} × ${cell.column}`)).sort()).toEqual(
      [['granted × natural-person'], ['new × other-organization']].sort(),
    );
  });

  it('takes an applicant counted in two classes for one fault', () => {
    const values = edit(BASE, [
      ['new', 'natural-person', (BASE.new?.['natural-person'] ?? 0) - 1],
      ['new', 'other-organization', (BASE.new?.['other-organization'] ?? 0) + 1],
    ]);
    const causes = findCauses(equations(values));
    expect(causes).toHaveLength(1);
    expect(causes[0]?.cause.edits).toHaveLength(2);
    expect([...(causes[0]?.findings ?? [])].sort()).toEqual(['balance natural-person', 'balance other-organization']);
  });

  it('says so when another cell would explain it as well', () => {
    const term = (column: string, value: number, sign: 1 | -1): SavedTerm => ({
      sign,
      cell: { table: 'review-litigation', row: 'review', column, text: `${value}`, value },
      place: null,
    });
    const given: EvaluatedEquation = {
      finding: 'f',
      equation: {
        terms: [term('upheld', 5, 1), term('corrected', 0, 1), term('total', 0, -1)],
        computed: 5,
        reported: 0,
      },
    };
    const [cause] = findCauses([given]);
    expect(cause?.cause.unique).toBe(false);
    expect(cause?.cause.rivals).toHaveLength(1);
  });

  it('names the total first where one equation stands alone and slips tell nothing', () => {
    const term = (sign: 1 | -1, column: string, value: number): SavedTerm => ({
      sign,
      cell: { table: 'review-litigation', row: 'review', column, text: String(value), value },
      place: null,
    });
    const terms = [term(1, 'upheld', 24), term(1, 'corrected', 13), term(-1, 'total', 35)];
    const [cause] = findCauses([{ finding: 'review', equation: { terms, computed: 37, reported: 35 } }]);
    expect(cause?.cause.edits.map(({ cell, suggested }) => [cell.column, suggested])).toEqual([['total', 37]]);
    expect(cause?.cause.unique).toBe(false);
    expect(cause?.cause.rivals).toHaveLength(2);
  });

  it('never suggests a negative count', () => {
    const term = (column: string, value: number, sign: 1 | -1): SavedTerm => ({
      sign,
      cell: { table: 'review-litigation', row: 'review', column, text: `${value}`, value },
      place: null,
    });
    const given: EvaluatedEquation = {
      finding: 'f',
      equation: {
        terms: [term('upheld', 10, 1), term('corrected', 1, 1), term('total', 0, -1)],
        computed: 11,
        reported: 0,
      },
    };
    expect(findCauses([given])[0]?.cause).toMatchObject({ edits: [{ value: 0, suggested: 11 }], unique: true });
  });

  it('stays silent when everything is wrong', () => {
    const chaos = Object.fromEntries(
      Object.keys(BASE).map((row, y) => [
        row,
        Object.fromEntries([...COLUMNS, 'total'].map((column, x) => [column, (y * 37 + x * 101) % 97])),
      ]),
    );
    expect(findCauses(equations(chaos))).toEqual([]);
  });

  const small = fc.array(fc.nat({ max: 400 }), { minLength: 6, maxLength: 6 });
  const tables = fc
    .tuple(fc.array(small, { minLength: 5, maxLength: 5 }), small, small)
    .map(([parts, into, forward]) => consistent(parts, into, forward));
  const change = fc.tuple(
    fc.constantFrom(...PARTS, 'new', 'carried-in', 'handled-total', 'carried-forward'),
    fc.constantFrom(...COLUMNS, 'total'),
    fc.nat({ max: 500 }),
  );

  it('finds edits that make every equation hold, never more than were made', () => {
    fc.assert(
      fc.property(tables, fc.array(change, { minLength: 1, maxLength: 3 }), (values, changes) => {
        const broken = edit(values, changes);
        const given = equations(broken);
        if (given.every(({ finding }) => finding === null)) return;
        const causes = findCauses(given);
        const edits = causes.flatMap(({ cause }) => cause.edits);
        expect(causes.length).toBeGreaterThan(0);
        expect(edits.length).toBeLessThanOrEqual(changes.length);
        const mended = edit(
          broken,
          edits.map(({ cell, suggested }) => [cell.row, cell.column, suggested] as const),
        );
        expect(equations(mended).filter(({ finding }) => finding !== null)).toEqual([]);
        const explained = causes.flatMap(({ findings }) => findings).sort();
        expect(explained).toEqual(given.flatMap(({ finding }) => finding ?? []).sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('leastEdits', () => {
  it('is bounded on systems that no few edits can mend', () => {
    const size = 40;
    const variables = Array.from({ length: size * size }, (_, index) => ({
      value: 50,
      signs: new Map<number, 1 | -1>([
        [Math.floor(index / size), 1],
        [size + (index % size), 1],
      ]),
    }));
    expect(
      leastEdits({ variables, residuals: Array.from({ length: 2 * size }, (_, index) => (index % 2 ? 3 : 7)) }, 3)
        .solutions,
    ).toEqual([]);
  });
});
