import type { IsoDate } from '../../report/dates/report-dates';
import type { LedgerRow } from './ledger-row';

/** Rows, each of which tells whether an item of it that is not closed was due before today. */
export function withOverdue(rows: readonly LedgerRow[], today: IsoDate): readonly LedgerRow[] {
  return rows.map((row) => {
    const due = row.items?.due ?? null;
    return due !== null && due < today ? { ...row, overdue: true } : row;
  });
}
