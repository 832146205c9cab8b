import type { SumFamily } from '../../report/form/editions';
import { noticesOf, SUM_FAMILIES } from '../../report/form/families';
import type { Declared, RuleDeclaration } from './declaration';

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

type Declaration = Omit<RuleDeclaration, 'id'>;

/** What the form prints goes before what its totals mean, and what runs along a column before what runs along a row. */
const rankOf = ({ printed, each }: (typeof SUM_FAMILIES)[number]): number => (printed ? 0 : each === 'column' ? 1 : 2);

const RELATIONS = Object.fromEntries(
  [...SUM_FAMILIES]
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map(({ family, each, printed, exchanges }): [string, Declaration] => [
      `reconciliation/${family}`,
      {
        needs: 'report',
        severity: 'error',
        head: 'inaccurate-incomplete',
        basis: [printed ? 'form-printed-relation' : 'form-total', ...noticesOf(family)],
        reasons: [
          ...RELATION,
          each === 'column' ? 'row-missing' : 'column-missing',
          ...(exchanges ? ['opposite'] : []),
        ],
      },
    ]),
) as Readonly<Record<`reconciliation/${SumFamily}`, Declaration>>;

/** What adds up inside one report (勾稽关系): the relations of the form, and the text against the tables. */
export const RECONCILIATION = {
  ...RELATIONS,
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
