import type { CDPSession } from 'playwright-core';

/** An event of the browser's own trace, as far as it is needed; µs. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** The work of the thread within; not on every platform. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const TASK = 'ThreadControllerImpl::RunTask';
/** µs below which a task halts nobody. */
const NOTED = 1000;
/** KB that the browser may note: some minutes. */
const MOST_KB = 1_000_000;
/** The thread of a tab on which its page lives. */
const PAGE_THREAD = 'CrRendererMain';

/** Ms of work of the longest task on a page's thread; 0 for none. While it runs, the tab answers nothing. */
export function longestTask(events: readonly TraceEvent[]): number {
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const isNamed = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === PAGE_THREAD;
  const pages = new Set(events.filter(isNamed).map(thread));
  const tasks = events.filter((event) => event.name === TASK && pages.has(thread(event)));
  return tasks.reduce((most, { dur = 0, tdur = dur }) => Math.max(most, tdur), 0) / 1000;
}

/** Has the browser note every task from now on; the function it gives ends that and says how long the longest one on a page's thread was, in ms. */
export async function watchTasks(browser: CDPSession): Promise<() => Promise<number>> {
  const events: TraceEvent[] = [];
  // Minutes of short tasks are not held.
  const note = ({ value }: { value: object[] }) =>
    void events.push(...(value as TraceEvent[]).filter(({ name, dur = 0 }) => name !== TASK || dur > NOTED));
  browser.on('Tracing.dataCollected', note);
  await browser.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'], traceBufferSizeInKb: MOST_KB },
  });
  return async () => {
    const ended = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
    await browser.send('Tracing.end');
    await ended;
    browser.off('Tracing.dataCollected', note);
    return longestTask(events);
  };
}
