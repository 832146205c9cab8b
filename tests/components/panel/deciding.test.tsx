import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Judging } from '@/components/panel/judging';
import { Panel } from '@/components/panel/Panel';
import { newMemory } from '@/components/shared/deciding/held';
import type { Finding } from '@/lib/judge/evaluation';
import type { Decision, DecisionState } from '@/lib/ledger/record/entry';
import type { AskedDecision } from '@/lib/ledger/review/asked-decision';
import { fingerprint } from '@/lib/ledger/review/fingerprint';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { finding, twoFailures } from '../fixtures';
import { accessibilityFaults, button, done, panelProps, renderPanel } from '../render-panel';

afterEach(cleanup);

const zh = WORDS['zh-CN'].panel;
const { decisions: words } = zh;

/** A decision on a finding of the check, by its place in the order of the cards. */
function decision(index: number, state: DecisionState, reason = ''): Decision {
  const finding = inOrder()[index];
  if (finding === undefined) throw new Error('There are fewer findings.');
  return {
    finding: finding.id,
    fingerprint: fingerprint(finding),
    state,
    reason,
    note: '',
    by: '张三',
    at: '2026-01-20T09:30:00Z',
  };
}

const inOrder = () =>
  [...twoFailures.findings].sort((a, b) =>
    a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : a.order - b.order,
  );

function ready(decisions: readonly Decision[] = []) {
  return {
    kind: 'ready',
    key: '2023:http://www.hongze.gov.cn/report.htm',
    decisions,
    told: null,
    onDecide: vi.fn<(asked: AskedDecision) => Promise<boolean>>(async () => true),
    onUndo: vi.fn(),
  } satisfies Judging;
}

const cards = (container: Element) => [...container.querySelectorAll<HTMLElement>('[data-finding]')];
const current = (container: Element) => cards(container).findIndex((card) => card.classList.contains('current'));
const press = (container: Element, key: string, given: KeyboardEventInit = {}) =>
  fireEvent.keyDown(container.querySelector('aside') as Element, { key, ...given });
const inForm = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
const chip = (name: string) => button(document.body, new RegExp(`^${name} \\d+$`));

describe('deciding in the panel', () => {
  it('takes a key a finding and goes on to the next that waits, errors first', () => {
    const judging = ready();
    const { container } = renderPanel(done(twoFailures), { judging });
    expect(current(container)).toBe(0);
    press(container, '2');
    expect(judging.onDecide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ state: 'confirmed', findings: [expect.objectContaining({ severity: 'error' })] }),
    );
    expect(current(container)).toBe(1);
    press(container, '4');
    expect(judging.onDecide).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'rectified' }));
    expect(current(container)).toBe(2);
  });

  it('goes from one to another with J, K and the arrows, and the page follows', () => {
    const { container, props } = renderPanel(done(twoFailures), { judging: ready() });
    press(container, 'j');
    press(container, 'ArrowDown');
    expect(current(container)).toBe(2);
    expect(cards(container)[2]?.contains(document.activeElement)).toBe(true);
    expect(props.onGo).toHaveBeenCalledTimes(2);
    press(container, 'k');
    press(container, 'ArrowUp');
    expect(current(container)).toBe(0);
    expect(container.querySelector('.lost')).toBeNull();
  });

  it('makes no dismissal before a reason is given, and takes no digit for one', () => {
    const judging = ready();
    const { container } = renderPanel(done(twoFailures), { judging });
    press(container, '3');
    for (const key of ['2', '1', '3', '4', 'j', 'Enter']) inForm(key);
    expect(judging.onDecide).not.toHaveBeenCalled();
    expect(current(container)).toBe(0);
    expect(container.querySelector<HTMLButtonElement>('.give')?.disabled).toBe(true);
    inForm('ArrowDown');
    inForm('Enter');
    expect(judging.onDecide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ state: 'dismissed', reason: words.reasons[0] }),
    );
    expect(container.querySelector('.reason-form')).toBeNull();
  });

  it('tells faults of one name apart also when they are decided, and says no more of one that stands alone', () => {
    const lacking = (section: string) =>
      finding({ id: section, rule: 'structure/section-missing', reason: 'missing', data: { section } });
    const report = { ...twoFailures, causes: [], findings: ['overview', 'proactive', 'improvements'].map(lacking) };
    const given = report.findings.map((each, index) => ({
      ...decision(0, index === 0 ? 'confirmed' : 'dismissed', index === 0 ? '' : '另有附件'),
      finding: each.id,
      fingerprint: fingerprint(each),
    }));
    const gists = (decisions: readonly Decision[], findings = report.findings) =>
      [
        ...renderPanel(done({ ...report, findings }), { judging: ready(decisions) }).container.querySelectorAll(
          '.settled .gist',
        ),
      ].map(({ textContent }) => textContent);
    const told = gists(given);
    expect([told.length, new Set(told).size]).toEqual([2, 2]);
    cleanup();
    const alone = [report.findings[0] as Finding, finding({ id: 'b', rule: 'timing/date-missing', reason: 'missing' })];
    expect(gists(given, alone)).toEqual([]);
  });

  it('leaves all as it was where the question for a reason is left, and the panel open', () => {
    const judging = ready([decision(0, 'confirmed')]);
    const { container, props } = renderPanel(done(twoFailures), { judging });
    press(container, 'k');
    press(container, '3');
    inForm('Escape');
    expect(container.querySelector('.reason-form')).toBeNull();
    expect(judging.onDecide).not.toHaveBeenCalled();
    expect(props.onFold).not.toHaveBeenCalled();
  });

  it('takes a note with N, and undoes with Ctrl+Z', () => {
    const judging = ready();
    const { container } = renderPanel(done(twoFailures), { judging });
    press(container, 'n');
    const field = document.activeElement as HTMLInputElement;
    fireEvent.input(field, { target: { value: '已电话询问' } });
    fireEvent.submit(field.form as Element);
    expect(judging.onDecide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ state: 'open', note: '已电话询问' }),
    );
    press(container, 'z', { ctrlKey: true });
    expect(judging.onUndo).toHaveBeenCalledOnce();
  });

  it('has what is being written, chosen and narrowed to before it again in another drawing', () => {
    const memory = newMemory();
    const before = renderPanel(done(twoFailures), { judging: ready(), memory }).container;
    press(before, 'j');
    press(before, '3');
    fireEvent.input(document.activeElement?.closest('form')?.querySelector('[type="text"]') as Element, {
      target: { value: '口径不同' },
    });
    press(before, 'j');
    press(before, 'n');
    fireEvent.input(document.activeElement as Element, { target: { value: '已电话询问' } });
    fireEvent.click(chip(words.states.open));
    const current = before.querySelector('.card.current')?.getAttribute('data-finding');
    cleanup();

    const { container } = renderPanel(done(twoFailures), { judging: ready(), memory });
    expect(container.querySelector('.card.current')?.getAttribute('data-finding')).toBe(current);
    expect(container.querySelector<HTMLInputElement>('.note-form input')?.value).toBe('已电话询问');
    expect(container.querySelector<HTMLInputElement>('.reason-form [type="text"]')?.value).toBe('口径不同');
    expect(chip(words.states.open).getAttribute('aria-pressed')).toBe('true');
  });

  it('shows what others decide as soon as they do, in the verdict, the chips and the cards', () => {
    const props = panelProps(done(twoFailures), { judging: ready() });
    const { container, rerender } = renderPanel(done(twoFailures), props);
    const verdict = () => container.querySelector('.verdict strong')?.textContent;
    expect(verdict()).toBe('2 处错误、1 条警告待核实');
    rerender(<Panel {...props} judging={ready([decision(1, 'confirmed'), decision(2, 'dismissed', '误判')])} />);
    expect(verdict()).toBe('1 处错误待核实');
    expect(chip(words.states.open).textContent).toContain('1');
    expect(cards(container)[1]?.textContent).toContain(words.states.confirmed);
    expect(cards(container)[2]?.textContent).toContain('误判');
    rerender(
      <Panel
        {...props}
        judging={ready([decision(0, 'confirmed'), decision(1, 'confirmed'), decision(2, 'dismissed', '误判')])}
      />,
    );
    expect(verdict()).toBe('已核完：属实 2 处，不属实 1 处');
  });

  it('shows the faults of one standing, and says how many it hides', () => {
    const { container } = renderPanel(done(twoFailures), { judging: ready([decision(0, 'confirmed')]) });
    fireEvent.click(chip(words.states.confirmed));
    expect(cards(container)).toHaveLength(1);
    expect(container.textContent).toContain(zh.tally.hidden(2));
    fireEvent.click(button(document.body, zh.tally.showAll));
    expect(cards(container)).toHaveLength(3);
  });

  it('says why nothing can be decided on a page that is not stored', () => {
    const state = { ...done(twoFailures), save: { kind: 'not-saved', reason: 'shared-folder' } } as const;
    const { container } = renderPanel(state as never);
    expect(container.querySelector('.decision-bar')).toBeNull();
    expect(container.textContent).toContain(`${zh.save['shared-folder']}${words.notHere}`);
    press(container, '2');
  });

  it('says that a decision could not be stored', () => {
    const judging = { ...ready(), told: { kind: 'not-saved', reason: 'full' } } as const;
    const { container } = renderPanel(done(twoFailures), { judging });
    expect(container.querySelector('.foot')?.textContent).toContain(words.failures.full);
  });

  it('stops Tab at cards alone, and inside one that is open', () => {
    const { container } = renderPanel(done(twoFailures), { judging: ready() });
    const stops = () =>
      [...container.querySelectorAll<HTMLElement>('.card button')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(3);
    fireEvent.click(container.querySelector('.card-title') as Element);
    expect(stops().length).toBeGreaterThan(3 + 4);
  });

  it.each(LANGUAGES)('passes the accessibility check while a reason is asked for, in %s', async (language) => {
    const { container } = renderPanel(done(twoFailures), {
      words: WORDS[language],
      judging: ready([decision(1, 'dismissed', '误判')]),
    });
    press(container, '3');
    fireEvent.click(container.querySelector('.card-title') as Element);
    expect(await accessibilityFaults(container, '.map, .passed')).toEqual([]);
  });
});
