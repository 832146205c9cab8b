import type { Language } from '@/lib/messages/languages';

/** The small button of this frame, kept in the extension's own world of the page. */
export interface PillHandle {
  /** Shows it, or changes its language; `onCheck` resolves when the panel is there. */
  readonly show: (language: Language, onCheck: () => Promise<void>) => void;
  readonly hide: () => void;
}

declare global {
  var goujiPill: PillHandle | undefined;
}
