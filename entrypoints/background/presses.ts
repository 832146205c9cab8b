/** Ms between two presses that a hand means as one: double clicks come at most half a second apart, most of them under 0.3 s. */
export const ONE_PRESS = 400;

/** When each tab was last pressed for, in ms of `performance.now()`. Lost with the worker, and then harmless. */
const lastPress = new Map<number, number>();

/** Whether a press for the tab at `now` is the second half of a double click or a shortcut held down. Notes the press. */
export function isSamePress(tabId: number, now: number): boolean {
  const before = lastPress.get(tabId);
  lastPress.set(tabId, now);
  return before !== undefined && now - before < ONE_PRESS;
}
