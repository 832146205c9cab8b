import { NOTICES } from '../../report/form/families';
import type { Declared } from './declaration';

/** Years, periods and days. */
export const TIMING = {
  'timing/year-mismatch': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', ...NOTICES],
    reasons: ['years-disagree', 'signed-before-year-end'],
  },
  'timing/period-missing': {
    needs: 'report',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: [...[...NOTICES].reverse(), 'custom'],
    reasons: ['missing'],
  },
  'timing/period-mismatch': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', ...NOTICES],
    reasons: ['not-the-year', 'no-such-day', 'digits-lost'],
  },
  'timing/published-late': {
    needs: 'report',
    severity: 'error',
    head: 'late',
    basis: ['regulation-49'],
    reasons: ['late', 'signed-late', 'kind-unclear', 'local', 'local-township', 'year-disputed'],
  },
  'timing/date-missing': {
    needs: 'report',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['regulation-49', 'website-norm-2017', 'custom'],
    reasons: ['missing', 'digits-lost'],
  },
  'timing/date-malformed': {
    needs: 'report',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['custom'],
    reasons: ['no-such-day', 'no-day'],
  },
  'timing/dates-disagree': {
    needs: 'report',
    severity: 'notice',
    head: 'inaccurate-incomplete',
    basis: ['custom'],
    reasons: [
      'published-twice',
      'signed-twice',
      'signed-after-publication',
      'issued-before-signature',
      'published-before-year-end',
      'number-year',
    ],
  },
} as const satisfies Declared;
