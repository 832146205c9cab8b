import type { Evaluation, Finding, SavedEquation, SavedTerm } from '../../../lib/judge/evaluation';
import type { LedgerEntry } from '../../../lib/ledger/record/entry';
import { earlierCheck, factsOfFindings } from '../../../lib/ledger/record/facts-of-findings';
import type { Edition } from '../../../lib/report/form/editions';
import type { TableKey } from '../../../lib/report/form/keys';
import { officialColumns, officialRows, proactiveBlockOf } from '../../../lib/report/form/labels';

/** Figures by `row/column`; null for a blank or missing cell. */
export type Figures = Readonly<Record<string, number | null>>;

/** A table of an evaluation: every official cell 0 but what `figures` (`row/column`) says. */
export function buildFigures(table: TableKey, edition: Edition, figures: Figures = {}) {
  const columnsOf = (row: string) =>
    table === 'proactive' ? (proactiveBlockOf(row, edition)?.columns ?? []) : officialColumns(table, edition);
  return Object.fromEntries(
    officialRows(table, edition).map(({ key: row }) => [
      row,
      Object.fromEntries(
        columnsOf(row).map(({ key: column }) => {
          const figure = figures[`${row}/${column}`];
          return [column, figure === undefined ? 0 : figure];
        }),
      ),
    ]),
  );
}

/** A term of table 3's column of natural persons. */
function buildTerm(sign: 1 | -1, row: string, value: number | null): SavedTerm {
  return {
    sign,
    cell: { table: 'requests', row, column: 'natural-person', text: value === null ? '' : String(value), value },
    place: { path: [1, 2, 3], quote: value === null ? '' : String(value) },
  };
}

/** 一 + 二 = 三（七） + 四 with these figures. */
export function buildBalance(left: readonly [number, number], right: readonly [number, number]): SavedEquation {
  return {
    terms: [
      buildTerm(1, 'new', left[0]),
      buildTerm(1, 'carried-in', left[1]),
      buildTerm(-1, 'handled-total', right[0]),
      buildTerm(-1, 'carried-forward', right[1]),
    ],
    computed: left[0] + left[1],
    reported: right[0] + right[1],
  };
}

/** A failed finding on table 3's column of natural persons, changed by `overrides`. */
export function buildFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    id: 'reconciliation/requests-balance:requests/natural-person',
    rule: 'reconciliation/requests-balance',
    outcome: 'failed',
    severity: 'error',
    subject: { table: 'requests', column: 'natural-person' },
    reason: 'differs',
    data: {},
    equation: buildBalance([60, 0], [61, 0]),
    cause: null,
    evidence: [{ quote: '61', place: { path: [1, 2, 3], quote: '61' } }],
    order: 40,
    section: 'requests',
    ...overrides,
  };
}

/** An evaluation of a report with nothing found, changed by `overrides`; `report` is changed by its own. */
export function buildEvaluation({
  report = {},
  ...overrides
}: Partial<Omit<Evaluation, 'report'>> & { readonly report?: Partial<Evaluation['report']> } = {}): Evaluation {
  const made = {
    source: 'https://www.suqian.gov.cn/report-2023.html',
    engine: { version: '0.1.0', rules: '1.0.0+00000000' },
    checkedAt: '2026-01-20T09:00:00.000Z',
    kind: 'annual-report' as const,
    why: [],
    edition: '2021' as const,
    report: {
      title: '宿迁市2023年政府信息公开工作年度报告',
      agency: '宿迁市',
      bodyKind: 'government' as const,
      year: 2023,
      period: ['2023-01-01', '2023-12-31'] as const,
      published: '2024-03-01',
      deadline: '2024-03-31',
      basis: [],
      contact: null,
      sections: [],
      tables: {},
      tableEditions: {},
      ...report,
    },
    findings: [],
    passes: [],
    causes: [],
    tally: { failed: 0, cantTell: 0, passed: 0, inapplicable: 0 },
    textHash: 'a'.repeat(64),
    ruleErrors: [],
    ...overrides,
  };
  // Findings that are made for a test tell the facts as well, as those of an earlier version do.
  return { ...made, report: { ...factsOfFindings(earlierCheck.parse(made)), ...made.report } };
}

/** An entry of the ledger around an evaluation. */
export function buildEntry(
  evaluation: Evaluation,
  overrides: Partial<Omit<LedgerEntry, 'evaluation'>> = {},
): LedgerEntry {
  return {
    url: evaluation.source,
    savedAt: evaluation.checkedAt,
    evaluation,
    decisions: [],
    tags: [],
    text: null,
    ...overrides,
  };
}

/** What is not as usual in a report made for a test. */
export interface Made extends Partial<Omit<Evaluation, 'report'>> {
  readonly agency?: string;
  readonly requests?: Figures | null;
  readonly proactive?: Figures;
  readonly amountUnits?: Evaluation['report']['amountUnits'];
  readonly edition?: Edition;
  readonly text?: readonly string[];
  readonly url?: string;
}

/** The saved check of a city's report for a year. */
export function reportOf(year: number, made: Made = {}): LedgerEntry {
  const {
    agency = '宿迁市',
    requests = {},
    proactive = {},
    amountUnits,
    edition = '2021',
    text = null,
    url,
    ...rest
  } = made;
  const source = url ?? `https://www.suqian.gov.cn/${year}.html`;
  const evaluation = buildEvaluation({
    source,
    edition,
    ...rest,
    report: {
      agency,
      year,
      tables: {
        ...(requests === null ? {} : { requests: buildFigures('requests', edition, requests) }),
        proactive: buildFigures('proactive', edition, proactive),
        'review-litigation': buildFigures('review-litigation', edition),
      },
      ...(amountUnits && { amountUnits }),
      tableEditions: { requests: edition, proactive: edition, 'review-litigation': null },
    },
  });
  return buildEntry(evaluation, { text });
}
