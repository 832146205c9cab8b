import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { renderWorkbench } from './render-workbench';

afterEach(cleanup);

describe('the line that offers to judge again', () => {
  it.each(LANGUAGES)('says how many reports, and has the way to it, in %s', async (language) => {
    const { settingsPage } = WORDS[language].workbench;
    const onJudge = vi.fn();
    const { container } = renderWorkbench([row('a')], { words: WORDS[language], judging: { reports: 12, onJudge } });
    const line = container.querySelector('.judging-line');
    expect(line?.textContent).toContain(settingsPage.judgedEarlier(12));
    fireEvent.click(button(container, settingsPage.judgeThese));
    expect(onJudge).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(line);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('stands above the settings too, and is empty where there is nothing to judge', async () => {
    const { settings, settingsPage } = WORDS['zh-CN'].workbench;
    const offered = renderWorkbench([row('a')], { judging: { reports: 1, onJudge: vi.fn() } });
    fireEvent.click(button(offered.container, settings));
    expect(offered.container.querySelector('.judging-line')?.textContent).toContain(settingsPage.judgeThese);
    expect(await accessibilityFaults(offered.container)).toEqual([]);
    cleanup();
    const { container } = renderWorkbench([row('a')]);
    expect(container.querySelector('.judging-line')?.textContent).toBe('');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
