import { editionOfReport } from '../../judge/saved-edition';
import type { Edition } from '../../report/form/editions';
import { type CellKey, TABLE_KEYS, type TableKey } from '../../report/form/keys';
import { columnsOfRow, officialRows } from '../../report/form/labels';
import { addExactly } from '../../text/decimal';
import type { BodyClaim } from '../bodies/same-body';
import type { FoundEntry } from '../record/entry';
import { type Figure, figureReader, isCounted, sumOf } from './read-figure';

/** What a unit's report says, as far as a sum needs it. */
export interface UnitFigures {
  readonly claim: BodyClaim;
  readonly year: number | null;
  /** By `table/row/column`. */
  readonly figures: ReadonlyMap<string, Figure>;
}

/** One figure of the whole beside those of its units. */
export interface SumLine {
  readonly cell: CellKey;
  /** What the report of the whole says. */
  readonly stated: Figure;
  /** What each unit says, in the order of the units. */
  readonly figures: readonly Figure[];
  /** Null while a unit's figure can't be counted. */
  readonly sum: number | null;
  /** `unreadable`: the whole's own figure, or a unit's, can't be counted. */
  readonly kind: 'agrees' | 'differs' | 'unreadable';
}

/** By how much the report of the whole says more than its units together, exact in its decimals; null where it can't be said. */
export function differenceOf({ stated, sum }: SumLine): number | null {
  return sum === null || !isCounted(stated) ? null : addExactly([stated.value, -sum]);
}

/** Every figure that a whole adds up, with what its report and its units say. */
export function addUp(whole: FoundEntry, units: readonly UnitFigures[]): readonly SumLine[] {
  const own = figureReader(whole);
  return cellsOf(editionOfReport(whole.evaluation)).flatMap((cell): readonly SumLine[] => {
    const stated = own(cell);
    const figures = units.map(
      (unit) => unit.figures.get(keyOf(cell)) ?? { ...NO_FIGURE, cell, source: sourceOf(unit) },
    );
    // A figure that nobody gives (a template without it) is not asked of anybody.
    if (stated.state === 'missing' && figures.every(({ state }) => state === 'missing')) return [];
    const sum = figures.every(isCounted) ? sumOf(figures) : null;
    const known = sum !== null && isCounted(stated);
    return [{ cell, stated, figures, sum, kind: known ? (sum === stated.value ? 'agrees' : 'differs') : 'unreadable' }];
  });
}

/** The figures of a report that go into a sum, by `table/row/column`. */
export function readSummands(entry: FoundEntry): ReadonlyMap<string, Figure> {
  const read = figureReader(entry);
  return new Map(cellsOf(editionOfReport(entry.evaluation)).map((cell) => [keyOf(cell), read(cell)]));
}

const keyOf = ({ table, row, column }: CellKey): string => `${table}/${row}/${column}`;

/** A unit whose report follows the other template has no such cell. */
const NO_FIGURE = { state: 'missing', value: 0, text: null, place: null } as const;

function sourceOf({ claim, year }: UnitFigures): Figure['source'] {
  return { url: claim.url, year, agency: claim.agency };
}

/** The figures that a whole adds up: every one of table 2, the totals of table 3, every one of table 4. */
function cellsOf(edition: Edition): readonly CellKey[] {
  return TABLE_KEYS.flatMap((table) =>
    officialRows(table, edition).flatMap(({ key: row }) =>
      columnsOf(table, row, edition).map((column) => ({ table, row, column })),
    ),
  );
}

function columnsOf(table: TableKey, row: string, edition: Edition): readonly string[] {
  if (table === 'requests') return ['total'];
  return columnsOfRow(table, row, edition)
    .filter(({ summed = true }) => summed)
    .map(({ key }) => key);
}
