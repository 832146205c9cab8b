import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { showWork } from '@/lib/workbench/show-work';

import { WORDS } from '../../words';

let session: Session;
let now: number;

beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '', onChange: () => {} });
});

afterEach(() => vi.restoreAllMocks());

const works = () => session.state().notice.works;

describe('two things that take their time at once', () => {
  it('keep a line and a stop each; the end of one leaves the other', () => {
    const [stopFile, stopRecord] = [vi.fn(), vi.fn()];
    const file = showWork(session, stopFile);
    const record = showWork(session, stopRecord);
    now = 1000;
    file.step('导出', 1, 9);
    record.step('比对', 2, 9);
    now = 2000;
    file.step('导出', 5, 9);
    expect(works().map(({ words, done }) => [words, done])).toEqual([
      ['导出', 5],
      ['比对', 2],
    ]);
    works()[0]?.onStop?.();
    expect(stopFile).toHaveBeenCalledOnce();
    expect(stopRecord).not.toHaveBeenCalled();
    record.end();
    expect(works().map(({ words }) => words)).toEqual(['导出']);
    file.end();
    expect(works()).toEqual([]);
  });

  it('end quietly where they never lasted long enough to be shown', () => {
    const onChange = vi.fn();
    const quiet = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '', onChange });
    const work = showWork(quiet, null);
    work.step('导出', 1, 9);
    work.end();
    expect(onChange).not.toHaveBeenCalled();
  });
});
