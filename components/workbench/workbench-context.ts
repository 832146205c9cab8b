import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import type { PanelText, Words, WorkbenchText } from '@/lib/messages/words';
import type { Column } from './list/columns';

/** What every part of the workbench needs: its words, and those it shares with the panel. */
export interface WorkbenchTools {
  readonly words: Words;
  readonly text: WorkbenchText;
  readonly panel: PanelText;
  /** What reports are scored by; null where they are not. */
  readonly sheet: ScoringSheet | null;
  /** The columns of the ledger, where reports are scored or not. */
  readonly columns: readonly Column[];
}

export const WorkbenchContext = createContext<WorkbenchTools | null>(null);

/** The tools of the workbench around this part; a part outside one is our bug. */
export function useWorkbench(): WorkbenchTools {
  const tools = useContext(WorkbenchContext);
  if (tools === null) throw new Error('A part of the workbench stands outside it.');
  return tools;
}
