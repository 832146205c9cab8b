import { NOTICES } from '../../report/form/families';
import type { Declared } from './declaration';

const FORM_ROWS = [...NOTICES, 'regulation-50'] as const;

const FORM_CELLS = ['form-cells', 'custom'] as const;

/** What stands in the cells of the tables. */
export const TABLE = {
  'table/blank-form': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', ...NOTICES],
    reasons: ['form', 'tables', 'inputs'],
  },
  'table/cells-missing': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: FORM_ROWS,
    reasons: ['missing'],
  },
  'table/cell-blank': {
    needs: 'report',
    severity: 'notice',
    head: 'inaccurate-incomplete',
    basis: FORM_CELLS,
    reasons: ['blank', 'several-tables'],
  },
  'table/total-blank': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['form-total', ...NOTICES],
    reasons: ['blank'],
  },
  'table/parts-blank': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: FORM_ROWS,
    reasons: ['blank'],
  },
  'table/cell-not-a-count': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['form-cells', ...NOTICES],
    reasons: ['not-a-number', 'rough', 'negative', 'negative-amount', 'fraction'],
  },
  'table/cell-wording': {
    needs: 'report',
    severity: 'notice',
    head: 'inaccurate-incomplete',
    basis: FORM_CELLS,
    reasons: ['worded'],
  },
  'table/unit-suspect': {
    needs: 'report',
    severity: 'notice',
    head: 'inaccurate-incomplete',
    basis: FORM_CELLS,
    reasons: ['typed', 'other-unit', 'printed', 'looks-like-yuan'],
  },
  'table/change-unexplained': {
    needs: 'report',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['regulation-20', 'notice-2019'],
    reasons: ['below-zero', 'sharp'],
  },
  'table/rules-by-non-maker': {
    needs: 'report',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['legislation-law', 'regulation-20'],
    reasons: ['non-maker'],
  },
  'table/count-implausible': {
    needs: 'report',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['regulation-20', ...NOTICES],
    reasons: ['part-exceeds-whole'],
  },
  'table/copy-differs': {
    needs: 'report',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: FORM_ROWS,
    reasons: ['copy', 'another'],
  },
} as const satisfies Declared;
