import type { ComponentChildren } from 'preact';
import type { Opening } from '@/lib/workbench/views/opening';
import { useWorkbench } from '../workbench-context';
import { SideView, type SideViewProps } from './SideView';

export interface ReportAsideProps extends Omit<SideViewProps, 'report'> {
  readonly opening: Exclude<Opening, { kind: 'none' }>;
  /** What stands at its foot whichever report is open. */
  readonly foot: ComponentChildren;
}

/** The place beside the list: a report that is open, on its way, or can't be read. */
export function ReportAside({ opening, foot, ...props }: ReportAsideProps) {
  const { text } = useWorkbench();
  return (
    <aside class="side-view" aria-label={text.side.label} tabIndex={-1}>
      {opening.kind === 'opening' && <p class="loading">{text.side.opening}</p>}
      {opening.kind === 'unreadable' && <p class="loading">{text.side.unreadable}</p>}
      {opening.kind === 'open' && <SideView key={opening.key} report={opening.report} {...props} />}
      <div class="side-foot">{foot}</div>
    </aside>
  );
}
