import { type FigureKind, readFigure } from '../../lib/page/figure';
import type { Edition, TableKey } from '../../lib/report/keys';
import { FORMATS, officialColumns, officialRows, proactiveBlockOf } from '../../lib/report/labels';
import type { MatchedLabel, ReportCell, ReportTable } from '../../lib/report/report';
import { buildDocument } from './report-builder';

/** Cell texts by `row/column`; every other official cell of the table holds 0. */
export type Figures = Readonly<Record<string, string | number>>;

const KINDS = { change: 'change', amount: 'amount' } as Readonly<Record<string, FigureKind>>;

/**
 * An official table as if read from a page, with live cells in a `<table>`. `figures` says what is not 0.
 * A row or column named in `without` is not there; labels in `altered` (by key) read as given and are not exact.
 */
export function buildTable(
  key: TableKey,
  edition: Edition,
  figures: Figures = {},
  { without = [], altered = {} }: { without?: readonly string[]; altered?: Readonly<Record<string, string>> } = {},
): ReportTable {
  const table = buildDocument('<table></table>').querySelector('table') as HTMLTableElement;
  const rows: MatchedLabel[] = [];
  const cells: ReportCell[] = [];
  const label = (official: { key: string; label: string }, element: Element): MatchedLabel => {
    const text = altered[official.key] ?? official.label;
    element.textContent = text;
    return { key: official.key, official: official.label, quote: { text, element }, exact: !(official.key in altered) };
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
      const reading = readFigure(text, KINDS[column.key] ?? 'count');
      cells.push({ table: key, row: row.key, column: column.key, text, reading, element });
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
    })),
    cells,
    at: (row, column) => byKey.get(`${row}/${column}`),
    missingRows,
    missingColumns: officialColumns(key, edition)
      .map((column) => column.key)
      .filter((column) => without.includes(column)),
    unknownRows: [],
    incomplete: missingRows.length * 2 > official.length,
  };
}
