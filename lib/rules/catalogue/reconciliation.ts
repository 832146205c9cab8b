import type { Declared } from './declaration';

const FORM_TOTAL = ['form-total', 'notice-2021', 'notice-2019'] as const;

/** What any relation may give; those that run along a column also miss rows, those along a row columns. */
const RELATION = [
  'differs',
  'table-incomplete',
  'table-blank',
  'cell-missing',
  'cell-unreadable',
  'cell-not-a-count',
  'total-blank',
  'parts-blank',
  'split-digits',
] as const;

/** What adds up inside one report (勾稽关系): the relations of the form, and the text against the tables. */
export const RECONCILIATION = {
  'reconciliation/requests-balance': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['form-printed-relation', 'notice-2021', 'notice-2019'],
    reasons: [...RELATION, 'row-missing', 'opposite'],
  },
  'reconciliation/requests-handled-total': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: FORM_TOTAL,
    reasons: [...RELATION, 'row-missing'],
  },
  'reconciliation/requests-row-total': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: FORM_TOTAL,
    reasons: [...RELATION, 'column-missing'],
  },
  'reconciliation/review-litigation-total': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: FORM_TOTAL,
    reasons: [...RELATION, 'column-missing'],
  },
  'reconciliation/narrative-table': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', 'notice-2021'],
    reasons: ['disagrees', 'parts-disagree', 'scope-may-differ', 'concluded-only', 'direct-only'],
  },
  'reconciliation/narrative-sum': {
    needs: 'report',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['notice-2021', 'custom'],
    reasons: ['beyond', 'short', 'share', 'share-of-total', 'shares-beyond', 'growth', 'change'],
  },
  'reconciliation/narrative-contradiction': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', 'notice-2021'],
    reasons: [
      'none-received',
      'all-handled',
      'none-carried-in',
      'none-carried-forward',
      'none-reviewed',
      'none-litigated',
      'none-corrected',
      'all-upheld',
    ],
  },
} as const satisfies Declared;
