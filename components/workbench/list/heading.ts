import type { Project } from '@/lib/ledger/bodies/project';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { TransferText } from '@/lib/messages/words';

/** What stands above lists of reports: their project, else their year where they have one. */
export function heading(project: Project | null, rows: readonly LedgerRow[], text: TransferText['exporting']): string {
  if (project !== null) return project.tag;
  const [year = null, ...others] = new Set(rows.map(({ summary }) => summary.year));
  return text.heading(others.length === 0 ? year : null);
}
