import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { renderWorkbench } from '../render-workbench';
import { chip, ROWS, read, renderProblems, words } from './render-problems';

afterEach(cleanup);

const { actions, exporting, problems } = words.workbench;

const dialogOf = (container: Element) =>
  container.querySelector<HTMLElement>('dialog') ?? expect.fail('Nothing was asked.');

const choose = (container: Element, name: string) => {
  fireEvent.click(button(container, actions.exportOf(ROWS.length)));
  fireEvent.click(button(container, new RegExp(`^${name}`)));
  return dialogOf(container);
};

describe('a file of the view by problem', () => {
  it('says before what it holds, under which filters, and is of what was confirmed unless told otherwise', async () => {
    const { container, props } = renderProblems();
    fireEvent.click(chip(container, words.panel.kinds.error));
    const dialog = choose(container, actions.problemFormats.xlsx);
    const { byProblem } = words.exported;
    const said = [byProblem.filter(problems.filters.kinds, [words.panel.kinds.error])];
    expect(dialog.textContent).toContain(exporting.title(actions.problemFormats.xlsx));
    expect(dialog.textContent).toContain(exporting.filters(said));
    const counts = [...dialog.querySelectorAll('label small')].map(({ textContent }) => textContent);
    const open = container.querySelectorAll('.problem-total .count')[0]?.lastChild?.textContent;
    expect(counts).toEqual([0, Number(open), Number(open)].map((faults) => exporting.faults(faults)));
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(button(dialog, exporting.make));
    const [format, keys, , choice] = vi.mocked(props.onExport).mock.lastCall ?? [];
    expect([format, choice?.listing, choice?.byProblem?.said]).toEqual(['xlsx', 'confirmed', said]);
    expect(choice?.byProblem?.rows.map(({ key }) => key)).toEqual(keys);
    expect(choice?.byProblem?.filters.kinds).toEqual(new Set(['error']));
  });

  it('is offered by problem alone, once all is read, beside the usual files', () => {
    const { container } = renderWorkbench(ROWS, { problems: { kind: 'reading', done: 0, of: 4 } });
    const offered = () => {
      fireEvent.click(button(container, actions.exportOf(ROWS.length)));
      const names = [...container.querySelectorAll('[role="menuitem"]')].map(({ textContent }) => textContent ?? '');
      fireEvent.click(button(container, actions.exportOf(ROWS.length)));
      return names;
    };
    expect(offered()).toHaveLength(4);
    fireEvent.click(button(container, problems.views.problems));
    expect(offered()).toHaveLength(4);
    cleanup();
    const own = renderProblems();
    fireEvent.click(button(own.container, actions.exportOf(ROWS.length)));
    expect(own.container.querySelectorAll('[role="menuitem"]')).toHaveLength(7);
  });

  it('leaves the usual files what they are', () => {
    const { container, props } = renderProblems();
    fireEvent.click(button(choose(container, actions.formats.csv), exporting.make));
    expect(vi.mocked(props.onExport).mock.lastCall?.[3]).toEqual({ listing: 'confirmed' });
  });
});

describe('a workbook made at a glance', () => {
  it.each(LANGUAGES)('has what is shown, and says so before: %s', (language) => {
    const own = WORDS[language].workbench;
    const { container, props } = renderWorkbench(ROWS, { problems: read(), words: WORDS[language] });
    fireEvent.click(button(container, own.problems.views.glance));
    fireEvent.click(button(container, own.actions.exportOf(ROWS.length)));
    expect(container.querySelector('.menu')?.textContent).toContain(own.actions.glanceHint);
    fireEvent.click(button(container, new RegExp(`^${own.actions.formats.xlsx}`)));
    const dialog = dialogOf(container);
    expect(dialog.textContent).toContain(own.exporting.withGlance);
    fireEvent.click(button(dialog, own.exporting.make));
    const choice = vi.mocked(props.onExport).mock.lastCall?.[3];
    expect(choice?.glance?.title).toBe(own.glance.title(null));
    expect(choice?.glance?.parts.map(({ key }) => key)).toEqual(['problems']);
  });
});
