/** What the panel's script leaves in the extension's own world of a frame (never the page's), so that it is there once. */
export interface PanelHandle {
  /** Checks and shows; focuses the panel when it is open already. */
  readonly open: () => void;
  /** Answers a press of the button on an open panel, which it closes without a trace unless the page lies over it; false when none is open. */
  readonly close: () => boolean;
}

declare global {
  var goujiPanel: PanelHandle | undefined;
}
