import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { reviewOf } from '@/lib/ledger/review/review-of';
import type { OpenReport } from '@/lib/workbench/views/opening';
import { type Decisions, isWriting, useDecisions } from '../../shared/deciding/use-decisions';
import { SIDE_TABS, type SideTab } from '../side/side-tabs';
import { useReportFocus } from '../side/use-report-focus';
import { NEXT_KEY, type NextWork, nextWork } from '../work/next-work';
import type { WorkbenchProps } from '../workbench-props';

/** The report beside the table, and the line of the table that the keys are for. */
export interface ReportBeside {
  /** Its key; null where none is open. */
  readonly open: string | null;
  /** Null until it was read. */
  readonly report: OpenReport | null;
  readonly tab: SideTab;
  readonly setTab: (tab: SideTab) => void;
  /** The line of the arrow keys, by id. */
  readonly active: string | null;
  readonly setActive: (id: string) => void;
  readonly decisions: Decisions;
  /** Opens a report of the table; with `focus`, the keys go on in it. */
  readonly openRow: (key: string, focus: boolean) => void;
  /** Opens any report, and brings the keys to it. */
  readonly goTo: (key: string) => void;
  /** The next report with findings to decide on. */
  readonly work: NextWork;
  readonly goToWork: () => void;
  /** Opens the report that stands before or after it. */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  /** Brings the keys to the table, where what had the focus is gone. */
  readonly keepFocus: () => void;
  /** Does what a key says. */
  readonly act: (event: KeyboardEvent) => void;
}

/** Where the report stands, and what is around it. */
export interface Surroundings {
  readonly main: RefObject<HTMLElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  /** All reports, and the keys of those on the table, in their order. */
  readonly rows: readonly LedgerRow[];
  readonly keys: readonly string[];
}

const isNextKey = (event: KeyboardEvent): boolean =>
  event.key === NEXT_KEY && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event);

/** Opening reports of the table, walking through them, and deciding on what was found. */
export function useOpenReport(
  {
    opening,
    kept,
    onOpen,
    onDecide,
    onUndo,
  }: Pick<WorkbenchProps, 'opening' | 'kept' | 'onOpen' | 'onDecide' | 'onUndo'>,
  { main, search, rows, keys }: Surroundings,
): ReportBeside {
  const [active, setActive] = useState(() => (kept === null || kept.open === null ? null : `row:${kept.open}`));
  const [tab, setTab] = useState(() => SIDE_TABS.find((each) => each === kept?.tab) ?? 'findings');
  const open = opening.kind === 'none' ? null : opening.key;
  const report = opening.kind === 'open' ? opening.report : null;
  const judged = useMemo(
    () => report && { key: report.key, faults: reviewOf(report.entry, report.result).faultStandings },
    [report],
  );
  const decisions = useDecisions(judged, tab === 'findings', onDecide, onUndo);
  const { focusGrid, focusReport, keepFocus, moveToNext } = useReportFocus(main, report);
  const goTo = (key: string) => {
    setActive(`row:${key}`);
    onOpen(key);
  };
  const line = active?.replace(/^row:/, '') ?? null;
  const work = useMemo(() => nextWork(rows, keys, open, line), [rows, keys, open, line]);
  const goToWork = () => {
    if (work.next !== null) goTo(work.next.key);
  };
  const close = () => {
    onOpen(null);
    focusGrid();
  };
  return {
    open,
    report,
    tab,
    setTab,
    active,
    setActive,
    decisions,
    openRow(key, focus) {
      if (focus && report?.key === key) focusReport();
      else moveToNext(focus);
      if (open !== key) onOpen(key);
    },
    goTo(key) {
      moveToNext(true);
      goTo(key);
    },
    work,
    goToWork,
    step(by) {
      const next = keys[(open === null ? -1 : keys.indexOf(open)) + by];
      if (next !== undefined) goTo(next);
    },
    close,
    keepFocus,
    act(event) {
      if (event.key === 'Escape' && open !== null) close();
      else if (event.key === '/' && !isWriting(event)) search.current?.focus();
      else if (isNextKey(event)) goToWork();
      else if (
        !decisions.act(event, event.target instanceof HTMLElement && event.target.closest('.side-view') !== null)
      )
        return;
      event.preventDefault();
    },
  };
}
