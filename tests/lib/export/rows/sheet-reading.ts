import type { ExportOptions } from '@/lib/export/rows/reviewed-check';
import type { Sheet, SheetCell } from '@/lib/export/rows/sheet';
import type { HistoryResult } from '@/lib/ledger/across/make-finding';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { WORDS } from '../../../words';
import { sheetsOf } from '../ledger-builder';

export const OPTIONS: ExportOptions = { words: WORDS['zh-CN'], reviewer: '陈晓', listing: 'all' };

export function sheetOf(
  entries: readonly LedgerEntry[],
  index: number,
  options = OPTIONS,
  across?: HistoryResult,
): Sheet {
  const sheet = sheetsOf(entries, options, across)[index];
  if (!sheet) throw new Error('no such sheet');
  return sheet;
}

/** A row by the titles of its columns, each cell as what it holds. */
export function rowOf(sheet: Sheet, index: number): Readonly<Record<string, string | number | null>> {
  const plain = (cell: SheetCell) => {
    if (cell === null) return null;
    if (cell.kind === 'number') return cell.value;
    return cell.kind === 'date' ? cell.day : cell.kind === 'time' ? cell.moment : cell.text;
  };
  const row = sheet.rows[index] ?? [];
  return Object.fromEntries(sheet.columns.map(({ title }, at) => [title, plain(row[at] ?? null)]));
}
