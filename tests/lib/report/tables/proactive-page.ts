import { expect } from 'vitest';
import { readPage } from '@/lib/read-page';
import type { Edition } from '@/lib/report/form/editions';
import { formOf } from '@/lib/report/form/form-of';
import type { Report } from '@/lib/report/report';
import type { ReportTable } from '@/lib/report/tables/report-table';
import { drawRequests } from '../../official-html';
import { parseHtml } from '../../parse-html';

export type Changes = readonly (readonly [string, string])[];

/** Table 2 as the form prints it; every figure is its place in the table, 1, 2, 3 … */
export function draw(edition: Edition, changes: Changes = []): string {
  let figure = 0;
  const line = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const blocks = formOf(edition).tables.proactive.map(({ caption, columns, rows }) => {
    const figures = () => columns.map(() => String(++figure));
    return [
      `<tr><td colspan="4">${caption}</td></tr>`,
      line(['信息内容', ...columns.map(({ label }) => label)]),
      ...rows.map(({ label }) => line([label, ...figures()])),
    ].join('');
  });
  return changes.reduce(
    (html, [from, to]) => {
      expect(html).toContain(from);
      return html.replaceAll(from, to);
    },
    `<table>${blocks.join('')}</table>`,
  );
}

export function read(edition: Edition, html: string): Report {
  const year = edition === '2019' ? 2020 : 2022;
  const page = `<html><body><p>某县甲局${year}年政府信息公开工作年度报告</p><p>二、主动公开政府信息情况</p>${html}${drawRequests(edition)}</body></html>`;
  return readPage(parseHtml(page), '').report;
}

export function table2(edition: Edition, html: string): ReportTable {
  const table = read(edition, html).tables.proactive;
  if (!table) throw new Error('no table 2');
  return table;
}

export const figuresOf = ({ cells }: ReportTable) =>
  cells.map(({ row, column, reading }) => [
    `${row}/${column}`,
    reading.kind === 'number' ? reading.value : reading.kind,
  ]);

export const PLAIN = {
  '2019': figuresOf(table2('2019', draw('2019'))),
  '2021': figuresOf(table2('2021', draw('2021'))),
};

export function expectWhole(edition: Edition, table: ReportTable): void {
  expect(table.edition).toBe(edition);
  expect(figuresOf(table)).toEqual(PLAIN[edition]);
  expect([...table.missingRows, ...table.missingColumns]).toEqual([]);
  expect(table.unknownRows).toEqual([]);
}
