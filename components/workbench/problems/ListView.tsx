import type { ComponentChildren } from 'preact';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { ALL_FAULTS } from '@/lib/ledger/problems/filter-faults';
import { GlanceView } from '../glance/GlanceView';
import type { Lines } from '../list/use-lines';
import type { WorkbenchProps } from '../workbench-props';
import { ProblemsView } from './ProblemsView';
import type { Viewing } from './use-viewing';

export interface ListViewProps extends Omit<WorkbenchProps, 'onOpen'> {
  readonly viewing: Viewing;
  readonly all: readonly LedgerRow[];
  readonly table: Lines;
  /** Opens a report. */
  readonly onOpen: (key: string, focus: boolean) => void;
  /** The list by unit. */
  readonly children: ComponentChildren;
}

/** The reports of the list as they are looked at: by unit, by problem, or at a glance, which leads into the others. */
export function ListView({ viewing, all, table, onOpen, children, ...props }: ListViewProps) {
  const given = { ...props, rows: table.shown, units: table.roster.units };
  if (viewing.view === 'problems') return <ProblemsView {...given} viewing={viewing} onOpen={onOpen} />;
  if (viewing.view === 'units') return children;
  return (
    <GlanceView
      {...given}
      all={all}
      project={table.roster.project}
      onOpen={(opens) => {
        if (opens.kind === 'report') return onOpen(opens.key, true);
        if (opens.kind === 'units') table.roster.only(opens.filter);
        else {
          viewing.setFilters(ALL_FAULTS);
          viewing.setProblem(opens.id);
        }
        viewing.setView(opens.kind === 'units' ? 'units' : 'problems');
      }}
    />
  );
}
