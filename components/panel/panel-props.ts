import type { Evaluation } from '@/lib/judge/evaluation';
import type { SaveRefusal } from '@/lib/ledger/record/save-refusal';
import type { EarlierTold } from '@/lib/ledger/review/beside-earlier';
import type { Language } from '@/lib/messages/languages';
import type { CheckWords } from '@/lib/messages/words';
import type { DecidingMemory } from '../shared/deciding/held';
import type { PagePointer, Target } from '../shared/target';
import type { Judging } from './judging';

/** What became of saving the check. */
export type SaveState =
  | { readonly kind: 'saving' }
  /** `setAside`: an earlier record of this page could not be read and was put aside, unchanged, under another name. */
  /** `withoutText`: the text was too long to be kept for comparison with other reports. */
  | { readonly kind: 'saved'; readonly at: string; readonly setAside?: boolean; readonly withoutText?: boolean }
  /** Nothing that was stored before is lost; `reason` says which message to show. */
  | { readonly kind: 'not-saved'; readonly reason: SaveRefusal };

/** What the panel shows. */
export type PanelState =
  /**
   * No word is shown before 300 ms have gone. `previous`: the last saved check of this page, shown at once. `progress`: the
   * share of the check that is done, 0 to 1; null as long as it is not worth a word.
   */
  | { readonly kind: 'checking'; readonly previous: Evaluation | null; readonly progress: number | null }
  /** The reader stopped the check, or the page changed each time before it was read to its end; `previous` is what was known before. */
  | {
      readonly kind: 'unfinished';
      readonly reason: 'stopped' | 'page-changing';
      readonly previous: Evaluation | null;
    }
  | {
      readonly kind: 'done';
      readonly evaluation: Evaluation;
      readonly save: SaveState;
      /** What is said of the checks before this one; null where there was none. */
      readonly before: EarlierTold | null;
    }
  /** The check itself broke: our bug; the page is as it was. */
  | { readonly kind: 'failed'; readonly message: string };

/**
 * What a page can do to the panel: throw it out of the page (it was opened anew), lay something over it (it was raised
 * again), alter what it says (it was drawn anew, and a press in what was altered not obeyed), or open a modal dialog, behind
 * which the browser lets nothing be used.
 */
export type Interference = 'thrown-out' | 'was-covered' | 'was-altered' | 'behind-dialog';

/**
 * What is told at the top of the panel: what the page did to it, that another language's words could not be loaded, or that a
 * key was kept back, as nothing showed that the reader had brought the focus there.
 */
export type Told = Interference | 'words-missing' | 'focus-unsure';

export interface PanelProps {
  readonly state: PanelState;
  readonly judging: Judging;
  readonly words: CheckWords;
  readonly onLanguage: (language: Language) => void;
  /** Width in px, between 320 and 720. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly onClose: () => void;
  readonly onRecheck: () => void;
  /** Stops the check that is going on. */
  readonly onStop: () => void;
  /** Hover or focus: outline the place without moving the page; null when the pointer leaves. */
  readonly onPoint: (target: Target | null) => void;
  /** Click or Enter: outline the place and scroll to it. Resolves to false when it is no longer in the page. */
  readonly onGo: (target: Target) => boolean;
  /** Copies text; resolves to false when the page or browser does not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** What the reader points at in the page. */
  readonly pointer: PagePointer | null;
  /** The page's text changed, or another page came in its place, since the check: say so beside 重新核查. */
  readonly pageChanged?: boolean;
  /** What the page did to the panel; null or left out when nothing. */
  readonly interference?: Told | null;
  /** What the reader is in the middle of, to be there again in another drawing; left out where there is but one. */
  readonly memory?: DecidingMemory;
  /** Whether the small one-click button is shown on report pages, and its switch. */
  readonly pill: boolean;
  readonly onPill: (on: boolean) => void;
  /** Opens the ledger, where all checks come together. */
  readonly onLedger?: () => void;
  /** Opens the handbook of a language. */
  readonly onHandbook?: (language: Language) => void;
}
