import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkbenchProps } from '@/components/workbench/workbench-props';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import type { SaidPoints } from '@/lib/ledger/scoring/said-points';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { twoFailures } from '../fixtures';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { openReport, renderWorkbench } from './render-workbench';

const IN_TIME = { ...twoFailures, report: { ...twoFailures.report, onTime: 'yes' } } as const;

afterEach(cleanup);

const own = WORDS['zh-CN'].scoring;
const SHEET = lichengSheet(own.template);
const RETURNED = own.template.returned;
const SAID: SaidPoints = { item: 'item-5', points: 5, note: '二次退回', by: '王', at: '2026-02-01T00:00:00Z' };

function open(
  points: readonly SaidPoints[] = [],
  language: (typeof LANGUAGES)[number] = 'zh-CN',
  scoring: typeof SHEET | null = SHEET,
) {
  const onPoints = vi.fn<WorkbenchProps['onPoints']>(async () => true);
  const { props } = renderWorkbench([row('a', {})]);
  cleanup();
  const report = openReport('a', IN_TIME, { points });
  const { container } = renderWorkbench([row('a', {})], {
    words: WORDS[language],
    settings: { ...props.settings, scoring },
    opening: { kind: 'open', key: 'a', report },
    onPoints,
  });
  return { container, onPoints, block: container.querySelector<HTMLDetailsElement>('.score-block') };
}
const input = (container: Element, label: string) => {
  const found = container.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (found === null) throw new Error(`There is no ${label}.`);
  return found;
};

describe('what an open report is worth', () => {
  it('is not told where there is no sheet', () => {
    expect(open([], 'zh-CN', null).block).toBeNull();
  });

  it('is a line, provisional while faults wait, and what each item takes off behind it', () => {
    const { block } = open();
    expect(block?.querySelector('summary')?.textContent).toMatch(/10\/10暂定$/);
    expect(block?.querySelectorAll('li')).toHaveLength(SHEET.items.length + 1);
    expect(block?.textContent).toContain('处待核实，得分暂定');
  });

  it('shows what a person said, and why', () => {
    const { block } = open([SAID]);
    expect(block?.querySelector('summary')?.textContent).toContain('5/10');
    expect(block?.textContent).toContain('王改定：二次退回');
    const total = open([{ ...SAID, item: null, points: 7.5 }]).block;
    expect(total?.querySelector('summary')?.textContent).toMatch(/7\.5\/10$/);
    expect(total?.textContent).toContain('得分改定为 7.5 分（计算为 10 分）');
  });

  it('takes points with a reason only, and no more than there are', async () => {
    const { container, onPoints } = open();
    const opener = button(container, own.changeItem(RETURNED));
    fireEvent.click(opener);
    const points = input(container, own.newPoints(RETURNED));
    expect(document.activeElement).toBe(points);
    const save = () => fireEvent.submit(points);
    const refused = (words: string) =>
      waitFor(() => expect(container.querySelector('.points-form')?.textContent).toContain(words));
    fireEvent.input(points, { target: { value: '11' } });
    save();
    await refused(own.notPoints(10));
    fireEvent.input(points, { target: { value: '５' } });
    save();
    await refused(own.noteMissing);
    expect(onPoints).not.toHaveBeenCalled();
    fireEvent.input(input(container, own.note), { target: { value: ' 二次退回 ' } });
    onPoints.mockResolvedValueOnce(false);
    save();
    await refused(own.refusals.failed);
    save();
    await waitFor(() => expect(container.querySelector('.points-form')).toBeNull());
    expect(onPoints).toHaveBeenLastCalledWith('item-5', { points: 5, note: '二次退回' });
    expect(document.activeElement).toBe(opener);
  });

  it('keeps its keys to itself, and Escape leaves the form', () => {
    const { container, onPoints } = open();
    fireEvent.click(button(container, own.changeScore));
    const points = input(container, own.newScore(10));
    fireEvent.keyDown(points, { key: '2' });
    fireEvent.keyDown(points, { key: 'Escape' });
    expect(container.querySelector('.points-form')).toBeNull();
    expect(container.querySelector('.score-block')).not.toBeNull();
    expect(onPoints).not.toHaveBeenCalled();
  });

  it('goes back to what is reckoned', async () => {
    const { container, onPoints } = open([SAID]);
    fireEvent.click(button(container, own.changeItem(RETURNED)));
    fireEvent.click(button(container, own.reckon));
    await waitFor(() => expect(onPoints).toHaveBeenCalledWith('item-5', null));
  });

  it.each(LANGUAGES)('has nothing that axe finds, in %s', async (language) => {
    const { container, block } = open([SAID], language);
    if (block !== null) block.open = true;
    fireEvent.click(button(container, WORDS[language].scoring.changeItem(RETURNED)));
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
