import { EXPORT_FORMATS, type ExportFormat } from '@/lib/export/files/export-format';
import { FileButton } from '../FileButton';
import { MenuButton } from '../MenuButton';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';

export interface ActionBarProps extends Pick<WorkbenchProps, 'onBackup' | 'onImport'> {
  /** How many reports an export would hold: those selected, else those shown. */
  readonly count: number;
  /** How many units without a report it would tell of. */
  readonly missing: number;
  /** Makes a project. */
  readonly onMake: () => void;
  readonly onExport: (format: ExportFormat) => void;
}

/** The files that name units without a report. */
const TELLS_MISSING: ReadonlySet<ExportFormat> = new Set(['xlsx', 'markdown']);

/** What is done with many reports at once: take in, back up, write to a file. */
export function ActionBar({ count, missing, onMake, onExport, onBackup, onImport }: ActionBarProps) {
  const { text } = useWorkbench();
  return (
    <div class="action-bar">
      <button type="button" class="plain" onClick={onMake}>
        {text.projects.make}
      </button>
      <FileButton label={text.actions.import} class="plain" onFile={onImport} />
      <button type="button" class="plain" onClick={onBackup}>
        {text.actions.backup}
      </button>
      <MenuButton
        label={text.actions.exportOf(count)}
        class="firm"
        disabled={count + missing === 0}
        items={EXPORT_FORMATS.map((format) => ({
          key: format,
          name: text.actions.formats[format],
          hint:
            text.actions.formatHints[format] +
            (missing > 0 && TELLS_MISSING.has(format) ? text.actions.alsoMissing(missing) : ''),
        }))}
        onChoose={(key) => {
          const format = EXPORT_FORMATS.find((each) => each === key);
          if (format !== undefined) onExport(format);
        }}
      />
    </div>
  );
}
