import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { WORDS } from '../../words';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { renderWorkbench } from './render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;

it('takes out in one go what an earlier version kept of pages that are no reports', async () => {
  const strays = [row('b', { kind: 'not-a-report' }), row('c', { kind: 'not-a-report' })];
  const { container, props } = renderWorkbench([row('a', {}), ...strays]);
  fireEvent.click(button(container, new RegExp(`^${text.settings}`)));
  expect(container.textContent).toContain(text.settingsPage.strays(2));
  expect(await accessibilityFaults(container)).toEqual([]);
  fireEvent.click(button(container, text.settingsPage.removeStrays));
  expect(props.onRemove).toHaveBeenCalledWith(['b', 'c']);
});

it('says nothing of them where there are none', () => {
  const { container } = renderWorkbench([row('a', {})]);
  fireEvent.click(button(container, new RegExp(`^${text.settings}`)));
  expect(container.textContent).not.toContain(text.settingsPage.removeStrays);
});
