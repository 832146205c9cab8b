import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import { named } from '../../lib/ledger/named-units';
import { WORDS } from '../../words';
import { cleanReport } from '../fixtures';
import { accessibilityFaults, button } from '../render-panel';
import { chipOf, PROJECT, rows } from './project-rows';
import { openReport, renderWorkbench } from './render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;

const unitsOf = (container: Element) =>
  [...container.querySelectorAll('.ledger-lines .line .unit')].map(({ textContent }) => textContent);

const dialogOf = (container: Element) => within(container.querySelector('dialog') ?? expect.fail('no dialog'));

describe('a project on the table', () => {
  it('shows its units with those that have no report, and filters them by how far they have come', async () => {
    const { container } = renderWorkbench(rows, { projects: [PROJECT] });
    expect(unitsOf(container)).toHaveLength(3);
    fireEvent.click(chipOf(container, PROJECT.tag));
    expect(unitsOf(container).sort()).toEqual(PROJECT.units.map(({ name }) => name).sort());
    expect(container.querySelector('.project-strip h2')?.textContent).toBe(text.projects.label(PROJECT.tag, 3));
    expect(await accessibilityFaults(container)).toEqual([]);
    const { states } = text.projects;
    for (const [state, wanted] of [
      [states.missing, ['鲤城区审计局']],
      [states.open, ['鲤城区统计局']],
      [states.checked, ['鲤城区教育局']],
      [states.done, []],
      [states.late, ['鲤城区统计局']],
      [states.overdue, ['鲤城区审计局']],
    ] as const) {
      fireEvent.click(chipOf(container.querySelector('.project-strip') ?? container, state));
      expect(unitsOf(container)).toEqual(wanted);
      fireEvent.click(chipOf(container.querySelector('.project-strip') ?? container, state));
    }
    fireEvent.input(container.querySelector('input[type=search]') ?? container, { target: { value: '审计' } });
    expect(unitsOf(container)).toEqual(['鲤城区审计局']);
  });

  it('tells of a unit that it handed no report in, with mouse and keys, on paper too', async () => {
    const { container, props } = renderWorkbench(rows, { projects: [PROJECT] });
    fireEvent.click(chipOf(container, PROJECT.tag));
    fireEvent.click(button(container, text.projects.sayAbsent));
    expect(props.onAbsent).toHaveBeenLastCalledWith(PROJECT.tag, '鲤城区审计局', true);
    cleanup();

    // A press on the line itself makes it the one that the keys are for.
    const pressed = renderWorkbench(rows, { projects: [PROJECT] });
    fireEvent.click(chipOf(pressed.container, PROJECT.tag));
    fireEvent.click(pressed.container.querySelector('.unit-line') ?? pressed.container);
    expect(pressed.container.querySelector('.unit-line')?.classList).toContain('active');
    fireEvent.keyDown(pressed.container.querySelector('.ledger-table') ?? pressed.container, { key: 'Enter' });
    expect(pressed.props.onAbsent).toHaveBeenCalledExactlyOnceWith(PROJECT.tag, '鲤城区审计局', true);
    cleanup();

    const absent = { ...PROJECT, absent: ['鲤城区审计局'] };
    const marked = renderWorkbench(rows, { projects: [absent], printing: true });
    fireEvent.click(chipOf(marked.container, PROJECT.tag));
    const strip = marked.container.querySelector('.project-strip') ?? container;
    expect(chipOf(strip, text.projects.states.absent).textContent).toBe(`${text.projects.states.absent}1`);
    expect(chipOf(strip, text.projects.states.missing).textContent).toBe(`${text.projects.states.missing}0`);
    expect(marked.container.querySelector('.print-sheet')?.textContent).toContain(
      `鲤城区审计局${text.projects.absent}；“部门”的法定期限 2026-01-31，已过`,
    );
    expect(marked.container.querySelector('.unit-line .due')?.textContent).toBe('“部门”的法定期限 2026-01-31，已过');
    expect(marked.container.textContent).not.toContain(text.projects.missing);
    expect(await accessibilityFaults(marked.container)).toEqual([]);
    const grid = marked.container.querySelector('[role=grid]') ?? container;
    fireEvent.keyDown(grid, { key: 'End' });
    fireEvent.keyDown(grid, { key: 'Enter' });
    expect(marked.props.onAbsent).toHaveBeenLastCalledWith(PROJECT.tag, '鲤城区审计局', false);
  });

  it('stands on paper with the units that have no report', () => {
    const { container } = renderWorkbench(rows, { projects: [PROJECT], printing: true });
    fireEvent.click(chipOf(container, PROJECT.tag));
    expect(container.querySelector('.print-sheet')?.textContent).toContain(`3鲤城区审计局${text.projects.missing}`);
  });

  it('is told of a report that its roster names wherever projects are, and is left in the roster alone', async () => {
    const report = openReport('a', cleanReport);
    const opening = { kind: 'open', key: 'a', report } as const;
    const { container, props } = renderWorkbench(rows, { projects: [PROJECT], opening });
    const side = within(container.querySelector<HTMLElement>('.side-view') ?? expect.fail('no report'));
    expect(side.getByTitle(PROJECT.tag)).toBeTruthy();
    fireEvent.click(side.getByText(text.side.tabs.units));
    expect(container.querySelector('.units-tab')).toBeTruthy();
    fireEvent.click(side.getByText(text.actions.tags));
    const dialog = dialogOf(container);
    const box = dialog.getByLabelText<HTMLInputElement>(new RegExp(PROJECT.tag));
    expect([box.checked, box.disabled]).toEqual([true, true]);
    expect(dialog.getByText(text.tagging.byRoster)).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(dialog.getByText(text.actions.save));
    expect(props.onTags).toHaveBeenCalledWith(['a'], [], []);
  });

  it('goes into files with its units that have no report, as far as they are on the table and nothing is selected', async () => {
    const { container, props } = renderWorkbench(rows, { projects: [PROJECT] });
    const exported = () => vi.mocked(props.onExport).mock.lastCall;
    const unitsOut = () => exported()?.[2].map(({ name, state }) => [name, state === 'missing']);
    const choose = (count: number) => {
      fireEvent.click(button(container, text.actions.exportOf(count)));
      const menu = container.querySelector('.menu')?.textContent ?? '';
      fireEvent.click(button(container, new RegExp(`^${text.actions.formats.xlsx}`)));
      fireEvent.click(button(container, text.exporting.make));
      return menu;
    };
    expect(choose(3)).not.toContain(text.actions.alsoMissing(1));
    expect(exported()?.[2]).toEqual([]);
    fireEvent.click(chipOf(container, PROJECT.tag));
    fireEvent.click(button(container, text.actions.exportOf(2)));
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(button(container, text.actions.exportOf(2)));
    const hint = choose(2).split(text.actions.alsoMissing(1));
    // Said of the workbook and of Markdown, which name them.
    expect(hint).toHaveLength(3);
    expect(unitsOut()).toEqual([
      ['鲤城区统计局', false],
      ['鲤城区教育局', false],
      ['鲤城区审计局', true],
    ]);
    fireEvent.click(chipOf(container.querySelector('.project-strip') ?? container, text.projects.states.missing));
    choose(0);
    expect(exported()?.[1]).toEqual([]);
    expect(unitsOut()?.at(-1)).toEqual(['鲤城区审计局', true]);
    fireEvent.click(chipOf(container.querySelector('.project-strip') ?? container, text.projects.states.missing));
    fireEvent.click(container.querySelector('.ledger-lines input[type="checkbox"]') ?? container);
    expect(choose(1)).not.toContain(text.actions.alsoMissing(1));
    expect(unitsOut()?.some(([, missing]) => missing)).toBe(false);
  });

  it('can be given a report by hand while none is in it', () => {
    const { container, props } = renderWorkbench(rows, {
      projects: [{ ...PROJECT, tag: '空项目', units: named('鲤城区审计局') }],
      opening: { kind: 'open', key: 'c', report: openReport('c', cleanReport) },
    });
    fireEvent.click(
      within(container.querySelector<HTMLElement>('.side-view') ?? expect.fail('no report')).getByText(
        text.actions.tags,
      ),
    );
    fireEvent.click(dialogOf(container).getByLabelText('空项目'));
    fireEvent.click(dialogOf(container).getByText(text.actions.save));
    expect(props.onTags).toHaveBeenCalledWith(['c'], ['空项目'], []);
  });

  it('is copied to the next year, and its roster is deleted', async () => {
    const { container, props, rerender } = renderWorkbench(rows, { projects: [PROJECT] });
    fireEvent.click(chipOf(container, PROJECT.tag));
    fireEvent.click(button(container, text.projects.copy));
    fireEvent.click(dialogOf(container).getByText(text.actions.save));
    await waitFor(() => expect(container.querySelector('dialog')).toBeNull());
    const copy = { ...PROJECT, tag: '2026年度鲤城区年报核查', year: 2026 };
    expect(props.onRoster).toHaveBeenCalledWith(copy, true);
    // The copy is what is shown.
    rerender(<Workbench {...props} projects={[PROJECT, copy]} />);
    expect(chipOf(container, copy.tag).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(chipOf(container, copy.tag));
    fireEvent.click(chipOf(container, PROJECT.tag));
    fireEvent.click(button(container, text.projects.edit));
    fireEvent.click(dialogOf(container).getByText(text.projects.drop));
    expect(props.onDropRoster).toHaveBeenCalledWith(PROJECT.tag);
  });
});
