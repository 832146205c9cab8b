import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import type { SaidPoints } from '@/lib/ledger/scoring/said-points';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { accessibilityFaults } from '../render-panel';
import { row } from './ledger-rows';
import { chipOf, PROJECT, rows } from './project-rows';
import { renderWorkbench } from './render-workbench';

afterEach(cleanup);

const { scoring: own } = WORDS['zh-CN'];
const SHEET = lichengSheet(own.template);
const UNIT = '鲤城区审计局';
const SAID: SaidPoints = { item: null, points: 4, note: '会商', by: '王', at: '2026-02-01T00:00:00Z' };

function show(
  given: {
    readonly absent?: readonly string[];
    readonly said?: readonly SaidPoints[];
    readonly printing?: boolean;
  } = {},
  language: (typeof LANGUAGES)[number] = 'zh-CN',
  scoring: typeof SHEET | null = SHEET,
) {
  const { props } = renderWorkbench([row('a', {})]);
  cleanup();
  const points = given.said && [{ unit: UNIT, said: given.said }];
  const shown = renderWorkbench(rows, {
    words: WORDS[language],
    settings: { ...props.settings, scoring },
    projects: [{ ...PROJECT, absent: given.absent, points }],
    printing: given.printing ?? false,
  });
  fireEvent.click(chipOf(shown.container, PROJECT.tag));
  const line = shown.container.querySelector<HTMLElement>('.unit-line') ?? expect.fail('no line');
  const opener = line.querySelector<HTMLElement>(`[title="${WORDS[language].scoring.scoreUnit(UNIT)}"]`);
  return { ...shown, opener };
}

describe('what a unit without a report is worth', () => {
  it('is not told where there is no sheet', () => {
    const { opener, container } = show({}, 'zh-CN', null);
    expect(opener).toBeNull();
    const grid = container.querySelector('[role=grid]') ?? container;
    fireEvent.keyDown(grid, { key: 'End' });
    fireEvent.keyDown(grid, { key: 'p' });
    expect(container.querySelector('dialog')).toBeNull();
  });

  it('is not decided as long as it was only not seen, and is what its items say once it handed none in', () => {
    expect(show().opener?.textContent).toBe('得分 待定');
    cleanup();
    expect(show({ absent: [UNIT] }).opener?.textContent).toBe('得分 0');
    cleanup();
    expect(show({ said: [SAID] }).opener?.textContent).toBe('得分 4');
  });

  it('is said by a person with a reason, with the mouse or the key', async () => {
    const { opener, container, props } = show({ absent: [UNIT] });
    if (opener === null) throw new Error('There is no button.');
    fireEvent.click(opener);
    const dialog = within(container.querySelector('dialog') ?? expect.fail('no dialog'));
    fireEvent.click(dialog.getByLabelText(own.changeItem(own.template.late)));
    const points = dialog.getByLabelText(own.newPoints(own.template.late));
    fireEvent.keyDown(points, { key: 'Escape' });
    expect(container.querySelector('dialog')).not.toBeNull();
    fireEvent.click(dialog.getByLabelText(own.changeItem(own.template.late)));
    fireEvent.input(dialog.getByLabelText(own.newPoints(own.template.late)), { target: { value: '1' } });
    fireEvent.input(dialog.getByLabelText(own.note), { target: { value: '补报' } });
    fireEvent.submit(dialog.getByLabelText(own.note));
    await waitFor(() =>
      expect(props.onUnitPoints).toHaveBeenCalledExactlyOnceWith(PROJECT.tag, UNIT, 'item-2', {
        points: 1,
        note: '补报',
      }),
    );
    cleanup();

    const other = show({ said: [SAID] });
    const grid = other.container.querySelector('[role=grid]') ?? other.container;
    fireEvent.keyDown(grid, { key: 'End' });
    fireEvent.keyDown(grid, { key: 'p' });
    expect(other.container.querySelector('dialog')?.textContent).toContain('王改定：会商');
  });

  it('stands on paper', () => {
    const { container } = show({ said: [SAID], printing: true });
    expect(container.querySelector('.print-sheet')?.textContent).toContain('已过；得分 4');
  });

  it.each(LANGUAGES)('has nothing that axe finds, in %s', async (language) => {
    const { container, opener } = show({ absent: [UNIT] }, language);
    if (opener !== null) fireEvent.click(opener);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
