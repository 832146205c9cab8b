/** The official form, written down a second time and apart from lib, so that what is measured does not measure itself. */

import type { Edition } from '../../lib/report/form/editions';

/** The names alone are those of lib: an edition that is new there has to be written down here, and the compiler says where. */
export type { Edition } from '../../lib/report/form/editions';

/** Figures by `table/row/column`; null for a cell left blank. A cell that is not there has no entry. */
export type Values = ReadonlyMap<string, number | null>;

/** The six kinds of applicant of table 3. */
export const APPLICANTS = [
  'natural-person',
  'commercial-enterprise',
  'research-institution',
  'social-welfare-organization',
  'legal-service-institution',
  'other-organization',
] as const;
/** The seven columns of table 3. */
export const COLUMNS = [...APPLICANTS, 'total'] as const;
/** The three groups of table 4, and the outcomes of each. */
export const GROUPS = ['review', 'litigation-direct', 'litigation-after-review'] as const;
export const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;

/** A row of table 3 with words that its label has and no row between it and the one before. */
export interface FormRow {
  readonly key: string;
  readonly words: RegExp;
}

const HEAD: readonly FormRow[] = [
  { key: 'new', words: /新收/ },
  { key: 'carried-in', words: /上年结转/ },
];
const RESULTS: readonly FormRow[] = [
  { key: 'granted', words: /予以公开/ },
  { key: 'partially-granted', words: /部分公开/ },
  { key: 'refused.state-secret', words: /国家秘密/ },
  { key: 'refused.prohibited-by-law', words: /2.*止公开/ },
  { key: 'refused.three-safeties-one-stability', words: /三安全/ },
  { key: 'refused.third-party-rights', words: /第三方/ },
  { key: 'refused.internal-affairs', words: /内部事务/ },
  { key: 'refused.process-information', words: /过程性/ },
  { key: 'refused.enforcement-file', words: /执法案卷/ },
  { key: 'refused.administrative-inquiry', words: /行政查询/ },
  { key: 'unavailable.not-held', words: /不掌握/ },
  { key: 'unavailable.needs-creation', words: /没有现成/ },
  { key: 'unavailable.still-unclear', words: /仍不明确/ },
  { key: 'unprocessed.complaint', words: /信访/ },
  { key: 'unprocessed.repeated', words: /重复申请/ },
  { key: 'unprocessed.publication', words: /出版物/ },
  { key: 'unprocessed.excessive', words: /大量反复/ },
  { key: 'unprocessed.confirmation', words: /确认或/ },
];
const OTHERS: Readonly<Record<Edition, readonly FormRow[]>> = {
  '2019': [{ key: 'other', words: /其他处理/ }],
  '2021': [
    { key: 'other.not-corrected', words: /不补正/ },
    { key: 'other.fee-unpaid', words: /收费通知/ },
    { key: 'other.other', words: /3.*其他/ },
  ],
};
const TAIL: readonly FormRow[] = [
  { key: 'handled-total', words: /[总合]计/ },
  { key: 'carried-forward', words: /结转下/ },
];

/** The rows of table 3 whose figures add up to 三（七）总计. */
export function resultRows(edition: Edition): readonly FormRow[] {
  return [...RESULTS, ...OTHERS[edition]];
}

/** All rows of table 3, in order. */
export function requestRows(edition: Edition): readonly FormRow[] {
  return [...HEAD, ...resultRows(edition), ...TAIL];
}

/** A relation of the form: the cells of `parts` add up to those of `sums`. `id` is that of the finding it must give when it fails. */
export interface Identity {
  readonly id: string;
  readonly parts: readonly string[];
  readonly sums: readonly string[];
  /** Whether `sums` is one total that its parts make, so that leaving it blank is a fault of its own. */
  readonly totalled: boolean;
}

/** The name of a cell in `Values`. */
export const cellName = (table: string, row: string, column: string): string => `${table}/${row}/${column}`;

/** Every relation inside one report: 40 in the edition of 2019, 42 in that of 2021 (FORMAT, identities). */
export function identitiesOf(edition: Edition): readonly Identity[] {
  const at = (row: string, column: string): string => cellName('requests', row, column);
  const rows = requestRows(edition).map(({ key }) => key);
  return [
    ...rows.map((row) => ({
      id: `reconciliation/requests-row-total:requests/${row}`,
      parts: APPLICANTS.map((column) => at(row, column)),
      sums: [at(row, 'total')],
      totalled: true,
    })),
    ...COLUMNS.map((column) => ({
      id: `reconciliation/requests-balance:requests/${column}`,
      parts: [at('new', column), at('carried-in', column)],
      sums: [at('handled-total', column), at('carried-forward', column)],
      totalled: false,
    })),
    ...COLUMNS.map((column) => ({
      id: `reconciliation/requests-handled-total:requests/${column}`,
      parts: resultRows(edition).map(({ key }) => at(key, column)),
      sums: [at('handled-total', column)],
      totalled: true,
    })),
    ...GROUPS.map((group) => ({
      id: `reconciliation/review-litigation-total:review-litigation/${group}`,
      parts: OUTCOMES.slice(0, 4).map((outcome) => cellName('review-litigation', group, outcome)),
      sums: [cellName('review-litigation', group, 'total')],
      totalled: true,
    })),
  ];
}
