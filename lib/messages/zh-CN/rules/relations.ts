import type { SumFamily } from '../../../report/form/editions';

/** What a family of relations (勾稽关系) inside a report is called, wherever it is spoken of. */
export interface RelationWords {
  /** 表三每列：一＋二＝三（七）＋四. */
  readonly brief: string;
  /** The same with the names of the rows. */
  readonly full: string;
  /** Either side of an equation with its sum. */
  readonly left: string;
  readonly right: string;
  /** Beside a line of the check map, of which the table is known. */
  readonly short: string;
  /** A line of it that does not hold, in a list. */
  readonly broken: (line: string) => string;
}

const ofRow = {
  right: '表中总计',
  short: '各项＝总计',
  broken: (row: string) => `“${row}”行的总计`,
};

/** The relations of all editions, in Chinese. */
export const relations: Readonly<Record<SumFamily, RelationWords>> = {
  'requests-row-total': {
    brief: '表三每行：六类申请人之和＝总计',
    full: '表三每行：六类申请人之和＝总计',
    left: '六类申请人合计',
    ...ofRow,
  },
  'requests-balance': {
    brief: '表三每列：一＋二＝三（七）＋四',
    full: '表三每列：一、本年新收＋二、上年结转＝三（七）总计＋四、结转下年度',
    left: '左边合计（一＋二）',
    right: '右边合计（三＋四）',
    short: '一＋二＝三＋四',
    broken: (column) => `“${column}”列的收办平衡`,
  },
  'requests-handled-total': {
    brief: '表三每列：各项结果之和＝（七）总计',
    full: '表三每列：各项办理结果之和＝三（七）总计',
    left: '各项结果合计',
    right: '表中（七）总计',
    short: '各项＝（七）总计',
    broken: (column) => `“${column}”列的办理结果总计`,
  },
  'review-litigation-total': {
    brief: '表四每组：四种结果之和＝总计',
    full: '表四每组：四种结果之和＝总计',
    left: '四种结果合计',
    ...ofRow,
  },
};
