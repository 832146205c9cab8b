import type { Edition } from '../../../lib/report/form/editions';
import type { TableKey } from '../../../lib/report/form/keys';
import { buildBlocks } from '../report-builder';
import { buildTable, everyCell, type Figures } from '../table-builder';
import { wholeReport } from './rule-case';

export function withFigures(key: TableKey, figures: Figures, edition: Edition = '2021', agency = '宿迁市宿城区统计局') {
  return wholeReport({ agency, tables: { [key]: buildTable(key, edition, figures) } }, edition);
}

/** Table 3 with nothing but its column 总计, all of it 0. */
export const onlyTotals: Figures = Object.fromEntries(
  Object.keys(everyCell('requests', '2021')).map((name) => [name, name.endsWith('/total') ? 0 : '']),
);

export const noTables = wholeReport({ tables: {} });

/** A report in which some tables hold the same words everywhere, and the others 0. */
export function filledWith(text: string, ...keys: readonly TableKey[]) {
  const all: readonly TableKey[] = ['proactive', 'requests', 'review-litigation'];
  return wholeReport({
    tables: Object.fromEntries(
      all.map((key) => [key, buildTable(key, '2021', keys.includes(key) ? everyCell(key, '2021', text) : {})]),
    ),
  });
}

/** Table 3 whose figures stand in the boxes of a web form. */
export function inBoxes() {
  const table = buildTable('requests', '2021', everyCell('requests', '2021'));
  const cells = table.cells.map((cell) => ({ ...cell, isBox: true as const }));
  return wholeReport({ tables: { requests: { ...table, cells } } });
}

/** A table whose rows lack the cells named. */
export function without(key: TableKey, ...holes: readonly string[]) {
  const table = buildTable(key, '2021');
  const left = table.cells.filter(({ row, column }) => !holes.includes(`${row}/${column}`));
  return wholeReport({ tables: { [key]: { ...table, cells: left } } });
}

/** Table 3 with 5 granted to a person, and another copy of its cells; the headings above them. */
export function twice(figures: Figures, most: number, headings: readonly string[]) {
  const first = buildTable('requests', '2021', { 'granted/natural-person': 5 });
  const repeated = buildTable('requests', '2021', { 'granted/natural-person': 5, ...figures }).cells.slice(0, most);
  return wholeReport({ tables: { requests: { ...first, repeated } }, blocks: buildBlocks(...headings) });
}
