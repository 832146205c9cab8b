import type { AmountUnit } from './amount';
import type { Edition } from './editions';
import { formOf, NEWEST_FIRST } from './form-of';
import type { CellKey, TableKey } from './keys';
import type { OfficialLabel, ProactiveBlock } from './official';

/** The official rows of a table in an edition, in order, as keys with their wording. */
export function officialRows(table: TableKey, edition: Edition): readonly OfficialLabel[] {
  const { tables } = formOf(edition);
  return table === 'proactive' ? tables.proactive.flatMap((block) => block.rows) : tables[table].rows;
}

/** The official columns of a table in an edition; for table 2 those of all its blocks, each key once. */
export function officialColumns(table: TableKey, edition: Edition): readonly OfficialLabel[] {
  const { tables } = formOf(edition);
  if (table !== 'proactive') return tables[table].columns;
  const columns = new Map(tables.proactive.flatMap((block) => block.columns).map((column) => [column.key, column]));
  return [...columns.values()];
}

/** The columns that a row of a table has: for table 2 those of its block; none for a row that the edition has not. */
export function columnsOfRow(table: TableKey, row: string, edition: Edition): readonly OfficialLabel[] {
  return table === 'proactive' ? (proactiveBlockOf(row, edition)?.columns ?? []) : officialColumns(table, edition);
}

/** What every edition has, the newest first, each once: labels of rows or columns, blocks of table 2. */
export function ofEveryEdition<Item>(
  of: (tables: (typeof NEWEST_FIRST)[number]['tables']) => readonly Item[],
): readonly Item[] {
  return [...new Set(NEWEST_FIRST.flatMap(({ tables }) => of(tables)))];
}

/** What the amounts of a column of money are given in; undefined for a column of counts. */
export function amountUnitOf({ table, row, column }: CellKey): AmountUnit | undefined {
  if (table !== 'proactive') return undefined;
  const own = ofEveryEdition(({ proactive }) => proactive)
    .filter(({ rows }) => rows.some(({ key }) => key === row))
    .flatMap(({ columns }) => columns);
  return own.find(({ key }) => key === column)?.unit;
}

/** The block of table 2 that a row belongs to. */
export function proactiveBlockOf(row: string, edition: Edition): ProactiveBlock | undefined {
  return formOf(edition).tables.proactive.find((block) => block.rows.some((official) => official.key === row));
}

/** The newest form all of whose rows of the table are among `rows`; undefined where none is. */
export function editionCovering(table: TableKey, rows: readonly string[]): Edition | undefined {
  return NEWEST_FIRST.find(({ edition }) => officialRows(table, edition).every(({ key }) => rows.includes(key)))
    ?.edition;
}
