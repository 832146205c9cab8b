import type { Form } from '@/lib/report/form/form';
import { FORM_2021 } from '@/lib/report/form/form-2021';
import { type OfficialLabel, REQUEST_COLUMNS, REVIEW_COLUMNS, REVIEW_ROWS } from '@/lib/report/form/official';
import {
  APPLICANTS_TOTAL,
  CARRY_OVER,
  handledTotal,
  REQUESTS_BALANCE,
  REVIEW_TOTAL,
} from '@/lib/report/form/relations';

const [documents, licences, ...others] = FORM_2021.tables.proactive;

/** A row more among the outcomes. */
const REQUEST_ROWS: readonly OfficialLabel[] = FORM_2021.tables.requests.rows.flatMap((row) =>
  row.key === 'handled-total' ? [{ key: 'other.withdrawn', label: '4.申请人主动撤回申请' }, row] : [row],
);

/** Table 4's 结果纠正 is called otherwise. */
const REVIEW_OUTCOMES: readonly OfficialLabel[] = REVIEW_COLUMNS.map((outcome) =>
  outcome.key === 'corrected' ? { key: 'corrected', label: '撤销、变更或责令重作' } : outcome,
);

/** An edition that nobody issued: rows more, a column renamed, a relation and a relation across years that no other edition has. */
export const FORM_2026 = {
  edition: '2026',
  firstYear: 2026,
  notice: {
    cited: '国办公开办函〔2026〕18号',
    year: 2026,
    number: 18,
    issued: '2026-10-12',
    name: '关于修订《政府信息公开年度报告样式》的通知》',
  },
  tables: {
    proactive: [
      {
        ...documents,
        columns: [{ key: 'made', label: '本年印发件数' }, ...documents.columns.slice(1)],
        rows: [...documents.rows, { key: 'all-documents', label: '规章和规范性文件合计' }],
      },
      { ...licences, columns: [...licences.columns, { key: 'valid', label: '年末有效许可件数' }] },
      ...others,
    ],
    requests: { rows: REQUEST_ROWS, columns: REQUEST_COLUMNS },
    'review-litigation': { rows: REVIEW_ROWS, columns: REVIEW_OUTCOMES },
  },
  sums: [
    APPLICANTS_TOTAL,
    REQUESTS_BALANCE,
    handledTotal(REQUEST_ROWS),
    REVIEW_TOTAL,
    {
      family: 'documents-total',
      table: 'proactive',
      each: 'column',
      left: ['rules', 'normative-documents'],
      right: ['all-documents'],
    },
  ],
  acrossYears: [
    CARRY_OVER,
    ...FORM_2021.acrossYears.filter(({ kind }) => kind === 'stock'),
    {
      family: 'licences-valid',
      kind: 'stock',
      rows: ['licences'],
      before: ['valid'],
      added: ['decisions'],
      removed: [],
      stated: 'valid',
    },
  ],
  asks: FORM_2021.asks,
} as const satisfies Form;
