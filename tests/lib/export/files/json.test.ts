import { describe, expect, it } from 'vitest';
import { toContract } from '@/lib/export/files/json';
import type { Evaluation, Finding, SavedTerm } from '@/lib/judge/evaluation';
import { contractSchema } from './contract-schema';

const place = { path: [1, 0, 3], quote: '61' };

const term = (sign: 1 | -1, row: string, text: string | null, value: number | null): SavedTerm => ({
  sign,
  cell: { table: 'requests', row, column: 'natural-person', text, value },
  place: text === null ? null : place,
});

const balance: Finding = {
  id: 'f1',
  rule: 'reconciliation/requests-balance',
  outcome: 'failed',
  severity: 'error',
  subject: { table: 'requests', column: 'natural-person' },
  reason: 'unbalanced',
  data: { computed: 60, reported: 61, difference: -1 },
  equation: {
    terms: [
      term(1, 'new', '60', 60),
      term(1, 'carried-in', '', null),
      term(-1, 'handled-total', '61', 61),
      term(-1, 'carried-forward', null, null),
    ],
    computed: 60,
    reported: 61,
  },
  cause: null,
  evidence: [{ quote: '61', place }],
  order: 40,
  section: 'requests',
};

const evaluation: Evaluation = {
  source: 'page.html',
  engine: { version: '0.1.0', rules: '1' },
  checkedAt: '2026-01-20T09:00:00.000Z',
  kind: 'annual-report',
  why: [],
  edition: '2021',
  report: {
    title: '示例区某局2025年政府信息公开工作年度报告',
    agency: '示例区某局',
    bodyKind: 'department',
    year: 2025,
    period: ['2025-01-01', '2025-12-31'],
    published: null,
    deadline: '2026-01-31',
    basis: ['国办公开办函〔2021〕30号'],
    contact: null,
    sections: [{ key: 'requests', heading: '三、收到和处理政府信息公开申请情况', place }],
    tables: { requests: { new: { 'natural-person': 60 }, 'carried-in': { 'natural-person': null } } },
    tableEditions: { requests: '2021' },
    oddCells: [],
    incompleteTables: [],
    yearDisputed: false,
    attachmentOnly: false,
    onTime: 'unknown',
  },
  findings: [balance],
  passes: [
    {
      rule: 'reconciliation/requests-row-total',
      subject: { table: 'requests', row: 'new' },
      equation: { terms: [term(1, 'new', '60', 60), term(-1, 'new', '60', 60)], computed: 60, reported: 60 },
    },
    { rule: 'contact/missing', subject: {}, equation: null },
  ],
  causes: [
    {
      id: 'c1',
      edits: [{ cell: { table: 'requests', row: 'new', column: 'natural-person' }, value: 60, suggested: 61 }],
      explains: 1,
      unique: true,
      rivals: [],
    },
  ],
  tally: { failed: 1, cantTell: 0, passed: 2, inapplicable: 3 },
  textHash: 'ab'.repeat(32),
  ruleErrors: [],
};

describe('toContract', () => {
  const contract = toContract(evaluation, (finding) => `一句话：${finding.rule}`);

  it('has the documented shape, and stays the same through JSON', () => {
    expect(contractSchema.parse(contract)).toEqual(contract);
    expect(JSON.parse(JSON.stringify(contract))).toEqual(contract);
  });

  it('writes the sentence that the caller makes', () => {
    expect(contract.findings.map(({ message }) => message)).toEqual(['一句话：reconciliation/requests-balance']);
  });

  it('keeps a blank cell and a missing one apart from 0', () => {
    expect(contract.findings[0]?.equation?.terms.map(({ cell }) => [cell.text, cell.value])).toEqual([
      ['60', 60],
      ['', null],
      ['61', 61],
      [null, null],
    ]);
    expect(contract.report.tables.requests?.['carried-in']?.['natural-person']).toBeNull();
  });

  it('tells what amounts of money are given in, and that a page gives no unit', () => {
    const amountUnits = { procurement: '元', fees: null } as const;
    const made = toContract({ ...evaluation, report: { ...evaluation.report, amountUnits } }, () => '一句话');
    expect(made.report.amountUnits).toEqual(amountUnits);
    expect(contractSchema.parse(made)).toEqual(made);
    expect(contract.report.amountUnits).toEqual({});
  });

  it('a table that is not on the page is null', () => {
    expect(contract.report.tables.proactive).toBeNull();
  });

  it('says what was switched off, and from which report a figure was taken', () => {
    expect(contract.settings).toBeNull();
    const settings = { disabled: ['contact/missing'], regraded: [{ rule: 'table/x', severity: 'error' as const }] };
    const source = { url: 'http://a.gov.cn/2024.htm', year: 2024, agency: '示例区某局' };
    const equation = {
      terms: [
        { ...term(1, 'carried-forward', '3', 3), source },
        { ...term(-1, 'carried-in', '3', 3), source: { ...source, url: evaluation.source, year: 2025 } },
      ],
      computed: 3,
      reported: 3,
    };
    const pass = { rule: 'reconciliation/carry-over', subject: {}, equation };
    const made = toContract({ ...evaluation, settings, passes: [pass] }, () => '一句话');
    expect(made.settings).toEqual(settings);
    expect(made.passed[0]?.equation?.terms.map((each) => each.source)).toEqual([source, undefined]);
    expect(contractSchema.parse(made)).toEqual(made);
    expect(JSON.stringify(contract)).not.toContain('"source":{');
  });

  it('holds no place in the page', () => {
    expect(JSON.stringify(contract)).not.toMatch(/"(place|path|order|sections)"/);
  });
});
