import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { type ReportTools, ReportToolsContext } from '../../shared/report-tools';
import { GRID } from '../list/grid-parts';
import { WorkLine } from '../WorkLine';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { ProblemFaults } from './ProblemFaults';
import { ProblemFilters } from './ProblemFilters';
import { ProblemList } from './ProblemList';
import { useProblems } from './use-problems';
import type { Viewing } from './use-viewing';

export interface ProblemsViewProps
  extends Pick<WorkbenchProps, 'problems' | 'onProblems' | 'onDecideAlike' | 'onUndoAlike'> {
  /** The reports that are shown. */
  readonly rows: readonly LedgerRow[];
  /** The roster that gives their order; none where no project is shown alone. */
  readonly units: readonly RosterUnit[];
  readonly viewing: Viewing;
  readonly onOpen: (key: string, focus: boolean) => void;
}

/** The reports that the list shows, by problem: all problems with how far they are decided, and the faults of one. */
export function ProblemsView(props: ProblemsViewProps) {
  const { rows, units, viewing, problems: view, onProblems } = props;
  const { words, text, panel } = useWorkbench();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => onProblems(rows.map(({ key }) => key)), [rows]);
  useEffect(() => () => onProblems(null), []);
  const { filters, all, left, problems, open, shown } = useProblems(rows, units, view, viewing);
  const withYear = useMemo(() => new Set(rows.map(({ summary }) => summary.year)).size > 1, [rows]);
  const tools = useMemo(
    (): ReportTools => ({
      words,
      text: panel,
      pointer: null,
      point: () => {},
      go: () => {},
      copy: async () => false,
      showFinding: () => {},
    }),
    [words, panel],
  );
  const focus = (selector: string) =>
    frame.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  if (view.kind === 'unreadable') return <Told>{text.notices.outOfReach}</Told>;
  if (view.kind !== 'read')
    return (
      <Told>
        {view.kind === 'reading' ? (
          <WorkLine id={0} words={text.problems.reading} done={view.done} of={view.of} onStop={null} />
        ) : (
          text.problems.reading
        )}
      </Told>
    );
  if (all.length === 0) return <Told>{text.problems.empty}</Told>;
  return (
    <ReportToolsContext.Provider value={tools}>
      <div class="problems-view" ref={frame}>
        <ProblemFilters filters={filters} onFilters={viewing.setFilters} all={all} left={left} />
        {open === null ? (
          <Told>{text.problems.noMatch}</Told>
        ) : (
          <>
            <ProblemList
              problems={problems}
              open={open.id}
              onOpen={viewing.setProblem}
              onEnter={() => focus('[role="grid"]')}
            />
            <ProblemFaults
              key={open.id}
              problem={open}
              shown={shown}
              withYear={withYear}
              onDecide={props.onDecideAlike}
              onUndo={props.onUndoAlike}
              onOpen={props.onOpen}
              onLeave={() => focus('.problem-list [aria-current]')}
            />
          </>
        )}
      </div>
    </ReportToolsContext.Provider>
  );
}

/** What is said where faults would stand; the way past the bars leads here too. */
function Told({ children }: { readonly children: ComponentChildren }) {
  return (
    <div id={GRID} tabIndex={-1} class="loading told">
      {children}
    </div>
  );
}
