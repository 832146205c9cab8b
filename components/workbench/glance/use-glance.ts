import { useEffect, useMemo } from 'preact/hooks';
import { type GlanceGiven, glanceParts } from '@/lib/export/rows/glance';
import type { GlancePart } from '@/lib/export/rows/glance-parts';
import type { Project } from '@/lib/ledger/bodies/project';
import { twoYears } from '@/lib/ledger/glance/two-years';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';

/** What is looked at. */
export interface Glanced extends Pick<WorkbenchProps, 'problems' | 'onProblems' | 'projects' | 'matches' | 'settings'> {
  /** All reports, and those that are shown. */
  readonly all: readonly LedgerRow[];
  readonly rows: readonly LedgerRow[];
  /** The project that is shown alone, with the units of its roster. */
  readonly project: Project | null;
  readonly units: readonly RosterUnit[];
}

/** What is asked to be read: the reports that are shown, and those of which figures are added up. */
function keysOf({ rows, two }: Pick<GlanceGiven, 'rows' | 'two'>): readonly string[] {
  const summed = (two?.summed ?? []).flatMap(({ before, now }) => [before.key, now.key]);
  return [...new Set([...rows.map(({ key }) => key), ...summed])];
}

/** The parts of the picture, as far as they are read. */
export function useGlance(props: Glanced): readonly GlancePart[] {
  const { all, rows, project, units, problems: view, onProblems, projects, matches: hand } = props;
  const { days, today } = props.settings.calendar;
  const { words } = useWorkbench();
  const two = useMemo(
    () =>
      project === null ? null : twoYears(project, units, { projects, rows: all, hand, calendar: { days, today } }),
    [project, units, projects, all, hand, days, today],
  );
  useEffect(() => onProblems(keysOf({ rows, two })), [rows, two]);
  useEffect(() => () => onProblems(null), []);
  const reports = view.kind === 'read' ? view.reports : null;
  return useMemo(() => glanceParts({ rows, units, two, reports }, words), [rows, units, two, reports, words]);
}
