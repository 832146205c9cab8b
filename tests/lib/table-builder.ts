import type { Edition } from '../../lib/report/form/editions';
import { formOf } from '../../lib/report/form/form-of';
import { SECTION_KEYS, type TableKey } from '../../lib/report/form/keys';
import { officialColumns, officialRows, proactiveBlockOf } from '../../lib/report/form/labels';
import type { MatchedLabel, ReportCell, ReportTable } from '../../lib/report/tables/report-table';
import { reportCell } from '../../lib/report/tables/table-rows';
import { PLACES_OF_A_SECTION } from './report-builder';

/** Cell texts by `row/column`; every other official cell of the table holds 0. */
export type Figures = Readonly<Record<string, string | number>>;

interface Changes {
  readonly without?: readonly string[];
  readonly altered?: Readonly<Record<string, string>>;
  /** The unit beside columns of money; that of the form where it is not given. */
  readonly printed?: string | null;
}

/** Every cell of an official table with the same words in it. */
export function everyCell(key: TableKey, edition: Edition, text = ''): Figures {
  return Object.fromEntries(buildTable(key, edition).cells.map(({ row, column }) => [`${row}/${column}`, text]));
}

/**
 * An official table as if read from a page, behind the text of its section. `figures` says what is not 0.
 * A row or column named in `without` is not there; labels in `altered` (by key) read as given and are not exact.
 */
export function buildTable(
  key: TableKey,
  edition: Edition,
  figures: Figures = {},
  { without = [], altered = {}, printed = null }: Changes = {},
): ReportTable {
  const place = (SECTION_KEYS.indexOf(key) + 1.5) * PLACES_OF_A_SECTION;
  let at = place;
  const rows: MatchedLabel[] = [];
  const cells: ReportCell[] = [];
  const label = (official: { key: string; label: string }): MatchedLabel => {
    const text = altered[official.key] ?? official.label;
    at += 1;
    return {
      key: official.key,
      official: official.label,
      quote: { text, at },
      exact: !(official.key in altered),
      unit: null,
      remark: null,
    };
  };
  const columns = officialColumns(key, edition)
    .filter((column) => !without.includes(column.key))
    .map((column) => label(column));
  const official = officialRows(key, edition);
  for (const row of official.filter((candidate) => !without.includes(candidate.key))) {
    rows.push(label(row));
    const own =
      key === 'proactive' ? (proactiveBlockOf(row.key, edition)?.columns ?? []) : officialColumns(key, edition);
    for (const column of own.filter((candidate) => !without.includes(candidate.key))) {
      const text = String(figures[`${row.key}/${column.key}`] ?? 0);
      at += 1;
      // The form of 2021 prints the unit of its amounts, that of 2019 none.
      const unit = printed ?? (column.unit === '万元' ? '万元' : null);
      const beside = unit === null ? null : { unit, quote: { text: `${column.label}（${unit}）`, at: place } };
      const money = column.unit && { wanted: column.unit, printed: beside };
      cells.push(reportCell(key, row.key, column.key, { text, at }, money));
    }
  }
  const captions = key === 'proactive' ? formOf(edition).tables.proactive : [];
  const missingRows = official.map((row) => row.key).filter((row) => without.includes(row));
  return {
    key,
    edition: key === 'review-litigation' ? null : edition,
    parts: [{ at: place }],
    rows,
    columns,
    captions: captions.map(({ key: block, caption }) => ({
      key: block,
      official: caption,
      quote: { text: caption, at: place },
      exact: true,
      unit: null,
      remark: null,
    })),
    cells,
    repeated: [],
    missingRows,
    missingColumns: officialColumns(key, edition)
      .map((column) => column.key)
      .filter((column) => without.includes(column)),
    instead: {},
    joined: [],
    headless: [],
    unknownRows: [],
    incomplete: missingRows.length * 2 > official.length,
  };
}
