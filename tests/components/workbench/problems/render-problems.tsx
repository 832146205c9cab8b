import { fireEvent, render, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import type { WorkbenchProps } from '@/components/workbench/workbench-props';
import type { Evaluation } from '@/lib/judge/evaluation';
import { decideAlike } from '@/lib/ledger/problems/decide-alike';
import { type ReportFaults, readFaults, withDecisions } from '@/lib/ledger/problems/report-faults';
import { applyDecisions } from '@/lib/ledger/review/decision';
import type { AskedAlike, ProblemsView } from '@/lib/workbench/views/problems-view';
import { WORDS } from '../../../words';
import { evaluation, finding, twoFailures } from '../../fixtures';
import { button } from '../../render-panel';
import { row } from '../ledger-rows';
import { openReport, renderWorkbench } from '../render-workbench';

export const words = WORDS['zh-CN'];

export const { problems: text, notices } = words.workbench;

export const SUM = 'reconciliation/review-litigation-total';

export const PHONE = 'contact/phone-malformed';

const phone = finding({ id: PHONE, rule: PHONE, reason: 'malformed', severity: 'warning', data: { text: '1234' } });

const [sum] = twoFailures.findings.filter(({ rule }) => rule === SUM);
if (sum === undefined) throw new Error('No sum fails.');

const edit = {
  cell: { table: 'review-litigation', row: 'review', column: 'total' },
  value: 0,
  suggested: 11,
} as const;

const slip: Evaluation = evaluation({
  findings: [{ ...sum, cause: 'c1' }],
  causes: [{ id: 'c1', edits: [edit], explains: 1, unique: true, rivals: [] }],
});

/** Reports of the ledger by key, as rows and as what was read of them. */
const REPORTS: Readonly<Record<string, Evaluation>> = {
  a: twoFailures,
  b: evaluation({ findings: [phone] }),
  c: slip,
  d: evaluation(),
};

export const ROWS = [
  row('a', { unit: '鲤城区统计局', onTime: 'no' }, { tags: ['核查'] }),
  row('b', { unit: '鲤城区教育局', group: '丰泽区', contact: 'gaps' }, { tags: ['核查'] }),
  row('c', { unit: '鲤城区审计局' }, { tags: ['核查'] }),
  row('d', { unit: '鲤城区财政局' }),
];

export const readAll = () =>
  new Map(
    Object.entries(REPORTS).map(([key, each]): [string, ReportFaults] => [
      key,
      { ...readFaults(openReport(key, each).entry, { findings: [], passes: [] }), key },
    ]),
  );

export const read = (): ProblemsView => ({ kind: 'read', reports: readAll() });

/** The workbench by problem, that keeps the decisions made in it as long as they are not refused. */
export function renderProblems(given: Partial<WorkbenchProps> = {}, saves: () => boolean = () => true) {
  const onDecideAlike = vi.fn<WorkbenchProps['onDecideAlike']>();
  const { props, unmount } = renderWorkbench(ROWS, given);
  unmount();
  function Deciding() {
    const [reports, setReports] = useState(readAll());
    onDecideAlike.mockImplementation(async ({ faults, ...choice }: AskedAlike) => {
      if (!saves()) return false;
      setReports((before) => {
        const next = new Map(before);
        for (const { key, fault } of faults) {
          const report = next.get(key);
          const made = decideAlike([fault], choice, { by: '张三', at: '2026-01-21T02:00:00Z' })?.flat() ?? [];
          if (report) next.set(key, withDecisions(report, applyDecisions(report.decisions, made).decisions));
        }
        return next;
      });
      return true;
    });
    return <Workbench {...props} problems={{ kind: 'read', reports }} onDecideAlike={onDecideAlike} />;
  }
  const view = render(<Deciding />);
  fireEvent.click(button(view.container, text.views.problems));
  return { props, onDecideAlike, ...view };
}

export const inside = (container: Element) =>
  within(container.querySelector<HTMLElement>('.workbench') ?? expect.fail('no workbench'));

export const problem = (container: Element, rule: string) =>
  container.querySelector<HTMLElement>(`[data-problem="${rule}"]`) ?? expect.fail(rule);

export const countsOf = (container: Element, rule: string) =>
  [...problem(container, rule).querySelectorAll('.count')].map((each) => Number(each.lastChild?.textContent));

export const press = (element: Element, key: string, given: KeyboardEventInit = {}) =>
  fireEvent.keyDown(element, { key, ...given });

export const chip = (container: Element, name: string) =>
  [...container.querySelectorAll<HTMLButtonElement>('.problem-filters .chip')].find((each) =>
    each.textContent?.startsWith(name),
  ) ?? expect.fail(name);

export const grid = (container: Element) =>
  container.querySelector<HTMLElement>('.fault-table') ?? expect.fail('no grid');

export const lines = (container: Element) => [...container.querySelectorAll<HTMLElement>('.fault-lines [role="row"]')];
