import type { Declared } from './declaration';

/** What was left over in the text. */
export const TEXT = {
  'text/unfilled-slot': {
    needs: 'report',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['notice-2021', 'custom'],
    reasons: ['slots', 'elided'],
  },
  'text/doubled-punctuation': {
    needs: 'report',
    severity: 'notice',
    head: 'form-contact',
    basis: ['punctuation-standard', 'custom'],
    reasons: ['marks'],
  },
  'text/doubled-word': {
    needs: 'report',
    severity: 'notice',
    head: 'form-contact',
    basis: ['custom'],
    reasons: ['words'],
  },
} as const satisfies Declared;
