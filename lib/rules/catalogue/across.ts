import type { StockFamily } from '../../report/form/editions';
import { noticesOf, STOCK_FAMILIES } from '../../report/form/families';
import type { AcrossId } from './across-ids';
import type { Declared, RuleDeclaration } from './declaration';

/** What keeps two reports from being compared, and their figures from being read. */
const UNCOMPARABLE = ['year-disputed', 'table-missing', 'cell-missing', 'cell-unreadable', 'total-blank'] as const;
const PREVIOUS_REPORT = [
  'previous-missing',
  'previous-unconfirmed',
  'previous-several',
  'previous-unreadable',
] as const;
/** What keeps a page that somebody gave as last year's report from being it. */
const GIVEN_PAGE = [
  'given-unread',
  'given-no-report',
  'given-year-unread',
  'given-other-year',
  'given-too-old',
  'given-other-body',
  'own-year-unread',
] as const;

type Declaration = Omit<RuleDeclaration, 'id'>;

const STOCKS = Object.fromEntries(
  STOCK_FAMILIES.map(({ family }): [string, Declaration] => [
    `reconciliation/${family}`,
    {
      needs: 'previous',
      severity: 'warning',
      head: 'inaccurate-incomplete',
      basis: [`form-${family}`, ...noticesOf(family), 'custom'],
      reasons: ['differs', 'cell-missing', 'cell-unreadable'],
    },
  ]),
) as Readonly<Record<`reconciliation/${StockFamily}`, Declaration>>;

/** What needs more than one report; these ids belong to several families. */
export const ACROSS = {
  'reconciliation/carry-over': {
    needs: 'previous',
    severity: 'error',
    head: 'inaccurate-incomplete',
    basis: ['form-carry-over', ...noticesOf('carry-over')],
    reasons: ['differs', 'opposite', 'follows', ...PREVIOUS_REPORT, ...GIVEN_PAGE, ...UNCOMPARABLE],
  },
  ...STOCKS,
  'reconciliation/cumulative': {
    needs: 'previous',
    severity: 'warning',
    head: 'inaccurate-incomplete',
    basis: ['regulation-50', 'custom'],
    reasons: ['differs', 'falls'],
  },
  'reconciliation/children-sum': {
    needs: 'units',
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
  'identity/copied-text': {
    needs: 'other-texts',
    severity: 'notice',
    head: 'copied',
    basis: ['regulation-47', 'notice-2021'],
    reasons: ['own-earlier', 'other-body', 'unknown-body'],
  },
  'identity/changed-since': {
    needs: 'earlier-check',
    severity: 'notice',
    head: 'form-contact',
    basis: ['custom'],
    reasons: ['text', 'figures', 'beyond', 'no-report', 'other-engine'],
  },
} as const satisfies Declared & Readonly<Record<AcrossId, unknown>>;
