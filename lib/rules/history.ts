import type { Rule } from './rule';

/** What a rule declares of itself, without the function that asks it. */
export type RuleDeclaration = Pick<Rule, 'id' | 'severity' | 'head' | 'basis' | 'reasons'>;

/** What keeps two reports from being compared, and their figures from being read. */
const UNCOMPARABLE = ['year-disputed', 'table-missing', 'cell-missing', 'cell-unreadable', 'total-blank'];
const PREVIOUS_REPORT = ['previous-missing', 'previous-unconfirmed', 'previous-several', 'previous-unreadable'];
/** What keeps a page that somebody gave as last year's report from being it. */
const GIVEN_PAGE = [
  'given-unread',
  'given-no-report',
  'given-year-unread',
  'given-other-year',
  'given-too-old',
  'given-other-body',
  'own-year-unread',
];

/**
 * Rules that need more than one report, in the order of the catalogue (docs/rules.md). They are asked of saved checks
 * by lib/ledger and not by `evaluate`, so they are no part of `RULES`.
 */
export const HISTORY_RULES: readonly RuleDeclaration[] = [
  {
    id: 'reconciliation/carry-over',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['form-carry-over', 'notice-2021', 'notice-2019'],
    reasons: ['differs', 'opposite', 'follows', ...PREVIOUS_REPORT, ...GIVEN_PAGE, ...UNCOMPARABLE],
  },
  {
    id: 'reconciliation/in-force',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['form-in-force', 'notice-2021', 'custom'],
    reasons: ['differs', 'cell-missing', 'cell-unreadable'],
  },
  {
    id: 'reconciliation/previous-year',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['form-previous-year', 'notice-2019', 'custom'],
    reasons: ['differs', 'cell-missing', 'cell-unreadable'],
  },
  {
    id: 'reconciliation/cumulative',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', 'custom'],
    reasons: ['differs', 'falls'],
  },
  {
    id: 'reconciliation/children-sum',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', 'custom'],
    reasons: [
      'differs',
      'units-missing',
      'no-units',
      'units-unlisted',
      'units-extra',
      'unit-repeated',
      'unit-unreadable',
      'own-unreadable',
      'amount-without-unit',
    ],
  },
  {
    id: 'identity/copied-text',
    severity: 'notice',
    head: 'copied',
    basis: ['regulation-47', 'notice-2021'],
    reasons: ['own-earlier', 'other-body', 'unknown-body'],
  },
  {
    id: 'identity/changed-since',
    severity: 'notice',
    head: 'form-contact',
    basis: ['custom'],
    reasons: ['text', 'figures', 'no-report', 'other-engine'],
  },
];

/** The declaration of one of `HISTORY_RULES`. */
export function historyRule(id: string): RuleDeclaration {
  const rule = HISTORY_RULES.find((declared) => declared.id === id);
  if (!rule) throw new Error(`no rule ${id} across reports`);
  return rule;
}
