import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { accessibilityFaults } from '../../render-panel';
import { row } from '../ledger-rows';
import { renderWorkbench } from '../render-workbench';

afterEach(cleanup);

describe('the handbook', () => {
  it.each(LANGUAGES)('is a link of the bar, in the language that is shown: %s', async (language) => {
    const { container, getByRole } = renderWorkbench([row('a')], { words: WORDS[language] });
    const link = getByRole('link', { name: WORDS[language].workbench.help });
    expect(link.getAttribute('href')).toBe(`/handbook/${language}.html`);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('opens by its key, but not where somebody writes', () => {
    const { container, getByRole } = renderWorkbench([row('a')]);
    const opened = vi.fn((event: Event) => event.preventDefault());
    getByRole('link', { name: WORDS['zh-CN'].workbench.help }).addEventListener('click', opened);
    fireEvent.keyDown(container.querySelector('input[type=search]') ?? container, { key: '?' });
    fireEvent.keyDown(document.body, { key: '?', ctrlKey: true });
    expect(opened).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(opened).toHaveBeenCalledTimes(1);
    cleanup();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(opened).toHaveBeenCalledTimes(1);
  });
});
