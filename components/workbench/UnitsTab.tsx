import { ProjectUnits } from './ProjectUnits';
import { useWorkbench } from './workbench-context';
import type { OpenReport, WorkbenchProps } from './workbench-props';

export interface UnitsTabProps extends Pick<WorkbenchProps, 'projects' | 'onProject'> {
  readonly report: OpenReport;
  /** The unit that the report at an address is from, for reports of the ledger. */
  readonly nameAt: (url: string) => string | null;
  readonly onTags: () => void;
}

/** For every project that a report is in: whether it sums up the project's other reports, and whether it does so rightly. */
export function UnitsTab({ report, projects, onProject, nameAt, onTags }: UnitsTabProps) {
  const { text } = useWorkbench();
  const { tags, url } = report.entry;
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
        const other = project.whole === null || project.whole === url ? null : project.whole;
        return (
          <ProjectUnits
            key={tag}
            project={project}
            url={url}
            other={other === null ? null : (nameAt(other) ?? other)}
            sum={report.sums.find((each) => each.project.tag === tag)?.sum ?? null}
            onProject={onProject}
          />
        );
      })}
    </div>
  );
}
