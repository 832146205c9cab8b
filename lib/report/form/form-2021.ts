import { CLOSING_REQUEST_ROWS, type Format, type OfficialLabel, SHARED_REQUEST_ROWS } from './official';

const DECISIONS: OfficialLabel = { key: 'decisions', label: '本年处理决定数量' };

/** The template of 国办公开办函〔2021〕30号, for report years from 2021 on. */
export const FORMAT_2021: Format = {
  edition: '2021',
  proactive: [
    {
      key: 'article-20-1',
      caption: '第二十条第（一）项',
      columns: [
        { key: 'made', label: '本年制发件数', variants: ['本年制发数', '本年制发数量'] },
        { key: 'repealed', label: '本年废止件数', variants: ['本年废止数', '本年废止数量'] },
        { key: 'in-force', label: '现行有效件数', variants: ['现行有效件', '现行有效数', '现行有效数量'] },
      ],
      rows: [
        { key: 'rules', label: '规章' },
        { key: 'normative-documents', label: '行政规范性文件', variants: ['规范性文件'] },
      ],
    },
    {
      key: 'article-20-5',
      caption: '第二十条第（五）项',
      columns: [DECISIONS],
      rows: [{ key: 'licences', label: '行政许可' }],
    },
    {
      key: 'article-20-6',
      caption: '第二十条第（六）项',
      columns: [DECISIONS],
      rows: [
        { key: 'penalties', label: '行政处罚' },
        { key: 'coercive-measures', label: '行政强制' },
      ],
    },
    {
      key: 'article-20-8',
      caption: '第二十条第（八）项',
      columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', variants: ['本年收费金额'], unit: '万元' }],
      rows: [{ key: 'fees', label: '行政事业性收费' }],
    },
  ],
  requestRows: [
    ...SHARED_REQUEST_ROWS,
    {
      key: 'other.not-corrected',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      variants: ['申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请'],
    },
    {
      key: 'other.fee-unpaid',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      variants: ['申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请'],
    },
    { key: 'other.other', label: '3.其他' },
    ...CLOSING_REQUEST_ROWS,
  ],
};
