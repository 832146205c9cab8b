/** A line that tells what came of an action, and what can be done about it. */
export interface Notice {
  /** Told apart from the one before, so that the same words are read out twice. */
  readonly id: number;
  readonly tone: 'passed' | 'notice' | 'warning' | 'error';
  readonly words: string;
  /** Takes the action back. */
  readonly onUndo?: () => void;
}

/** Something that takes its time: what is being done, how much of it is done, and how to stop it; null where it can't be. */
export interface Work {
  /** Told apart from what goes on beside it. */
  readonly id: number;
  readonly words: string;
  readonly done: number;
  readonly of: number;
  readonly onStop: (() => void) | null;
}

/** What stands at the foot of the window. */
export interface NoticeView {
  /** What came of the last action; null where there is nothing to tell. */
  readonly told: Notice | null;
  /** Ways back that stay while other things are told, the last one last. */
  readonly kept: readonly Notice[];
  /** What goes on and is worth waiting for, in the order in which it came to be shown. */
  readonly works: readonly Work[];
}
