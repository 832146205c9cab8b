import { Brand } from '../../shared/Brand';
import { FileButton } from '../FileButton';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';

export interface EmptyLedgerProps extends Pick<WorkbenchProps, 'onImport'> {
  /** Makes a project. */
  readonly onMake: () => void;
}

/** Whether there is anything to list: a report, or a project with units that have to hand one in. */
export function hasTable({ rows, projects }: Pick<WorkbenchProps, 'rows' | 'projects'>): boolean {
  return rows !== null && (rows.length > 0 || projects.some(({ units }) => units !== null));
}

/** Nothing has been checked yet: how to begin. */
export function EmptyLedger({ onImport, onMake }: EmptyLedgerProps) {
  const { text } = useWorkbench();
  return (
    <section class="empty-ledger">
      <Brand />
      <h2>{text.empty.heading}</h2>
      <ol>
        {text.empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <FileButton label={text.empty.orImport} class="plain" onFile={onImport} />
        <button type="button" class="plain" onClick={onMake}>
          {text.projects.make}
        </button>
      </p>
    </section>
  );
}
