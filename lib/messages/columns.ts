/** The sheets of workbooks: 问题清单, 整改台账, 检查汇总 and, where it is asked for, 概览; 按问题汇总 and 各问题的单位. */
export type SheetKey = 'problems' | 'rectifications' | 'summary' | 'glance' | 'byProblem' | 'problemUnits';

/** The columns of 按问题汇总, in their order. */
export const BY_PROBLEM_COLUMNS = [
  'number',
  'rule',
  'head',
  'severity',
  'basis',
  'units',
  'reports',
  'listed',
  'confirmed',
  'rectified',
  'open',
  'dismissed',
] as const;
export type ByProblemColumn = (typeof BY_PROBLEM_COLUMNS)[number];

/** The columns of 各问题的单位, in their order. */
export const PROBLEM_UNIT_COLUMNS = [
  'number',
  'rule',
  'head',
  'severity',
  'agency',
  'year',
  'listed',
  'state',
  'message',
  'title',
  'url',
  'published',
] as const;
export type ProblemUnitColumn = (typeof PROBLEM_UNIT_COLUMNS)[number];

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
