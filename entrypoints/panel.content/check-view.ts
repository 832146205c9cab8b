import type { PanelState } from '@/components/panel/panel-props';
import type { CheckResult } from '@/lib/check-page';
import { ask } from '@/lib/store/checker/ask';
import type { CheckerHandle } from '../checker.content/handle';
import type { Marks } from './marks/marks';
import { watchReport } from './page/page-changes';

/** What is known of the page: the check that goes on, the last one that came to its end, and whether it still holds. */
export interface CheckView {
  readonly state: () => PanelState;
  /** The page's text changed, or another page came in its place, since the check. */
  readonly pageChanged: () => boolean;
  /** Checks the page and saves under `url`; nothing where a check goes on already. */
  readonly check: (url: string) => Promise<void>;
  /** The reader wants the check stopped. */
  readonly stop: () => void;
  /** Watches the page no more. */
  readonly end: () => void;
}

/** Reading and judging, whose script stands in this frame before the panel's. */
function checker(): CheckerHandle {
  if (globalThis.goujiChecker === undefined) throw new Error('The checker is not there.');
  return globalThis.goujiChecker;
}

/** The checks of this frame's page; `draw` shows what became of them. */
export function viewChecks(marks: Marks, draw: () => void, isClosed: () => boolean): CheckView {
  let state: PanelState = { kind: 'checking', previous: null, progress: null };
  /** The last check that came to its end, whose places are known. */
  let ended: CheckResult | null = null;
  let pageChanged = false;
  let stopWatching = () => {};
  let running: AbortController | null = null;

  /** Marks what a result found, and watches whether it still holds; null takes all marks away. */
  const mark = (result: CheckResult | null) => {
    stopWatching();
    marks.show(result && checker().placesOf(result, document));
    stopWatching = result === null ? () => {} : watch(result);
  };
  const watch = ({ report, root }: CheckResult) =>
    watchReport(
      root,
      checker().textOf(report),
      (isStopped) => checker().textNow(document, report.url, isStopped),
      () => {
        pageChanged = true;
        draw();
      },
    );
  const show = (next: PanelState, result: CheckResult | null) => {
    const isNew = next.kind !== state.kind || (next.kind === 'done' && next.evaluation !== ended?.evaluation);
    state = next;
    if (isNew && next.kind === 'unfinished' && ended !== null) {
      // What was found before is shown as it was, with its marks and with what is known of changes since.
      state = { ...next, previous: ended.evaluation };
      mark(ended);
    } else if (isNew) {
      if (next.kind !== 'checking') {
        ended = result;
        pageChanged = false;
      }
      mark(result);
    }
    draw();
  };

  return {
    state: () => state,
    pageChanged: () => pageChanged,
    async check(url) {
      // One at a time: asked again during a check, the reader is already being answered.
      if (running !== null) return;
      running = new AbortController();
      const { signal } = running;
      try {
        await checker().runCheck(document, url, { show, isClosed, isStopped: () => signal.aborted });
        const asked = state.kind === 'done' ? await ask({ type: 'place/wanted', url }) : undefined;
        if (asked && !isClosed()) marks.go(asked);
      } catch (error) {
        // Our bug: the panel names it, the page stays as it was.
        console.error('Gouji:', error);
        show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }, null);
      } finally {
        running = null;
      }
    },
    stop: () => running?.abort(),
    end: () => stopWatching(),
  };
}
