import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { WORDS } from '../../../words';
import { cleanReport as EVALUATION } from '../../fixtures';
import { row } from '../ledger-rows';
import { openReport, renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;
const LONG = '2025年度某某市某某区政府信息公开工作年度报告勾稽关系专项核查第一批次'.repeat(4);
const titlesOf = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((each) => each.getAttribute('title'));

describe('names that are too long for their place', () => {
  it('are whole under the pointer: projects among the filters', () => {
    const { container } = renderWorkbench([row('a', {}, { tags: [LONG] })]);
    expect(titlesOf(container, '.chip-name[title]')).toEqual([LONG]);
  });

  it('are whole under the pointer: the unit and its projects over an open report', () => {
    const evaluation = { ...EVALUATION, report: { ...EVALUATION.report, agency: LONG } };
    const report = openReport('a', evaluation, { tags: [LONG] });
    const { container } = renderWorkbench([row('a')], { opening: { kind: 'open', key: 'a', report } });
    expect(titlesOf(container, '.side-head h2')).toEqual([LONG]);
    expect(titlesOf(container, '.side-head .kept [title]')).toEqual([LONG]);
  });

  it('are whole under the pointer: both sides of a conflict', () => {
    const match = { one: 'https://a.gov.cn/', other: 'https://b.gov.cn/', same: true };
    const conflict = { kind: 'match', mine: match, theirs: { ...match, same: false }, kept: 'mine' } as const;
    const named = new Map([[match.one, { agency: LONG, year: 2020 }]]);
    const { container } = renderWorkbench([row('a')], {
      importing: {
        kind: 'ready',
        file: 'a.json',
        reports: 1,
        added: 0,
        updated: 1,
        matches: 0,
        projects: 0,
        conflicts: [conflict],
        named,
      },
    });
    expect(titlesOf(container, '.conflicts tbody .cut')).toEqual([
      `${LONG} 2020 年度 与 ${match.other}`,
      text.importing.match,
      text.years.same,
      text.years.notSame,
    ]);
  });
});

describe('the order of the list beside an open report', () => {
  it('is told where the column that gives it may be hidden, and nowhere else', () => {
    const { container } = renderWorkbench([row('a')]);
    const head = () => container.querySelector('.ledger-head .unit .order')?.textContent;
    expect(head()).toBe(`${text.table.columns.checkedAt} ↓`);
    const press = (column: 'errors' | 'contact') =>
      fireEvent.click(container.querySelector(`.ledger-head .${column} button`) as HTMLElement);
    press('errors');
    expect(head()).toBeUndefined();
    press('contact');
    expect(head()).toBe(`${text.table.columns.contact} ↑`);
  });
});
