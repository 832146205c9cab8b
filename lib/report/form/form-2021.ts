import { FIVE_ASPECTS } from './aspects';
import type { Form } from './form';
import {
  CLOSING_REQUEST_ROWS,
  type OfficialLabel,
  REQUEST_COLUMNS,
  REVIEW_COLUMNS,
  REVIEW_ROWS,
  SECTION_TITLES,
  SHARED_REQUEST_ROWS,
} from './official';
import { APPLICANTS_TOTAL, CARRY_OVER, handledTotal, REQUESTS_BALANCE, REVIEW_TOTAL } from './relations';

const DECISIONS: OfficialLabel = { key: 'decisions', label: '本年处理决定数量' };

const REQUEST_ROWS: readonly OfficialLabel[] = [
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
];

/** The form of 国办公开办函〔2021〕30号, for report years from 2021 on. */
export const FORM_2021 = {
  edition: '2021',
  firstYear: 2021,
  notice: {
    cited: '国办公开办函〔2021〕30号',
    year: 2021,
    number: 30,
    issued: '2021-09-26',
    name: '关于印发(?:新版|新的|修订后的)?《(?:中华人民共和国)?政府信息公开工作年度报告格式》的?通知》',
  },
  tables: {
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
    requests: { rows: REQUEST_ROWS, columns: REQUEST_COLUMNS },
    'review-litigation': { rows: REVIEW_ROWS, columns: REVIEW_COLUMNS },
  },
  sums: [APPLICANTS_TOTAL, REQUESTS_BALANCE, handledTotal(REQUEST_ROWS), REVIEW_TOTAL],
  acrossYears: [
    CARRY_OVER,
    {
      family: 'in-force',
      kind: 'stock',
      rows: ['rules', 'normative-documents'],
      before: ['in-force'],
      added: ['made'],
      removed: ['repealed'],
      stated: 'in-force',
    },
  ],
  asks: { sections: SECTION_TITLES, aspects: FIVE_ASPECTS, nothingBeyond: true, processingFee: true },
} as const satisfies Form;
