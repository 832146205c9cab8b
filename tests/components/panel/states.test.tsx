import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelState } from '@/components/panel/panel-props';
import { WORDS } from '../../words';
import { cleanReport, evaluation, finding, notReport, olderReport, twoFailures } from '../fixtures';
import { accessibilityFaults, button, done, openCards, renderPanel } from '../render-panel';

afterEach(cleanup);

const zh = WORDS['zh-CN'].panel;

const notSaved = (
  reason: 'full' | 'corrupt' | 'unavailable' | 'extension-updated' | 'unanswered' | 'too-large',
): PanelState => ({
  kind: 'done',
  evaluation: cleanReport,
  save: { kind: 'not-saved', reason },
  before: null,
});

const STATES: readonly (readonly [string, PanelState])[] = [
  ['checking', { kind: 'checking', previous: null, progress: null }],
  ['checking again', { kind: 'checking', previous: twoFailures, progress: null }],
  ['a check that takes its time', { kind: 'checking', previous: null, progress: 0.4 }],
  ['a second one', { kind: 'checking', previous: twoFailures, progress: 0.4 }],
  ['stopped', { kind: 'unfinished', reason: 'stopped', previous: null }],
  ['stopped again', { kind: 'unfinished', reason: 'stopped', previous: twoFailures }],
  ['the page kept changing', { kind: 'unfinished', reason: 'page-changing', previous: null }],
  ['failed', { kind: 'failed', message: 'TypeError: nothing' }],
  ['clean', done(cleanReport)],
  ['no report', done(notReport)],
  ['older report', done(olderReport)],
  ['store full', notSaved('full')],
];

describe('every state', () => {
  it.each(STATES)('%s passes the accessibility check', async (_, state) => {
    const { container } = renderPanel(state);
    expect(await accessibilityFaults(container, '.map, .passed')).toEqual([]);
  });
});

describe('the panel', () => {
  it('shows the previous result while checking again', () => {
    const { container } = renderPanel({ kind: 'checking', previous: twoFailures, progress: null });
    expect(container.textContent).toContain(zh.states.checkingAgain);
    expect(container.textContent).toContain('2 个等式不成立');
  });

  it('says nothing but that it is checking when there is no result yet', () => {
    const { container } = renderPanel({ kind: 'checking', previous: null, progress: null });
    expect(container.querySelector('.scroller')?.textContent).toBe(zh.states.checking);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('shows how far a long check is, says so aloud, and stops it on demand', () => {
    const { container, props } = renderPanel({ kind: 'checking', previous: null, progress: 0.426 });
    const bar = container.querySelector('[role="progressbar"]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('43');
    expect(bar?.getAttribute('aria-label')).toBe(zh.states.checking);
    expect(container.querySelector('output')?.textContent).toBe(zh.states.checking);
    fireEvent.click(button(container, zh.states.stop));
    expect(props.onStop).toHaveBeenCalledOnce();
  });

  it.each(['stopped', 'page-changing'] as const)('says why a check has no result, and checks again: %s', (reason) => {
    const { container, props } = renderPanel({ kind: 'unfinished', reason, previous: null });
    expect(container.querySelector('.state')?.textContent).toContain(zh.states.unfinished[reason]);
    expect(container.querySelector('.state')?.textContent).toContain(zh.states.noResult[reason]);
    expect(container.querySelector('.verdict')).toBeNull();
    expect(container.querySelector('output')?.textContent).toBe(zh.states.unfinished[reason]);
    const again = container.querySelector<HTMLButtonElement>('.state .solid');
    expect(document.activeElement === again).toBe(reason === 'stopped');
    if (again) fireEvent.click(again);
    expect(props.onRecheck).toHaveBeenCalledOnce();
  });

  it('shows what was known before where a second check was stopped, and says why its places are not shown', () => {
    const { container, props } = renderPanel(
      { kind: 'unfinished', reason: 'stopped', previous: twoFailures },
      { onGo: () => false },
    );
    const strip = container.querySelector('.strip');
    expect(strip?.textContent).toContain(zh.states.unfinished.stopped);
    expect(strip?.textContent).toContain('的核查结果');
    expect(container.querySelector('.compared')?.textContent).toContain('2 个等式不成立');
    openCards(container);
    const [go] = container.querySelectorAll<HTMLButtonElement>('.card .actions button');
    if (go) fireEvent.click(go);
    expect(container.querySelector('.lost')?.textContent).toBe(zh.states.notLinked);
    if (strip) fireEvent.click(button(strip, zh.states.retry));
    expect(props.onRecheck).toHaveBeenCalledOnce();
  });

  it('says that the text was too long to be kept', () => {
    const save = { kind: 'saved', at: cleanReport.checkedAt, withoutText: true } as const;
    const { container } = renderPanel({ kind: 'done', evaluation: cleanReport, save, before: null });
    expect(container.textContent).toContain(zh.save.withoutText);
  });

  it('says what was compared when nothing is wrong', () => {
    const { container } = renderPanel(done(cleanReport));
    expect(container.querySelector('.verdict')?.textContent).toBe('未发现问题核对的 42 个等式均成立');
  });

  it('says in one line what is switched off or regraded, and nothing where all is as usual', () => {
    const { container } = renderPanel(done(cleanReport));
    expect(container.textContent).not.toMatch(/关闭|调整/);
    cleanup();
    const settings = {
      disabled: ['contact/missing', 'timing/published-late'],
      regraded: [{ rule: 'contact/stray-punctuation', severity: 'notice' }],
    } as const;
    const { container: departed } = renderPanel(done({ ...cleanReport, settings }));
    expect(departed.querySelector('.notes .tone-warning')?.textContent).toBe(
      `${zh.report.rulesOff(2)}${zh.report.rulesRegraded(1)}`,
    );
    expect(WORDS.en.panel.report.rulesOff(1)).toBe('1 rule is switched off');
  });

  it('says what a re-check found otherwise, and nothing where it found the same', () => {
    const since = '2021-02-01T08:00:00.000Z';
    const shown = (fresh: number) => {
      const compared = { since, fresh, gone: 0, changed: 0, stayed: 4 };
      const state = { ...done(cleanReport), before: { checkedAt: since, sameText: fresh === 0, compared } };
      const { container } = renderPanel(state as PanelState);
      const words = container.querySelector('.kept')?.textContent ?? '';
      cleanup();
      return words;
    };
    expect(shown(2)).toContain('新增 2 项、不再出现 0 项、数值有变 0 项、未变 4 项');
    expect(shown(0)).not.toContain('相比');
  });

  it('says why a page is no report, and what it does read', () => {
    const { container } = renderPanel(done(notReport));
    expect(container.textContent).toContain(zh.states.notReport);
    expect(container.textContent).toContain(zh.states.reads[0]);
    expect(container.querySelector('.verdict')).toBeNull();
    expect(container.querySelector('.tally')).toBeNull();
  });

  it('says why no sums are compared in an older report', () => {
    const { container } = renderPanel(done(olderReport));
    expect(container.textContent).toContain(zh.states.olderExplain);
    expect(container.querySelector('.map')).toBeNull();
    expect(container.textContent).not.toContain(zh.verdict.clean);
  });

  it('says so when the tables cannot be read', () => {
    const picture = finding({
      id: 'requests',
      rule: 'reconciliation/requests-row-total',
      outcome: 'cantTell',
      reason: 'table-incomplete',
      subject: { table: 'requests' },
      data: { table: 'requests' },
      section: 'requests',
    });
    const { container } = renderPanel(done(evaluation({ findings: [picture] })));
    expect(container.querySelector('.compared')?.textContent).toContain(zh.verdict.noSums);
    expect(container.querySelectorAll('.map-block')[0]?.textContent).toContain(zh.map.nothing);
    expect(container.querySelector('[data-part="undecided"]')?.textContent).toContain('无法校验');
  });

  it('says that the failure is its own, and tries again', () => {
    const { props, container } = renderPanel({ kind: 'failed', message: 'TypeError: nothing' });
    expect(container.textContent).toContain(zh.states.failedExplain);
    expect(container.querySelector('pre')?.textContent).toBe('TypeError: nothing');
    const body = container.querySelector<HTMLElement>('.state');
    if (body) fireEvent.click(button(body, zh.states.retry));
    expect(props.onRecheck).toHaveBeenCalledOnce();
  });

  it.each(['full', 'corrupt', 'unavailable', 'extension-updated', 'unanswered', 'too-large'] as const)(
    'says that nothing was saved: %s',
    (reason) => {
      const { container } = renderPanel(notSaved(reason));
      expect(container.querySelector('.strip')?.textContent).toBe(zh.save[reason]);
      expect(container.textContent).toContain('42 个等式均成立');
    },
  );

  it('says quietly that a page which is no report is not kept', () => {
    const state: PanelState = {
      kind: 'done',
      evaluation: notReport,
      save: { kind: 'not-saved', reason: 'no-report' },
      before: null,
    };
    const { container } = renderPanel(state);
    expect(container.querySelector('.kept')?.textContent).toBe(zh.save['no-report']);
    expect(container.querySelector('.strip')).toBeNull();
  });

  it('says when the page was checked before, and whether its text is the same', () => {
    const seenBefore = (sameText: boolean): PanelState => ({
      kind: 'done',
      evaluation: cleanReport,
      save: { kind: 'saved', at: cleanReport.checkedAt, setAside: true },
      before: { checkedAt: '2026-01-18T08:00:00Z', sameText },
    });
    expect(renderPanel(seenBefore(true)).container.textContent).toContain('正文未变');
    cleanup();
    const { container } = renderPanel(seenBefore(false));
    expect(container.textContent).toContain('此后正文有变动');
    expect(container.textContent).toContain(zh.save.setAside);
  });

  it('says that the page changed since, and offers to check again', () => {
    const { container, props } = renderPanel(done(cleanReport), { pageChanged: true });
    const strip = container.querySelector<HTMLElement>('.strip');
    expect(strip?.textContent).toContain(zh.states.pageChanged);
    if (strip) fireEvent.click(button(strip, zh.states.retry));
    expect(props.onRecheck).toHaveBeenCalledOnce();
  });

  it.each(['thrown-out', 'was-covered', 'was-altered', 'behind-dialog', 'focus-unsure'] as const)(
    'says what the page did to the panel, or may have done: %s',
    async (what) => {
      const { container } = renderPanel(done(cleanReport), { interference: what });
      const strip = container.querySelector('.interference');
      expect(strip?.textContent).toContain(zh.states.interference[what]);
      expect(strip?.getAttribute('role')).toBe('alert');
      expect(await accessibilityFaults(container)).toEqual([]);
    },
  );

  it('says nothing of a page that did nothing to it', () => {
    const { container } = renderPanel(done(cleanReport), { interference: null });
    expect(container.querySelector('.interference')).toBeNull();
  });
});
