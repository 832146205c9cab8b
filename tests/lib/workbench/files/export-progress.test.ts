import { describe, expect, it, vi } from 'vitest';
import { WORDS } from '../../../words';

import { KEYS, REPORTS, takeTime, toldBy, useExportBench, watchWork } from './export-bench';

const text = WORDS['zh-CN'].workbench;
const bench = useExportBench();

describe('an export on its way', () => {
  it('shows how far it is once it takes longer than a moment, and nothing when it is over', async () => {
    takeTime(bench);
    const seen = watchWork(bench);
    await bench.exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(seen.length).toBeGreaterThan(1);
    for (const [words, done, of] of seen) {
      expect([text.working.reading, text.working.writing]).toContain(words);
      expect(done).toBeLessThanOrEqual(of);
    }
    expect(seen.map(([, done]) => done)).toEqual([...seen.map(([, done]) => done)].sort((a, b) => a - b));
    expect(seen[0]?.[2]).toBe(REPORTS);
    expect(seen[0]?.[1]).toBeGreaterThan(0);
    expect(bench.session.state().notice.works).toEqual([]);
  });

  it('waits until its own texts have been compared, shows that, and can be stopped there', async () => {
    const order: string[] = [];
    bench.prepare = async (_, onStep) => {
      order.push('texts');
      onStep(1, 2);
    };
    bench.acrossOf = async () => {
      order.push('reports');
      return () => ({ findings: [], passes: [] });
    };
    await bench.exporting.exportFile('csv', KEYS.slice(0, 2), [], { listing: 'all' });
    expect(order).toEqual(['texts', 'reports']);
    // A file that holds each report as it is need not wait.
    await bench.exporting.exportFile('json', KEYS.slice(0, 2), [], { listing: 'all' });
    expect(order).toEqual(['texts', 'reports']);

    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    bench.prepare = async (_, onStep) => {
      now += 500;
      onStep(1, 2);
    };
    const { setWork } = bench.session;
    const seen: string[] = [];
    vi.spyOn(bench.session, 'setWork').mockImplementation((work) => {
      seen.push(work.words);
      setWork(work);
      work.onStop?.();
    });
    await bench.exporting.exportFile('xlsx', KEYS, [], { listing: 'all' });
    expect(seen).toEqual([text.working.texts]);
    expect(bench.saved.map(({ name }) => name.split('.').pop())).toEqual(['csv', 'json']);
    expect(toldBy(bench)).toBe(text.notices.writingStopped);
  });

  it('shows nothing of what is done in a moment', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0);
    const seen = watchWork(bench);
    await bench.exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(seen).toEqual([]);
  });

  it('is stopped by the reader, and leaves no file', async () => {
    takeTime(bench);
    const { setWork } = bench.session;
    vi.spyOn(bench.session, 'setWork').mockImplementation((work) => {
      setWork(work);
      work.onStop?.();
    });
    await bench.exporting.exportFile('xlsx', KEYS, [], { listing: 'all' });
    expect(bench.saved).toEqual([]);
    expect(toldBy(bench)).toBe(text.notices.writingStopped);
    expect(bench.session.state().notice.works).toEqual([]);
    await bench.exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(toldBy(bench)).toBe(text.notices.writingStopped);
  });

  it('goes alone: another one asked for meanwhile is told to wait', async () => {
    const first = bench.exporting.exportFile('xlsx', KEYS, [], { listing: 'all' });
    await bench.exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(toldBy(bench)).toBe(text.notices.writingAlready);
    await first;
    expect(bench.saved.map(({ name }) => name.split('.').pop())).toEqual(['xlsx']);
    await bench.exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(bench.saved).toHaveLength(2);
  });
});
