import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import { WORDS } from '../../words';
import { twoFailures } from '../fixtures';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { openReport, renderDeciding, renderWorkbench } from './render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;
const ROWS = [
  row(
    'a',
    { unit: '鲤城区统计局', errors: 2, reviewed: { done: 1, of: 3 } },
    { decisionCounts: { undecided: 2, confirmed: 1 } },
  ),
  row('b', { unit: '丰泽区教育局', group: '丰泽区', onTime: 'no' }),
  row('c', { unit: null, kind: 'not-a-report', year: null }),
];
const READY = {
  kind: 'ready',
  file: 'a.json',
  reports: 0,
  added: 0,
  updated: 0,
  matches: 0,
  projects: 0,
  conflicts: [],
} as const;
const grid = (container: Element) => {
  const found = container.querySelector<HTMLElement>('[role="grid"]');
  if (found === null) throw new Error('There is no grid.');
  return found;
};
const press = (element: Element, key: string, given: KeyboardEventInit = {}) =>
  fireEvent.keyDown(element, { key, ...given });
const activeText = (container: Element) => {
  const id = grid(container).getAttribute('aria-activedescendant');
  return id === null ? null : container.querySelector(`#${id} .unit`)?.textContent;
};

describe('the table', () => {
  it('is a grid that knows its size, and each row its place', () => {
    const { container } = renderWorkbench(ROWS);
    expect(grid(container).getAttribute('aria-rowcount')).toBe('4');
    expect(
      [...container.querySelectorAll('.ledger-lines [role="row"]')].map(
        (each) => each.ariaRowIndex ?? each.getAttribute('aria-rowindex'),
      ),
    ).toEqual(['2', '3', '4']);
  });

  it('has the day of publication, and says why where there is none, on paper too', async () => {
    const rows = [row('a', { published: '2026-02-03' }), row('b', { published: null })];
    const { container } = renderWorkbench(rows, { printing: true });
    const cells = [...container.querySelectorAll<HTMLElement>('.ledger-lines .published')];
    expect(cells.map(({ textContent, title }) => [textContent, title]).sort()).toEqual([
      ['', text.table.noPublished],
      ['2026-02-03', ''],
    ]);
    expect(
      [...container.querySelectorAll('.print-sheet td.published')].map(({ textContent }) => textContent),
    ).toContain('2026-02-03');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('is walked through with the arrow keys, opened with Enter, selected with the space bar', () => {
    const { container, props } = renderWorkbench(ROWS);
    fireEvent.focus(grid(container));
    press(grid(container), 'End');
    const last = activeText(container);
    press(grid(container), 'Home');
    const first = activeText(container);
    expect(first).not.toBe(last);
    press(grid(container), 'Enter');
    expect(props.onOpen).toHaveBeenCalledTimes(1);
    press(grid(container), ' ');
    expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
    press(grid(container), 'a', { ctrlKey: true });
    expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(3);
    expect(container.querySelector('.table-foot')?.textContent).toContain(text.filters.chosen(3));
  });

  it('is sorted by a head, and says so', () => {
    const { container } = renderWorkbench(ROWS);
    fireEvent.click(button(container, new RegExp(`^${text.table.columns.errors}`)));
    const head = [...container.querySelectorAll('[role="columnheader"]')].find((each) =>
      each.hasAttribute('aria-sort'),
    );
    expect(head?.textContent).toContain(text.table.columns.errors);
    expect(head?.textContent).toContain('↓');
    expect(head?.getAttribute('aria-sort')).toBe('descending');
    expect(container.querySelector('.ledger-lines .line .unit')?.textContent).toBe('鲤城区统计局');
  });

  it('lets go of a filter by a project that was renamed', () => {
    const tagged = (tag: string) => ROWS.map((each) => (each.key === 'a' ? { ...each, tags: [tag] } : each));
    const { container, props, rerender } = renderWorkbench(tagged('核查'));
    const lines = () => container.querySelectorAll('.ledger-lines .line').length;
    fireEvent.click(button(container, /^核查/));
    expect(lines()).toBe(1);
    rerender(<Workbench {...props} rows={tagged('2025年度核查')} />);
    expect(lines()).toBe(3);
    expect(container.textContent).not.toContain(text.filters.clear);
  });

  it('exports what is selected, else what is shown', () => {
    const { container, props } = renderWorkbench(ROWS);
    fireEvent.click(button(container, text.actions.exportOf(3)));
    fireEvent.click(button(container, new RegExp(`^${text.actions.formats.csv}`)));
    fireEvent.click(button(container, text.exporting.make));
    expect(props.onExport).toHaveBeenCalledWith('csv', expect.arrayContaining(['a', 'b', 'c']), [], {
      listing: 'confirmed',
    });
    fireEvent.click(container.querySelector('.ledger-lines input[type="checkbox"]') as Element);
    fireEvent.click(button(container, text.actions.exportOf(1)));
    fireEvent.click(button(container, new RegExp(`^${text.actions.formats.json}`)));
    expect(props.onExport).toHaveBeenLastCalledWith('json', [expect.any(String)], [], { listing: 'all' });
  });

  it('keeps only lines in view in the page', () => {
    const many = Array.from({ length: 5000 }, (_, index) => row(`r${index}`));
    const { container } = renderWorkbench(many);
    expect(container.querySelectorAll('.ledger-lines .line').length).toBeLessThan(100);
    expect(grid(container).getAttribute('aria-rowcount')).toBe('5001');
    press(grid(container), 'End');
    expect(container.querySelector('#line-4999')).not.toBeNull();
  });
});

describe('deciding', () => {
  it('takes one keystroke, and goes on to the next finding', () => {
    const { container, decided } = renderDeciding(ROWS, openReport('a', twoFailures));
    const first = container.querySelector('.current')?.getAttribute('data-finding');
    press(grid(container), '2', { code: 'Digit2' });
    expect(decided).toHaveBeenCalledWith(expect.objectContaining({ state: 'confirmed' }));
    const next = container.querySelector('.current')?.getAttribute('data-finding');
    expect(next).not.toBe(first);
    expect([...container.querySelectorAll('.settled .standing')].map(({ textContent }) => textContent)).toEqual([
      text.decisions.states.confirmed,
    ]);
  });

  it('asks why a finding is dismissed, and takes no digit for a reason', () => {
    const { container, decided } = renderDeciding(ROWS, openReport('a', twoFailures));
    press(grid(container), '3', { code: 'Digit3' });
    expect(decided).not.toHaveBeenCalled();
    const form = container.querySelector('.reason-form');
    if (form === null) throw new Error('Nobody asks.');
    for (const key of ['1', '2', '3', '4', 'Enter']) press(document.activeElement as Element, key);
    expect(decided).not.toHaveBeenCalled();
    press(document.activeElement as Element, 'ArrowDown');
    press(document.activeElement as Element, 'ArrowDown');
    expect(decided).not.toHaveBeenCalled();
    press(document.activeElement as Element, 'Enter');
    expect(decided).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ state: 'dismissed', reason: text.decisions.reasons[1] }),
    );
  });

  it('takes keys as fast as they come: none waits for the browser to paint', async () => {
    const report = openReport('a', twoFailures);
    const { container, decided } = renderDeciding(ROWS, report);
    // Outside of the test library's act, which would run what otherwise waits for a frame.
    const hit = async (key: string) => {
      const target = document.activeElement === document.body ? grid(container) : document.activeElement;
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await Promise.resolve();
      await Promise.resolve();
    };
    await hit('2');
    await hit('3');
    await hit('ArrowDown');
    await hit('Enter');
    const [first, second] = vi.mocked(decided).mock.calls.map(([choice]) => choice);
    expect(first).toMatchObject({ state: 'confirmed' });
    expect(second).toMatchObject({ state: 'dismissed', reason: text.decisions.reasons[0] });
    expect(second?.findings[0]?.id).not.toBe(first?.findings[0]?.id);
  });

  it('does nothing with keys that are written into a field', () => {
    const { container, decided } = renderDeciding(ROWS, openReport('a', twoFailures));
    press(container.querySelector('input[type="search"]') as Element, '2', { code: 'Digit2' });
    expect(decided).not.toHaveBeenCalled();
  });

  it('takes a note before anything is decided: the finding stays open', () => {
    const { container, decided } = renderDeciding(ROWS, openReport('a', twoFailures));
    press(grid(container), 'n');
    const field = container.querySelector('.current .note-form input') as HTMLInputElement;
    fireEvent.input(field, { target: { value: ' 已电话询问 ' } });
    fireEvent.submit(field.form as Element);
    expect(decided).toHaveBeenCalledWith(expect.objectContaining({ state: 'open', reason: '', note: '已电话询问' }));
    expect(container.querySelector('.current .decided')?.textContent).toContain('已电话询问');
  });

  it('keeps a note that is being written, finding by finding, while others are looked at', () => {
    const view = (key: string) => ({ opening: { kind: 'open', key, report: openReport(key, twoFailures) } }) as const;
    const { container, props, rerender } = renderWorkbench(ROWS, view('a'));
    const open = (key: string) => rerender(<Workbench {...props} {...view(key)} />);
    const field = () => container.querySelector<HTMLInputElement>('.current .note-form input');
    press(grid(container), 'n');
    expect(document.activeElement).toBe(field());
    fireEvent.input(field() as Element, { target: { value: '已电话询问，对方' } });
    // Another finding, the reason of a dismissal, another part, another report.
    press(container.querySelector('.side-view') as Element, 'ArrowDown');
    expect(field()).toBeNull();
    press(container.querySelector('.side-view') as Element, 'ArrowUp');
    expect(field()?.value).toBe('已电话询问，对方');
    press(grid(container), '3', { code: 'Digit3' });
    expect(field()).toBeNull();
    press(container.querySelector('.reason-form') as Element, 'Escape');
    expect(field()?.value).toBe('已电话询问，对方');
    open('b');
    expect(field()).toBeNull();
    grid(container).focus();
    open('a');
    expect(field()?.value).toBe('已电话询问，对方');
    expect(document.activeElement).toBe(grid(container));
    fireEvent.submit(field()?.form as Element);
    expect(props.onDecide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ state: 'open', note: '已电话询问，对方' }),
    );
    expect(field()).toBeNull();
  });

  it('keeps a reason that is being written while others are looked at, and leaves the focus where it is', () => {
    const view = (key: string) => ({ opening: { kind: 'open', key, report: openReport(key, twoFailures) } }) as const;
    const { container, props, rerender } = renderWorkbench(ROWS, view('a'));
    const open = (key: string) => rerender(<Workbench {...props} {...view(key)} />);
    const form = () => container.querySelector<HTMLFormElement>('.current .reason-form');
    const field = () => form()?.querySelector<HTMLInputElement>('input[type="text"]');
    const tab = (name: string) => fireEvent.click(button(container, new RegExp(`^${name}`)));
    press(grid(container), '3', { code: 'Digit3' });
    expect(form()?.contains(document.activeElement)).toBe(true);
    fireEvent.input(field() as Element, { target: { value: '系统自动' } });
    // Another finding, another part, another report.
    press(container.querySelector('.side-view') as Element, 'ArrowDown');
    expect(form()).toBeNull();
    press(container.querySelector('.side-view') as Element, 'ArrowUp');
    expect(field()?.value).toBe('系统自动');
    tab(text.side.tabs.changes);
    tab(text.side.tabs.findings);
    expect(field()?.value).toBe('系统自动');
    grid(container).focus();
    open('b');
    expect(form()).toBeNull();
    open('a');
    expect(field()?.value).toBe('系统自动');
    expect(document.activeElement).toBe(grid(container));
    fireEvent.click(button(form() as Element, text.decisions.confirm));
    expect(props.onDecide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ state: 'dismissed', reason: '系统自动' }),
    );
    expect(container.querySelector('.reason-form')).toBeNull();
  });

  it('gives back the words of a reason and of a note that could not be saved', async () => {
    const { container, props } = renderWorkbench(ROWS, {
      opening: { kind: 'open', key: 'a', report: openReport('a', twoFailures) },
      onDecide: vi.fn().mockResolvedValue(false),
    });
    const [first] = container.querySelectorAll('[data-finding]');
    const field = (of: string) => first?.querySelector<HTMLInputElement>(`${of} input[type="text"]`);
    fireEvent.click(first?.querySelector('.card-title') as Element);
    fireEvent.click(first?.querySelector('[data-note]') as Element);
    fireEvent.input(field('.note-form') as Element, { target: { value: '已去函' } });
    fireEvent.submit(field('.note-form')?.form as Element);
    expect(field('.note-form')).toBeNull();
    await vi.waitFor(() => expect(field('.note-form')?.value).toBe('已去函'));
    press(field('.note-form') as Element, 'Escape');
    fireEvent.click(first?.querySelectorAll('.decision-bar button')[2] as Element);
    fireEvent.input(field('.reason-form') as Element, { target: { value: '单位已说明' } });
    fireEvent.submit(field('.reason-form')?.form as Element);
    expect(field('.reason-form')).toBeNull();
    await vi.waitFor(() => expect(field('.reason-form')?.value).toBe('单位已说明'));
    expect(props.onDecide).toHaveBeenCalledTimes(2);
  });

  it('closes the question for a reason where the finding is decided otherwise', () => {
    const { container, decided } = renderDeciding(ROWS, openReport('a', twoFailures));
    press(grid(container), '3', { code: 'Digit3' });
    press(grid(container), '2', { code: 'Digit2' });
    expect(decided).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ state: 'confirmed' }));
    expect(container.querySelector('.reason-form')).toBeNull();
  });

  it('tells of a decision that lapsed, and of what changed', () => {
    const [finding] = twoFailures.findings.filter(({ equation }) => equation !== null);
    if (finding === undefined) throw new Error('There is no equation.');
    const decision = {
      finding: finding.id,
      fingerprint: JSON.stringify([finding.rule, 'failed', '', '', [['reported', 99]]]),
      state: 'confirmed' as const,
      reason: '',
      note: '',
      by: '张三',
      at: '2026-01-19T00:00:00Z',
    };
    const { container } = renderWorkbench(ROWS, {
      opening: { kind: 'open', key: 'a', report: openReport('a', twoFailures, { decisions: [decision] }) },
    });
    expect(container.querySelector('.lapsed')?.textContent).toContain('99 → ');
  });
});

describe('every state of the workbench', () => {
  it('says how to begin when there is nothing', async () => {
    const { container } = renderWorkbench([]);
    expect(container.textContent).toContain(text.empty.heading);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('has nothing that axe finds: the table, grouped, with a selection', async () => {
    const { container } = renderWorkbench(ROWS);
    fireEvent.click(button(container, text.filters.byDistrict));
    press(grid(container), 'a', { ctrlKey: true });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('has nothing that axe finds: an import with conflicts', async () => {
    const conflict = {
      id: '0',
      report: '鲤城区统计局',
      what: '电话',
      mine: '属实',
      theirs: '不属实',
      kept: 'mine' as const,
    };
    const { container, props } = renderWorkbench(ROWS, {
      importing: { ...READY, reports: 2, added: 1, updated: 1, conflicts: [conflict] },
    });
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(button(container, text.importing.take));
    expect(props.onImportEnd).toHaveBeenCalledWith(true);
  });

  it('can be taken in for what was said by hand alone, and not where it brings nothing', () => {
    const { container } = renderWorkbench(ROWS, { importing: { ...READY, matches: 2, projects: 1 } });
    expect(container.querySelector('.modal')?.textContent).toContain('是否同一单位的认定 2 条；项目设置 1 项');
    button(container, text.importing.take);
    cleanup();
    const { container: empty } = renderWorkbench(ROWS, { importing: READY });
    expect(empty.querySelector('.modal')?.textContent).toContain(text.importing.nothingNew(0));
    expect(empty.textContent).not.toContain(text.importing.take);
  });

  it('offers nothing to take of a file that was refused', () => {
    const { container } = renderWorkbench(ROWS, {
      importing: { kind: 'refused', file: 'a.json', reason: '第 3 条记录不合要求' },
    });
    expect(container.querySelector('[role="alert"]')?.textContent).toContain('第 3 条记录不合要求');
    expect(container.textContent).not.toContain(text.importing.take);
  });

  it('has nothing that axe finds: the settings, with records set aside and a store nearly full', async () => {
    const { container } = renderWorkbench(ROWS, {
      store: {
        bytes: 9_000_000,
        quota: 10_000_000,
        nearlyFull: true,
        aside: [{ key: 'aside:1', entry: '2023:http://x', setAsideAt: '2026-01-01T00:00:00Z' }],
      },
    });
    fireEvent.click(button(container, new RegExp(`^${text.settings}`)));
    expect(container.textContent).toContain(text.settingsPage.nearlyFull);
    expect(container.textContent).toContain('2023:http://x');
    const notices = container.querySelector('a[href="/THIRD-PARTY.txt"]');
    expect(notices?.textContent).toBe(text.settingsPage.thirdParty);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('is on paper the whole list', () => {
    const many = Array.from({ length: 300 }, (_, index) => row(`r${index}`));
    const { container } = renderWorkbench(many, { printing: true });
    expect(container.querySelectorAll('.print-sheet tbody tr')).toHaveLength(300);
  });
});
