/** Characters of a report's text that are kept for comparison with other reports. The longest real report has some 20,000. */
export const MOST_KEPT_TEXT = 100_000;

/** Whether a report's text, and with it what was read of the page, is kept with its check. */
export function isKept(text: readonly string[] | null): boolean {
  return (text?.reduce((sum, line) => sum + line.length, 0) ?? 0) <= MOST_KEPT_TEXT;
}
