import { CLOSING_REQUEST_ROWS, type Format, type OfficialLabel, SHARED_REQUEST_ROWS } from './official';

const PREVIOUS_YEAR: OfficialLabel = {
  key: 'previous-year',
  label: '上一年项目数量',
  variants: ['上年', '上年度', '上一年度', '上一年'].flatMap((year) => [`${year}项目数量`, `${year}项目数`]),
};
const CHANGE: OfficialLabel = {
  key: 'change',
  label: '本年增/减',
  variants: ['本年增减', '本年度增/减', '本年增加/减少'],
};
const DECISIONS: OfficialLabel = { key: 'decisions', label: '处理决定数量', variants: ['处理决定数'] };

/** The template of 国办公开办函〔2019〕60号, for report years 2019 and 2020. */
export const FORMAT_2019: Format = {
  edition: '2019',
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
  requestRows: [...SHARED_REQUEST_ROWS, { key: 'other', label: '（六）其他处理' }, ...CLOSING_REQUEST_ROWS],
};
