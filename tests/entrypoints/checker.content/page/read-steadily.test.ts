import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSteadily } from '@/entrypoints/checker.content/page/read-steadily';

const main = () => document.querySelector('main') as HTMLElement;
const later = () => new Promise<void>((resolve) => setTimeout(resolve));

let now = 0;
beforeEach(() => {
  document.body.innerHTML = '<header>门户</header><main><p>一、总体情况</p></main>';
  now = 0;
  // Each step takes longer than any slice: every yield pauses.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Reads the text in two halves, and lets `between` happen in the pause at each time. */
function reading(between: (time: number) => void) {
  let time = 0;
  return function* (): Generator<number, string, undefined> {
    time += 1;
    const before = main().textContent;
    queueMicrotask(() => between(time));
    yield 0.5;
    return `${before} ${main().textContent}`;
  };
}

const OPTIONS = { restsOn: main, isStopped: () => false };

describe('a steady reading', () => {
  it('comes to its end on a page that stays, and tells how far it is', async () => {
    const onStep = vi.fn();
    const read = await readSteadily(
      document,
      reading(() => {}),
      { ...OPTIONS, onStep },
    );
    expect(read).toEqual({ kind: 'read', value: '一、总体情况 一、总体情况' });
    expect(onStep).toHaveBeenCalledWith(0.5);
  });

  it('never puts together what was read before a change and what after', async () => {
    const begin = reading((time) => {
      if (time === 1) main().textContent = '二、主动公开';
    });
    expect(await readSteadily(document, begin, OPTIONS)).toEqual({
      kind: 'read',
      value: '二、主动公开 二、主动公开',
    });
  });

  it.each([
    ['its text', () => main().append('一')],
    ['how it is drawn', () => main().toggleAttribute('hidden')],
    ['how what is around it is drawn', () => document.body.classList.toggle('print')],
    ['the rules of style', () => document.head.append(document.createElement('style'))],
    ['its place', () => main().replaceWith(main().cloneNode(true))],
  ])('gives up on a page that changes each time: %s', async (_, change) => {
    const begin = vi.fn(reading(change));
    const given = main();
    const kept = { ...OPTIONS, restsOn: () => (given.isConnected ? main() : given) };
    expect(await readSteadily(document, begin, kept)).toEqual({ kind: 'page-changing' });
    expect(begin).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['beside the report', () => document.querySelector('header')?.append('一')],
    ['of our own', () => document.documentElement.append(document.createElement('gouji-marks'))],
    ['that nobody sees', () => main().setAttribute('data-read', '1')],
  ])('does not mind changes %s', async (_, change) => {
    const begin = vi.fn(reading(change));
    expect((await readSteadily(document, begin, OPTIONS)).kind).toBe('read');
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('stops at the next pause when asked', async () => {
    let stopped = false;
    const begin = reading(() => {
      stopped = true;
    });
    expect(await readSteadily(document, begin, { ...OPTIONS, isStopped: () => stopped })).toEqual({ kind: 'stopped' });
  });

  it('throws what breaks it, unless the page fell to pieces under it', async () => {
    const breaking = (change: () => void) =>
      function* (): Generator<number, string, undefined> {
        queueMicrotask(change);
        yield 0;
        throw new Error('broken');
      };
    await expect(
      readSteadily(
        document,
        breaking(() => {}),
        OPTIONS,
      ),
    ).rejects.toThrow('broken');
    expect(
      await readSteadily(
        document,
        breaking(() => main().append('一')),
        OPTIONS,
      ),
    ).toEqual({ kind: 'page-changing' });
    await later();
  });
});
