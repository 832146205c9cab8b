import type { Project } from '@/lib/ledger/bodies/project';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { projectsOf } from '@/lib/ledger/list/membership';
import type { UnitsText } from '@/lib/messages/words';
import type { OpenReport } from '@/lib/workbench/views/opening';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { ProjectUnits } from './ProjectUnits';

export interface UnitsTabProps extends Pick<WorkbenchProps, 'projects' | 'onProject' | 'onRenameProject'> {
  readonly report: OpenReport;
  /** All projects that it is in. */
  readonly tags: readonly string[];
  /** The reports of a page, as the ledger has them. */
  readonly reportsAt: (url: string) => readonly LedgerRow[];
  readonly onTags: () => void;
}

/** For every project that a report is in: whether it sums up the project's other reports, and whether it does so rightly. */
export function UnitsTab({ report, tags, projects, onProject, onRenameProject, reportsAt, onTags }: UnitsTabProps) {
  const { text } = useWorkbench();
  const { url, evaluation } = report.entry;
  if (tags.length === 0) {
    return (
      <div class="nothing-here">
        <p class="quiet">{text.units.noProject}</p>
        <button type="button" class="plain" onClick={onTags}>
          {text.units.choose}
        </button>
      </div>
    );
  }
  return (
    <div class="units-tab">
      {tags.map((tag) => {
        const project = projects.find((each) => each.tag === tag) ?? { tag, whole: null, units: null };
        return (
          <ProjectUnits
            key={tag}
            project={project}
            url={url}
            other={project.whole === url ? null : tellWhole(project, reportsAt, text.units)}
            canSum={evaluation.kind === 'annual-report' && evaluation.report.year !== null}
            sum={report.sums.find((each) => each.project.tag === tag)?.sum ?? null}
            onProject={onProject}
            onRename={(name) => onRenameProject(tag, name)}
          />
        );
      })}
    </div>
  );
}

/** Which report sums a project up, or why none does any more; null where none was named. */
function tellWhole({ tag, whole }: Project, reportsAt: UnitsTabProps['reportsAt'], text: UnitsText): string | null {
  if (whole === null) return null;
  const reports = reportsAt(whole);
  const [first] = reports;
  if (first === undefined) return text.wholeGone;
  const name = first.summary.unit ?? whole;
  return reports.some((report) => projectsOf(report).includes(tag)) ? text.other(name) : text.wholeLeft(name);
}
