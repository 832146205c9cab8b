import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CheckWords, PanelText } from '@/lib/messages/words';
import type { PagePointer, Target } from './target';

/** What every part that shows a report needs, in the panel and in the workbench: words, and the ways to point at the page. */
export interface ReportTools {
  readonly words: CheckWords;
  readonly text: PanelText;
  /** Outlines a place without moving the page; null when the pointer leaves. */
  readonly point: (target: Target | null) => void;
  /** Outlines a place and scrolls the page to it; the reader is told when it is gone. */
  readonly go: (target: Target) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** What the reader points at in the page. */
  readonly pointer: PagePointer | null;
  /** Brings a finding's card into view and lights it up. */
  readonly showFinding: (id: string) => void;
}

export const ReportToolsContext = createContext<ReportTools | null>(null);

/** The tools around this part; a part without any is our bug. */
export function useReportTools(): ReportTools {
  const tools = useContext(ReportToolsContext);
  if (tools === null) throw new Error('A part of a shown report has no tools around it.');
  return tools;
}
