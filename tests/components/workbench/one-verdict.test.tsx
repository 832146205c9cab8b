import { describe, expect, it } from 'vitest';
import { writeEvidence } from '@/lib/export/files/evidence/evidence';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import type { Evaluation } from '@/lib/judge/evaluation';
import { rowOf } from '@/lib/ledger/list/row-of';
import type { Decision } from '@/lib/ledger/record/entry';
import { decide } from '@/lib/ledger/review/decision';
import { checkedEntry } from '../../lib/export/ledger-builder';
import { WORDS } from '../../words';
import { cleanReport, twoFailures } from '../fixtures';
import { done, renderPanel } from '../render-panel';
import { openReport, renderWorkbench } from './render-workbench';

const panel = WORDS['zh-CN'].panel;
const OPTIONS = { words: WORDS['zh-CN'], reviewer: '', exportedAt: '2026-01-22T01:00:00Z' } as const;
const ALONE = { previous: { kind: 'none' }, sums: [] } as const;
const CHOICE = { state: 'dismissed', reason: '纸质件无误', note: '', by: '', at: '2026-01-21T02:00:00Z' } as const;

/** What the list's line, the side view, the panel and the printed record say of one report. */
function everywhere(evaluation: Evaluation, decisions: readonly Decision[]) {
  const report = openReport('a', evaluation, { decisions });
  const row = { ...rowOf(report.entry, report.result), key: 'a' };
  const { container } = renderWorkbench([row], { opening: { kind: 'open', key: 'a', report } });
  const page = writeEvidence(reviewCheck(report.entry, report.result), { ...OPTIONS, against: ALONE });
  const written = new DOMParser().parseFromString(page, 'text/html');
  const judging = { kind: 'ready', key: 'a', decisions, told: null, onDecide: async () => true, onUndo() {} } as const;
  const beside = renderPanel(done(evaluation), { judging }).container;
  const record = written.querySelector('.facts .verdict td');
  const { errors, warnings, notices, undecided } = row.summary;
  return {
    line: { error: errors, warning: warnings, notice: notices, cantTell: undecided },
    side: container.querySelector('.side-view .verdict strong')?.textContent,
    panel: beside.querySelector('.panel-head .verdict strong')?.textContent,
    tones: [container.querySelector('.side-view .verdict'), beside.querySelector('.panel-head .verdict')].map(
      (line) => line?.className,
    ),
    record: record?.firstChild?.textContent,
    counts: record?.textContent,
    heading: written.querySelector('h2')?.textContent,
  };
}

describe('one report', () => {
  const oneCell = checkedEntry('made-2023-one-cell-off-by-ten-gbk').evaluation;

  it.each([
    ['two broken sums', twoFailures],
    ['one cell behind several', oneCell],
    ['nothing wrong', cleanReport],
  ])('has one verdict wherever it is shown: %s', (_, evaluation) => {
    const told = everywhere(evaluation, []);
    const { error, warning, notice, cantTell } = told.line;
    const headline =
      error + warning + notice + cantTell > 0
        ? panel.decisions.left(error, warning, notice, cantTell)
        : panel.verdict.clean;
    expect([told.side, told.panel, told.record]).toEqual([headline, headline, headline]);
    expect(told.tones[1]).toBe(told.tones[0]);
  });

  const [first] = twoFailures.findings;
  it.each([
    ['one is dismissed', 'dismissed', [first], '2 处错误待核实'],
    ['one is confirmed', 'confirmed', [first], '2 处错误待核实'],
    ['all are confirmed', 'confirmed', twoFailures.findings, '已核完：属实 3 处'],
    ['all are put right', 'rectified', twoFailures.findings, '已核完：已整改 3 处'],
    ['all are dismissed', 'dismissed', twoFailures.findings, '已核完：不属实 3 处'],
  ] as const)('has the verdict that people gave it, and suspects nothing, once %s', (_, state, findings, headline) => {
    const on = findings.flatMap((finding) => finding ?? []);
    const told = everywhere(twoFailures, decide(on, { ...CHOICE, state }) ?? []);
    expect([told.side, told.panel, told.record]).toEqual([headline, headline, headline]);
    expect(told.tones[1]).toBe(told.tones[0]);
    expect(told.counts).not.toContain('疑为');
    expect(told.counts?.includes('已处理 1/3')).toBe(on.length === 1);
  });

  it('has no fault left where all was dismissed, and the printed record says how much that was', () => {
    const told = everywhere(twoFailures, decide(twoFailures.findings, CHOICE) ?? []);
    expect(told.line).toEqual({ error: 0, warning: 0, notice: 0, cantTell: 0 });
    expect(told.counts).toContain(`疑点 0 条，无法判断 0 项，经核实不属实 ${twoFailures.findings.length} 条`);
    expect(told.heading).toBe(`一、疑点（0 条，另有经核实不属实 ${twoFailures.findings.length} 条）`);
  });

  it('counts what one cell explains as one fault', () => {
    expect(oneCell.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(1);
    expect(everywhere(oneCell, []).line.error).toBe(1);
  });
});
