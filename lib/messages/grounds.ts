import type { Head } from '../rules/rule';

/** What a rule rests on: its head and its legal bases, as the rule declares them (a test holds the two together). */
export interface Grounds {
  readonly head: Head;
  readonly basis: readonly string[];
}

/**
 * The grounds of every rule by id. They stand here once more because prose must not pull the rules themselves
 * into pages that only show saved results.
 */
export const GROUNDS: Readonly<Record<string, Grounds>> = {
  'structure/section-missing': {
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', 'notice-2021', 'notice-2019'],
  },
  'structure/section-empty': { head: 'perfunctory', basis: ['regulation-50', 'notice-2021', 'regulation-47'] },
  'structure/section-order': { head: 'form-contact', basis: ['notice-2021', 'notice-2019', 'custom'] },
  'structure/section-title': { head: 'form-contact', basis: ['notice-2021', 'notice-2019', 'custom'] },
  'structure/section-extra': { head: 'form-contact', basis: ['notice-2021'] },
  'structure/section-number': { head: 'form-contact', basis: ['notice-2021', 'notice-2019', 'custom'] },
  'structure/stated-parts': { head: 'form-contact', basis: ['notice-2021', 'notice-2019', 'custom'] },
  'structure/overview-aspect-missing': { head: 'inaccurate-incomplete', basis: ['notice-2021', 'regulation-50'] },
  'structure/accountability-missing': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'notice-2021'] },
  'structure/improvement-missing': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'notice-2021'] },
  'structure/processing-fee-unreported': { head: 'inaccurate-incomplete', basis: ['fee-measures', 'custom'] },
  'structure/outdated-basis': { head: 'inaccurate-incomplete', basis: ['notice-2021', 'regulation-711'] },
  'structure/transmittal-residue': { head: 'form-contact', basis: ['custom'] },
  'structure/table-missing': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'notice-2021', 'notice-2019'] },
  'structure/table-incomplete': {
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', 'notice-2021', 'notice-2019'],
  },
  'structure/table-as-prose': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'notice-2021', 'notice-2019'] },
  'structure/table-as-image': { head: 'form-contact', basis: ['notice-2021', 'custom'] },
  'structure/attachment-only': { head: 'form-contact', basis: ['regulation-49', 'custom'] },
  'structure/outdated-format': { head: 'inaccurate-incomplete', basis: ['notice-2021', 'notice-2019'] },
  'structure/row-missing': { head: 'inaccurate-incomplete', basis: ['notice-2021', 'notice-2019', 'regulation-50'] },
  'structure/column-missing': { head: 'inaccurate-incomplete', basis: ['notice-2021', 'notice-2019', 'regulation-50'] },
  'structure/row-unknown': { head: 'form-contact', basis: ['notice-2021', 'notice-2019'] },
  'structure/label-altered': { head: 'form-contact', basis: ['notice-2021', 'notice-2019'] },
  'table/cell-not-a-count': { head: 'inaccurate-incomplete', basis: ['form-cells', 'notice-2021', 'notice-2019'] },
  'table/cell-wording': { head: 'inaccurate-incomplete', basis: ['form-cells', 'custom'] },
  'table/cell-blank': { head: 'inaccurate-incomplete', basis: ['form-cells', 'custom'] },
  'table/total-blank': { head: 'inaccurate-incomplete', basis: ['form-total', 'notice-2021', 'notice-2019'] },
  'table/unit-suspect': { head: 'inaccurate-incomplete', basis: ['form-cells', 'custom'] },
  'table/change-unexplained': { head: 'inaccurate-incomplete', basis: ['regulation-20', 'notice-2019'] },
  'table/rules-by-non-maker': { head: 'inaccurate-incomplete', basis: ['legislation-law', 'regulation-20'] },
  'table/count-implausible': { head: 'inaccurate-incomplete', basis: ['regulation-20', 'notice-2021', 'notice-2019'] },
  'reconciliation/requests-balance': {
    head: 'inaccurate-incomplete',
    basis: ['form-printed-relation', 'notice-2021', 'notice-2019'],
  },
  'reconciliation/requests-handled-total': {
    head: 'inaccurate-incomplete',
    basis: ['form-total', 'notice-2021', 'notice-2019'],
  },
  'reconciliation/requests-row-total': {
    head: 'inaccurate-incomplete',
    basis: ['form-total', 'notice-2021', 'notice-2019'],
  },
  'reconciliation/review-litigation-total': {
    head: 'inaccurate-incomplete',
    basis: ['form-total', 'notice-2021', 'notice-2019'],
  },
  'reconciliation/narrative-table': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'notice-2021'] },
  'reconciliation/narrative-sum': { head: 'inaccurate-incomplete', basis: ['notice-2021', 'custom'] },
  'reconciliation/narrative-contradiction': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'notice-2021'] },
  'contact/missing': { head: 'form-contact', basis: ['regulation-12', 'custom'] },
  'contact/office-missing': { head: 'form-contact', basis: ['regulation-12', 'custom'] },
  'contact/address-missing': { head: 'form-contact', basis: ['regulation-12', 'custom'] },
  'contact/phone-missing': { head: 'form-contact', basis: ['regulation-12', 'custom'] },
  'contact/postcode-missing': { head: 'form-contact', basis: ['regulation-12', 'custom'] },
  'contact/email-missing': { head: 'form-contact', basis: ['regulation-12', 'custom'] },
  'contact/phone-malformed': { head: 'form-contact', basis: ['numbering-plan', 'custom'] },
  'contact/phone-no-area-code': { head: 'form-contact', basis: ['numbering-plan', 'custom'] },
  'contact/postcode-malformed': { head: 'form-contact', basis: ['regulation-12', 'custom'] },
  'contact/email-malformed': { head: 'form-contact', basis: ['regulation-12', 'custom'] },
  'contact/website-malformed': { head: 'form-contact', basis: ['regulation-12', 'custom'] },
  'contact/stray-punctuation': { head: 'form-contact', basis: ['custom'] },
  'contact/phone-area-mismatch': { head: 'form-contact', basis: ['numbering-plan', 'custom'] },
  'contact/postcode-area-mismatch': { head: 'form-contact', basis: ['numbering-plan', 'custom'] },
  'contact/website-mismatch': { head: 'form-contact', basis: ['website-norm-2017', 'custom'] },
  'contact/mobile-number': { head: 'form-contact', basis: ['regulation-15', 'custom'] },
  'timing/year-mismatch': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'notice-2021', 'notice-2019'] },
  'timing/period-missing': { head: 'inaccurate-incomplete', basis: ['notice-2019', 'notice-2021', 'custom'] },
  'timing/period-mismatch': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'notice-2021', 'notice-2019'] },
  'timing/published-late': { head: 'late', basis: ['regulation-49'] },
  'timing/date-missing': { head: 'inaccurate-incomplete', basis: ['regulation-49', 'website-norm-2017', 'custom'] },
  'timing/date-malformed': { head: 'inaccurate-incomplete', basis: ['custom'] },
  'timing/dates-disagree': { head: 'inaccurate-incomplete', basis: ['custom'] },
  'identity/title-form': { head: 'form-contact', basis: ['regulation-49', 'regulation-50', 'custom'] },
  'identity/off-column': { head: 'form-contact', basis: ['website-norm-2017', 'custom'] },
  'identity/agency-mismatch': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'custom'] },
  'identity/self-reference': { head: 'perfunctory', basis: ['regulation-47', 'notice-2021'] },
  'text/unfilled-slot': { head: 'inaccurate-incomplete', basis: ['notice-2021', 'custom'] },
  'text/doubled-punctuation': { head: 'form-contact', basis: ['punctuation-standard', 'custom'] },
  'text/doubled-word': { head: 'form-contact', basis: ['custom'] },
  'reconciliation/carry-over': {
    head: 'inaccurate-incomplete',
    basis: ['form-carry-over', 'notice-2021', 'notice-2019'],
  },
  'reconciliation/in-force': { head: 'inaccurate-incomplete', basis: ['form-in-force', 'notice-2021', 'custom'] },
  'reconciliation/previous-year': {
    head: 'inaccurate-incomplete',
    basis: ['form-previous-year', 'notice-2019', 'custom'],
  },
  'reconciliation/cumulative': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'custom'] },
  'reconciliation/children-sum': { head: 'inaccurate-incomplete', basis: ['regulation-50', 'custom'] },
  'identity/copied-text': { head: 'copied', basis: ['regulation-47', 'notice-2021'] },
  'identity/changed-since': { head: 'form-contact', basis: ['custom'] },
};
