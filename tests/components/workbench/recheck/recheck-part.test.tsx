import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import type { Recheck, RecheckStep, RecheckView } from '@/lib/workbench/views/recheck-view';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const step = (key: string, outcome: RecheckStep['outcome']): RecheckStep => ({
  key,
  url: `http://www.suqian.gov.cn/${key}.htm`,
  unit: `${key}局`,
  outcome,
});
const checked = (closed: number, still = 0, unclear = 0, fresh = 0) =>
  ({ kind: 'checked', closed, still, unclear, fresh }) as const;

const view = (phase: Recheck['phase'], steps: readonly RecheckStep[], failed = 0): RecheckView => ({
  phase,
  steps,
  failed,
  onSkip: vi.fn(),
  onStop: vi.fn(),
  onResume: vi.fn(),
  onRetry: vi.fn(),
  onClose: vi.fn(),
});

const words = WORDS['zh-CN'].workbench.recheck;
const HALF = [step('甲', checked(2, 0, 0, 1)), step('乙', null), step('丙', null)];
const DONE = [
  step('甲', checked(2, 1, 1, 1)),
  step('乙', { kind: 'unreachable' }),
  step('丙', { kind: 'no-report' }),
  step('丁', { kind: 'other-year' }),
  step('戊', { kind: 'unsaved' }),
  step('己', { kind: 'skipped' }),
  step('庚', { kind: 'gone' }),
  step('辛', checked(0)),
];
const STATES = [view('checking', HALF), view('press', HALF), view('stopped', HALF), view('ended', DONE, 4)];

describe('reports that are checked again', () => {
  it.each(LANGUAGES)('are told of in every state, in %s', async (language) => {
    for (const recheck of STATES) {
      const { container } = renderWorkbench([row('a')], { words: WORDS[language], recheck });
      expect(await accessibilityFaults(container), recheck.phase).toEqual([]);
      cleanup();
    }
  });

  it('say how far they are, and can be skipped and stopped', () => {
    const recheck = view('checking', HALF);
    const { container } = renderWorkbench([row('a')], { recheck });
    const part = container.querySelector('.recheck');
    expect(part?.querySelector('[role="status"]')?.textContent).toContain(words.progress(1, 3));
    expect(part?.querySelector('[role="status"]')?.textContent).toContain(words.checking('乙局'));
    expect(part?.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('1');
    fireEvent.click(button(container, words.skip));
    expect(recheck.onSkip).toHaveBeenCalledOnce();
    fireEvent.click(button(container, words.stop));
    expect(recheck.onStop).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(container.querySelector('.recheck-place'));
  });

  it('ask for a press where the page is on no government site, and go on where they were left', () => {
    const asked = renderWorkbench([row('a')], { recheck: view('press', HALF) });
    expect(asked.container.textContent).toContain(words.press('乙局'));
    cleanup();
    const recheck = view('stopped', HALF);
    const { container } = renderWorkbench([row('a')], { recheck });
    expect(container.textContent).toContain(words.stopped(1, 3));
    fireEvent.click(button(container, words.resume));
    expect(recheck.onResume).toHaveBeenCalledOnce();
  });

  it('end with what came of each, the way to its report and its page, and to try again what came to nothing', () => {
    const recheck = view('ended', DONE, 4);
    const { container, props } = renderWorkbench([row('a')], { recheck });
    const part = container.querySelector('.recheck');
    expect(part?.textContent).toContain(words.ended(3, 8));
    const { sum, outcomes } = words;
    const lines = [...container.querySelectorAll('.recheck li')].map((line) => line.textContent);
    expect(lines[0]).toBe(`甲局${[sum.closed(2), sum.still(1), sum.unclear(1), sum.fresh(1)].join(' · ')}`);
    expect(lines.slice(1, 7)).toEqual([
      `乙局${outcomes.unreachable}${words.openPage}`,
      `丙局${outcomes['no-report']}${words.openPage}`,
      `丁局${outcomes['other-year']}${words.openPage}`,
      `戊局${outcomes.unsaved}${words.openPage}`,
      `己局${outcomes.skipped}${words.openPage}`,
      `庚局${outcomes.gone}`,
    ]);
    expect(lines[7]).toBe(`辛局${sum.nothing}`);
    fireEvent.click(button(container, '甲局'));
    expect(props.onOpen).toHaveBeenCalledWith('甲');
    fireEvent.click(button(container, words.retry(4)));
    expect(recheck.onRetry).toHaveBeenCalledOnce();
    fireEvent.click(button(container, words.close));
    expect(recheck.onClose).toHaveBeenCalledOnce();
  });

  it('are offered for what is selected or filtered, and not while others are checked', () => {
    const offered = renderWorkbench([row('a'), row('b')]);
    expect(offered.container.textContent).not.toContain(words.these(2));
    const [first] = offered.container.querySelectorAll<HTMLInputElement>('.ledger-lines input[type="checkbox"]');
    if (first === undefined) throw new Error('no line');
    fireEvent.click(first);
    fireEvent.click(button(offered.container, words.these(1)));
    expect(offered.props.onRecheck).toHaveBeenCalledWith(['a']);
    const search = offered.container.querySelector<HTMLInputElement>('input[type="search"]');
    if (search === null) throw new Error('no search');
    fireEvent.click(first);
    fireEvent.input(search, { target: { value: 'gov' } });
    expect(offered.container.querySelector('.table-foot')?.textContent).toContain(words.these(2));
    cleanup();
    const running = renderWorkbench([row('a')], { recheck: view('checking', HALF) });
    const [only] = running.container.querySelectorAll<HTMLInputElement>('.ledger-lines input[type="checkbox"]');
    if (only === undefined) throw new Error('no line');
    fireEvent.click(only);
    expect(running.container.textContent).not.toContain(words.these(1));
  });
});
