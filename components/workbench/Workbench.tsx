import { useMemo, useRef, useState } from 'preact/hooks';
import { ImportDialog } from './dialogs/ImportDialog';
import { ReturnDialog } from './dialogs/ReturnDialog';
import { JudgingLine } from './JudgingLine';
import { columnsOf } from './list/columns';
import { hasTable } from './list/EmptyLedger';
import { LedgerView } from './list/LedgerView';
import { NameLine } from './NameLine';
import { NoticeLine } from './NoticeLine';
import { RecheckPart } from './recheck/RecheckPart';
import { SkipLink } from './SkipLink';
import { SettingsPage } from './settings/SettingsPage';
import { type Part, TopBar } from './TopBar';
import { WorkbenchContext } from './workbench-context';
import type { WorkbenchProps } from './workbench-props';

/** Whether anything was decided in any report. */
function hasDecided(rows: WorkbenchProps['rows']): boolean {
  return (rows ?? []).some(
    ({ decisionCounts: { open, confirmed, dismissed, rectified } }) => open + confirmed + dismissed + rectified > 0,
  );
}

/** The extension's own page: the ledger of all checks, and the settings. */
export function Workbench(props: WorkbenchProps) {
  const { words, notice, onDismissNotice } = props;
  const [part, setPart] = useState<Part>('ledger');
  /** Whether a file was asked for: its name is the reader's business from then on. */
  const [exported, setExported] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const { scoring: sheet } = props.settings;
  const tools = useMemo(
    () => ({ words, text: words.workbench, panel: words.panel, sheet, columns: columnsOf(sheet !== null) }),
    [words, sheet],
  );
  return (
    <WorkbenchContext.Provider value={tools}>
      <div class="gouji workbench" lang={words.language} ref={page}>
        {part === 'ledger' && hasTable(props) && <SkipLink around={page} />}
        <TopBar
          part={part}
          onPart={setPart}
          onLanguage={props.onLanguage}
          warned={props.store !== null && (props.store.nearlyFull || props.store.aside.length > 0)}
        />
        <JudgingLine offer={props.judging} />
        <RecheckPart
          recheck={props.recheck}
          onVisit={props.onVisit}
          onOpen={(key) => {
            setPart('ledger');
            props.onOpen(key);
          }}
        />
        {/* The settings have a field for it. */}
        {part === 'ledger' && (exported || hasDecided(props.rows)) && <NameLine settings={props.settings} />}
        {/* The ledger stays as it was left: its filters, its order, the report that is open. */}
        <div class="part" hidden={part !== 'ledger'}>
          <LedgerView
            {...props}
            onExport={(...asked) => {
              setExported(true);
              props.onExport(...asked);
            }}
          />
        </div>
        {part === 'settings' && <SettingsPage {...props} />}
        <ImportDialog importing={props.importing} onEnd={props.onImportEnd} />
        <ReturnDialog returning={props.returning} onEnd={props.onReturnEnd} />
        <NoticeLine notice={notice} onDismiss={onDismissNotice} />
      </div>
    </WorkbenchContext.Provider>
  );
}
