import type { Claim } from './narrative-prose';
import {
  APPLICANTS,
  cellName,
  type Edition,
  GROUPS,
  type Identity,
  identitiesOf,
  OUTCOMES,
  requestRows,
  type Values,
} from './official-form';

/** What must be found on a page, by finding id. `either`: the figures may be digits torn apart, so that undecided is right too. */
export type Truth = ReadonlyMap<string, 'failed' | 'cantTell' | 'either'>;

const sum = (names: readonly string[], values: Values): number =>
  names.reduce((total, name) => total + (values.get(name) ?? 0), 0);

function holds({ parts, sums }: Identity, values: Values): boolean {
  return sum(parts, values) === sum(sums, values);
}

/** Totals left blank beside parts that are not zero. */
function blankTotalsOf(edition: Edition, values: Values): ReadonlySet<string> {
  return new Set(
    identitiesOf(edition).flatMap(({ parts, sums: [total = ''], totalled }) =>
      totalled && values.get(total) === null && parts.some((name) => (values.get(name) ?? 0) !== 0) ? [total] : [],
    ),
  );
}

/** Parts of which not one is filled in beside a total that is not zero; where that is the way of the whole table, those beside a zero too. */
function blankPartsOf(identities: readonly Identity[], values: Values): ReadonlyMap<string, readonly string[]> {
  const left = new Map<string, readonly string[]>();
  for (const table of ['requests', 'review-litigation']) {
    const totalled = identities.filter(
      ({ sums }) => sums.length === 1 && sums[0]?.startsWith(`${table}/`) && typeof values.get(sums[0]) === 'number',
    );
    const isZero = ({ sums }: Identity): boolean => sum(sums, values) === 0;
    const lone = totalled.filter(({ parts }) => parts.every((name) => values.get(name) === null));
    const told = lone.filter((identity) => !isZero(identity));
    const filled = totalled.filter((identity) => !isZero(identity) && !lone.includes(identity));
    const all = told.length > filled.length ? lone : told;
    if (told.length > 0)
      left.set(
        table,
        all.flatMap(({ parts }) => parts),
      );
  }
  return left;
}

/** Rows of figures as they stand side by side on the page, totals left out. */
function linesOf(edition: Edition): readonly (readonly string[])[] {
  return [
    ...requestRows(edition).map(({ key }) => APPLICANTS.map((column) => cellName('requests', key, column))),
    ...GROUPS.map((group) => OUTCOMES.slice(0, 4).map((outcome) => cellName('review-litigation', group, outcome))),
  ];
}

/** Cells that are perhaps one number torn over two (10 → 1 | 0): joining them mends every relation that either is in. */
function tornCells(identities: readonly Identity[], edition: Edition, values: Values): ReadonlySet<string> {
  const torn = new Set<string>();
  for (const line of linesOf(edition)) {
    for (const [index, left] of line.slice(0, -1).entries()) {
      const right = line[index + 1] ?? '';
      const tens = values.get(left) ?? 0;
      const ones = values.get(right) ?? null;
      if (tens < 1 || tens > 9 || ones === null || ones > 9) continue;
      const own = identities.filter(({ parts, sums }) =>
        [left, right].some((name) => parts.includes(name) || sums.includes(name)),
      );
      if (own.every((identity) => holds(identity, values))) continue;
      const joined = new Map([...values, [left, tens * 10 + ones], [right, 0]]);
      if (own.every((identity) => holds(identity, joined))) torn.add(left).add(right);
    }
  }
  return torn;
}

/** What the form and the text must give rise to, worked out from the figures alone. */
export function truthOf(edition: Edition, values: Values, claims: readonly Claim[] = []): Truth {
  const identities = identitiesOf(edition).filter(({ parts, sums }) =>
    [...parts, ...sums].every((name) => values.has(name)),
  );
  const blank = blankTotalsOf(edition, values);
  const torn = tornCells(identities, edition, values);
  const truth = new Map<string, 'failed' | 'cantTell' | 'either'>();
  for (const name of blank) truth.set(`table/total-blank:${name.split('/')[0] ?? ''}`, 'failed');
  const leftOut = blankPartsOf(identities, values);
  for (const table of leftOut.keys()) truth.set(`table/parts-blank:${table}`, 'failed');
  const parts = new Set([...leftOut.values()].flat());
  for (const identity of identities) {
    const names = [...identity.parts, ...identity.sums];
    if (names.some((name) => blank.has(name) || parts.has(name))) truth.set(identity.id, 'cantTell');
    else if (!holds(identity, values)) {
      truth.set(identity.id, names.some((name) => torn.has(name)) ? 'either' : 'failed');
    }
  }
  for (const { id, told, lawful } of claims) {
    if (!lawful(values).includes(told)) truth.set(id, 'failed');
  }
  return truth;
}
