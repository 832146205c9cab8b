import type { Declared } from './declaration';

const REACHABLE = ['regulation-12', 'custom'] as const;

const NUMBERING = ['numbering-plan', 'custom'] as const;

/** Whether and how one can reach the office. */
export const CONTACT = {
  'contact/missing': {
    needs: 'report',
    severity: 'notice',
    head: 'form-contact',
    basis: REACHABLE,
    reasons: ['missing', 'customary'],
  },
  'contact/office-missing': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: REACHABLE,
    reasons: ['missing'],
  },
  'contact/address-missing': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: REACHABLE,
    reasons: ['missing'],
  },
  'contact/phone-missing': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: REACHABLE,
    reasons: ['missing'],
  },
  'contact/postcode-missing': {
    needs: 'report',
    severity: 'notice',
    head: 'form-contact',
    basis: REACHABLE,
    reasons: ['missing'],
  },
  'contact/email-missing': {
    needs: 'report',
    severity: 'notice',
    head: 'form-contact',
    basis: REACHABLE,
    reasons: ['missing'],
  },
  'contact/phone-malformed': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: NUMBERING,
    reasons: ['malformed', 'unusable'],
    ageless: true,
  },
  'contact/phone-no-area-code': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: NUMBERING,
    reasons: ['no-code'],
  },
  'contact/postcode-malformed': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: REACHABLE,
    reasons: ['malformed', 'unusable'],
    ageless: true,
  },
  'contact/email-malformed': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: REACHABLE,
    reasons: ['malformed', 'unusable'],
    ageless: true,
  },
  'contact/website-malformed': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: REACHABLE,
    reasons: ['malformed', 'unusable'],
    ageless: true,
  },
  'contact/stray-punctuation': {
    needs: 'report',
    severity: 'notice',
    head: 'form-contact',
    basis: ['custom'],
    reasons: ['stray'],
  },
  'contact/phone-area-mismatch': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: NUMBERING,
    reasons: ['other-area'],
  },
  'contact/postcode-area-mismatch': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: NUMBERING,
    reasons: ['other-area'],
  },
  'contact/website-mismatch': {
    needs: 'report',
    severity: 'notice',
    head: 'form-contact',
    basis: ['website-norm-2017', 'custom'],
    reasons: ['other-site'],
  },
  'contact/mobile-number': {
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: ['regulation-15', 'custom'],
    reasons: ['mobile', 'identity'],
    ageless: true,
  },
} as const satisfies Declared;
