import type { Declared } from './declaration';

/** Who reports, and under which title. */
export const IDENTITY = {
  'identity/title-form': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: ['regulation-49', 'regulation-50', 'custom'],
    reasons: ['no-year', 'about', 'lacks-work', 'other-words', 'no-agency', 'no-title'],
  },
  'identity/off-column': {
    needs: 'report',
    severity: 'notice',
    head: 'form-contact',
    basis: ['website-norm-2017', 'custom'],
    reasons: ['other-column'],
  },
  'identity/agency-mismatch': {
    needs: 'report',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', 'custom'],
    reasons: ['different', 'unclear'],
  },
  'identity/self-reference': {
    needs: 'report',
    severity: 'warning',
    head: 'perfunctory',
    basis: ['regulation-47', 'notice-2021'],
    reasons: ['foreign'],
  },
} as const satisfies Declared;
