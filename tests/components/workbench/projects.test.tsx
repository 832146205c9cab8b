import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import { joinRosters } from '@/lib/ledger/list/membership';
import { named } from '../../lib/ledger/named-units';
import { WORDS } from '../../words';
import { cleanReport } from '../fixtures';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { chipOf, PROJECT, rows } from './project-rows';
import { openReport, renderWorkbench } from './render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;

const unitsOf = (container: Element) =>
  [...container.querySelectorAll('.ledger-lines .line .unit')].map(({ textContent }) => textContent);

const dialogOf = (container: Element) => within(container.querySelector('dialog') ?? expect.fail('no dialog'));

describe('a project', () => {
  it('is made of a name, a year and a pasted roster, in a ledger that is empty too', async () => {
    const { container, props, rerender } = renderWorkbench([]);
    fireEvent.click(button(container, text.projects.make));
    const dialog = dialogOf(container);
    fireEvent.click(dialog.getByText(text.actions.save));
    expect(dialog.getByRole('status').textContent).toBe(text.projects.noName);
    fireEvent.input(dialog.getByLabelText(text.projects.name), { target: { value: PROJECT.tag } });
    fireEvent.click(dialog.getByText(text.actions.save));
    expect(dialog.getByRole('status').textContent).toBe(text.projects.notYear);
    fireEvent.input(dialog.getByLabelText(text.projects.year), { target: { value: '2025' } });
    const roster = '序号\t单位\n1\t鲤城区统计局\n2\t鲤城区教育局\n3\t鲤城区审计局';
    fireEvent.input(dialog.getByLabelText(text.projects.roster), { target: { value: roster } });
    expect(dialog.getByText(text.projects.counted(3))).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    vi.mocked(props.onRoster).mockResolvedValueOnce(false);
    fireEvent.click(dialog.getByText(text.actions.save));
    await waitFor(() => expect(dialog.getByRole('status').textContent).toBe(text.projects.failed));
    fireEvent.click(dialog.getByText(text.actions.save));
    await waitFor(() => expect(container.querySelector('dialog')).toBeNull());
    expect(props.onRoster).toHaveBeenLastCalledWith(PROJECT, true);
    // It is shown at once, and nothing of it is said to be done.
    rerender(<Workbench {...props} projects={[PROJECT]} />);
    expect(chipOf(container, PROJECT.tag).getAttribute('aria-pressed')).toBe('true');
    expect(unitsOf(container)).toEqual(['鲤城区统计局', '鲤城区教育局', '鲤城区审计局']);
    expect(container.textContent).not.toContain(text.nextWork.none);
  });

  it('reads kinds and last days of its units, and tells what it does not take before anything is saved', async () => {
    const { container, props } = renderWorkbench([]);
    fireEvent.click(button(container, text.projects.make));
    const dialog = dialogOf(container);
    const write = (label: string, value: string) =>
      fireEvent.input(dialog.getByLabelText(label), { target: { value } });
    write(text.projects.name, PROJECT.tag);
    write(
      text.projects.roster,
      '单位\t类型\t期限\n鲤城区统计局\t部门\t1月20日\n开元街道办事处\t乡镇街道\t2月30日\n供销社',
    );
    const { why, unreadLine } = text.projects;
    expect(dialog.getByText(unreadLine(2, '1月20日', why['no-year']))).toBeTruthy();
    write(text.projects.year, '2025');
    const kinds = [
      { kind: 'department', count: 1 },
      { kind: 'township', count: 1 },
    ] as const;
    expect(dialog.getByText(text.projects.counted(3, kinds, 1))).toBeTruthy();
    expect(dialog.getByText(text.projects.unread(1))).toBeTruthy();
    expect([...container.querySelectorAll('.unread li')].map(({ textContent }) => textContent)).toEqual([
      unreadLine(3, '2月30日', why['no-such-day']),
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(dialog.getByText(text.actions.save));
    const units = [
      { name: '鲤城区统计局', kind: 'department', deadline: '2026-01-20' },
      { name: '开元街道办事处', kind: 'township' },
      { name: '供销社' },
    ];
    await waitFor(() => expect(props.onRoster).toHaveBeenLastCalledWith({ ...PROJECT, units }, true));
  });

  it('shows a roster back as it was read, so that it can be put right, and moves its last days a year on in a copy', async () => {
    const project = { ...PROJECT, units: [{ name: '鲤城区统计局', kind: 'other', deadline: '2026-01-20' }] } as const;
    const { container } = renderWorkbench(rows, { projects: [project] });
    fireEvent.click(chipOf(container, PROJECT.tag));
    const shown = () => dialogOf(container).getByLabelText<HTMLTextAreaElement>(text.projects.roster).value;
    fireEvent.click(button(container, text.projects.edit));
    expect(shown()).toBe('鲤城区统计局\t其他\t2026-01-20');
    fireEvent.click(dialogOf(container).getByText(text.actions.cancel));
    fireEvent.click(button(container, text.projects.copy));
    expect(shown()).toBe('鲤城区统计局\t其他\t2027-01-20');
  });

  it('has last days by kind, written in any usual way, and refuses what is none', async () => {
    const project = { ...PROJECT, deadlines: { township: '2026-02-10' } };
    const { container, props } = renderWorkbench(rows, { projects: [project] });
    fireEvent.click(chipOf(container, PROJECT.tag));
    fireEvent.click(button(container, text.projects.edit));
    const { kinds, deadlineWrong } = text.projects;
    const days = within(container.querySelector<HTMLElement>('.deadlines') ?? expect.fail('no deadlines'));
    expect(days.getByLabelText<HTMLInputElement>(kinds.township).value).toBe('2026-02-10');
    // What is hinted at is no earlier than the law has it.
    expect(days.getByLabelText<HTMLInputElement>(kinds.department).placeholder).toBe('2026-01-31');
    expect(days.getByLabelText<HTMLInputElement>(kinds.government).placeholder).toBe('2026-03-31');
    fireEvent.input(days.getByLabelText(kinds.department), { target: { value: '2月30日' } });
    fireEvent.click(dialogOf(container).getByText(text.actions.save));
    expect(dialogOf(container).getByRole('status').textContent).toBe(deadlineWrong(kinds.department));
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.input(days.getByLabelText(kinds.department), { target: { value: '1月20日' } });
    fireEvent.input(days.getByLabelText(kinds.township), { target: { value: '' } });
    fireEvent.click(dialogOf(container).getByText(text.actions.save));
    const saved = { ...PROJECT, deadlines: { department: '2026-01-20' } };
    await waitFor(() => expect(props.onRoster).toHaveBeenLastCalledWith(saved, false));
  });

  it('has the days of the settings where it sets none, for its units too', () => {
    const { props } = renderWorkbench(rows);
    cleanup();
    const calendar = { days: { ...props.settings.calendar.days, township: '02-10' }, today: '2026-02-11' };
    const units = named('河市镇人民政府');
    const { container } = renderWorkbench(rows, {
      projects: [{ ...PROJECT, units }],
      settings: { ...props.settings, calendar },
    });
    fireEvent.click(chipOf(container, PROJECT.tag));
    expect(container.querySelector('.unit-line .due')?.textContent).toBe('设置中“乡镇街道”的期限 2026-02-10，已过');
    fireEvent.click(button(container, text.projects.edit));
    const days = within(container.querySelector<HTMLElement>('.deadlines') ?? expect.fail('no deadlines'));
    const hints = [text.projects.kinds.township, text.projects.kinds.other].map(
      (kind) => days.getByLabelText<HTMLInputElement>(kind).placeholder,
    );
    expect(hints).toEqual(['2026-02-10', '']);
  });

  it('shows who was late by its last days alike in row, chips, filter, side view and on paper, and why', async () => {
    const project = { ...PROJECT, deadlines: { department: '2026-01-20' } };
    const dated = joinRosters(
      [
        row('a', { unit: '鲤城区统计局', year: 2025, published: '2026-01-23', deadline: '2026-01-31' }),
        row('b', { unit: '鲤城区教育局', year: 2025, published: '2026-01-20', deadline: '2026-01-31' }),
      ],
      { projects: [project], hand: [] },
    );
    const opening = { kind: 'open', key: 'a', report: openReport('a', cleanReport) } as const;
    const { container } = renderWorkbench(dated, { projects: [project], opening, printing: true });
    // The chip counts the units of the roster, reported or not.
    expect(chipOf(container, PROJECT.tag).textContent).toBe(`${PROJECT.tag}3`);
    expect(container.querySelector('.side-head')?.textContent).toContain(`“${PROJECT.tag}”中“部门”的期限`);
    fireEvent.click(chipOf(container, PROJECT.tag));
    const cells = [...container.querySelectorAll<HTMLElement>('.ledger-lines .onTime')];
    const late = cells.find(({ textContent }) => textContent === text.projects.lateBy(3));
    expect(cells.map(({ textContent }) => textContent).sort()).toEqual(
      [text.projects.lateBy(3), text.table.onTime.yes].sort(),
    );
    expect(late?.title).toContain('2026-01-20');
    expect(container.querySelector('.side-head')?.textContent).toContain(late?.title);
    expect(container.querySelector('.print-sheet')?.textContent).toContain(text.projects.lateBy(3));
    expect(await accessibilityFaults(container)).toEqual([]);
    const chip = chipOf(container.querySelector('.project-strip') ?? container, text.projects.states.late);
    expect(chip.textContent).toBe(`${text.projects.states.late}1`);
    fireEvent.click(chip);
    expect(unitsOf(container)).toEqual(['鲤城区统计局']);
  });

  it('says what of a roster does not go in where it is too long, until there is another', () => {
    const { container } = renderWorkbench([]);
    fireEvent.click(button(container, text.projects.make));
    const field = dialogOf(container).getByLabelText<HTMLTextAreaElement>(text.projects.roster);
    const lines = Array.from({ length: 12_000 }, (_, index) => `第${index}号单位`);
    fireEvent.input(field, { target: { value: lines.join('\n') } });
    const kept = field.value.split('\n').length;
    expect(kept).toBeLessThan(lines.length);
    const said = text.projects.cut(lines.length - kept, lines[kept] ?? '');
    expect(dialogOf(container).getByText(said)).toBeTruthy();
    fireEvent.input(field, { target: { value: `${field.value.slice(0, -1)}` } });
    expect(dialogOf(container).getByText(said)).toBeTruthy();
    fireEvent.input(field, { target: { value: '' } });
    expect(dialogOf(container).queryByText(said)).toBeNull();
  });
});
