import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { renderWorkbench } from '../render-workbench';

const text = WORDS['zh-CN'].workbench;
const words = text.settingsPage;
const FRESH = [row('a')];
const DECIDED = [row('a', {}, { decisionCounts: { confirmed: 1 } })];
const asking = (rows: typeof FRESH, asksName = true) => {
  const { props } = renderWorkbench(FRESH);
  document.body.replaceChildren();
  return renderWorkbench(rows, { settings: { ...props.settings, reviewer: '', asksName } });
};
const form = (container: Element) => container.querySelector<HTMLFormElement>('.name-line form');

describe('the name of the reviewer', () => {
  it('is asked for once something was decided, and kept', async () => {
    expect(form(asking(FRESH).container)).toBeNull();
    const { container, props } = asking(DECIDED);
    expect(await accessibilityFaults(container)).toEqual([]);
    const field = form(container)?.querySelector('input') as HTMLInputElement;
    expect(button(container, text.actions.save).disabled).toBe(true);
    fireEvent.input(field, { target: { value: ' 李四 ' } });
    fireEvent.submit(form(container) as Element);
    expect(props.settings.onReviewer).toHaveBeenCalledExactlyOnceWith('李四');
    expect(props.settings.onNameAsked).toHaveBeenCalledTimes(1);
  });

  it('is asked for with the first file', () => {
    const { container } = asking(FRESH);
    fireEvent.click(button(container, text.actions.exportOf(1)));
    fireEvent.click(button(container, new RegExp(`^${text.actions.formats.json}`)));
    expect(form(container)).not.toBeNull();
  });

  it('is not asked for where it has its field: in the settings', () => {
    const { container } = asking(DECIDED);
    fireEvent.click(button(container, text.settings));
    expect(form(container)).toBeNull();
  });

  it('can be left out, and is not asked for again', () => {
    const { container, props, rerender } = asking(DECIDED);
    button(container, words.skipName).focus();
    fireEvent.click(button(container, words.skipName));
    expect(props.settings.onReviewer).not.toHaveBeenCalled();
    expect(props.settings.onNameAsked).toHaveBeenCalledTimes(1);
    rerender(<Workbench {...props} settings={{ ...props.settings, asksName: false }} />);
    expect(form(container)).toBeNull();
    expect(document.activeElement).toBe(container.querySelector('.name-line'));
  });
});
