import type { FrameReport } from '@/lib/store/messages';

/** What the checker leaves in the extension's own world of a frame (never the page's), so that it is there once. */
export interface CheckerHandle {
  /** What the frame's page is now. Shows nothing. */
  readonly survey: () => FrameReport;
  /** Checks and shows; focuses the panel when it is open already. */
  readonly open: () => void;
  /** Answers a press of the button on an open panel, which it closes without a trace unless the page lies over it; false when none is open. */
  readonly close: () => boolean;
}

declare global {
  var goujiChecker: CheckerHandle | undefined;
}
