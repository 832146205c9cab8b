import {
  APPLICANTS,
  COLUMNS,
  cellName,
  type Edition,
  GROUPS,
  OUTCOMES,
  requestRows,
  resultRows,
  type Values,
} from '../official-form';
import type { Random } from '../random';
import { SLIPS, slip } from './slips';

/** Figures that were changed: by cell, the wrong one (null: left blank) and the right one. */
export type CellFault = ReadonlyMap<string, { readonly wrong: number | null; readonly right: number }>;

/** Places a wrong figure may befall, each kind as often as the others. */
const PLACES = ['result', 'new', 'carried-in', 'handled-total', 'carried-forward', 'total-column'] as const;

function placeIn(edition: Edition, random: Random): string {
  const place = random.pick(PLACES);
  const results = resultRows(edition).map(({ key }) => key);
  if (place === 'total-column') return cellName('requests', random.pick(requestRows(edition)).key, 'total');
  return cellName('requests', place === 'result' ? random.pick(results) : place, random.pick(APPLICANTS));
}

function wrongAt(name: string, values: Values, random: Random): CellFault | undefined {
  const right = values.get(name) ?? 0;
  const wrong = slip(right, random.pick(SLIPS), random);
  return wrong === undefined ? undefined : new Map([[name, { wrong, right }]]);
}

/** Tries until a slip fits the figure it befalls; a figure may be 0, which no digit can be lost of. */
function until<T>(make: () => T | undefined): T {
  for (let tries = 0; tries < 200; tries += 1) {
    const made = make();
    if (made !== undefined) return made;
  }
  throw new Error('no fault fits these figures');
}

/** One wrong figure in table 3. */
export function oneWrongCell(edition: Edition, values: Values, random: Random): CellFault {
  return until(() => wrongAt(placeIn(edition, random), values, random));
}

/** Two wrong figures in table 3, in rows and columns of their own. */
export function twoWrongCells(edition: Edition, values: Values, random: Random): CellFault {
  return until(() => {
    const one = oneWrongCell(edition, values, random);
    const other = oneWrongCell(edition, values, random);
    const [[, row, column] = [], [, otherRow, otherColumn] = []] = [one, other].map((fault) =>
      ([...fault.keys()][0] ?? '').split('/'),
    );
    return row === otherRow || column === otherColumn ? undefined : new Map([...one, ...other]);
  });
}

/** One wrong figure in table 4, half the time its total. */
export function wrongReview(values: Values, random: Random): CellFault {
  return until(() => {
    const outcome = random.chance(0.5) ? 'total' : random.pick(OUTCOMES);
    return wrongAt(cellName('review-litigation', random.pick(GROUPS), outcome), values, random);
  });
}

/** An applicant counted under one class when received and under another when answered: two figures of row 一. */
export function movedApplicant(values: Values, random: Random): CellFault {
  const at = (column: string): string => cellName('requests', 'new', column);
  const from = random.pick(APPLICANTS.filter((column) => (values.get(at(column)) ?? 0) > 0));
  const to = random.pick(APPLICANTS.filter((column) => column !== from));
  const moved = (name: string, by: number) => {
    const right = values.get(name) ?? 0;
    return [name, { wrong: right + by, right }] as const;
  };
  return new Map([moved(at(from), -1), moved(at(to), 1)]);
}

/** Names of the cells that hold totals. */
function totalCells(edition: Edition): readonly string[] {
  return [
    ...requestRows(edition).map(({ key }) => `requests/${key}/total`),
    ...COLUMNS.slice(0, -1).map((column) => `requests/handled-total/${column}`),
    ...GROUPS.map((group) => `review-litigation/${group}/${OUTCOMES[4]}`),
  ];
}

/** Some totals left blank that are not zero. */
export function blankTotals(edition: Edition, values: Values, random: Random): CellFault {
  const candidates = totalCells(edition).filter((name) => (values.get(name) ?? 0) !== 0);
  return new Map(
    random.some(candidates, random.int(1, 6)).map((name) => [name, { wrong: null, right: values.get(name) ?? 0 }]),
  );
}

/** The figures as they stand on the page with a fault in them. */
export function withFault(values: Values, fault: CellFault): Values {
  return new Map([...values, ...[...fault].map(([name, { wrong }]) => [name, wrong] as const)]);
}
