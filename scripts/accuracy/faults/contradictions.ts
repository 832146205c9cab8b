import { GROUPS, type Values } from '../official-form';

/** A sentence that denies something, and the figure that must then be 0. */
export interface Denial {
  readonly text: string;
  /** Id of the finding where it is not. */
  readonly id: string;
  readonly figure: (values: Values) => number;
}

const total = (row: string) => (values: Values) => values.get(`requests/${row}/total`) ?? 0;
const cases = (groups: readonly string[]) => (values: Values) =>
  groups.reduce((all, group) => all + (values.get(`review-litigation/${group}/total`) ?? 0), 0);

const id = (subject: string): string => `reconciliation/narrative-contradiction:${subject}`;
const NONE_RECEIVED = { id: id('requests/new/none-received'), figure: total('new') };
const NONE_CARRIED = { id: id('requests/carried-forward/none-carried-forward'), figure: total('carried-forward') };
const ALL_HANDLED = { id: id('requests/carried-forward/all-handled'), figure: total('carried-forward') };
const NONE_REVIEWED = { id: id('review-litigation/review/none-reviewed'), figure: cases(GROUPS.slice(0, 1)) };
const NONE_LITIGATED = { id: id('review-litigation/none-litigated'), figure: cases(GROUPS.slice(1)) };

/** Denials as reports write them. */
export const DENIALS: readonly Denial[] = [
  { text: '本年度未收到政府信息公开申请。', ...NONE_RECEIVED },
  { text: '全年没有收到公民、法人和其他组织提出的政府信息公开申请。', ...NONE_RECEIVED },
  { text: '未接到政府信息公开申请。', ...NONE_RECEIVED },
  { text: '收到的申请均已依法答复，无结转下年度办理的申请。', ...NONE_CARRIED },
  { text: '没有结转下年度继续办理的申请。', ...NONE_CARRIED },
  { text: '所有申请均已按要求办理完成。', ...ALL_HANDLED },
  { text: '政府信息公开申请已全部办结。', ...ALL_HANDLED },
  { text: '未发生因政府信息公开引起的行政复议。', ...NONE_REVIEWED },
  { text: '全年没有因政府信息公开申请行政复议的情况。', ...NONE_REVIEWED },
  { text: '未发生因政府信息公开引起的行政诉讼。', ...NONE_LITIGATED },
];
