/** Quiet ms after the last change before looking again, and the most ms that a restless page can put it off. */
const QUIET = 400;
const AT_MOST = 2000;
/** How long and how often to look after loading, and again after the reader clicked or the address changed. */
const FIRST = { ms: 30_000, looks: 20 };
const AGAIN = { ms: 6_000, looks: 4 };

/** Calls `look` now and, within bounds, when the page has changed: text that renders late, pages swapped without loading. */
export function watchPage(look: () => void): void {
  let looksLeft = 0;
  let until = 0;
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (looksLeft <= 0 || now > until) {
      observer.disconnect();
      return;
    }
    if (timer === undefined) first = now;
    else if (now - first > AT_MOST) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      looksLeft -= 1;
      look();
    }, QUIET);
  });
  const watch = (budget: { readonly ms: number; readonly looks: number }) => {
    const end = performance.now() + budget.ms;
    if (end <= until && looksLeft > 0) return;
    until = end;
    looksLeft = Math.max(looksLeft, budget.looks);
    observer.observe(document, { childList: true, subtree: true });
  };
  const again = () => watch(AGAIN);

  look();
  watch(FIRST);
  window.addEventListener('popstate', again);
  window.addEventListener('hashchange', again);
  // Pages that swap their content do so on a click; the bounds above keep a restless page from being read all day.
  window.addEventListener('click', again, { capture: true, passive: true });
}
