import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { ROWS, row } from '../ledger-rows';
import { grid, press, renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;

const READY = {
  kind: 'ready',
  file: 'a.json',
  reports: 0,
  added: 0,
  updated: 0,
  matches: 0,
  projects: 0,
  conflicts: [],
  named: new Map(),
} as const;

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
    const project = { tag: '核查', whole: null, units: null };
    const conflict = { kind: 'project', mine: project, theirs: { ...project, units: [] }, kept: 'mine' } as const;
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
      importing: { kind: 'refused', file: 'a.json', problem: { reason: 'too-many', most: 50_000 } },
    });
    expect(container.querySelector('[role="alert"]')?.textContent).toContain('50000');
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
