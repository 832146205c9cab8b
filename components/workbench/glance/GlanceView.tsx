import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Project } from '@/lib/ledger/bodies/project';
import { commonProblems } from '@/lib/ledger/glance/common-problems';
import { lateUnits } from '@/lib/ledger/glance/late-units';
import { twoYears } from '@/lib/ledger/glance/two-years';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { placeFaults } from '@/lib/ledger/problems/gather-problems';
import { GRID } from '../list/grid-parts';
import { WorkLine } from '../WorkLine';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { BarPicture, MOST_BARS } from './BarPicture';
import {
  type GlanceLine,
  type GlancePart,
  latePart,
  missingPart,
  problemsPart,
  statesPart,
  toSheet,
  yearsPart,
} from './glance-parts';
import { PartTable } from './PartTable';

export interface GlanceViewProps
  extends Pick<WorkbenchProps, 'problems' | 'onProblems' | 'onCopy' | 'projects' | 'matches' | 'settings'> {
  /** All reports, and those that are shown. */
  readonly all: readonly LedgerRow[];
  readonly rows: readonly LedgerRow[];
  /** The project that is shown alone, with the units of its roster. */
  readonly project: Project | null;
  readonly units: readonly RosterUnit[];
  readonly onOpen: (opens: NonNullable<GlanceLine['opens']>) => void;
}

/** The reports that are shown, and the units of their project, as pictures with their tables. */
export function GlanceView(props: GlanceViewProps) {
  const { all, rows, project, units, problems: view, onProblems: onShow, projects, matches: hand } = props;
  const { calendar } = props.settings;
  const { words, text } = useWorkbench();
  const glance = text.glance;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  useEffect(() => onShow(rows.map(({ key }) => key)), [rows]);
  useEffect(() => () => onShow(null), []);
  const common = useMemo(() => {
    if (view.kind !== 'read') return null;
    return commonProblems(rows.flatMap((row) => placeFaults(row, view.reports.get(row.key)?.faults ?? [])));
  }, [rows, view]);
  const ofUnits = useMemo((): readonly GlancePart[] => {
    if (project === null || units.length === 0) return [];
    const two = twoYears(project, units, { projects, rows: all, hand, calendar });
    return [latePart(lateUnits(units), words), missingPart(units, words), yearsPart(two, words)];
  }, [project, units, projects, all, hand, calendar, words]);
  const parts = [
    ...(ofUnits.length === 0 ? [] : [statesPart(units, words)]),
    ...(common === null ? [] : [problemsPart(common, words)]),
    ...ofUnits,
  ];
  const open = ({ opens }: GlanceLine) => {
    if (opens !== null) props.onOpen(opens);
  };
  return (
    <div id={GRID} tabIndex={-1} class="glance-view">
      <header>
        <h2>{glance.title(project?.tag ?? null)}</h2>
        <p>{glance.about(rows.length)}</p>
        <span class="gap" />
        <span role="status">{isCopied !== null && (isCopied ? glance.copied : glance.notCopied)}</span>
        <button type="button" class="link" onClick={async () => setCopied(await props.onCopy(toSheet(parts)))}>
          {glance.copy}
        </button>
      </header>
      {ofUnits.length === 0 && <p class="quiet">{glance.noRoster}</p>}
      {common === null && <Reading view={view} />}
      {parts.map((part) => (
        <section key={part.key} class={`glance-part of-${part.key}`}>
          <h3>{part.title}</h3>
          {part.lines.length === 0 ? (
            <p class="quiet">{part.none}</p>
          ) : (
            <>
              {part.lines.some(({ stretches }) => stretches.length > 0) && <BarPicture part={part} onOpen={open} />}
              <PartTable part={part} onOpen={open} />
              <p class="quiet">
                {[
                  part.note,
                  ...(part.lines.length > MOST_BARS && part.key !== 'missing' ? [glance.drawn(MOST_BARS)] : []),
                ].join(glance.semicolon)}
              </p>
            </>
          )}
        </section>
      ))}
    </div>
  );
}

function Reading({ view }: { readonly view: WorkbenchProps['problems'] }) {
  const { text } = useWorkbench();
  if (view.kind === 'unreadable') return <p class="quiet">{text.notices.outOfReach}</p>;
  if (view.kind !== 'reading') return <p class="quiet">{text.problems.reading}</p>;
  return <WorkLine id={0} words={text.problems.reading} done={view.done} of={view.of} onStop={null} />;
}
