import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Pill } from '@/components/pill/Pill';
import { LANGUAGES } from '@/lib/messages/languages';
import { pillText } from '@/lib/messages/pill-text';
import { accessibilityFaults } from '../render-panel';

afterEach(cleanup);

describe.each(LANGUAGES)('the small button in %s', (language) => {
  const text = pillText(language);

  it('checks, or is put away', async () => {
    const onCheck = vi.fn();
    const onDismiss = vi.fn();
    const { container } = render(<Pill language={language} text={text} onCheck={onCheck} onDismiss={onDismiss} />);
    fireEvent.click(screen.getByRole('button', { name: text.check }));
    expect(onCheck).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: text.dismiss }));
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it.each(['altered', 'unsure'] as const)('says why a press was not taken, and is pressed again: %s', async (why) => {
    const onCheck = vi.fn();
    const { container } = render(
      <Pill language={language} text={text} refused={why} onCheck={onCheck} onDismiss={() => undefined} />,
    );
    fireEvent.click(screen.getByRole('button', { name: text[why] }));
    expect(onCheck).toHaveBeenCalledOnce();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('does not check twice', () => {
    const onCheck = vi.fn();
    render(<Pill language={language} text={text} busy onCheck={onCheck} onDismiss={() => undefined} />);
    screen.getByRole('button', { name: text.busy }).click();
    expect(onCheck).not.toHaveBeenCalled();
  });
});
