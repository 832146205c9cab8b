import type { Edition, TableKey } from '../../lib/report/form/keys';
import { FORMATS, officialColumns, officialRows, proactiveBlockOf } from '../../lib/report/form/labels';
import type { MatchedLabel, ReportCell, ReportTable } from '../../lib/report/report';
import { reportCell } from '../../lib/report/tables/table-rows';
import { buildDocument } from './report-builder';

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
 * An official table as if read from a page, with live cells in a `<table>`. `figures` says what is not 0.
 * A row or column named in `without` is not there; labels in `altered` (by key) read as given and are not exact.
 */
export function buildTable(
  key: TableKey,
  edition: Edition,
  figures: Figures = {},
  { without = [], altered = {}, printed = null }: Changes = {},
): ReportTable {
  const table = buildDocument('<table></table>').querySelector('table') as HTMLTableElement;
  const rows: MatchedLabel[] = [];
  const cells: ReportCell[] = [];
  const label = (official: { key: string; label: string }, element: Element): MatchedLabel => {
    const text = altered[official.key] ?? official.label;
    element.textContent = text;
    return {
      key: official.key,
      official: official.label,
      quote: { text, element },
      exact: !(official.key in altered),
      unit: null,
      remark: null,
    };
  };
  const head = table.insertRow();
  const columns = officialColumns(key, edition)
    .filter((column) => !without.includes(column.key))
    .map((column) => label(column, head.insertCell()));
  const official = officialRows(key, edition);
  for (const row of official.filter((candidate) => !without.includes(candidate.key))) {
    const line = table.insertRow();
    rows.push(label(row, line.insertCell()));
    const own =
      key === 'proactive' ? (proactiveBlockOf(row.key, edition)?.columns ?? []) : officialColumns(key, edition);
    for (const column of own.filter((candidate) => !without.includes(candidate.key))) {
      const element = line.insertCell();
      const text = String(figures[`${row.key}/${column.key}`] ?? 0);
      element.textContent = text;
      // The form of 2021 prints the unit of its amounts, that of 2019 none.
      const unit = printed ?? (column.unit === '万元' ? '万元' : null);
      const beside = unit === null ? null : { unit, quote: { text: `${column.label}（${unit}）`, element: head } };
      const money = column.unit && { wanted: column.unit, printed: beside };
      cells.push(reportCell(key, row.key, column.key, { text, element }, money));
    }
  }
  const byKey = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const captions = key === 'proactive' ? FORMATS[edition].proactive : [];
  const missingRows = official.map((row) => row.key).filter((row) => without.includes(row));
  return {
    key,
    edition: key === 'review-litigation' ? null : edition,
    elements: [table],
    rows,
    columns,
    captions: captions.map(({ key: block, caption }) => ({
      key: block,
      official: caption,
      quote: { text: caption, element: table },
      exact: true,
      unit: null,
      remark: null,
    })),
    cells,
    at: (row, column) => byKey.get(`${row}/${column}`),
    repeated: [],
    missingRows,
    missingColumns: officialColumns(key, edition)
      .map((column) => column.key)
      .filter((column) => without.includes(column)),
    instead: new Map(),
    joined: [],
    headless: [],
    unknownRows: [],
    incomplete: missingRows.length * 2 > official.length,
  };
}
