import type { Evaluation, Evidence, Finding, Pass, SavedReport } from '@/lib/judge/evaluation';
import { SECTION_KEYS } from '@/lib/report/form/keys';
import { OFFICIAL_TITLES } from '../lib/official-titles';
import {
  HONGZE_REQUESTS,
  HONGZE_REVIEW,
  SHANGHAI_REQUESTS,
  SHANGHAI_REVIEW,
  SUQIAN_REQUESTS,
  SUQIAN_REVIEW,
} from './figures';
import { type Figures, readFigures, sumFigures } from './sum-figures';

/** A place in an imagined page. */
export function placeOf(quote: string, ...path: readonly number[]): Evidence {
  return { quote, place: { path, quote } };
}

/** A finding with everything a test does not care about filled in. */
export function finding(given: Partial<Finding> & Pick<Finding, 'id' | 'rule' | 'reason'>): Finding {
  return {
    outcome: 'failed',
    severity: 'error',
    subject: {},
    data: {},
    equation: null,
    cause: null,
    evidence: [],
    order: 0,
    section: null,
    ...given,
  };
}

/** A report with the six sections and nothing in its tables. */
function report(given: Partial<SavedReport> = {}): SavedReport {
  return {
    title: '宿迁市2023年政府信息公开工作年度报告',
    agency: '宿迁市人民政府',
    bodyKind: 'government',
    year: 2023,
    period: ['2023-01-01', '2023-12-31'],
    published: '2024-03-29',
    deadline: '2024-03-31',
    basis: ['国办公开办函〔2021〕30号'],
    contact: {
      office: '宿迁市人民政府办公室',
      address: '宿迁市宿城区某路1号',
      phones: ['0527-84368000'],
      faxes: [],
      postcode: '223800',
      email: null,
      website: null,
    },
    sections: SECTION_KEYS.map((key, index) => ({
      key,
      heading: OFFICIAL_TITLES[index] ?? '',
      place: { path: [1, index], quote: OFFICIAL_TITLES[index] ?? '' },
    })),
    tables: {},
    tableEditions: {},
    oddCells: [],
    incompleteTables: [],
    yearDisputed: false,
    attachmentOnly: false,
    onTime: 'yes',
    ...given,
  };
}

/** An evaluation from parts; its tally is counted. */
export function evaluation(given: Partial<Evaluation> = {}): Evaluation {
  const findings = given.findings ?? [];
  const passes = given.passes ?? [];
  return {
    source: 'http://www.suqian.gov.cn/report.html',
    engine: { version: '0.1.0', rules: '2026.1' },
    checkedAt: '2026-01-20T01:05:00Z',
    kind: 'annual-report',
    why: [],
    edition: '2021',
    report: report(),
    findings,
    passes,
    causes: [],
    tally: {
      failed: findings.filter(({ outcome }) => outcome === 'failed').length,
      cantTell: findings.filter(({ outcome }) => outcome === 'cantTell').length,
      passed: passes.length,
      inapplicable: 0,
    },
    textHash: 'a'.repeat(64),
    ruleErrors: [],
    ...given,
  };
}

const OTHER_PASSES: readonly Pass[] = [
  ...SECTION_KEYS.map((section) => ({ rule: 'structure/section-missing', subject: { section }, equation: null })),
  { rule: 'timing/published-late', subject: {}, equation: null },
  { rule: 'identity/title-form', subject: {}, equation: null },
];

/** An evaluation of two tables' figures, with the findings and passes their sums give, and more beside. */
export function evaluationOf(
  figures: Figures,
  given: Partial<Evaluation> = {},
  more: readonly Finding[] = [],
): Evaluation {
  const sums = sumFigures(figures);
  return evaluation({
    ...given,
    report: {
      ...(given.report ?? report()),
      tables: { requests: figures.requests, 'review-litigation': figures.review },
      tableEditions: { requests: figures.edition, 'review-litigation': null },
    },
    findings: [...more, ...sums.findings].map((each, order) => ({ ...each, order })),
    passes: [...OTHER_PASSES, ...sums.passes],
  });
}

/** Suqian 2023: all 42 equations hold, nothing else is amiss. */
export const cleanReport = evaluationOf(readFigures('2021', SUQIAN_REQUESTS, SUQIAN_REVIEW));

/** Hongze 2023: table 4 gives 0 for 11 and for 5, table 3 follows the 2019 rows; a label lost characters. */
export const twoFailures = evaluationOf(
  readFigures('2019', HONGZE_REQUESTS, HONGZE_REVIEW),
  {
    source: 'http://www.hongze.gov.cn/report.html',
    report: report({
      title: '淮安市洪泽区人民政府2023年政府信息公开工作年度报告',
      agency: '淮安市洪泽区人民政府',
      published: null,
      onTime: 'unknown',
    }),
  },
  [
    finding({
      id: 'structure/label-altered:requests/refused.prohibited-by-law',
      rule: 'structure/label-altered',
      reason: 'label',
      severity: 'warning',
      subject: { table: 'requests', row: 'refused.prohibited-by-law' },
      data: {
        table: 'requests',
        row: 'refused.prohibited-by-law',
        label: '2.其他法律行政止公开',
        official: '2.其他法律行政法规禁止公开',
      },
      evidence: [placeOf('2.其他法律行政止公开', 1, 3, 8)],
      section: 'requests',
    }),
  ],
);

/** Shanghai office 2019: the 2019 form with most totals left blank; sums over them cannot be decided. */
export const manyBlanks = evaluationOf(readFigures('2019', SHANGHAI_REQUESTS, SHANGHAI_REVIEW), {
  source: 'https://www.shanghai.gov.cn/report.html',
  edition: '2019',
  report: report({
    title: '上海市人民政府办公厅2019年政府信息公开工作年度报告',
    agency: '上海市人民政府办公厅',
    bodyKind: 'department',
    year: 2019,
    period: null,
    published: '2020-02-03',
    deadline: '2020-01-31',
    onTime: 'no',
    contact: null,
  }),
});

/** A page of another kind. */
export const notReport = evaluation({
  kind: 'not-a-report',
  why: ['no-sections'],
  edition: null,
  report: report({
    title: null,
    agency: null,
    year: null,
    published: null,
    deadline: null,
    contact: null,
    sections: [],
  }),
});

/** A report of 2015, in the free form of its time. */
export const olderReport = evaluation({
  kind: 'older-annual-report',
  why: ['older-edition'],
  edition: null,
  report: report({ title: '宿迁市2015年政府信息公开工作年度报告', year: 2015, published: null, deadline: null }),
});
