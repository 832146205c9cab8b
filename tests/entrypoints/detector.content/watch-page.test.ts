import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '@/entrypoints/detector.content/watch-page';
import { watchReport } from '@/entrypoints/panel.content/page/page-changes';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p>一、总体情况</p></main>';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const change = () => document.body.append(document.createElement('p'));
/** Lets observers report and timers run. */
const pass = async (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the detector’s watch', () => {
  it('looks at once, then again when a change has settled', async () => {
    const look = vi.fn();
    watchPage(look);
    expect(look).toHaveBeenCalledTimes(1);
    change();
    await pass(100);
    change();
    await pass(300);
    expect(look).toHaveBeenCalledTimes(1);
    await pass(200);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('gives up quietly on a page that never rests, and looks again after a click', async () => {
    const look = vi.fn();
    watchPage(look);
    for (let tick = 0; tick < 600; tick += 1) {
      change();
      await pass(100);
    }
    const looks = look.mock.calls.length;
    expect(looks).toBeGreaterThan(5);
    expect(looks).toBeLessThanOrEqual(21);
    change();
    await pass(3000);
    expect(look).toHaveBeenCalledTimes(looks);
    document.body.click();
    change();
    await pass(500);
    expect(look).toHaveBeenCalledTimes(looks + 1);
  });
});

describe('the watch over a checked report', () => {
  const root = () => document.querySelector('main') as HTMLElement;

  it('tells once when the text reads differently', async () => {
    const changed = vi.fn();
    watchReport(root(), '一、总体情况', async () => '一、情况', changed);
    root().textContent = '一、情况';
    await pass(1000);
    root().textContent = '二';
    await pass(1000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells when the report was taken out', async () => {
    const changed = vi.fn();
    watchReport(root(), 'x', async () => 'x', changed);
    root().remove();
    await pass(1000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is silent about changes around the report and about those that do not change its text', async () => {
    const changed = vi.fn();
    const textNow = vi.fn(async () => 'same');
    watchReport(root(), 'same', textNow, changed);
    change();
    await pass(1000);
    expect(textNow).not.toHaveBeenCalled();
    root().append('浏览 1024 次');
    await pass(1000);
    expect(textNow).toHaveBeenCalledTimes(1);
    expect(changed).not.toHaveBeenCalled();
  });

  it('looks again at what changed while the text was being read, and waits where it could not be read', async () => {
    const changed = vi.fn();
    const readings = [null, 'same', 'other'];
    const textNow = vi.fn(async () => {
      if (readings.length > 1) root().append('一件');
      return readings.shift() ?? null;
    });
    watchReport(root(), 'same', textNow, changed);
    root().append('一件');
    await pass(5000);
    expect(textNow).toHaveBeenCalledTimes(3);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('stops when asked', async () => {
    const changed = vi.fn();
    watchReport(root(), 'a', async () => 'b', changed)();
    root().remove();
    await pass(1000);
    expect(changed).not.toHaveBeenCalled();
  });
});
