import { viewSize } from '../../host/geometry';

/** How the panel stands in the page: in front, kept from being used (covered, inert, not drawn, drawn too small), or behind a modal dialog of the page. */
export type Standing = 'in-front' | 'covered' | 'behind-dialog';

/** Shares of the panel's box at which it is asked what lies in front. */
const PROBES = [0.1, 0.5, 0.9] as const;

/** A panel that the page draws at less than this share of its size cannot be read. */
const LEAST_SCALE = 0.5;

/** Looks whether the reader can reach the panel. `place` is what is raised above the page, `host` what the page sees of it. */
export function standingOf(document: Document, host: Element, place: Element): Standing {
  if (hasModalDialog(document)) return 'behind-dialog';
  const panel = place.querySelector('aside') ?? place;
  const { left, top, width, height } = panel.getBoundingClientRect();
  const view = viewSize(document);
  const points = PROBES.flatMap((x) => PROBES.map((y) => ({ x: left + x * width, y: top + y * height }))).filter(
    ({ x, y }) => x >= 0 && y >= 0 && x < view.width && y < view.height,
  );
  const reached = points.filter(({ x, y }) => document.elementFromPoint(x, y) === host);
  const isLarge = !(panel instanceof HTMLElement) || width >= LEAST_SCALE * panel.offsetWidth;
  return points.length > 0 && reached.length === points.length && isLarge ? 'in-front' : 'covered';
}

/** Whether a dialog of the page keeps everything else from being used. */
function hasModalDialog(document: Document): boolean {
  try {
    return document.querySelector('dialog:modal') !== null;
  } catch {
    // Chromium before 105 has modal dialogs and no way to tell them from others: the panel may stand behind one untold.
    return false;
  }
}

/** Tells when a modal dialog of the page has come (true) or gone; returns how to stop. */
export function watchDialogs(document: Document, tell: (there: boolean) => void): () => void {
  let there = false;
  const observer = new MutationObserver((changes) => {
    // What comes into a page comes closed; only one that is there can go without being closed.
    if (!there && changes.every(({ type }) => type === 'childList')) return;
    const now = hasModalDialog(document);
    if (now !== there) tell(now);
    there = now;
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['open'] });
  return () => observer.disconnect();
}
