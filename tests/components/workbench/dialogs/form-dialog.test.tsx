import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FormDialog } from '@/components/workbench/dialogs/FormDialog';
import { columnsOf } from '@/components/workbench/list/columns';
import { WorkbenchContext } from '@/components/workbench/workbench-context';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { accessibilityFaults } from '../../render-panel';

afterEach(cleanup);

/** A form whose button is answered when the test says so. */
function show(language: (typeof LANGUAGES)[number] = 'zh-CN', ready = true) {
  const words = WORDS[language];
  const answers: ((refused: string | null) => void)[] = [];
  const onSubmit = vi.fn(() => new Promise<string | null>((resolve) => answers.push(resolve)));
  const onClose = vi.fn();
  const dialog = render(
    <WorkbenchContext.Provider
      value={{ words, text: words.workbench, panel: words.panel, sheet: null, columns: columnsOf(false) }}
    >
      <FormDialog title="名称" ready={ready} onSubmit={onSubmit} onClose={onClose}>
        <input type="text" aria-label="名称" />
      </FormDialog>
    </WorkbenchContext.Provider>,
  );
  const save = () => fireEvent.click(dialog.getByText(words.workbench.actions.save));
  return {
    container: dialog.container,
    dialog,
    onSubmit,
    onClose,
    save,
    answer: (said: string | null) => answers.shift()?.(said),
  };
}

it.each(LANGUAGES)('says beside its buttons why it can’t be done, and stays, in %s', async (language) => {
  const { container, dialog, onClose, save, answer } = show(language);
  save();
  answer('保存失败');
  await waitFor(() => expect(dialog.getByRole('status').textContent).toBe('保存失败'));
  expect(dialog.getByRole('status').closest('.modal-foot')).not.toBeNull();
  expect(onClose).not.toHaveBeenCalled();
  expect(await accessibilityFaults(container)).toEqual([]);
  save();
  await waitFor(() => expect(dialog.getByRole('status').textContent).toBe(''));
  answer(null);
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('is sent once, however often it is asked to while that is under way', async () => {
  const { container, onSubmit, onClose, save, answer } = show();
  save();
  save();
  fireEvent.submit(container.querySelector('form') ?? expect.fail('There is no form.'));
  expect(onSubmit).toHaveBeenCalledOnce();
  answer(null);
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('is not sent before there is something to send', () => {
  const { dialog, onSubmit, save } = show('zh-CN', false);
  expect(dialog.getByText(WORDS['zh-CN'].workbench.actions.save)).toHaveProperty('disabled', true);
  save();
  expect(onSubmit).not.toHaveBeenCalled();
});
