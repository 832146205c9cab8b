import type { ComponentChildren } from 'preact';
import type { Selection } from '../selecting/use-selection';
import { LedgerTable, type LedgerTableProps } from './LedgerTable';
import { TableFoot, type TableFootProps } from './TableFoot';
import type { Lines } from './use-lines';

export interface LedgerFrameProps
  extends Pick<LedgerTableProps, 'active' | 'onActive' | 'open' | 'onOpen' | 'onAbsent'>,
    Pick<TableFootProps, 'all' | 'folded' | 'chosen' | 'onTags' | 'onRemove' | 'onDue' | 'recheckable' | 'onRecheck'> {
  readonly table: Lines;
  readonly selection: Selection;
  /** What stands at the end of its foot. */
  readonly children: ComponentChildren;
}

/** The reports by unit: the table, and the line at its foot. */
export function LedgerFrame({
  table,
  selection,
  all,
  folded,
  chosen,
  onTags,
  onRemove,
  onDue,
  recheckable,
  onRecheck,
  children,
  ...props
}: LedgerFrameProps) {
  const { selected, select, selectAll } = selection;
  return (
    <div class="ledger-frame">
      <LedgerTable
        {...props}
        lines={table.lines}
        sorting={table.sorting}
        onSort={table.sortBy}
        selected={selected}
        onSelect={select}
        onSelectAll={selectAll}
        onFold={table.fold}
      />
      <TableFoot
        shown={table.shown.length}
        all={all}
        folded={folded}
        chosen={chosen}
        onTags={onTags}
        onRemove={onRemove}
        recheckable={recheckable}
        onRecheck={onRecheck}
        onDue={onDue}
        onUnchoose={() => selectAll(false)}
      >
        {children}
      </TableFoot>
    </div>
  );
}
