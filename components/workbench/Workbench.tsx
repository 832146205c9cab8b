import { useMemo } from 'preact/hooks';
import { panelText } from '@/lib/messages/panel-text';
import { workbenchText } from '@/lib/messages/workbench-text';
import { LedgerView } from './LedgerView';
import { NoticeLine } from './NoticeLine';
import { TopBar } from './TopBar';
import { WorkbenchContext } from './workbench-context';
import type { WorkbenchProps } from './workbench-props';

/** The extension's own page: the ledger of all checks, and the settings. */
export function Workbench(props: WorkbenchProps) {
  const { language, notice, onDismissNotice } = props;
  const tools = useMemo(() => ({ language, text: workbenchText(language), panel: panelText(language) }), [language]);
  return (
    <WorkbenchContext.Provider value={tools}>
      <div class="gouji workbench" lang={language}>
        <TopBar onLanguage={props.onLanguage} />
        <LedgerView {...props} />
        <NoticeLine notice={notice} onDismiss={onDismissNotice} />
      </div>
    </WorkbenchContext.Provider>
  );
}
