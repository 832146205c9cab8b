import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ProjectSum, WorkbenchProps } from '@/components/workbench/workbench-props';
import { readUnit, sumChildren } from '@/lib/ledger/children-sum';
import type { LedgerEntry } from '@/lib/ledger/entry';
import type { Project } from '@/lib/ledger/project';
import { workbenchText } from '@/lib/messages/workbench-text';
import { reportOf } from '../../lib/ledger/ledger-builder';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { openReport, renderWorkbench } from './render-workbench';

afterEach(cleanup);

const text = workbenchText('zh-CN');
const TAG = '2023年度泗阳县年报核查';
const URL = 'https://www.siyang.gov.cn/whole';

const report = (agency: string, received: number, url = `https://www.siyang.gov.cn/${agency}`): LedgerEntry =>
  reportOf(2023, { agency, url, requests: { 'new/total': received, 'new/natural-person': received } });
const whole = { ...report('泗阳县人民政府', 301, URL), tags: [TAG] };
const statistics = report('泗阳县统计局', 101);
const audit = report('泗阳县审计局', 200);

/** The tab of the whole's units, open. */
function renderUnits(
  project: Project,
  units: readonly LedgerEntry[] | null,
  given: Partial<WorkbenchProps> = {},
  tags: readonly string[] = [TAG],
) {
  const sum = units && sumChildren(whole, units.map(readUnit), project.units);
  const sums: readonly ProjectSum[] = sum ? [{ project, sum }] : [];
  const opened = openReport('a', whole.evaluation, { tags, url: URL });
  const rendered = renderWorkbench([row('a'), row('b', { unit: '泗阳县数据局' })], {
    opening: { kind: 'open', key: 'a', report: { ...opened, sums } },
    projects: [project],
    ...given,
  });
  fireEvent.click(button(rendered.container, text.side.tabs.units));
  return rendered;
}
const project = (given: Partial<Project> = {}): Project => ({ tag: TAG, whole: URL, units: null, ...given });
const strips = (container: Element) => [...container.querySelectorAll('.strip')].map((each) => each.textContent);

describe('a report beside its units', () => {
  it('says how to begin where it is in no project', async () => {
    const { container } = renderUnits(project(), null, {}, []);
    expect(container.textContent).toContain(text.units.noProject);
    fireEvent.click(button(container, text.units.choose));
    expect(container.querySelector('.modal')).not.toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('is asked whether it sums the project up, and who does so now', async () => {
    const { container, props } = renderUnits(project({ whole: 'http://www.qzlc.gov.cn/b.htm' }), null);
    expect(container.textContent).toContain(text.units.other('泗阳县数据局'));
    fireEvent.click(container.querySelector('.units-tab input[type="checkbox"]') as Element);
    expect(props.onProject).toHaveBeenCalledWith({ tag: TAG, whole: URL, units: null });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('agrees with them, or differs by so much, each unit with its figure and its page', async () => {
    const names = ['泗阳县统计局', '泗阳县审计局'];
    const fine = renderUnits(project({ units: names }), [statistics, audit]);
    expect(strips(fine.container)).toEqual([text.units.agrees(2)]);
    cleanup();
    const { container, props } = renderUnits(project({ units: names }), [statistics, report('泗阳县审计局', 190)]);
    expect(strips(container)).toEqual([text.units.differs(1, 2)]);
    const line = container.querySelector('.sum-table .differs');
    expect([...(line?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual(['301', '291', '+10']);
    fireEvent.click(line?.querySelector('.unfold') as Element);
    const figures = [...container.querySelectorAll('.unit-figures li')];
    expect(figures.map((each) => each.textContent)).toEqual(['泗阳县统计局101', '泗阳县审计局190']);
    fireEvent.click(figures[1]?.querySelector('button') as Element);
    expect(props.onVisit).toHaveBeenCalledWith('https://www.siyang.gov.cn/泗阳县审计局', {
      kind: 'cell',
      cell: { table: 'requests', row: 'new', column: 'total' },
      page: 'https://www.siyang.gov.cn/泗阳县审计局',
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('names the units that are missing, doubled, or not on the list, and then tells nothing', () => {
    const told = (units: readonly LedgerEntry[], names: readonly string[] | null) => {
      cleanup();
      return strips(renderUnits(project({ units: names }), units).container).join('|');
    };
    expect(told([statistics], ['泗阳县统计局', '泗阳县审计局'])).toBe(`${text.units.missing(1)}泗阳县审计局`);
    expect(told([], null)).toBe(text.units.noUnits);
    expect(told([statistics, report('泗阳县统计局', 7, 'https://www.siyang.gov.cn/2')], null)).toBe(
      `${text.units.doubled(1)}泗阳县统计局`,
    );
    expect(told([statistics], null)).toBe(text.units.unlisted(1, 1));
    expect(told([statistics, audit], ['泗阳县统计局'])).toBe(
      `${text.units.agrees(2)}|${text.units.extra(1)}泗阳县审计局`,
    );
  });

  it('takes a list as it is pasted, and lets go of it', () => {
    const { container, props } = renderUnits(project(), [statistics]);
    const field = container.querySelector('.unit-names textarea') as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: '1. 泗阳县统计局\n2. 泗阳县审计局\n\n' } });
    fireEvent.submit(field.form as Element);
    expect(props.onProject).toHaveBeenCalledWith({ tag: TAG, whole: URL, units: ['泗阳县统计局', '泗阳县审计局'] });
    fireEvent.input(field, { target: { value: ' ' } });
    fireEvent.submit(field.form as Element);
    expect(vi.mocked(props.onProject).mock.lastCall).toEqual([{ tag: TAG, whole: URL, units: null }]);
  });
});
