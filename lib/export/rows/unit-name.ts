import { entryKey } from '../../ledger/record/merge';
import type { ExportOptions, ReviewedCheck } from './reviewed-check';

/** What a file calls the unit of a report: as the roster that is written of does, else as the report calls itself; null where neither names it. */
export function unitName(
  { entry }: Pick<ReviewedCheck, 'entry'>,
  { nameOf }: Pick<ExportOptions, 'nameOf'>,
): string | null {
  return nameOf?.(entryKey(entry)) ?? entry.evaluation.report.agency;
}
