import { ownOf } from '@/lib/read/html/unclobbered';

/** Ms after a change of the page before it is looked at again; restless pages (tickers) are looked at this often. */
const PAUSE = 700;
/** Readings of a report whose element keeps changing without its text; then it is let be. */
const MOST_READINGS = 40;

/**
 * Calls back once when the report that was checked is no longer what the page shows: its element is gone or hidden,
 * or its text reads differently (`textNow` is asked only when something inside the element changed; null when it could not
 * be read this time). Returns how to stop.
 */
export function watchReport(
  root: Element,
  checked: string,
  textNow: (isStopped: () => boolean) => Promise<string | null>,
  onChanged: () => void,
): () => void {
  const document = root.ownerDocument;
  const isShown = () => ownOf(root, 'getClientRects').call(root).length > 0;
  const wasShown = isShown();
  let raw = root.textContent;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readings = 0;
  let isReading = false;
  /** Something changed while the text was being read. */
  let isMissed = false;
  let stopped = false;
  const changed = async () => {
    if (!root.isConnected || isShown() !== wasShown) return true;
    if (root.textContent === raw || readings >= MOST_READINGS) return false;
    raw = root.textContent;
    readings += 1;
    // A visitor counter inside the report's element is no change of the report.
    const text = await textNow(() => stopped);
    return text !== null && text !== checked;
  };
  const look = async () => {
    timer = undefined;
    isReading = true;
    const isOther = await changed();
    isReading = false;
    if (stopped) return;
    if (isOther) {
      stop();
      onChanged();
    } else if (isMissed) {
      isMissed = false;
      soon();
    }
  };
  const soon = () => {
    if (isReading) isMissed = true;
    else timer ??= setTimeout(() => void look(), PAUSE);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden'],
  });
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
    observer.disconnect();
  };
  return stop;
}
