/** Ms after a change of the page before it is looked at again; restless pages (tickers) are looked at this often. */
const PAUSE = 700;
/** Readings of a report whose element keeps changing without its text; then it is let be. */
const MOST_READINGS = 40;

/**
 * Calls back once when the report that was checked is no longer what the page shows: its element is gone or hidden,
 * or its text reads differently (`textNow` is asked only when something inside the element changed).
 * Returns how to stop.
 */
export function watchReport(root: Element, checked: string, textNow: () => string, onChanged: () => void): () => void {
  const document = root.ownerDocument;
  const isShown = () => root.getClientRects().length > 0;
  const wasShown = isShown();
  let raw = root.textContent;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readings = 0;
  const changed = () => {
    if (!root.isConnected || isShown() !== wasShown) return true;
    if (root.textContent === raw || readings >= MOST_READINGS) return false;
    raw = root.textContent;
    readings += 1;
    // A visitor counter inside the report's element is no change of the report.
    return textNow() !== checked;
  };
  const look = () => {
    timer = undefined;
    if (!changed()) return;
    stop();
    onChanged();
  };
  const soon = () => {
    timer ??= setTimeout(look, PAUSE);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden'],
  });
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  return stop;
}
