import type { FrameReport } from '@/lib/browser/messages';

/** What the checker leaves in the extension's own world of a frame (never the page's), so that it is there once. */
export interface CheckerHandle {
  /** What the frame's page is now. Shows nothing. */
  readonly survey: () => FrameReport;
  /** Checks and shows; focuses the panel when it is open already. */
  readonly open: () => void;
  /** Closes without a trace; false when nothing was open. */
  readonly close: () => boolean;
}

declare global {
  var goujiChecker: CheckerHandle | undefined;
}
