import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { columnsOf } from '@/components/workbench/list/columns';
import { WorkbenchContext } from '@/components/workbench/workbench-context';
import type { WorkbenchProps } from '@/components/workbench/workbench-props';
import { readCarryOver } from '@/components/workbench/years/carry-over-map';
import { YearChart } from '@/components/workbench/years/YearChart';
import type { YearFlow } from '@/components/workbench/years/year-flow';
import { COMING, GOING, largestSide, readFlow, readSide, stack } from '@/components/workbench/years/year-flow';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import type { OpenReport } from '@/lib/workbench/views/opening';

import { WORDS } from '../../words';
import { cleanReport, finding, notReport } from '../fixtures';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { openReport, renderWorkbench } from './render-workbench';

const entry = (evaluation: LedgerEntry['evaluation']): LedgerEntry => ({
  url: evaluation.source,
  savedAt: evaluation.checkedAt,
  evaluation,
  decisions: [],
  tags: [],
  text: null,
});

describe('the flow of a year', () => {
  const flow = readFlow(entry(cleanReport));

  it('has the same height on both sides where table 3 holds', () => {
    expect(flow).toMatchObject({ year: 2023, carriedIn: 96, fresh: 3511, carriedForward: 121 });
    if (flow === null) throw new Error('There is no flow.');
    const height = (parts: typeof COMING | typeof GOING) => stack(flow, parts, 1).at(-1)?.to;
    expect(height(COMING)).toBe(3607);
    expect(height(GOING)).toBe(3607);
    expect(largestSide([flow])).toBe(3607);
  });

  it('leaves out what is 0, blank or negative', () => {
    const parts = stack(
      {
        year: 2023,
        url: '',
        disputed: false,
        carriedIn: null,
        fresh: 5,
        granted: 0,
        refused: -2,
        unavailable: 0,
        unprocessed: 0,
        otherwise: 5,
        carriedForward: 0,
        atLeast: [],
      },
      [...COMING, ...GOING],
      2,
    );
    expect(parts).toEqual([
      { part: 'fresh', value: 5, from: 0, to: 10 },
      { part: 'otherwise', value: 5, from: 10, to: 20 },
    ]);
  });

  const withTotals = (totals: Readonly<Record<string, number | null>>) => {
    const requests = Object.fromEntries(Object.entries(totals).map(([row, total]) => [row, { total }]));
    const report = { ...cleanReport.report, tables: { ...cleanReport.report.tables, requests } };
    return readFlow(entry({ ...cleanReport, report }));
  };

  it('is blank where its cells are, and never 0', () => {
    const blank = withTotals({ 'carried-in': 0, new: 859, granted: null, 'refused.a': null, 'carried-forward': null });
    expect(blank).toMatchObject({ granted: null, refused: null, carriedForward: null, atLeast: [] });
    if (blank === null) throw new Error('There is no flow.');
    expect(readSide(blank, GOING)).toEqual({ total: null, atLeast: true });
    expect(readSide(blank, COMING)).toEqual({ total: 859, atLeast: false });
    const { container } = render(
      <WorkbenchContext.Provider
        value={{
          words: WORDS['zh-CN'],
          text: WORDS['zh-CN'].workbench,
          panel: WORDS['zh-CN'].panel,
          sheet: null,
          columns: columnsOf(false),
        }}
      >
        <YearChart flows={[blank]} />
      </WorkbenchContext.Provider>,
    );
    const over = [...container.querySelectorAll('.total')].map(({ textContent }) => textContent);
    expect(over).toEqual(['859', WORDS['zh-CN'].workbench.decisions.blank]);
  });

  it('is the least of a group where some of its cells are blank', () => {
    const some = withTotals({ new: 5, granted: 3, 'partially-granted': null, 'carried-forward': 0 });
    expect(some).toMatchObject({ granted: 3, atLeast: ['granted'] });
    expect(some && readSide(some, ['granted'])).toEqual({ total: 3, atLeast: true });
  });

  it('is none where there is no table or no year', () => {
    expect(readFlow(entry(notReport))).toBeNull();
  });
});

describe('the carry-over map', () => {
  const rule = 'reconciliation/carry-over';
  const passes = [{ rule, subject: { table: 'requests', column: 'total' } as const, equation: null }];

  it('has an outcome for every column that has one', () => {
    const failed = finding({
      id: 'x',
      rule,
      reason: 'differs',
      subject: { table: 'requests', column: 'natural-person' },
    });
    const columns = readCarryOver({ findings: [failed], passes }, 2024);
    expect(columns).toHaveLength(7);
    expect(columns.find(({ column }) => column === 'natural-person')).toMatchObject({
      outcome: 'broken',
      finding: 'x',
    });
    expect(columns.find(({ column }) => column === 'total')?.outcome).toBe('held');
    expect(columns.find(({ column }) => column === 'research-institution')?.outcome).toBe('unchecked');
  });

  it('says of every column what could not be decided for the table', () => {
    const whole = finding({
      id: 'y',
      rule,
      reason: 'previous-unreadable',
      outcome: 'cantTell',
      subject: { table: 'requests' },
    });
    expect(readCarryOver({ findings: [whole], passes: [] }, 2024).map(({ outcome }) => outcome)).toEqual(
      Array(7).fill('undecided'),
    );
  });

  it('is empty where nothing was compared', () => {
    expect(readCarryOver({ findings: [], passes: [] }, 2024)).toEqual([]);
  });
});

describe('the year before', () => {
  const text = WORDS['zh-CN'].workbench;
  const opened = (given: Partial<OpenReport>): WorkbenchProps['opening'] => ({
    kind: 'open',
    key: 'a',
    report: { ...openReport('a', cleanReport), ...given },
  });
  const rows = [
    row('a', { unit: '泗阳县数据局', year: 2023 }),
    row('b', { unit: '泗阳县大数据管理局', year: 2022 }),
    row('c', { unit: '泗阳县审计局', year: 2022 }),
  ];
  afterEach(cleanup);
  const openTab = (container: Element) => fireEvent.click(button(container, text.side.tabs.years));

  it('is found by hand where the names do not tell', async () => {
    const { container, props } = renderWorkbench(rows, {
      opening: opened({ previous: { kind: 'missing', year: 2022 } }),
    });
    openTab(container);
    const field = container.querySelector('.previous-picker input') as HTMLInputElement;
    fireEvent.input(field, { target: { value: '大数据' } });
    const found = [...container.querySelectorAll('.previous-picker li button')];
    expect(found.map((each) => each.textContent)).toEqual([expect.stringContaining('泗阳县大数据管理局')]);
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(found[0] as Element);
    expect(props.onMatch).toHaveBeenCalledWith('http://www.qzlc.gov.cn/b.htm', true);
    fireEvent.input(field, { target: { value: '水利' } });
    expect(container.querySelector('.previous-picker')?.textContent).toContain(text.years.found(0));
  });

  it('is chosen among several', () => {
    const entries = ['x', 'y'].map((name) => entry({ ...cleanReport, source: `http://www.qzlc.gov.cn/${name}` }));
    const { container, props } = renderWorkbench(rows, { opening: opened({ previous: { kind: 'several', entries } }) });
    openTab(container);
    fireEvent.click([...container.querySelectorAll('.strip .plain')][1] as Element);
    expect(props.onMatch).toHaveBeenCalledWith('http://www.qzlc.gov.cn/y', true);
  });

  it('is let go of again, and what was said stays in sight', async () => {
    const url = cleanReport.source;
    const { container, props } = renderWorkbench(rows, {
      opening: opened({}),
      matches: [{ one: 'http://www.qzlc.gov.cn/b.htm', other: url, same: false }],
    });
    openTab(container);
    const said = container.querySelector('.hand-matches li');
    expect(said?.textContent).toContain(text.years.said('泗阳县大数据管理局', false));
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(said?.querySelector('button') as Element);
    expect(props.onMatch).toHaveBeenCalledWith('http://www.qzlc.gov.cn/b.htm', null);
  });

  it('says why nothing is compared where the year is known, and where it is not', () => {
    const evaluation = { ...cleanReport, report: { ...cleanReport.report, year: 2019 } };
    const { container } = renderWorkbench(rows, {
      opening: { kind: 'open', key: 'a', report: { ...openReport('a', evaluation), previous: { kind: 'none' } } },
    });
    openTab(container);
    expect(container.textContent).toContain(text.years.notAsked(2019));
    expect(text.years.notAsked(null)).not.toContain('2019');
  });

  it('says of a page that is no report that it is none', () => {
    const { container } = renderWorkbench(rows, {
      opening: { kind: 'open', key: 'a', report: { ...openReport('a', notReport), previous: { kind: 'none' } } },
    });
    openTab(container);
    expect(container.textContent).toContain(text.years.noReport);
  });
});

describe('the chart', () => {
  afterEach(cleanup);
  const flow = (year: number, given: Partial<YearFlow>): YearFlow => ({
    year,
    url: '',
    disputed: false,
    carriedIn: 0,
    fresh: 5,
    granted: 5,
    refused: 0,
    unavailable: 0,
    unprocessed: 0,
    otherwise: 0,
    carriedForward: 3,
    atLeast: [],
    ...given,
  });
  const drawn = (...flows: readonly YearFlow[]) => {
    const words = WORDS['zh-CN'];
    const tools = { words, text: words.workbench, panel: words.panel, sheet: null, columns: columnsOf(false) };
    const { container } = render(
      <WorkbenchContext.Provider value={tools}>
        <YearChart flows={flows} />
      </WorkbenchContext.Provider>,
    );
    return [...container.querySelectorAll('.carry text')].map((each) => each.textContent);
  };

  it('links two years by what one carried forward and the other carried in', () => {
    expect(drawn(flow(2022, {}), flow(2023, { carriedIn: 3 }))).toEqual(['3 = 3']);
    cleanup();
    expect(drawn(flow(2022, {}), flow(2023, { carriedIn: 2 }))).toEqual(['3 ≠ 2']);
  });

  it('draws no link from or to a year of several versions, or a blank', () => {
    expect(drawn(flow(2022, { disputed: true }), flow(2023, { carriedIn: 3 }))).toEqual([]);
    cleanup();
    expect(drawn(flow(2022, { carriedForward: null }), flow(2023, { carriedIn: 0 }))).toEqual([]);
  });
});
