import type { LedgerEntry } from '../ledger/entry';
import type { ExportOptions } from './held';
import { problemSheet } from './problems';
import { rectificationSheet } from './rectifications';
import type { Sheet } from './sheet';
import { summarySheet } from './summary';

/** The three sheets of a workbook, in their order: 问题清单, 整改台账, 检查汇总. */
export function ledgerSheets(entries: readonly LedgerEntry[], options: ExportOptions): readonly Sheet[] {
  return [problemSheet(entries, options), rectificationSheet(entries, options), summarySheet(entries, options)];
}
