import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { type Filters, isFiltering } from '../list/filter-rows';
import type { TableFootProps } from '../list/TableFoot';
import type { WorkbenchProps } from '../workbench-props';
import { isRechecking } from './is-rechecking';

/** Offers to check reports again that were selected or filtered, unless that goes on already. */
export function offerRecheck(
  { recheck, onRecheck }: Pick<WorkbenchProps, 'recheck' | 'onRecheck'>,
  rows: readonly LedgerRow[],
  chosen: boolean,
  filters: Filters,
): Pick<TableFootProps, 'recheckable' | 'onRecheck'> {
  const isAsked = chosen || isFiltering(filters);
  return {
    recheckable: isAsked && rows.length > 0 && !isRechecking(recheck) ? rows.length : null,
    onRecheck: () => onRecheck(rows.map(({ key }) => key)),
  };
}
