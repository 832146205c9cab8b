import type { Quote } from '../../read/quote';
import { TABLE_KEYS } from '../../report/form/keys';
import type { Report } from '../../report/report';
import type { ReportCell, ReportTable } from '../../report/tables/report-table';
import type { Data } from '../rule';

/** The official tables that a report has, in their order. */
export function tablesOf({ tables }: Report): readonly ReportTable[] {
  return TABLE_KEYS.flatMap((key) => tables[key] ?? []);
}

/** Cells of one table as a finding lists them: `row/column`, and how many. */
export function listing(table: ReportTable, cells: readonly Pick<ReportCell, 'row' | 'column'>[]): Data {
  return { table: table.key, cells: cells.map(({ row, column }) => `${row}/${column}`), count: cells.length };
}

/** A cell's words and its place. */
export function quoteCell({ text, at }: ReportCell): Quote {
  return { text, at };
}
