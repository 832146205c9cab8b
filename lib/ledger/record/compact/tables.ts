import { EDITIONS } from '../../../report/form/editions';
import { formOf, isEdition, NEWEST_FORM } from '../../../report/form/form-of';
import { TABLE_KEYS, type TableKey } from '../../../report/form/keys';
import { officialColumns, officialRows } from '../../../report/form/labels';
import type { Report } from '../../../report/report';
import type { ReportTable } from '../../../report/tables/report-table';
import { type CompactCells, readCells, writeCells } from './cells';
import { type CompactLabels, readLabels, writeLabels } from './labels';

type Labels = 'rows' | 'columns' | 'captions';
type Cells = 'cells' | 'repeated';

/** A table whose labels say what is not the form's, and whose cells stand row by row. */
export type CompactTable = Omit<ReportTable, Labels | Cells> &
  Readonly<Record<Labels, CompactLabels>> &
  Readonly<Record<Cells, CompactCells>>;

export type CompactTables = Readonly<Partial<Record<TableKey, CompactTable>>>;

type Wordings = Readonly<Record<Labels, ReadonlyMap<string, string>>>;

const NO_WORDINGS: Wordings = { rows: new Map(), columns: new Map(), captions: new Map() };

/** The form's wordings, which are not kept with each report. */
function wordingsOf({ key, edition }: Pick<ReportTable, 'key' | 'edition'>): Wordings {
  // A table that is the same in all editions is written by the first: the others come and go behind it.
  const form = edition ?? EDITIONS[0] ?? NEWEST_FORM.edition;
  // The wordings of a later version's edition are not known here: they stay where they were left out.
  if (!isEdition(form)) return NO_WORDINGS;
  const wordings = (labels: readonly { readonly key: string; readonly label: string }[]) =>
    new Map(labels.map((own) => [own.key, own.label]));
  return {
    rows: wordings(officialRows(key, form)),
    columns: wordings(officialColumns(key, form)),
    captions: new Map(formOf(form).tables.proactive.map((block) => [block.key, block.caption])),
  };
}

function writeTable(table: ReportTable): CompactTable {
  const official = wordingsOf(table);
  return {
    ...table,
    rows: writeLabels(table.rows, official.rows),
    columns: writeLabels(table.columns, official.columns),
    captions: writeLabels(table.captions, official.captions),
    cells: writeCells(table.cells),
    repeated: writeCells(table.repeated),
  };
}

function readTable(table: CompactTable): ReportTable {
  const official = wordingsOf(table);
  return {
    ...table,
    rows: readLabels(table.rows, official.rows),
    columns: readLabels(table.columns, official.columns),
    captions: readLabels(table.captions, official.captions),
    cells: readCells(table.cells, table.key),
    repeated: readCells(table.repeated, table.key),
  };
}

export function writeTables(tables: Report['tables']): CompactTables {
  return Object.fromEntries(
    TABLE_KEYS.flatMap((key) => {
      const table = tables[key];
      return table ? [[key, writeTable(table)]] : [];
    }),
  );
}

export function readTables(tables: CompactTables): Report['tables'] {
  return Object.fromEntries(
    TABLE_KEYS.flatMap((key) => {
      const table = tables[key];
      return table ? [[key, readTable(table)]] : [];
    }),
  );
}
