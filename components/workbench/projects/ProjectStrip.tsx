import type { Project } from '@/lib/ledger/bodies/project';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { countUnits, type UnitFilter } from '@/lib/ledger/list/unit-filters';
import { ToolBar } from '../ToolBar';
import { useWorkbench } from '../workbench-context';

export interface ProjectStripProps {
  readonly project: Project;
  readonly units: readonly RosterUnit[];
  readonly pressed: ReadonlySet<UnitFilter>;
  readonly onPress: (filter: UnitFilter) => void;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
}

/** The project that the table shows: how far its units have come, each number a filter, and its roster. */
export function ProjectStrip({ project, units, pressed, onPress, onEdit, onCopy }: ProjectStripProps) {
  const { text } = useWorkbench();
  const words = text.projects;
  return (
    <section class="project-strip" aria-label={words.label(project.tag, units.length)}>
      <h2>{words.label(project.tag, units.length)}</h2>
      {units.length === 0 && <span class="quiet">{words.noRoster}</span>}
      <ToolBar label={words.bar} class="strip-tools">
        {units.length > 0 &&
          countUnits(units).map(({ filter, count }) => (
            <button
              key={filter}
              type="button"
              class={count === 0 && !pressed.has(filter) ? 'chip nil' : 'chip'}
              aria-pressed={pressed.has(filter)}
              onClick={() => onPress(filter)}
            >
              <span class="chip-name">{words.states[filter]}</span>
              <small>{count}</small>
            </button>
          ))}
        <span class="gap" />
        <button type="button" class="link" onClick={onEdit}>
          {words.edit}
        </button>
        {project.year !== undefined && units.length > 0 && (
          <button type="button" class="link" onClick={onCopy}>
            {words.copy}
          </button>
        )}
      </ToolBar>
    </section>
  );
}
