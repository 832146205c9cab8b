import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { joinRosters } from '@/lib/ledger/list/membership';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { cleanReport } from '../../fixtures';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { chip, lines, read } from '../problems/render-problems';
import { chipOf } from '../project-rows';
import { openReport, renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;
const units = [{ name: '鲤城区统计局' }, { name: '鲤城区教育局' }];
const DISTRICT = { tag: '鲤城区核查', whole: null, year: 2025, units, deadlines: { department: '2026-01-20' } };
const CITY = { ...DISTRICT, tag: '泉州市核查', deadlines: { department: '2026-01-28' } };

const rowsIn = (projects: readonly (typeof DISTRICT)[]) =>
  joinRosters(
    [
      row('a', { unit: '鲤城区统计局', year: 2025, published: '2026-01-23', deadline: '2026-01-31' }),
      row('b', { unit: '鲤城区教育局', year: 2025, published: '2026-01-20', deadline: '2026-01-31' }),
      row('c', { unit: '丰泽区教育局', year: 2025, published: '2026-01-23', deadline: '2026-01-31' }),
    ],
    { projects, hand: [] },
  );
const timesIn = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('.ledger-lines .line')].map((line) => [
    line.querySelector('.unit')?.textContent,
    line.querySelector('.onTime')?.textContent,
  ]);

describe('the list of all projects', () => {
  it('shows, sorts and filters by the last day of each report’s own project, as the project’s list does', async () => {
    const opening = { kind: 'open', key: 'a', report: openReport('a', cleanReport) } as const;
    const { container } = renderWorkbench(rowsIn([DISTRICT]), { projects: [DISTRICT], opening, problems: read() });
    fireEvent.click(button(container, text.table.columns.onTime));
    const times = timesIn(container);
    expect(times[0]).toEqual(['鲤城区统计局', text.projects.lateBy(3)]);
    expect(times.slice(1).map(([, told]) => told)).toEqual([text.table.onTime.yes, text.table.onTime.yes]);
    expect(container.querySelector('.side-head')?.textContent).toContain(`“${DISTRICT.tag}”中“部门”的期限 2026-01-20`);
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(button(container, text.problems.views.problems));
    fireEvent.click(chip(container, text.problems.filters.late));
    expect(
      lines(container)
        .map((line) => line.textContent)
        .join(),
    ).toContain('鲤城区统计局');
    expect(
      lines(container)
        .map((line) => line.textContent)
        .join(),
    ).not.toContain('教育局');
  });

  it('says why it can’t be told of a report whether it came in time, under the pointer and on paper', () => {
    const unknown = { year: 2025, deadline: null, onTime: 'unknown' } as const;
    const rows = joinRosters(
      [
        row('a', { unit: '河市镇人民政府', published: '2026-02-15', ...unknown }),
        row('b', { unit: '鲤城区供销社', ...unknown, published: null }),
      ],
      { projects: [{ ...DISTRICT, units: [{ name: '河市镇人民政府' }] }], hand: [] },
    );
    const { container } = renderWorkbench(rows, { printing: true });
    const { whyUndecided } = WORDS['zh-CN'].scoring;
    const titles = [...container.querySelectorAll<HTMLElement>('.ledger-lines .onTime')].map(({ title }) => title);
    expect(titles.sort()).toEqual([whyUndecided['no-deadline'], whyUndecided['no-day']].sort());
    for (const why of titles) expect(container.querySelector('.print-sheet')?.textContent).toContain(`不明：${why}`);
  });

  it('calls a unit on paper as the roster of the project that is shown alone does', () => {
    const roster = { ...DISTRICT, units: [{ name: '河市镇政府' }] };
    const given = [row('a', { unit: '河市镇', year: 2025 }, { tags: [roster.tag] })];
    const rows = joinRosters(given, { projects: [roster], hand: [] });
    expect(rows[0]?.places?.map(({ unit }) => unit)).toEqual(['河市镇政府']);
    const { container } = renderWorkbench(rows, { projects: [roster], printing: true });
    const onPaper = () => container.querySelector('.print-sheet td.unit')?.textContent;
    expect(onPaper()).toBe('河市镇');
    fireEvent.click(chipOf(container, roster.tag));
    expect(onPaper()).toBe('河市镇政府');
  });

  it.each(LANGUAGES)('says that its projects differ, and on paper which has which day, in %s', (language) => {
    const words = WORDS[language];
    const { projects, table } = words.workbench;
    const given = { projects: [DISTRICT, CITY], printing: true, words };
    const { container } = renderWorkbench(rowsIn(given.projects), given);
    const timesOf = () => timesIn(container).filter(([unit]) => unit?.endsWith('统计局'));
    expect(timesOf().map(([, told]) => told)).toEqual([projects.daysDiffer(projects.lateBy(3))]);
    const paper = container.querySelector('.print-sheet')?.textContent;
    for (const told of [DISTRICT.tag, CITY.tag, '2026-01-20', '2026-01-28']) expect(paper).toContain(told);
    fireEvent.click(chipOf(container, CITY.tag));
    expect(timesOf().map(([, told]) => told)).toEqual([projects.daysDiffer(table.onTime.yes)]);
  });
});
