import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const ROWS = [
  row(
    'a',
    { unit: '鲤城区统计局', reviewed: { done: 3, of: 5 } },
    { decisionCounts: { undecided: 2, confirmed: 2, dismissed: 1 } },
  ),
  row('b', { unit: '鲤城区教育局' }, { decisionCounts: { open: 1, rectified: 1, gone: 2, lapsed: 1 } }),
  row('c', { unit: '鲤城区审计局' }, { pending: true }),
];

/** The dialog before a list of problems is written of these rows. */
function askForCsv(
  count: number,
  language: Language = 'zh-CN',
  view = renderWorkbench(ROWS, { words: WORDS[language] }),
) {
  const text = WORDS[language].workbench;
  fireEvent.click(button(view.container, text.actions.exportOf(count)));
  fireEvent.click(button(view.container, new RegExp(`^${text.actions.formats.csv}`)));
  const dialog = view.container.querySelector<HTMLElement>('dialog') ?? expect.fail('Nothing was asked.');
  return { ...view, text, dialog };
}

const tick = (container: Element, index: number) =>
  fireEvent.click(
    container.querySelectorAll('.ledger-lines .line input')[index] ?? expect.fail('There is no such line.'),
  );

describe('exporting', () => {
  it.each(LANGUAGES)(
    'says what the file holds, and lists what was confirmed unless told otherwise, in %s',
    async (language) => {
      const { container, props, text, dialog } = askForCsv(3, language);
      expect(props.onExport).not.toHaveBeenCalled();
      expect(dialog.textContent).toContain(text.exporting.reports.all(3));
      expect(dialog.textContent).toContain(text.exporting.holds(2, 1, 3, 1));
      expect(dialog.textContent).toContain(text.exporting.pending(1));
      const radios = [...dialog.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      expect(radios.map(({ checked }) => checked)).toEqual([true, false, false]);
      expect(radios.map((radio) => radio.closest('label')?.querySelector('small')?.textContent)).toEqual(
        [3, 6, 7].map((faults) => text.exporting.faults(faults)),
      );
      expect(await accessibilityFaults(container)).toEqual([]);
      fireEvent.click(button(dialog, text.exporting.make));
      expect(props.onExport).toHaveBeenCalledExactlyOnceWith('csv', expect.arrayContaining(['a', 'b', 'c']), [], {
        listing: 'confirmed',
      });
      expect(container.querySelector('dialog')).toBeNull();
    },
  );

  it.each([
    ['undismissed', 1],
    ['all', 2],
  ] as const)('lists %s at a press', (listing, index) => {
    const { props, text, dialog } = askForCsv(3);
    fireEvent.click(dialog.querySelectorAll('input[type="radio"]')[index] ?? dialog);
    fireEvent.click(button(dialog, text.exporting.make));
    expect(vi.mocked(props.onExport).mock.lastCall?.[3]).toEqual({ listing });
  });

  it.each(LANGUAGES)(
    'asks for title and paper of a workbook, in three presses from the list, in %s',
    async (language) => {
      const view = renderWorkbench(ROWS, { words: WORDS[language] });
      const { container, props } = view;
      const text = WORDS[language].workbench;
      fireEvent.click(button(container, text.actions.exportOf(3)));
      fireEvent.click(button(container, new RegExp(`^${text.actions.formats.xlsx}`)));
      const dialog = container.querySelector<HTMLElement>('dialog') ?? expect.fail('Nothing was asked.');
      expect(await accessibilityFaults(container)).toEqual([]);
      expect(dialog.textContent).toMatch(/3 (?:个单位|units)/);
      const title =
        dialog.querySelector<HTMLInputElement>('input[type="text"]') ?? expect.fail('No title is asked for.');
      const heading = title.value;
      expect(heading).not.toBe('');
      expect(dialog.textContent).not.toContain(WORDS[language].exported.columns.problems.url);
      fireEvent.click(button(dialog, text.exporting.make));
      const last = () => vi.mocked(props.onExport).mock.lastCall?.[3];
      expect(last()).toEqual({ listing: 'confirmed', print: { heading, paper: 'A3' } });

      fireEvent.click(button(container, text.actions.exportOf(3)));
      fireEvent.click(button(container, new RegExp(`^${text.actions.formats.xlsx}`)));
      const again = container.querySelector<HTMLElement>('dialog') ?? expect.fail('Nothing was asked.');
      fireEvent.input(again.querySelector('input[type="text"]') ?? again, { target: { value: '鲤城区年报核查' } });
      fireEvent.click(again.querySelectorAll('input[name="paper"]')[1] ?? again);
      const { problems } = WORDS[language].exported.columns;
      for (const column of [problems.url, problems.rule]) expect(again.textContent).toContain(column);
      expect(await accessibilityFaults(container)).toEqual([]);
      fireEvent.click(button(again, text.exporting.make));
      expect(last()).toEqual({ listing: 'confirmed', print: { heading: '鲤城区年报核查', paper: 'A4' } });
      expect(props.onKeep).toHaveBeenLastCalledWith(expect.objectContaining({ paper: 'A4' }));
    },
  );

  it('writes nothing where it is left', () => {
    const { container, props, text, dialog } = askForCsv(3);
    fireEvent.click(button(dialog, text.actions.cancel));
    expect(container.querySelector('dialog')).toBeNull();
    expect(props.onExport).not.toHaveBeenCalled();
  });

  it('is of what is selected as far as it is seen, and names that', () => {
    const view = renderWorkbench(ROWS);
    const { container } = view;
    const text = WORDS['zh-CN'].workbench;
    tick(container, 0);
    expect(askForCsv(1, 'zh-CN', view).dialog.textContent).toContain(text.exporting.reports.chosen(1, 3));
    fireEvent.click(button(container, text.actions.cancel));
    const search = container.querySelector('input[type="search"]') ?? expect.fail('Nothing can be searched.');
    fireEvent.input(search, { target: { value: '审计局' } });
    expect(container.querySelector('.table-foot')?.textContent).not.toContain(text.filters.chosen(1));
    const { props, dialog } = askForCsv(1, 'zh-CN', view);
    expect(dialog.textContent).toContain(text.exporting.reports.filtered(1, 3));
    fireEvent.click(button(dialog, text.exporting.make));
    expect(vi.mocked(props.onExport).mock.lastCall?.[1]).toEqual(['c']);
  });
});
