import type { Evaluation } from '@/lib/judge/evaluation';

/** A small evaluation with one of everything that is stored. */
export const example: Evaluation = {
  source: 'http://www.qzlc.gov.cn/xxgk/t20210106_1.htm',
  engine: { version: '0.1.0', rules: '1' },
  checkedAt: '2021-02-01T08:00:00.000Z',
  kind: 'annual-report',
  why: [],
  edition: '2019',
  report: {
    title: '鲤城区统计局2020年政府信息公开工作年度报告',
    agency: '鲤城区统计局',
    bodyKind: 'department',
    year: 2020,
    period: ['2020-01-01', '2020-12-31'],
    published: null,
    deadline: '2021-01-31',
    basis: ['国办公开办函〔2019〕60号'],
    contact: {
      office: null,
      address: '庄府巷24号',
      phones: ['0595-22355775'],
      faxes: [],
      postcode: '362000',
      email: null,
      website: null,
    },
    sections: [{ key: 'overview', heading: '一、总体情况', place: { path: [1, 0], quote: '一、总体情况' } }],
    tables: { requests: { new: { 'natural-person': 0, total: null } } },
    tableEditions: { requests: '2019', 'review-litigation': null },
    oddCells: [],
    incompleteTables: [],
    yearDisputed: false,
    attachmentOnly: false,
    onTime: 'unknown',
  },
  findings: [
    {
      id: 'reconciliation/review-litigation-total:review-litigation',
      rule: 'reconciliation/review-litigation-total',
      outcome: 'failed',
      severity: 'error',
      subject: { table: 'review-litigation', row: 'review' },
      reason: 'unequal',
      data: { computed: 11, reported: 0, parts: ['10', '1'] },
      equation: {
        terms: [
          {
            sign: 1,
            cell: { table: 'review-litigation', row: 'review', column: 'upheld', text: '10', value: 10 },
            place: { path: [1, 2, 0], quote: '10' },
          },
          {
            sign: -1,
            cell: { table: 'review-litigation', row: 'review', column: 'total', text: null, value: null },
            place: null,
          },
        ],
        computed: 11,
        reported: 0,
      },
      cause: null,
      evidence: [{ quote: '10', place: { path: [1, 2, 0], quote: '10' } }],
      order: 3,
      section: 'review-litigation',
    },
  ],
  passes: [{ rule: 'structure/section-missing', subject: { section: 'overview' }, equation: null }],
  causes: [
    {
      id: 'c1',
      edits: [{ cell: { table: 'requests', row: 'new', column: 'total' }, value: 1, suggested: 2 }],
      explains: 2,
      unique: true,
      rivals: [],
    },
  ],
  tally: { failed: 1, cantTell: 0, passed: 1, inapplicable: 4 },
  textHash: 'a'.repeat(64),
  ruleErrors: [{ rule: 'contact/phone', error: 'TypeError: x' }],
};

/** The same check of another report year. */
export function ofYear(year: number | null, checkedAt = example.checkedAt): Evaluation {
  return { ...example, checkedAt, report: { ...example.report, year } };
}
