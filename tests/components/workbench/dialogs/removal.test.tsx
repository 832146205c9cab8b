import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const ROWS = [
  row('a', {}, { decisionCounts: { undecided: 2, confirmed: 1, open: 1 } }),
  row('b', {}, { decisionCounts: { undecided: 1, lapsed: 1, gone: 2 } }),
  row('c'),
  row('d'),
];

/** A list with some of its reports selected, and the button that deletes them pressed. */
function removeSome(rows: typeof ROWS, keys: readonly string[], language: Language = 'zh-CN') {
  const view = renderWorkbench(rows, { words: WORDS[language] });
  const text = WORDS[language].workbench;
  const grid = view.container.querySelector<HTMLElement>('[role="grid"]');
  if (grid === null) throw new Error('There is no grid.');
  const lines = [...view.container.querySelectorAll<HTMLElement>('.ledger-lines .line')];
  for (const key of keys) {
    const box = lines[rows.findIndex((each) => each.key === key)]?.querySelector('input');
    if (box) fireEvent.click(box);
  }
  const foot = view.container.querySelector<HTMLElement>('.table-foot');
  if (foot === null) throw new Error('The list has no foot.');
  fireEvent.click(button(foot, text.actions.remove));
  return { ...view, grid, text, dialog: view.container.querySelector<HTMLElement>('dialog') };
}

describe('deleting reports', () => {
  it('goes at once where it is a single one that nobody decided on', () => {
    const { container, props, dialog } = removeSome(ROWS, ['c']);
    expect(dialog).toBeNull();
    expect(props.onRemove).toHaveBeenCalledExactlyOnceWith(['c']);
    expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(0);
  });

  it.each(LANGUAGES)('asks first where people decided, and says on how much, in %s', async (language) => {
    const { container, props, dialog, text } = removeSome(ROWS, ['a', 'b', 'c'], language);
    expect(props.onRemove).not.toHaveBeenCalled();
    expect(dialog?.getAttribute('aria-label')).toBe(text.removing.title(3));
    expect(dialog?.textContent).toContain(text.removing.decided(2, 5));
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(button(dialog as HTMLElement, text.actions.remove));
    expect(props.onRemove).toHaveBeenCalledExactlyOnceWith(['a', 'b', 'c']);
    expect(container.querySelector('dialog')).toBeNull();
    expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(0);
  });

  it.each([
    ['a single one with decisions', ['a']],
    ['one whose decisions lapsed, or whose findings are gone', ['b']],
    ['several that nobody decided on', ['c', 'd']],
  ])('asks for %s', (_, keys) => {
    const { props, dialog, text } = removeSome(ROWS, keys);
    expect(props.onRemove).not.toHaveBeenCalled();
    expect(dialog?.textContent?.includes(text.removing.undecided)).toBe(keys.length > 1);
  });

  it('is left by Escape and by the button, with all as it was', () => {
    const { container, props, dialog, text } = removeSome(ROWS, ['c', 'd']);
    fireEvent(dialog as HTMLElement, new Event('cancel', { cancelable: true }));
    expect(container.querySelector('dialog')).toBeNull();
    fireEvent.click(button(container.querySelector('.table-foot') as HTMLElement, text.actions.remove));
    fireEvent.click(button(container.querySelector('dialog') as HTMLElement, text.actions.cancel));
    expect(container.querySelector('dialog')).toBeNull();
    expect(props.onRemove).not.toHaveBeenCalled();
    expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(2);
  });

  it('gives way to a copy of the ledger first: nothing is deleted then', () => {
    const { container, props, dialog, text } = removeSome(ROWS, ['a']);
    fireEvent.click(button(dialog as HTMLElement, text.removing.backupFirst));
    expect(props.onBackup).toHaveBeenCalledOnce();
    expect(props.onRemove).not.toHaveBeenCalled();
    expect(container.querySelector('dialog')).toBeNull();
    expect(container.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
  });

  it('gives the keys back to the list', () => {
    const { grid, dialog, text } = removeSome(ROWS, ['a']);
    fireEvent.click(button(dialog as HTMLElement, text.actions.remove));
    expect(document.activeElement).toBe(grid);
  });
});
