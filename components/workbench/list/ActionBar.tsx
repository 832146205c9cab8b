import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/export/files/export-format';
import type { ExportChoice } from '@/lib/export/rows/reviewed-check';
import type { Paper, PrintSetup } from '@/lib/export/rows/sheet';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { ExportDialog } from '../dialogs/ExportDialog';
import { FileButton } from '../FileButton';
import { MenuButton } from '../MenuButton';
import type { AskedByProblem, ViewExports } from '../problems/view-exports';
import { ToolBar } from '../ToolBar';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';

export interface ActionBarProps extends Pick<WorkbenchProps, 'onBackup' | 'onImport' | 'onReturn'> {
  /** The reports that an export would hold: those selected, else those shown. */
  readonly rows: readonly LedgerRow[];
  /** How many reports the ledger has. */
  readonly all: number;
  /** Whether they were selected. */
  readonly chosen: boolean;
  /** How many units without a report it would tell of. */
  readonly missing: number;
  /** Makes a project. */
  readonly onMake: () => void;
  /** What stands above its sheets where nothing else is written, and the paper that was chosen last. */
  readonly print: PrintSetup;
  readonly onPaper: (paper: Paper) => void;
  /** What of the view that is shown can go into a file. */
  readonly views: ViewExports;
  readonly onExport: (format: ExportFormat, choice: ExportChoice) => void;
}

/** What bodies send 整改台账 back as. */
const WORKBOOKS = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,.csv,text/csv,.txt';

/** The files that name units without a report. */
const TELLS_MISSING: ReadonlySet<ExportFormat> = new Set(['xlsx', 'markdown']);

/** The files by problem; all but the whole data, which are by report. */
const PROBLEM_FORMATS = ['xlsx', 'csv', 'markdown'] as const;
/** Told apart from the others in the menu. */
const BY_PROBLEM = 'problems:';

/** A file that was chosen: by problem, or the usual one. */
interface Asked {
  readonly format: Exclude<ExportFormat, 'json'>;
  readonly byProblem: AskedByProblem | null;
}

/** What is done with many reports at once: take in, back up, write to a file. */
export function ActionBar(props: ActionBarProps) {
  const { rows, all, chosen, missing, print, onPaper, onMake, onExport, onBackup, onImport, onReturn, views } = props;
  const { text } = useWorkbench();
  const [asked, setAsked] = useState<Asked | null>(null);
  const count = rows.length;
  const alsoMissing = missing > 0 ? text.actions.alsoMissing(missing) : '';
  const withGlance = asked?.format === 'xlsx' && asked.byProblem === null ? views.glance : null;
  return (
    <ToolBar label={text.actions.bar} class="action-bar">
      <button type="button" class="plain" onClick={onMake}>
        {text.projects.make}
      </button>
      <FileButton label={text.actions.import} class="plain" onFile={onImport} />
      <FileButton label={text.returning.open} class="plain" accept={WORKBOOKS} onFile={onReturn} />
      <button type="button" class="plain" onClick={onBackup}>
        {text.actions.backup}
      </button>
      <MenuButton
        label={text.actions.exportOf(count)}
        class="firm"
        disabled={count + missing === 0}
        items={[
          ...(views.byProblem === null ? [] : PROBLEM_FORMATS).map((format) => ({
            key: `${BY_PROBLEM}${format}`,
            name: text.actions.problemFormats[format],
            hint: text.actions.problemHints[format] + alsoMissing,
          })),
          ...EXPORT_FORMATS.map((format) => ({
            key: format,
            name: text.actions.formats[format],
            hint:
              (format === 'xlsx' && views.glance !== null
                ? text.actions.glanceHint
                : text.actions.formatHints[format]) + (TELLS_MISSING.has(format) ? alsoMissing : ''),
          })),
        ]}
        onChoose={(key) => {
          const format = EXPORT_FORMATS.find((each) => each === key);
          const ofProblems = PROBLEM_FORMATS.find((each) => `${BY_PROBLEM}${each}` === key);
          // The whole data leave nothing out: there is nothing to choose.
          if (format === 'json') onExport(format, { listing: 'all' });
          else if (format !== undefined) setAsked({ format, byProblem: null });
          else if (ofProblems !== undefined && views.byProblem !== null)
            setAsked({ format: ofProblems, byProblem: views.byProblem() });
        }}
      />
      {asked !== null && (
        <ExportDialog
          format={asked.format}
          byProblem={asked.byProblem}
          glance={withGlance !== null}
          rows={rows}
          all={all}
          chosen={chosen}
          missing={asked.byProblem !== null || TELLS_MISSING.has(asked.format) ? missing : 0}
          print={print}
          onPaper={onPaper}
          onExport={(choice) =>
            onExport(asked.format, {
              ...choice,
              ...(asked.byProblem && { byProblem: asked.byProblem.byProblem }),
              ...(withGlance && { glance: withGlance() }),
            })
          }
          onClose={() => setAsked(null)}
        />
      )}
    </ToolBar>
  );
}
