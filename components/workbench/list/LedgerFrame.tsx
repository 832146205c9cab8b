import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { countFolded } from '@/lib/ledger/list/fold-addresses';
import { UnitScoreDialog } from '../projects/UnitScoreDialog';
import type { Selection } from '../selecting/use-selection';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { LedgerTable, type LedgerTableProps } from './LedgerTable';
import { TableFoot, type TableFootProps } from './TableFoot';
import type { Lines } from './use-lines';

export interface LedgerFrameProps
  extends Pick<LedgerTableProps, 'active' | 'onActive' | 'open' | 'onOpen'>,
    Pick<WorkbenchProps, 'onAbsent' | 'onUnitPoints'>,
    Pick<TableFootProps, 'all' | 'chosen' | 'onTags' | 'onRemove' | 'onDue' | 'recheckable' | 'onRecheck'> {
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
  chosen,
  onTags,
  onRemove,
  onDue,
  recheckable,
  onRecheck,
  onAbsent,
  onUnitPoints,
  children,
  ...props
}: LedgerFrameProps) {
  const { sheet } = useWorkbench();
  /** The unit whose score is asked for, by name. */
  const [scored, setScored] = useState<string | null>(null);
  const tag = table.roster.project?.tag;
  const unit = table.missing.find(({ name }) => name === scored);
  const { selected, select, selectAll } = selection;
  return (
    <div class="ledger-frame">
      <LedgerTable
        {...props}
        lines={table.lines}
        places={table.places}
        sorting={table.sorting}
        onSort={table.sortBy}
        selected={selected}
        onSelect={select}
        onSelectAll={selectAll}
        onFold={table.fold}
        onAbsent={(name, absent) => tag !== undefined && onAbsent(tag, name, absent)}
        onScore={setScored}
      />
      <TableFoot
        shown={table.shown.length}
        all={all}
        folded={countFolded(table.shown)}
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
      {sheet !== null && unit !== undefined && tag !== undefined && (
        <UnitScoreDialog
          sheet={sheet}
          unit={unit}
          onPoints={(item, given) => onUnitPoints(tag, unit.name, item, given)}
          onClose={() => setScored(null)}
        />
      )}
    </div>
  );
}
