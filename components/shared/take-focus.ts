let isTaken = false;

/** Gives the focus to something of ours, in answer to what the reader did; whoever guards what is shown can tell it from a page's doing. */
export function takeFocus(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  isTaken = true;
  try {
    element?.focus(options);
  } finally {
    isTaken = false;
  }
}

/** Whether the focus moves at this moment by our own doing. */
export const isTakingFocus = (): boolean => isTaken;
