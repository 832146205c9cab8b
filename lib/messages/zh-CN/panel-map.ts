/** Counts of the equations of one report. */
interface SumCounts {
  readonly held: number;
  readonly broken: number;
}

/** The words of the check map (核对图) in Chinese: short labels that fit a miniature; full ones are read out and shown on hover. */
export const mapText = {
  title: (table: string) => `${table}核对图`,
  size: (rows: number, columns: number, sums: number) => `${rows} 行 × ${columns} 列，${sums} 个等式`,
  summary: ({ held, broken }: SumCounts, undecided: number) =>
    [
      broken === 0
        ? undecided === 0
          ? `${held} 个等式均成立`
          : `${held} 个等式成立`
        : `${held} 个等式成立，${broken} 个不成立`,
      undecided > 0 ? `${undecided} 个未能核对` : '',
    ]
      .filter(Boolean)
      .join('，'),
  holds: '成立',
  broken: '不成立',
  undecided: '无法判断',
  unchecked: '未核对',
  crossing: '在不成立的行和列的交叉处',
  suspect: '在不成立的等式中',
  nothing: '这张表没有可核对的等式',
  hint: '移到格子上看数，点击到页面中的位置；方向键逐格移动',
  legend: {
    value: '有数',
    zero: '为 0',
    blank: '空白',
    missing: '缺',
    suspect: '等式不成立',
    crossing: '不成立的行列交叉',
  },
  rows: {
    new: '一、本年新收',
    'carried-in': '二、上年结转',
    granted: '（一）予以公开',
    'partially-granted': '（二）部分公开',
    'refused.state-secret': '1.国家秘密',
    'refused.prohibited-by-law': '2.法律法规禁止',
    'refused.three-safeties-one-stability': '3.三安全一稳定',
    'refused.third-party-rights': '4.第三方权益',
    'refused.internal-affairs': '5.内部事务',
    'refused.process-information': '6.过程性信息',
    'refused.enforcement-file': '7.执法案卷',
    'refused.administrative-inquiry': '8.行政查询',
    'unavailable.not-held': '1.不掌握',
    'unavailable.needs-creation': '2.需另行制作',
    'unavailable.still-unclear': '3.仍不明确',
    'unprocessed.complaint': '1.信访投诉',
    'unprocessed.repeated': '2.重复申请',
    'unprocessed.publication': '3.公开出版物',
    'unprocessed.excessive': '4.大量反复',
    'unprocessed.confirmation': '5.重新出具',
    other: '（六）其他处理',
    'other.not-corrected': '1.逾期不补正',
    'other.fee-unpaid': '2.逾期未缴费',
    'other.other': '3.其他',
    'handled-total': '（七）总计',
    'carried-forward': '四、结转下年',
    review: '行政复议',
    'litigation-direct': '直接起诉',
    'litigation-after-review': '复议后起诉',
  } as Readonly<Record<string, string>>,
  rowGroups: { refused: '不予公开', unavailable: '无法提供', unprocessed: '不予处理', other: '其他处理' } as Readonly<
    Record<string, string>
  >,
  columns: {
    'natural-person': '自然',
    'commercial-enterprise': '企业',
    'research-institution': '科研',
    'social-welfare-organization': '公益',
    'legal-service-institution': '法律',
    'other-organization': '其他',
    total: '总计',
    upheld: '维持',
    corrected: '纠正',
    other: '其他',
    pending: '未结',
  } as Readonly<Record<string, string>>,
};
