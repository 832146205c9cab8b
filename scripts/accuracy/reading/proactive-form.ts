import type { Edition } from '../official-form';

/** A label of table 2 with the key under which its figure is saved. */
export interface FormLabel {
  readonly key: string;
  readonly label: string;
}

/** One block of table 2: what stands under one clause of article 20. */
export interface FormBlock {
  readonly clause: string;
  readonly columns: readonly FormLabel[];
  readonly rows: readonly FormLabel[];
}

const label = (key: string, text: string): FormLabel => ({ key, label: text });

const ITEMS = [
  label('previous-year', '上一年项目数量'),
  label('change', '本年增/减'),
  label('decisions', '处理决定数量'),
];
const DECISIONS = [label('decisions', '本年处理决定数量')];
const PUNISHING = [label('penalties', '行政处罚'), label('coercive-measures', '行政强制')];

/** Table 2 as the two notices print it, written down apart from lib. */
export const PROACTIVE_FORM: Readonly<Record<Edition, readonly FormBlock[]>> = {
  '2019': [
    {
      clause: '一',
      columns: [
        label('newly-made', '本年新制作数量'),
        label('newly-disclosed', '本年新公开数量'),
        label('total-disclosed', '对外公开总数量'),
      ],
      rows: [label('rules', '规章'), label('normative-documents', '规范性文件')],
    },
    {
      clause: '五',
      columns: ITEMS,
      rows: [label('licences', '行政许可'), label('other-services', '其他对外管理服务事项')],
    },
    { clause: '六', columns: ITEMS, rows: PUNISHING },
    { clause: '八', columns: ITEMS.slice(0, 2), rows: [label('fees', '行政事业性收费')] },
    {
      clause: '九',
      columns: [label('projects', '采购项目数量'), label('amount', '采购总金额')],
      rows: [label('procurement', '政府集中采购')],
    },
  ],
  '2021': [
    {
      clause: '一',
      columns: [label('made', '本年制发件数'), label('repealed', '本年废止件数'), label('in-force', '现行有效件数')],
      rows: [label('rules', '规章'), label('normative-documents', '行政规范性文件')],
    },
    { clause: '五', columns: DECISIONS, rows: [label('licences', '行政许可')] },
    { clause: '六', columns: DECISIONS, rows: PUNISHING },
    {
      clause: '八',
      columns: [label('amount', '本年收费金额（单位：万元）')],
      rows: [label('fees', '行政事业性收费')],
    },
  ],
};
