import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import type { Returning } from '@/lib/workbench/views/returning';
import { WORDS } from '../../../words';
import { accessibilityFaults } from '../../render-panel';
import { row } from '../ledger-rows';
import { renderWorkbench } from '../render-workbench';

const { returning: text } = WORDS['zh-CN'].workbench;
const READY: Returning = {
  kind: 'ready',
  file: '整改.xlsx',
  items: 4,
  filled: [{ number: '2024-0001', agency: '某局', fields: ['measures', 'due'] }],
  conflicts: [
    { id: '2024-0002 person', number: '2024-0002', agency: '某局', field: 'person', mine: '李', theirs: '张' },
    { id: '2024-0002 proof', number: '2024-0002', agency: '某局', field: 'proof', mine: '文', theirs: '图' },
  ],
  leftOut: [{ number: '2024-0009', place: 'B9', why: 'unknown' }],
  unreadable: [{ sheet: '整改台账', place: 'J3', why: 'no-day' }],
};

describe('a 整改台账 that comes back', () => {
  it('is asked for with a button of its own', () => {
    const { getByLabelText, props } = renderWorkbench([row('a')], {});
    const input = getByLabelText(text.open, { selector: 'input' });
    const file = new File(['x'], 'a.xlsx');
    fireEvent.change(input, { target: { files: [file] } });
    expect(props.onReturn).toHaveBeenCalledWith(file);
  });

  it('keeps what is here unless each or all are chosen otherwise', () => {
    const { getByRole, props } = renderWorkbench([row('a')], { returning: READY });
    const dialog = within(getByRole('dialog'));
    const take = () => fireEvent.click(dialog.getByText(text.take));
    take();
    expect(props.onReturnEnd).toHaveBeenLastCalledWith(new Set());
    const field = WORDS['zh-CN'].exported.columns.rectifications.person;
    fireEvent.click(dialog.getByLabelText(text.choose(text.columns.theirs, '2024-0002', field)));
    take();
    expect(props.onReturnEnd).toHaveBeenLastCalledWith(new Set(['2024-0002 person']));
    fireEvent.click(dialog.getByText(text.all.theirs));
    take();
    expect(props.onReturnEnd).toHaveBeenLastCalledWith(new Set(['2024-0002 person', '2024-0002 proof']));
    fireEvent.click(dialog.getByText(text.all.mine));
    take();
    expect(props.onReturnEnd).toHaveBeenLastCalledWith(new Set());
  });

  it.each(LANGUAGES)(
    'tells what is filled in, what is not and why, and has nothing that axe finds: %s',
    async (language) => {
      const { container, getByRole } = renderWorkbench([row('a')], { returning: READY, words: WORDS[language] });
      const told = getByRole('dialog').textContent;
      for (const words of ['2024-0001', '2024-0009', 'J3']) expect(told).toContain(words);
      expect(await accessibilityFaults(container)).toEqual([]);
    },
  );

  it('says why nothing can be taken in', async () => {
    const returning = { kind: 'refused', file: 'a.xls', problem: { reason: 'old-or-locked' } } as const;
    const { container, getByRole } = renderWorkbench([row('a')], { returning });
    expect(getByRole('alert').textContent).toBe(text.problems['old-or-locked']());
    expect(within(getByRole('dialog')).queryByText(text.take)).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
