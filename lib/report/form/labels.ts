import type { AmountUnit } from './amount';
import { FORMAT_2019 } from './form-2019';
import { FORMAT_2021 } from './form-2021';
import type { CellKey, Edition, TableKey } from './keys';
import {
  type Format,
  type OfficialLabel,
  type ProactiveBlock,
  REQUEST_COLUMNS,
  REVIEW_COLUMNS,
  REVIEW_ROWS,
} from './official';

/** Both official templates by edition. */
export const FORMATS: Readonly<Record<Edition, Format>> = { '2019': FORMAT_2019, '2021': FORMAT_2021 };

/** The official rows of a table in an edition, in order, as keys with their wording. */
export function officialRows(table: TableKey, edition: Edition): readonly OfficialLabel[] {
  if (table === 'requests') return FORMATS[edition].requestRows;
  if (table === 'review-litigation') return REVIEW_ROWS;
  return FORMATS[edition].proactive.flatMap((block) => block.rows);
}

/** The official columns of a table in an edition; for table 2 those of all its blocks, each key once. */
export function officialColumns(table: TableKey, edition: Edition): readonly OfficialLabel[] {
  if (table === 'requests') return REQUEST_COLUMNS;
  if (table === 'review-litigation') return REVIEW_COLUMNS;
  const columns = new Map(
    FORMATS[edition].proactive.flatMap((block) => block.columns).map((column) => [column.key, column]),
  );
  return [...columns.values()];
}

/** What the amounts of a column of money are given in; undefined for a column of counts. */
export function amountUnitOf({ table, row, column }: CellKey): AmountUnit | undefined {
  if (table !== 'proactive') return undefined;
  const blocks = [...FORMATS['2021'].proactive, ...FORMATS['2019'].proactive];
  const own = blocks.filter(({ rows }) => rows.some(({ key }) => key === row)).flatMap(({ columns }) => columns);
  return own.find(({ key }) => key === column)?.unit;
}

/** The block of table 2 that a row belongs to. */
export function proactiveBlockOf(row: string, edition: Edition): ProactiveBlock | undefined {
  return FORMATS[edition].proactive.find((block) => block.rows.some((official) => official.key === row));
}
