import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import type { WorkbenchProps } from '@/components/workbench/workbench-props';
import { MOST_BARS } from '@/lib/export/files/picture/lay-out-bars';
import { joinRosters } from '@/lib/ledger/list/membership';
import { nameRule } from '@/lib/messages';
import { named } from '../../../lib/ledger/named-units';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { read, readAll, SUM } from '../problems/render-problems';
import { chipOf } from '../project-rows';
import { renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const words = WORDS['zh-CN'];
const { glance, problems, projects, notices } = words.workbench;

const PROJECT = {
  tag: '2025年度鲤城区年报核查',
  whole: null,
  year: 2025,
  units: named('鲤城区统计局', '鲤城区教育局', '鲤城区审计局', '鲤城区财政局'),
  absent: ['鲤城区财政局'],
};

const ROWS = joinRosters(
  [
    row(
      'a',
      { unit: '鲤城区统计局', year: 2025, published: '2026-02-03', deadline: '2026-01-31', onTime: 'no' },
      { decisionCounts: { open: 2 } },
    ),
    row('b', { unit: '鲤城区教育局', year: 2025 }),
    row('y', { unit: '鲤城区统计局', year: 2024, errors: 1 }),
  ],
  { projects: [PROJECT], hand: [] },
);

/** The workbench at a glance; with a project, that project alone. */
function renderGlance(rows = ROWS, given: Partial<WorkbenchProps> = {}, tag: string | null = PROJECT.tag) {
  const shown = renderWorkbench(rows, { projects: [PROJECT], problems: read(), ...given });
  if (tag !== null) fireEvent.click(chipOf(shown.container, tag));
  const { views } = (given.words ?? words).workbench.problems;
  fireEvent.click(button(shown.container, views.glance));
  return shown;
}

const part = (container: Element, key: string) =>
  container.querySelector<HTMLElement>(`.glance-part.of-${key}`) ?? expect.fail(key);

const tableOf = (container: Element, key: string) =>
  [...part(container, key).querySelectorAll('tbody tr')].map((line) =>
    [...line.children].map(({ textContent }) => textContent),
  );

const opener = (container: Element, key: string, name: string) =>
  [...part(container, key).querySelectorAll('button')].find(({ textContent }) => textContent === name) ??
  expect.fail(name);

const pictureOf = (container: Element, key: string) =>
  part(container, key).querySelector('svg')?.getAttribute('aria-label')?.split(glance.semicolon) ?? [];

describe('a project at a glance', () => {
  it('says the same number of units as the chips of the strip, in picture and table', async () => {
    const { container } = renderGlance();
    const table = tableOf(container, 'states');
    for (const [name = '', count] of table) {
      expect(chipOf(container, name ?? '').querySelector('small')?.textContent).toBe(count);
    }
    expect(pictureOf(container, 'states').slice(1)).toEqual(table.map((cells) => cells.join(' ')));
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('opens the list with the units of a line, from the table and from its bar', () => {
    const { container } = renderGlance();
    fireEvent.click(opener(container, 'states', projects.states.late));
    expect(chipOf(container, projects.states.late).getAttribute('aria-pressed')).toBe('true');
    expect([...container.querySelectorAll('.ledger-lines .line .unit')]).toHaveLength(1);
    fireEvent.click(button(container, problems.views.glance));
    const [bar] = part(container, 'states').querySelectorAll('.pressed-bar');
    fireEvent.click(bar ?? expect.fail('no bar'));
    expect(chipOf(container, projects.states.missing).getAttribute('aria-pressed')).toBe('true');
    expect(chipOf(container, projects.states.late).getAttribute('aria-pressed')).toBe('false');
  });

  it('has the problems with the numbers of the view by problem, and leads to each', () => {
    const { container } = renderGlance();
    const name = nameRule(SUM, words);
    const line = tableOf(container, 'problems').find(([first]) => first === name) ?? expect.fail(name);
    fireEvent.click(opener(container, 'problems', name));
    const there = container.querySelector(`[data-problem="${SUM}"]`) ?? expect.fail(SUM);
    expect(there.getAttribute('aria-current')).toBe('true');
    const [open, confirmed, , rectified] = [...there.querySelectorAll('.count')].map((each) =>
      Number(each.lastChild?.textContent),
    );
    expect(line.slice(3).map(Number)).toEqual([(confirmed ?? 0) + (rectified ?? 0), open]);
    expect(there.textContent).toContain(problems.counted(Number(line[4]), Number(line[1])));
  });

  it('names who is late and by how much, who has no report, and the year before', () => {
    const { container, props } = renderGlance();
    expect(tableOf(container, 'late')[0]?.slice(0, 2)).toEqual(['鲤城区统计局', glance.days(3)]);
    expect(tableOf(container, 'missing').map((cells) => cells.slice(0, 2))).toEqual([
      ['鲤城区审计局', projects.states.missing],
      ['鲤城区财政局', projects.states.absent],
    ]);
    expect(tableOf(container, 'years')).toEqual([
      ['2024', '4', '1', '1', '0', '0', '1', '0'],
      ['2025', '4', '2', '1', '1', '0', '0', '2'],
    ]);
    fireEvent.click(opener(container, 'late', '鲤城区统计局'));
    expect(props.onOpen).toHaveBeenLastCalledWith('a');
    fireEvent.click(opener(container, 'missing', '鲤城区财政局'));
    expect(chipOf(container, projects.states.absent).getAttribute('aria-pressed')).toBe('true');
  });

  it('copies its tables, and says so, or that it could not', async () => {
    const { container, props } = renderGlance();
    fireEvent.click(button(container, glance.copy));
    await waitFor(() => expect(container.querySelector('.glance-view')?.textContent).toContain(glance.copied));
    const [sheet = ''] = vi.mocked(props.onCopy).mock.calls[0] ?? [];
    expect(sheet.split('\n')).toContain(`${projects.states.late}\t1`);
    vi.mocked(props.onCopy).mockResolvedValueOnce(false);
    fireEvent.click(button(container, glance.copy));
    await waitFor(() => expect(container.querySelector('.glance-view')?.textContent).toContain(glance.notCopied));
  });

  it('adds the totals of two years up, and says of how many units, and how many it leaves out', () => {
    const rows = joinRosters([...ROWS, row('z', { unit: '鲤城区教育局', year: 2024 })], {
      projects: [PROJECT],
      hand: [],
    });
    const fresh: Readonly<Record<string, number | null>> = { a: 12, y: 10, b: 5, z: null };
    const [[, known] = expect.fail('no report')] = readAll();
    const reports = new Map(
      Object.entries(fresh).map(([key, asked]) => [
        key,
        { ...known, key, totals: { new: asked, granted: 0, review: null, litigation: 3 } },
      ]),
    );
    const { container, props } = renderGlance(rows, { problems: { kind: 'read', reports } });
    const { names, note } = glance.parts.sums;
    expect(tableOf(container, 'sums')).toEqual([
      [names.new, '10', '12', '2', '+20.0%', '1', '1'],
      [names.granted, '0', '0', '0', '', '2', '0'],
      [names.review, '', '', '', '', '0', '2'],
      [names.litigation, '6', '6', '0', '0.0%', '2', '0'],
    ]);
    expect(part(container, 'sums').textContent).toContain(note(2));
    expect(pictureOf(container, 'sums')).toHaveLength(1 + 3 * 2);
    expect(new Set(vi.mocked(props.onProblems).mock.lastCall?.[0])).toEqual(new Set(['a', 'b', 'y', 'z']));
  });

  it('asks for what is to be read once, however often it is drawn', () => {
    const { props, rerender } = renderGlance();
    const asked = vi.mocked(props.onProblems).mock.calls.length;
    const settings = { ...props.settings, calendar: { ...props.settings.calendar } };
    rerender(<Workbench {...props} settings={settings} />);
    expect(props.onProblems).toHaveBeenCalledTimes(asked);
  });

  it('saves a picture in either form, and says so, or that it could not', async () => {
    const { container, props } = renderGlance();
    const { title } = glance.parts.states;
    fireEvent.click(button(container, glance.savePicture(title(4), 'SVG')));
    await waitFor(() => expect(container.querySelector('.glance-view')?.textContent).toContain(glance.pictureSaved));
    const [name, picture, format] = vi.mocked(props.onPicture).mock.lastCall ?? [];
    expect([name, format]).toEqual([`${title(4)}-${props.settings.calendar.today}`, 'svg']);
    expect(picture?.svg).toContain(glance.source(PROJECT.tag, 2, props.settings.calendar.today));
    vi.mocked(props.onPicture).mockResolvedValueOnce(false);
    fireEvent.click(button(container, glance.savePicture(title(4), 'PNG')));
    await waitFor(() => expect(container.querySelector('.glance-view')?.textContent).toContain(glance.pictureNotSaved));
    expect(part(container, 'missing').querySelector('.save-picture')).toBeNull();
  });

  it('draws the first of many, and has all in the table', () => {
    const names = Array.from({ length: MOST_BARS + 3 }, (_, at) => `鲤城区第${at + 1}中心小学`);
    const late = { year: 2025, published: '2026-02-03', deadline: '2026-01-31', onTime: 'no' } as const;
    const rows = names.map((unit, at) => row(`n${at}`, { ...late, unit }));
    const many = { ...PROJECT, units: named(...names) };
    const { container } = renderGlance(joinRosters(rows, { projects: [many], hand: [] }), { projects: [many] });
    expect(tableOf(container, 'late')).toHaveLength(MOST_BARS + 3);
    expect(part(container, 'late').querySelectorAll('.pressed-bar')).toHaveLength(MOST_BARS);
    expect(part(container, 'late').textContent).toContain(glance.drawn(MOST_BARS));
  });

  it('is printed instead of the list', () => {
    const { container } = renderGlance(ROWS, { printing: true });
    expect(container.querySelector('.print-sheet')).toBeNull();
    expect(container.querySelector('.by-glance')).not.toBeNull();
  });

  it.each(['zh-CN', 'en'] as const)(
    'has nothing amiss without roster, reports, year or findings: %s',
    async (language) => {
      const own = WORDS[language];
      const text = own.workbench.glance;
      const empty = renderGlance([], { words: own });
      expect(empty.container.textContent).toContain(text.parts.problems.none);
      expect(empty.container.textContent).toContain(text.parts.years.none);
      expect(empty.container.textContent).toContain(text.parts.late.none);
      expect(await accessibilityFaults(empty.container)).toEqual([]);
      empty.unmount();
      const alone = renderGlance(ROWS, { words: own }, null);
      expect(alone.container.textContent).toContain(text.noRoster);
      expect(alone.container.textContent).toContain(text.nothingDecided);
      expect(await accessibilityFaults(alone.container)).toEqual([]);
      alone.unmount();
    },
  );

  it('says that findings are being read, or cannot be', async () => {
    const reading = renderGlance(ROWS, { problems: { kind: 'reading', done: 1, of: 3 } });
    expect(reading.container.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('1');
    expect(part(reading.container, 'states')).toBeTruthy();
    expect(await accessibilityFaults(reading.container)).toEqual([]);
    reading.unmount();
    const { container } = renderGlance(ROWS, { problems: { kind: 'unreadable' } });
    expect(container.textContent).toContain(notices.outOfReach);
  });
});
