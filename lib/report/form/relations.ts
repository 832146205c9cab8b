import type { CarriedRelation, SumRelation } from './form';
import { type OfficialLabel, REQUEST_COLUMNS, REVIEW_COLUMNS } from './official';

/** The column that closes a row of table 3 or 4. */
const TOTAL = 'total';

/** Keys of the columns that a row's total adds up. */
const summands = (columns: readonly OfficialLabel[]): readonly string[] =>
  columns.map(({ key }) => key).filter((key) => key !== TOTAL);

/** Table 3, each row: the six kinds of applicant make up 总计. */
export const APPLICANTS_TOTAL = {
  family: 'requests-row-total',
  table: 'requests',
  each: 'row',
  left: summands(REQUEST_COLUMNS),
  right: [TOTAL],
} as const satisfies SumRelation;

/** Table 3, each column: 第一项加第二项之和，等于第三项加第四项之和, as the form's corner cell prints it. */
export const REQUESTS_BALANCE = {
  family: 'requests-balance',
  table: 'requests',
  each: 'column',
  left: ['new', 'carried-in'],
  right: ['handled-total', 'carried-forward'],
  printed: true,
  exchanges: true,
} as const satisfies SumRelation;

/** Table 3, each column: the outcomes, all that stands between 二 and （七）, make up 三（七）总计. */
export const handledTotal = (rows: readonly OfficialLabel[]) => {
  const keys = rows.map(({ key }) => key);
  return {
    family: 'requests-handled-total',
    table: 'requests',
    each: 'column',
    left: keys.slice(keys.indexOf('carried-in') + 1, keys.indexOf('handled-total')),
    right: ['handled-total'],
  } as const satisfies SumRelation;
};

/** Table 4, each group: the four outcomes make up 总计. */
export const REVIEW_TOTAL = {
  family: 'review-litigation-total',
  table: 'review-litigation',
  each: 'row',
  left: summands(REVIEW_COLUMNS),
  right: [TOTAL],
} as const satisfies SumRelation;

/** Table 3, each column: what last year's report carries forward is what this year's carries in. */
export const CARRY_OVER = {
  family: 'carry-over',
  kind: 'carried',
  before: 'carried-forward',
  stated: 'carried-in',
} as const satisfies CarriedRelation;
