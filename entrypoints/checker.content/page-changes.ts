/** Ms after a change of the page before it is looked at again; restless pages (tickers) are looked at this often. */
const PAUSE = 700;
/** Readings of a report whose element keeps changing without its text; then it is let be. */
const MOST_READINGS = 40;

/**
 * Calls back once when the report that was checked is no longer what the page shows: its element is gone, the address
 * is another one, or its text reads differently (`textNow` is asked only when something inside the element changed).
 * Returns how to stop.
 */
export function watchReport(root: Element, checked: string, textNow: () => string, onChanged: () => void): () => void {
  const document = root.ownerDocument;
  const address = () => document.location.href.replace(/#.*/, '');
  const checkedAt = address();
  let raw = root.textContent;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readings = 0;
  const changed = () => {
    if (!root.isConnected || address() !== checkedAt) return true;
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
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  document.defaultView?.addEventListener('popstate', soon);
  document.defaultView?.addEventListener('hashchange', soon);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    document.defaultView?.removeEventListener('popstate', soon);
    document.defaultView?.removeEventListener('hashchange', soon);
  };
  return stop;
}
