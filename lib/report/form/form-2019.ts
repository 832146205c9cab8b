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

const PREVIOUS_YEAR: OfficialLabel = {
  key: 'previous-year',
  label: '上一年项目数量',
  variants: ['上年', '上年度', '上一年度', '上一年'].flatMap((year) => [`${year}项目数量`, `${year}项目数`]),
  summed: false,
};
const CHANGE: OfficialLabel = {
  key: 'change',
  label: '本年增/减',
  variants: ['本年增减', '本年度增/减', '本年增加/减少'],
  summed: false,
};
const DECISIONS: OfficialLabel = { key: 'decisions', label: '处理决定数量', variants: ['处理决定数'] };

const REQUEST_ROWS: readonly OfficialLabel[] = [
  ...SHARED_REQUEST_ROWS,
  { key: 'other', label: '（六）其他处理' },
  ...CLOSING_REQUEST_ROWS,
];

/** The form of 国办公开办函〔2019〕60号, for report years 2019 and 2020. */
export const FORM_2019 = {
  edition: '2019',
  firstYear: 2019,
  notice: {
    cited: '国办公开办函〔2019〕60号',
    year: 2019,
    number: 60,
    issued: null,
    name: '关于(?:做好)?《政府信息公开工作年度报告》(?:的)?(?:有关|相关)事项的?通知》',
  },
  tables: {
    proactive: [
      {
        key: 'article-20-1',
        caption: '第二十条第（一）项',
        columns: [
          { key: 'newly-made', label: '本年新制作数量' },
          { key: 'newly-disclosed', label: '本年新公开数量' },
          { key: 'total-disclosed', label: '对外公开总数量' },
        ],
        rows: [
          { key: 'rules', label: '规章' },
          { key: 'normative-documents', label: '规范性文件', variants: ['行政规范性文件'] },
        ],
      },
      {
        key: 'article-20-5',
        caption: '第二十条第（五）项',
        columns: [PREVIOUS_YEAR, CHANGE, DECISIONS],
        rows: [
          { key: 'licences', label: '行政许可' },
          { key: 'other-services', label: '其他对外管理服务事项' },
        ],
      },
      {
        key: 'article-20-6',
        caption: '第二十条第（六）项',
        columns: [PREVIOUS_YEAR, CHANGE, DECISIONS],
        rows: [
          { key: 'penalties', label: '行政处罚' },
          { key: 'coercive-measures', label: '行政强制' },
        ],
      },
      {
        key: 'article-20-8',
        caption: '第二十条第（八）项',
        columns: [PREVIOUS_YEAR, CHANGE],
        rows: [{ key: 'fees', label: '行政事业性收费' }],
      },
      {
        key: 'article-20-9',
        caption: '第二十条第（九）项',
        columns: [
          { key: 'projects', label: '采购项目数量', variants: ['采购项目数'] },
          { key: 'amount', label: '采购总金额', unit: '元' },
        ],
        rows: [{ key: 'procurement', label: '政府集中采购' }],
      },
    ],
    requests: { rows: REQUEST_ROWS, columns: REQUEST_COLUMNS },
    'review-litigation': { rows: REVIEW_ROWS, columns: REVIEW_COLUMNS },
  },
  sums: [APPLICANTS_TOTAL, REQUESTS_BALANCE, handledTotal(REQUEST_ROWS), REVIEW_TOTAL],
  acrossYears: [
    CARRY_OVER,
    {
      family: 'previous-year',
      kind: 'stock',
      rows: ['licences', 'other-services', 'penalties', 'coercive-measures', 'fees'],
      before: ['previous-year', 'change'],
      added: [],
      removed: [],
      stated: 'previous-year',
    },
  ],
  asks: { sections: SECTION_TITLES, aspects: {}, nothingBeyond: false, processingFee: false },
} as const satisfies Form;
