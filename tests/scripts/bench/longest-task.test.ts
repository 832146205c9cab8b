import { expect, it } from 'vitest';
import { longestTask } from '@/scripts/bench/longest-task';

const thread = (pid: number, tid: number, name: string) => ({ name: 'thread_name', pid, tid, args: { name } });
const task = (pid: number, tid: number, dur: number, tdur?: number) => ({
  name: 'ThreadControllerImpl::RunTask',
  pid,
  tid,
  dur,
  ...(tdur === undefined ? {} : { tdur }),
});
const threads = [thread(7, 7, 'CrRendererMain'), thread(7, 9, 'Compositor'), thread(3, 3, 'CrBrowserMain')];

it('takes the work of the longest task, not the time that the thread waited for a core', () => {
  expect(longestTask([...threads, task(7, 7, 90_000, 20_000), task(7, 7, 50_000, 40_000)])).toBe(40);
});

it('takes the time where the platform does not tell the work', () => {
  expect(longestTask([...threads, task(7, 7, 90_000), task(7, 7, 50_000)])).toBe(90);
});

it('looks at the threads of pages only, wherever in the trace they are named', () => {
  expect(longestTask([task(7, 9, 800_000), task(3, 3, 900_000), task(7, 7, 30_000), ...threads])).toBe(30);
  expect(longestTask([...threads, { name: 'Layout', pid: 7, tid: 7, dur: 500_000 }])).toBe(0);
  expect(longestTask([])).toBe(0);
});
