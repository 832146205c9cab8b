import { browser } from 'wxt/browser';
import type { OpenedPage, RecheckTab } from '@/lib/workbench/recheck/run-recheck';

/** Most ms to wait for a page that does not come to its end, and for one that is there to show its report. */
const PATIENCE = 30_000;
const SETTLING = 6_000;
const PAUSE = 400;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** The pages on which a script of the extension stands at all times, which can bring the checker itself. */
function isGovernment(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && /(?:^|\.)gov\.cn$/.test(hostname);
}

/** The tab in which reports are checked again; behind the ledger's own as long as nobody has to press anything. */
export function makeRecheckTab(): RecheckTab {
  let tabId: number | undefined;
  let loading: ReturnType<typeof watchLoading> | undefined;
  /** Whether the reader was led away from the ledger. */
  let isAway = false;
  // Loaded anew, the ledger does not know the tab any more.
  window.addEventListener('pagehide', () => {
    if (tabId !== undefined && !isAway) void browser.tabs.remove(tabId).catch(() => {});
  });
  return {
    isFree: isGovernment,
    async open(url, front) {
      loading?.end();
      const own = watchLoading();
      loading = own;
      const known = tabId;
      tabId = undefined;
      isAway ||= front;
      const shown =
        known === undefined
          ? undefined
          : await browser.tabs.update(known, { url, active: front }).catch(() => undefined);
      const { id } = shown ?? (await browser.tabs.create({ url, active: front }));
      if (id === undefined) throw new Error('no tab');
      tabId = id;
      return openedPage(id, own);
    },
    async leave() {
      const [id, wasAway] = [tabId, isAway];
      tabId = undefined;
      isAway = false;
      loading?.end();
      try {
        const own = await browser.tabs.getCurrent();
        if (wasAway && own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
        else if (id !== undefined && !(await browser.tabs.get(id)).active) await browser.tabs.remove(id);
      } catch {
        // The reader has closed it.
      }
    },
  };
}

/** When tabs came to the end of loading, from now on: a quick page is there before its tab's number is known. */
function watchLoading() {
  const loaded = new Map<number, number>();
  const listen = (id: number, { status }: { readonly status?: string | undefined }) => {
    if (status === 'loading') loaded.delete(id);
    if (status === 'complete') loaded.set(id, performance.now());
  };
  browser.tabs.onUpdated.addListener(listen);
  let isOver = false;
  return {
    at: (id: number) => loaded.get(id),
    /** Whether the tab is another page's by now. */
    isOver: () => isOver,
    end() {
      isOver = true;
      browser.tabs.onUpdated.removeListener(listen);
    },
  };
}

function openedPage(id: number, loading: ReturnType<typeof watchLoading>): OpenedPage {
  const closed = new Promise<void>((resolve) => {
    const listen = (removed: number) => {
      if (removed !== id) return;
      browser.tabs.onRemoved.removeListener(listen);
      resolve();
    };
    browser.tabs.onRemoved.addListener(listen);
  });
  const check = async () => {
    const begun = performance.now();
    for (;;) {
      await pause();
      if (loading.isOver()) return 'unreachable';
      const now = performance.now();
      const at = loading.at(id);
      // Before it has loaded, the page that was in the tab would answer.
      if (at === undefined && now - begun < PATIENCE) continue;
      const answer = await askDetectors(id);
      if (answer === 'asked' || now - (at ?? begun + PATIENCE) > SETTLING) return answer;
    }
  };
  return { check, closed };
}

/** Has the frame with a report checked. Where the page did not come, none of our scripts stands in what the browser shows instead. */
async function askDetectors(id: number): ReturnType<OpenedPage['check']> {
  try {
    return (await browser.tabs.sendMessage(id, { type: 'detector/open' })) === true ? 'asked' : 'no-report';
  } catch {
    return 'unreachable';
  }
}
