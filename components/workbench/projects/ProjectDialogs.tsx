import type { Project } from '@/lib/ledger/bodies/project';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { projectsOf } from '@/lib/ledger/list/membership';
import { deadlinesNextYear, nameNextYear, unitsNextYear } from '@/lib/ledger/list/roster';
import type { WorkbenchProps } from '../workbench-props';
import { ProjectDialog } from './ProjectDialog';

/** What is being done with a project: a new one, the roster of one, or a copy of it for the next year. */
export type Editing = { readonly kind: 'new' } | { readonly kind: 'roster' | 'copy'; readonly project: Project };

export interface ProjectDialogsProps
  extends Pick<WorkbenchProps, 'projects' | 'onRoster' | 'onDropRoster' | 'settings'> {
  readonly rows: readonly LedgerRow[];
  /** Null while nothing is. */
  readonly editing: Editing | null;
  /** A project is there that was not before. */
  readonly onMade: (tag: string) => void;
  readonly onClose: () => void;
}

const NEW = { tag: '', year: null, units: [] };

function firstOf(editing: Editing) {
  if (editing.kind === 'new') return NEW;
  const { tag, units, year = null, deadlines } = editing.project;
  if (editing.kind === 'roster' || year === null) return { tag, year, units: units ?? [], deadlines };
  return {
    tag: nameNextYear(tag, year),
    year: year + 1,
    units: unitsNextYear(units ?? []),
    deadlines: deadlines && deadlinesNextYear(deadlines),
  };
}

/** The dialog in which a project is made, changed or copied. */
export function ProjectDialogs({
  rows,
  projects,
  settings,
  editing,
  onRoster,
  onDropRoster,
  onMade,
  onClose,
}: ProjectDialogsProps) {
  if (editing === null) return null;
  const known = editing.kind === 'roster';
  const first = firstOf(editing);
  return (
    <ProjectDialog
      first={first}
      known={known}
      general={settings.calendar.days}
      names={[...projects.map(({ tag }) => tag), ...rows.flatMap(projectsOf)]}
      onSave={async (project) => {
        const saved = await onRoster({ whole: null, ...project }, !known);
        if (saved && !known) onMade(project.tag);
        return saved;
      }}
      onDrop={() => onDropRoster(first.tag)}
      onClose={onClose}
    />
  );
}
