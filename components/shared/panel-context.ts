import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/lib/messages/language';
import type { PanelText } from '@/lib/messages/panel-text';
import type { PagePointer, Target } from './target';

/** What every part of the panel needs: its words, and the ways to point at the page. */
export interface PanelTools {
  readonly language: Language;
  readonly text: PanelText;
  /** Outlines a place without moving the page; null when the pointer leaves. */
  readonly point: (target: Target | null) => void;
  /** Outlines a place and scrolls the page to it; the panel says so when it is gone. */
  readonly go: (target: Target) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** What the reader points at in the page. */
  readonly pointer: PagePointer | null;
  /** Brings a finding into view inside the panel and lights it up. */
  readonly showFinding: (id: string) => void;
}

export const PanelContext = createContext<PanelTools | null>(null);

/** The tools of the panel around this part; a part outside a panel is our bug. */
export function usePanel(): PanelTools {
  const tools = useContext(PanelContext);
  if (tools === null) throw new Error('A part of the panel stands outside it.');
  return tools;
}
