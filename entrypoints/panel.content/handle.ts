/** What the panel's script leaves in the extension's own world of a frame (never the page's), so that it is there once. */
export interface PanelHandle {
  /** Checks and shows; focuses the panel when it is open already. */
  readonly open: () => void;
  /** Answers a press of the button on an open panel, which it closes without a trace unless the page lies over it; false when none is open. */
  readonly close: () => boolean;
}

/** An open panel. */
export interface OpenPanel {
  readonly focus: () => void;
  /** Takes the panel, the marks, the room and every listener away: the page is as it was. */
  readonly close: () => void;
  /** False when the page itself threw out the panel, the marks or the room, or moved them elsewhere. */
  readonly isThere: () => boolean;
  /**
   * Answers a press of the button: a panel that the page keeps from being used is raised again, any other is closed; so is
   * one that raising does not help, and then the next one tells of it.
   */
  readonly press: () => void;
}

declare global {
  var goujiPanel: PanelHandle | undefined;
}
