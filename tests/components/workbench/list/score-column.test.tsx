import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkbenchProps } from '@/components/workbench/workbench-props';
import { writeEvidence } from '@/lib/export/files/evidence/evidence';
import { type ExportOptions, reviewCheck } from '@/lib/export/rows/reviewed-check';
import type { Sheet, SheetCell } from '@/lib/export/rows/sheet';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { joinRosters } from '@/lib/ledger/list/membership';
import { rowOf } from '@/lib/ledger/list/row-of';
import { timingOfRow } from '@/lib/ledger/list/row-timing';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { entryKey } from '@/lib/ledger/record/merge';
import { lichengSheet } from '@/lib/ledger/scoring/licheng-sheet';
import { LANGUAGES } from '@/lib/messages/languages';
import type { OpenReport } from '@/lib/workbench/views/opening';
import { buildFinding, decideOn, entryOf, sheetsOf } from '../../../lib/export/ledger-builder';
import { CALENDAR } from '../../../lib/ledger/calendar';
import { WORDS } from '../../../words';
import { accessibilityFaults, button } from '../../render-panel';
import { row } from '../ledger-rows';
import { chipOf } from '../project-rows';
import { renderWorkbench } from '../render-workbench';

afterEach(cleanup);

const words = WORDS['zh-CN'];
const SHEET = lichengSheet(words.scoring.template);
const COPIED = buildFinding({ id: 'c', rule: 'identity/copied-text', severity: 'error', subject: {}, section: null });
const MISSING = buildFinding({ id: 'm', rule: 'structure/section-missing', severity: 'error', order: 1 });

const reportOf = (unit: string, entry: LedgerEntry): LedgerRow => {
  const made = rowOf({ ...entry, url: `http://www.example.gov.cn/${unit}.htm` }, NOTHING_ACROSS);
  return { ...made, key: unit, summary: { ...made.summary, unit } };
};
const inTime = { ...entryOf('甲局').evaluation.report, published: '2026-01-20', onTime: 'yes' } as const;
const open = entryOf('甲局', { report: inTime, findings: [MISSING], ruleErrors: [] });
const settled = decideOn(open, MISSING, {});
const said = { item: 'item-5', points: 2.5, note: '二次退回', by: '王', at: '2026-02-01T00:00:00Z' };
const unclear = entryOf('丁局', {
  report: { ...inTime, published: null, onTime: 'unknown' },
  findings: [],
  ruleErrors: [],
});

const NOBODY = { previous: { kind: 'missing', year: 2024 }, disputed: [], sums: [], group: [] } as const;
const ROWS = [
  reportOf('甲局', settled),
  reportOf('乙局', open),
  reportOf('丙局', { ...settled, points: [said] }),
  reportOf('丁局', unclear),
  reportOf('戊局', entryOf('戊局', { kind: 'older-annual-report', findings: [] })),
];

function show(language: (typeof LANGUAGES)[number] = 'zh-CN', scoring: typeof SHEET | null = SHEET, printing = false) {
  const { props } = renderWorkbench([row('a', {})]);
  cleanup();
  return renderWorkbench(ROWS, { words: WORDS[language], settings: { ...props.settings, scoring }, printing })
    .container;
}
const cells = (container: Element) =>
  [...container.querySelectorAll('.ledger-lines .line')].map((line) => [
    line.querySelector('.unit')?.textContent,
    line.querySelector('.score')?.textContent,
  ]);

describe('what reports are worth, in the list', () => {
  it('is no column where there is no sheet', () => {
    const container = show('zh-CN', null);
    expect(container.querySelector('.ledger-head .score')).toBeNull();
    expect(container.querySelector('[role="grid"]')?.getAttribute('aria-colcount')).toBe('15');
  });

  it('says what is provisional and what is not decided, and nothing of what is no report to be scored', () => {
    const container = show();
    expect(new Map(cells(container) as [string, string][])).toEqual(
      new Map([
        ['甲局', '5'],
        ['乙局', '暂定 10'],
        ['丙局', '2.5'],
        ['丁局', '待定'],
        ['戊局', ''],
      ]),
    );
    expect(container.querySelector('[role="grid"]')?.getAttribute('aria-colcount')).toBe('16');
    const titles = [...container.querySelectorAll('.ledger-lines .score')].map((cell) => cell.getAttribute('title'));
    expect(titles.find((title) => title?.includes('二次退回'))).toContain('“未按照要素撰写”扣 5 分');
  });

  it('sorts by points, and leaves what has none at the end whichever way', () => {
    const container = show();
    const order = () => cells(container).map(([unit]) => unit);
    fireEvent.click(button(container, /^得分/));
    expect(order()).toEqual(['丙局', '甲局', '乙局', '丁局', '戊局']);
    fireEvent.click(button(container, /^得分/));
    expect(order()).toEqual(['乙局', '甲局', '丙局', '丁局', '戊局']);
  });

  it('stands on paper, too', () => {
    const sheet = show('zh-CN', SHEET, true).querySelector('.print-sheet');
    expect(sheet?.querySelector('th.score')?.textContent).toBe('得分');
    expect([...(sheet?.querySelectorAll('td.score') ?? [])].map(({ textContent }) => textContent)).toContain('暂定 10');
  });

  it('is not told before a report was compared', () => {
    const { props } = renderWorkbench([row('a', {})]);
    cleanup();
    const rows = ROWS.slice(0, 1).map((each) => ({ ...each, pending: true }));
    const { container } = renderWorkbench(rows, { settings: { ...props.settings, scoring: SHEET } });
    expect(cells(container)).toEqual([['甲局', words.workbench.table.pending]]);
  });

  it.each(LANGUAGES)('has nothing that axe finds, in %s', async (language) => {
    expect(await accessibilityFaults(show(language))).toEqual([]);
  });
});

const told = (cell: SheetCell | undefined) =>
  cell && 'value' in cell ? cell.value : cell && 'text' in cell ? cell.text : null;
const column = (sheet: Sheet | undefined, title: string) => {
  const at = sheet?.columns.findIndex((each) => each.title === title) ?? -1;
  return sheet?.rows.map((line) => told(line[at]));
};

describe('one score', () => {
  it('is left to a person where the project shown says otherwise of its lateness, in row, side view and record', () => {
    const { props } = renderWorkbench([row('a', {})]);
    cleanup();
    const entry = entryOf('鲤城区甲局', { report: { ...inTime, agency: '鲤城区甲局' }, findings: [], ruleErrors: [] });
    const project = {
      tag: '核查',
      whole: null,
      year: 2025,
      units: [{ name: '鲤城区甲局' }],
      deadlines: { department: '2026-01-10' },
    };
    const key = entryKey(entry);
    const rows = joinRosters([{ ...reportOf('鲤城区甲局', entry), key, url: entry.url }], {
      projects: [project],
      hand: [],
    });
    const given = {
      settings: { ...props.settings, scoring: SHEET },
      projects: [project],
      opening: {
        kind: 'open',
        key,
        report: { ...NOBODY, key, entry, result: NOTHING_ACROSS, years: [entry] },
      },
    } as const;
    const onEvidence = vi.fn<WorkbenchProps['onEvidence']>();
    const { container } = renderWorkbench(rows, { ...given, onEvidence });
    expect(cells(container)).toEqual([['鲤城区甲局', '待定']]);
    fireEvent.click(chipOf(container, project.tag));
    expect(cells(container)).toEqual([['鲤城区甲局', '待定']]);
    expect(container.querySelector('.score-block summary')?.textContent).toContain('待定');
    fireEvent.click(button(container, words.workbench.actions.evidence));
    const [asked, units = []] = onEvidence.mock.calls[0] ?? expect.fail('not asked');
    expect(asked).toBe(key);
    const against = { previous: { kind: 'none' }, sums: [] } as const;
    const options = {
      words,
      reviewer: '',
      listing: 'all',
      scoring: SHEET,
      exportedAt: '2026-02-02T00:00:00Z',
    } as const;
    expect(units.map(({ project: tag }) => tag)).toEqual([project.tag]);
    const timingOf: ExportOptions['timingOf'] = (_, summary) =>
      timingOfRow({ places: rows[0]?.places ?? [], summary }, CALENDAR.days, project.tag);
    const record = writeEvidence(reviewCheck(entry, NOTHING_ACROSS), { ...options, timingOf, against });
    expect(record).toContain('得分</th><td>待定<');
    expect(record).toContain('本项目“部门”的期限 2026-01-10');
  });

  it.each([
    ['settled', settled, '5', 5],
    ['said by a person', { ...settled, points: [said] }, '2.5', 7.5],
    ['provisional', open, '暂定 10', 0],
    ['not decided', unclear, '待定', 0],
    [
      'of a copied report',
      decideOn(entryOf('甲局', { report: inTime, findings: [COPIED], ruleErrors: [] }), COPIED, {}),
      '5',
      5,
    ],
  ])('is the same in row, side view, 检查汇总, 问题清单 and record: %s', (_, entry, score, off) => {
    const { props } = renderWorkbench([row('a', {})]);
    cleanup();
    const report: OpenReport = {
      key: '甲局',
      entry,
      result: NOTHING_ACROSS,
      previous: { kind: 'missing', year: 2024 },
      years: [entry],
      disputed: [],
      sums: [],
      group: [],
    };
    const { container } = renderWorkbench([reportOf('甲局', entry)], {
      settings: { ...props.settings, scoring: SHEET },
      opening: { kind: 'open', key: '甲局', report },
    });
    expect(cells(container)).toEqual([['甲局', score]]);
    const figure = score.replace('暂定 ', '');
    const block = container.querySelector('.score-block summary')?.textContent ?? '';
    expect(block).toContain(figure === '待定' ? '待定至多 10/10' : `${figure}/10`);
    expect(block.includes('暂定')).toBe(score.includes('暂定'));

    const options: ExportOptions = { words, reviewer: '', listing: 'all', scoring: SHEET };
    const [problems, , summary] = sheetsOf([entry], options);
    expect(column(summary, '得分')?.map(String)).toEqual([score]);
    expect(column(summary, '扣分')).toEqual([off]);
    // A person's own points off that are no fault's stand in no fault's row.
    const byHand = entry.points === undefined ? 0 : said.points;
    const listed = (column(problems, '扣分') ?? []).reduce<number>((sum, cost) => sum + Number(cost ?? 0), byHand);
    expect(listed).toBe(off);
    const record = {
      ...options,
      exportedAt: '2026-02-02T00:00:00Z',
      against: { previous: { kind: 'none' }, sums: [] },
    } as const;
    expect(writeEvidence(reviewCheck(entry, NOTHING_ACROSS), record)).toContain(`得分</th><td>${score}<`);
  });
});
