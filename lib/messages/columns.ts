/** The three sheets of a workbook: 问题清单, 整改台账, 检查汇总. */
export type SheetKey = 'problems' | 'rectifications' | 'summary';

/** The columns of 问题清单, in their order; `deduction` only where reports are scored. */
export const PROBLEM_COLUMNS = [
  'number',
  'agency',
  'year',
  'title',
  'url',
  'published',
  'section',
  'rule',
  'head',
  'severity',
  'message',
  'quote',
  'calculation',
  'basis',
  'advice',
  'deduction',
  'state',
  'remarks',
] as const;
export type ProblemColumn = (typeof PROBLEM_COLUMNS)[number];

/** The columns of 整改台账, in their order; those from `measures` to `proof` are for the body to fill in. */
export const RECTIFICATION_COLUMNS = [
  'number',
  'item',
  'agency',
  'problem',
  'basis',
  'advice',
  'measures',
  'department',
  'person',
  'due',
  'progress',
  'result',
  'proof',
  'recheck',
  'reviewer',
  'closed',
  'closedOn',
] as const;
export type RectificationColumn = (typeof RECTIFICATION_COLUMNS)[number];

/** The columns of 检查汇总, in their order; `deduction` is for the reviewer to fill in where reports are not scored, and `score` and `scoring` are not there then. */
export const SUMMARY_COLUMNS = [
  'agency',
  'title',
  'url',
  'published',
  'onTime',
  'sections',
  'requests',
  'reviewLitigation',
  'carryOver',
  'contact',
  'errors',
  'warnings',
  'notices',
  'deduction',
  'score',
  'scoring',
  'checkedBy',
  'checkedAt',
] as const;
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];
