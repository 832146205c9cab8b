import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import type { WorkbenchProps } from '@/components/workbench/workbench-props';
import { readUnit, sumChildren } from '@/lib/ledger/across/children-sum';
import type { ProjectSum } from '@/lib/ledger/across/judge-across';
import type { Project } from '@/lib/ledger/bodies/project';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { reportOf } from '../../lib/ledger/ledger-builder';
import { named } from '../../lib/ledger/named-units';
import { WORDS } from '../../words';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { openReport, renderWorkbench } from './render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;
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
  others = [wholeRow([TAG])],
) {
  const sum = units && sumChildren(whole, units.map(readUnit), project.units?.map(({ name }) => name) ?? null);
  const sums: readonly ProjectSum[] = sum ? [{ project, sum }] : [];
  const opened = openReport('a', whole.evaluation, { tags, url: URL });
  const rendered = renderWorkbench([row('a'), ...others], {
    opening: { kind: 'open', key: 'a', report: { ...opened, sums } },
    projects: [project],
    ...given,
  });
  fireEvent.click(button(rendered.container, text.side.tabs.units));
  return rendered;
}
const project = (given: Partial<Project> = {}): Project => ({ tag: TAG, whole: URL, units: null, ...given });
/** The row of the report that sums up, as the ledger lists it. */
const wholeRow = (tags: readonly string[]) =>
  row('b', { unit: '泗阳县数据局' }, { url: 'http://www.qzlc.gov.cn/b.htm', tags });
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
    expect(props.onProject).toHaveBeenCalledWith({ tag: TAG, whole: URL });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('agrees with them, or differs by so much, each unit with its figure and its page', async () => {
    const names = named('泗阳县统计局', '泗阳县审计局');
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
      return strips(renderUnits(project({ units: names && named(...names) }), units).container).join('|');
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
    expect(props.onProject).toHaveBeenCalledWith({ tag: TAG, units: named('泗阳县统计局', '泗阳县审计局') });
    fireEvent.input(field, { target: { value: ' ' } });
    fireEvent.submit(field.form as Element);
    expect(vi.mocked(props.onProject).mock.lastCall).toEqual([{ tag: TAG, units: null }]);
  });

  it('says where the report that summed it up is no longer in the project, or in the ledger', () => {
    const gone = project({ whole: 'http://www.qzlc.gov.cn/b.htm' });
    expect(renderUnits(gone, null, {}, [TAG], [wholeRow([])]).container.textContent).toContain(
      text.units.wholeLeft('泗阳县数据局'),
    );
    cleanup();
    const { container, props } = renderUnits(gone, null, {}, [TAG], []);
    expect(container.textContent).toContain(text.units.wholeGone);
    expect(container.textContent).not.toContain('www.qzlc.gov.cn/b.htm');
    fireEvent.click(container.querySelector('.units-tab input[type="checkbox"]') as Element);
    expect(props.onProject).toHaveBeenCalledWith({ tag: TAG, whole: URL });
  });

  it('shows no difference as a fault while the sum is not one of all', () => {
    const table = (names: readonly string[] | null) => {
      cleanup();
      const { container } = renderUnits(project({ units: names && named(...names) }), [statistics]);
      return {
        heads: [...container.querySelectorAll('.sum-table th[scope="col"]')].map((head) => head.textContent),
        marked: container.querySelectorAll('.sum-table .differs, .sum-table .tone-warning').length,
      };
    };
    const { sum, sumSoFar } = text.units.columns;
    expect(table(['泗阳县统计局', '泗阳县审计局'])).toMatchObject({ marked: 0 });
    expect(table(['泗阳县统计局', '泗阳县审计局']).heads).toContain(sumSoFar(1));
    expect(table(null).heads).toContain(sumSoFar(1));
    expect(table([]).heads).toContain(sumSoFar(1));
    expect(table(['泗阳县统计局'])).toMatchObject({ marked: 2 });
    expect(table(['泗阳县统计局']).heads).toContain(sum(1));
  });

  it('tells which pages are not counted, and why', () => {
    const { evaluation } = audit;
    const undated = { ...audit, evaluation: { ...evaluation, report: { ...evaluation.report, year: null } } };
    const { container } = renderUnits(project({ units: named('泗阳县统计局', '泗阳县审计局') }), [statistics, undated]);
    const { missing, setAside, whyAside } = text.units;
    expect(strips(container)).toEqual([
      `${missing(1)}泗阳县审计局`,
      setAside(1, true) + text.units.named('泗阳县审计局', whyAside['year-unknown']),
    ]);
  });

  it('says where this report can be held against no sum', () => {
    const undated = { ...whole.evaluation, report: { ...whole.evaluation.report, year: null } };
    const opening = { kind: 'open', key: 'a', report: openReport('a', undated, { tags: [TAG], url: URL }) } as const;
    expect(renderUnits(project(), null, { opening }).container.textContent).toContain(text.units.cannotSum);
  });

  it('has its name changed', async () => {
    const { container, props } = renderUnits(project(), [statistics]);
    fireEvent.click(button(container, text.units.rename));
    const field = container.querySelector('.project-name input') as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    expect(await accessibilityFaults(container)).toEqual([]);
    expect(button(container, text.actions.save).disabled).toBe(true);
    fireEvent.input(field, { target: { value: ' 泗阳县年报 ' } });
    fireEvent.submit(field.form as Element);
    expect(props.onRenameProject).toHaveBeenCalledWith(TAG, '泗阳县年报');
  });

  it('keeps its name at Escape, and gives the focus back', () => {
    const { container, props } = renderUnits(project(), [statistics]);
    fireEvent.click(button(container, text.units.rename));
    const field = container.querySelector('.project-name input') as HTMLInputElement;
    fireEvent.input(field, { target: { value: '泗阳' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(container.querySelector('.project-name h3')?.textContent).toContain(TAG);
    expect(document.activeElement).toBe(button(container, text.units.rename));
    expect(props.onRenameProject).not.toHaveBeenCalled();
  });
});

describe('a list of units in two windows', () => {
  const field = (container: Element) => container.querySelector('.unit-names textarea') as HTMLTextAreaElement;
  function renderList() {
    const { container, props, rerender } = renderUnits(project({ units: named('甲局') }), [statistics]);
    const store = (...units: readonly string[]) => {
      rerender(<Workbench {...props} projects={[project({ units: named(...units) })]} />);
    };
    return { container, props, store };
  }

  it('takes the list as it is stored while nothing is written', () => {
    const { container, store } = renderList();
    store('甲局', '乙局');
    expect(field(container).value).toBe('甲局\n乙局');
  });

  it('says that the list was changed elsewhere, and keeps or leaves what was written', () => {
    const { container, props, store } = renderList();
    fireEvent.input(field(container), { target: { value: '甲局\n丙局' } });
    expect(container.textContent).not.toContain(text.units.changedElsewhere);
    store('甲局', '乙局');
    expect(field(container).value).toBe('甲局\n丙局');
    expect(container.textContent).toContain(text.units.changedElsewhere);
    fireEvent.click(button(container, text.units.takeStored));
    expect(field(container).value).toBe('甲局\n乙局');
    expect(container.textContent).not.toContain(text.units.changedElsewhere);

    fireEvent.input(field(container), { target: { value: '丙局' } });
    fireEvent.submit(field(container).form as Element);
    expect(props.onProject).toHaveBeenCalledWith({ tag: TAG, units: named('丙局') });
    store('丙局');
    store('丙局', '丁局');
    expect(field(container).value).toBe('丙局\n丁局');
  });
});
