import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SheetChange } from '@/lib/ledger/scoring/edit-sheet';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import type { ScoringSheet } from '@/lib/ledger/scoring/scoring-sheet';
import { LANGUAGES } from '@/lib/messages/languages';
import type { SettingsView } from '@/lib/workbench/views/settings-view';
import { WORDS } from '../../words';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { renderWorkbench } from './render-workbench';

afterEach(cleanup);

const own = WORDS['zh-CN'].scoring;
const SHEET = lichengSheet(own.template);

/** The settings with a sheet, and what the sheet is after the last change asked for. */
function open(scoring: ScoringSheet | null, language: (typeof LANGUAGES)[number] = 'zh-CN') {
  const onScoring = vi.fn<SettingsView['onScoring']>(async () => true);
  const words = WORDS[language];
  const { props } = renderWorkbench([row('a', {})]);
  cleanup();
  const { container } = renderWorkbench([row('a', {})], { words, settings: { ...props.settings, scoring, onScoring } });
  fireEvent.click(button(container, new RegExp(`^${words.workbench.settings}`)));
  const asked = () => {
    const change: SheetChange | undefined = onScoring.mock.lastCall?.[0];
    return change?.(scoring ?? undefined);
  };
  return { container, onScoring, asked };
}

function field(container: Element, label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...container.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  const input = found?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  if (!input) throw new Error(`There is no field ${label}.`);
  return input;
}
const set = (container: Element, label: string, value: string) => {
  const input = field(container, label);
  fireEvent.input(input, { target: { value } });
  fireEvent.change(input, { target: { value } });
};
const dialog = (container: Element) => {
  const found = container.querySelector('dialog');
  if (found === null) throw new Error('There is no dialog.');
  return found;
};

describe('the scoring sheet', () => {
  it('is none at first, and made anew or from the example', () => {
    const { container, asked } = open(null);
    expect(container.textContent).toContain(own.none);
    fireEvent.click(button(container, own.make));
    expect(asked()).toMatchObject({ name: own.freshName, items: [] });
    fireEvent.click(button(container, own.fromTemplate));
    expect(asked()).toEqual(SHEET);
  });

  it.each(LANGUAGES)('has nothing that axe finds, nor has the form of an item, in %s', async (language) => {
    const words = WORDS[language].scoring;
    for (const sheet of [null, { ...SHEET, items: [] }, SHEET]) {
      const { container } = open(sheet, language);
      expect(await accessibilityFaults(container)).toEqual([]);
      cleanup();
    }
    const { container } = open(SHEET, language);
    fireEvent.click(button(container, words.addItem));
    fireEvent.change(field(dialog(container), words.per), { target: { value: 'fault' } });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('takes points that are some, and says of others why it does not', async () => {
    const { container, asked, onScoring } = open(SHEET);
    set(container, own.full, '20.5');
    await waitFor(() => expect(asked()?.full).toBe(20.5));
    for (const wrong of ['很多', '1.234', '-1']) set(container, own.floor, wrong);
    // Above the full points.
    set(container, own.floor, '11');
    await waitFor(() => expect(container.textContent).toContain(own.pointsRefused));
    expect(onScoring).toHaveBeenCalledOnce();
    expect(field(container, own.floor).getAttribute('aria-invalid')).toBe('true');
  });

  it('is changed item by item: moved, taken out with a way back', () => {
    const { container, asked, onScoring } = open(SHEET);
    const [first, second] = SHEET.items;
    if (!first || !second) throw new Error('the example has changed');
    fireEvent.click(button(container, own.lower(first.label)));
    expect(asked()?.items.slice(0, 2)).toEqual([second, first]);
    fireEvent.click(button(container, own.removeItem(second.label)));
    const without = asked();
    expect(without?.items).not.toContainEqual(second);
    expect(onScoring.mock.lastCall?.[1]?.undo(without)).toEqual(SHEET);
    fireEvent.click(button(container, own.remove));
    expect(asked()).toBeUndefined();
    expect(onScoring.mock.lastCall?.[1]?.undo(undefined)).toEqual(SHEET);
  });

  it('gets an item that says what it takes; what is lacking is said', async () => {
    const { container, asked, onScoring } = open(SHEET);
    fireEvent.click(button(container, own.addItem));
    const form = dialog(container);
    const save = () => fireEvent.click(button(form, WORDS['zh-CN'].workbench.actions.save));
    const refused = (words: string) => waitFor(() => expect(form.textContent).toContain(words));
    save();
    await refused(own.refusals.label);
    set(form, own.label, '联系方式有误');
    set(form, own.points, '一');
    save();
    await refused(own.refusals.points);
    set(form, own.points, '0.5');
    save();
    await refused(own.refusals.takes);
    expect(onScoring).not.toHaveBeenCalled();
    fireEvent.click(field(form, WORDS['zh-CN'].labels.heads['form-contact']));
    set(form, own.per, 'fault');
    set(form, own.cap, '2');
    save();
    await waitFor(() => expect(container.querySelector('dialog')).toBeNull());
    expect(asked()?.items.at(-1)).toEqual({
      id: 'item-6',
      label: '联系方式有误',
      points: 0.5,
      per: 'fault',
      cap: 2,
      takes: { kind: 'faults', heads: ['form-contact'], rules: [] },
    });
  });

  it('keeps an item as it is when nothing of it is changed, and stays open where it was not saved', async () => {
    for (const item of SHEET.items) {
      const { container, asked, onScoring } = open(SHEET);
      fireEvent.click(button(container, own.editItem(item.label)));
      onScoring.mockResolvedValueOnce(false);
      const save = () => fireEvent.click(button(dialog(container), WORDS['zh-CN'].workbench.actions.save));
      save();
      await waitFor(() => expect(container.textContent).toContain(own.refusals.failed));
      save();
      await waitFor(() => expect(container.querySelector('dialog')).toBeNull());
      expect(asked()).toEqual(SHEET);
      cleanup();
    }
  });
});
