import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkbenchProps } from '@/components/workbench/workbench-props';
import type { Evaluation } from '@/lib/judge/evaluation';
import { rowOf } from '@/lib/ledger/list/row-of';
import type { ItemFields } from '@/lib/ledger/rectification/item-record';
import { findingsOf, itemsOf } from '@/lib/ledger/rectification/items';
import { keepItems } from '@/lib/ledger/rectification/keep-items';
import { decide } from '@/lib/ledger/review/decision';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { twoFailures } from '../../fixtures';
import { accessibilityFaults } from '../../render-panel';
import { openReport, renderWorkbench } from '../render-workbench';

const CHOICE = { state: 'confirmed', reason: '', note: '', by: '王', at: '2026-01-21T02:00:00Z' } as const;
const asked = decide(twoFailures.findings, CHOICE) ?? [];

/** The open report after a check, all of whose findings had been confirmed before. */
function show(
  evaluation: Evaluation,
  language: (typeof LANGUAGES)[number] = 'zh-CN',
  fields: ItemFields = {},
  given: Partial<WorkbenchProps> = {},
) {
  const decisions = keepItems(asked, twoFailures, evaluation);
  const bare = openReport('a', evaluation, { decisions });
  const [item] = itemsOf(reviewOf(bare.entry));
  const record = item && { number: '2024-0007', findings: findingsOf(item), fields, by: '', at: CHOICE.at };
  const report = openReport('a', evaluation, { decisions, ...(record && { items: [record] }) });
  const row = { ...rowOf(report.entry, report.result), key: 'a' };
  return renderWorkbench([row], { opening: { kind: 'open', key: 'a', report }, words: WORDS[language], ...given });
}

const later = { ...twoFailures, checkedAt: '2026-03-01T08:00:00Z', textHash: 'd'.repeat(64) };
const first = twoFailures.findings.find(({ equation }) => equation !== null);
const others = twoFailures.findings.filter((finding) => finding !== first);
const passed = (first ? [first] : []).map(({ rule, subject, equation }) => ({
  rule,
  subject,
  equation: equation && {
    ...equation,
    terms: equation.terms.map((term, index) =>
      index === 0 ? { ...term, cell: { ...term.cell, text: '987', value: 987 } } : term,
    ),
  },
}));

describe('整改情况', () => {
  it('is not there where nothing was confirmed', () => {
    const report = openReport('a', twoFailures);
    const row = { ...rowOf(report.entry, report.result), key: 'a' };
    const { container } = renderWorkbench([row], { opening: { kind: 'open', key: 'a', report } });
    expect(container.querySelector('.items')).toBeNull();
  });

  it('tells in its own words what the page has no more, with the figures before and after', () => {
    const { container } = show({ ...later, findings: others, passes: passed });
    const lines = [...container.querySelectorAll<HTMLElement>('.items > ul > li')];
    const told = lines.map(({ textContent }) => textContent);
    const last = told.at(-1);
    expect(told.length).toBeGreaterThan(1);
    expect(told[0]).toContain('未整改');
    expect(last).toContain('已整改');
    expect(last).toContain('复查，已符合');
    expect(last).toMatch(/→ 987/);
    expect(container.querySelector('.side-view')?.textContent).not.toContain(
      WORDS['zh-CN'].workbench.decisions.gone(1),
    );
  });

  it('leads to the card of what is there', () => {
    const { container } = show(later);
    const list = container.querySelector<HTMLElement>('.items');
    if (list === null) throw new Error('no items');
    const [name] = within(list).getAllByRole('button');
    if (name === undefined) throw new Error('no button');
    fireEvent.click(name);
    expect(container.querySelector('[data-finding][aria-current]')).not.toBeNull();
  });

  it.each(LANGUAGES)('has nothing that axe finds: %s', async (language) => {
    const { container } = show({ ...later, findings: others }, language);
    expect(container.querySelectorAll('.items > ul > li').length).toBeGreaterThan(1);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('what is written of an item', () => {
  const { workbench: text, exported } = WORDS['zh-CN'];
  const { columns } = exported;
  const labels = columns.rectifications;
  const lineOf = (container: Element) => {
    const line = container.querySelector<HTMLElement>('.items > ul > li');
    if (line === null) throw new Error('no item');
    return within(line);
  };
  const openForm = (container: Element) => fireEvent.click(lineOf(container).getByText(/^(?:填写|修改)整改信息/));
  afterEach(() => vi.restoreAllMocks());

  it('stands under its number, by what it is', () => {
    const { container } = show(later, 'zh-CN', { measures: '补正并重新发布', due: '2026-02-20', closed: 'no' });
    const line = container.querySelector('.items > ul > li');
    expect(line?.textContent).toContain('2024-0007');
    expect(line?.querySelector('dl')?.textContent).toBe('整改措施补正并重新发布完成时限2026-02-20是否销号否');
    expect(line?.textContent).toContain('未整改（逾期）');
  });

  it('is written in a form that takes the focus and no digit, with the reviewer’s name', async () => {
    const { container, props } = show(later, 'zh-CN', { measures: '旧' });
    openForm(container);
    const form = lineOf(container).getByRole('form');
    expect(document.activeElement).toBe(within(form).getByLabelText(labels.measures));
    expect(within(form).getByLabelText(labels.reviewer)).toHaveProperty('value', '张三');
    fireEvent.input(within(form).getByLabelText(labels.measures), { target: { value: ' 补正 ' } });
    fireEvent.input(within(form).getByLabelText(labels.due), { target: { value: '2026-04-01' } });
    fireEvent.keyDown(within(form).getByLabelText(labels.closed), { key: '2', code: 'Digit2' });
    fireEvent.change(within(form).getByLabelText(labels.closed), { target: { value: 'yes' } });
    fireEvent.submit(form);
    expect(props.onDecide).not.toHaveBeenCalled();
    expect(props.onItem).toHaveBeenCalledOnce();
    expect(vi.mocked(props.onItem).mock.calls[0]?.[0]).toMatchObject({
      number: '2024-0007',
      fields: { measures: '补正', due: '2026-04-01', closed: 'yes', reviewer: '张三', person: '' },
    });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain(text.items.edit));
  });

  it('comes back as a draft where it was not saved; Esc leaves what was not changed only', async () => {
    const onItem = vi.fn<WorkbenchProps['onItem']>().mockResolvedValue(false);
    const { container } = show(later, 'zh-CN', {}, { onItem });
    openForm(container);
    fireEvent.keyDown(lineOf(container).getByRole('form'), { key: 'Escape' });
    expect(lineOf(container).queryByRole('form')).toBeNull();
    openForm(container);
    fireEvent.input(lineOf(container).getByLabelText(labels.proof), { target: { value: '截图' } });
    fireEvent.keyDown(lineOf(container).getByRole('form'), { key: 'Escape' });
    fireEvent.submit(lineOf(container).getByRole('form'));
    await vi.waitFor(() => expect(lineOf(container).getByLabelText(labels.proof)).toHaveProperty('value', '截图'));
    fireEvent.click(lineOf(container).getByText(text.actions.cancel));
    expect(lineOf(container).queryByRole('form')).toBeNull();
  });

  it('gets one due date for the items of all reports that are selected', async () => {
    const { container, getByRole, props } = show(later);
    const box = container.querySelector<HTMLInputElement>('.ledger-lines input[type="checkbox"]');
    if (box === null) throw new Error('no line');
    fireEvent.click(box);
    fireEvent.click(getByRole('button', { name: text.items.due }));
    const dialog = within(getByRole('dialog'));
    expect(dialog.getByText(text.actions.save)).toHaveProperty('disabled', true);
    fireEvent.input(dialog.getByLabelText(text.items.due), { target: { value: '2026-03-15' } });
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(dialog.getByText(text.actions.save));
    expect(props.onDue).toHaveBeenCalledWith(['a'], '2026-03-15');
  });

  it.each(LANGUAGES)('has nothing that axe finds in its form: %s', async (language) => {
    const { container } = show(later, language, { measures: '补正', closed: 'yes' });
    const button = container.querySelector<HTMLElement>('.items > ul > li button.link');
    if (button === null) throw new Error('no button');
    fireEvent.click(button);
    expect(container.querySelector('.item-form')).not.toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
