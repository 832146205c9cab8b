import type { AmountUnit } from './amount';
import type { SectionKey } from './keys';

/** An official row or column: its key, its wording, and wordings in common use that mean the same and are no fault. */
export interface OfficialLabel {
  readonly key: string;
  readonly label: string;
  readonly variants?: readonly string[];
  /** For columns of money: what their amounts are given in. */
  readonly unit?: AmountUnit;
  /** For columns that count nothing of the year itself: what units report there does not add up to their government's figure. */
  readonly summed?: false;
}

/** A block of table 2: the item of article 20 it reports, its columns and rows. */
export interface ProactiveBlock {
  /** `article-20-1`, `-5`, `-6`, `-8`, `-9`. */
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly OfficialLabel[];
  readonly rows: readonly OfficialLabel[];
}

/** Applicants (申请人情况): the seven columns of table 3, the same in every edition so far. */
export const REQUEST_COLUMNS: readonly OfficialLabel[] = [
  { key: 'natural-person', label: '自然人' },
  { key: 'commercial-enterprise', label: '商业企业' },
  { key: 'research-institution', label: '科研机构' },
  { key: 'social-welfare-organization', label: '社会公益组织', variants: ['社会公益性组织'] },
  { key: 'legal-service-institution', label: '法律服务机构' },
  { key: 'other-organization', label: '其他' },
  { key: 'total', label: '总计', variants: ['合计', '共计'] },
];

/** Groups of table 4, its rows. On the page they are usually column groups above one data row. */
export const REVIEW_ROWS: readonly OfficialLabel[] = [
  { key: 'review', label: '行政复议' },
  { key: 'litigation-direct', label: '未经复议直接起诉', variants: ['直接起诉'] },
  { key: 'litigation-after-review', label: '复议后起诉' },
];

/** Outcomes of table 4. */
export const REVIEW_COLUMNS: readonly OfficialLabel[] = [
  { key: 'upheld', label: '结果维持', variants: ['维持'] },
  { key: 'corrected', label: '结果纠正', variants: ['纠正'] },
  { key: 'other', label: '其他结果', variants: ['其他'] },
  { key: 'pending', label: '尚未审结', variants: ['未审结'] },
  { key: 'total', label: '总计', variants: ['合计', '共计'] },
];

/** Rows 一 to 三（五） of table 3, the same in every edition so far (条例 arts 14–16, 30, 35–39). */
export const SHARED_REQUEST_ROWS: readonly OfficialLabel[] = [
  {
    key: 'new',
    label: '一、本年新收政府信息公开申请数量',
    variants: ['本年新收政府信息公开申请数', '本年新收申请数量'],
  },
  {
    key: 'carried-in',
    label: '二、上年结转政府信息公开申请数量',
    variants: ['上年结转政府信息公开申请数', '上年结转申请数量'],
  },
  { key: 'granted', label: '（一）予以公开' },
  {
    key: 'partially-granted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    variants: [
      '部分公开',
      '部分公开（区分处理的，只计这一情况，不计其他情形）',
      '部分公开（区分处理的，只计这一情形，不计其他情况）',
      '部分公开（区分处理的，只计这一情况，不计其他情况）',
    ],
  },
  { key: 'refused.state-secret', label: '1.属于国家秘密' },
  { key: 'refused.prohibited-by-law', label: '2.其他法律行政法规禁止公开', variants: ['其他法律、行政法规禁止公开'] },
  { key: 'refused.three-safeties-one-stability', label: '3.危及“三安全一稳定”' },
  { key: 'refused.third-party-rights', label: '4.保护第三方合法权益' },
  { key: 'refused.internal-affairs', label: '5.属于三类内部事务信息' },
  { key: 'refused.process-information', label: '6.属于四类过程性信息' },
  { key: 'refused.enforcement-file', label: '7.属于行政执法案卷' },
  { key: 'refused.administrative-inquiry', label: '8.属于行政查询事项' },
  { key: 'unavailable.not-held', label: '1.本机关不掌握相关政府信息' },
  { key: 'unavailable.needs-creation', label: '2.没有现成信息需要另行制作' },
  { key: 'unavailable.still-unclear', label: '3.补正后申请内容仍不明确' },
  { key: 'unprocessed.complaint', label: '1.信访举报投诉类申请' },
  { key: 'unprocessed.repeated', label: '2.重复申请' },
  { key: 'unprocessed.publication', label: '3.要求提供公开出版物' },
  { key: 'unprocessed.excessive', label: '4.无正当理由大量反复申请' },
  { key: 'unprocessed.confirmation', label: '5.要求行政机关确认或重新出具已获取信息' },
];

/** Rows 三（七） and 四 of table 3, the same in every edition so far. */
export const CLOSING_REQUEST_ROWS: readonly OfficialLabel[] = [
  { key: 'handled-total', label: '（七）总计', variants: ['合计', '共计'] },
  {
    key: 'carried-forward',
    label: '四、结转下年度继续办理',
    variants: ['结转下一年度继续办理', '结转下年继续办理', '结转下年度'],
  },
];

/** The statutory wording of each section's heading, without its numeral (条例 art. 50; both notices), the same in every edition so far. */
export const SECTION_TITLES: Readonly<Record<SectionKey, string>> = {
  overview: '总体情况',
  proactive: '主动公开政府信息情况',
  requests: '收到和处理政府信息公开申请情况',
  'review-litigation': '政府信息公开行政复议、行政诉讼情况',
  improvements: '存在的主要问题及改进情况',
  'other-matters': '其他需要报告的事项',
};
