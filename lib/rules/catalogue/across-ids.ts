import type { StockFamily } from '../../report/form/editions';
import { STOCK_FAMILIES } from '../../report/form/families';

const OWN = [
  'reconciliation/carry-over',
  'reconciliation/cumulative',
  'reconciliation/children-sum',
  'identity/copied-text',
  'identity/changed-since',
] as const;

/** The id of a rule that needs more than one report. */
export type AcrossId = (typeof OWN)[number] | `reconciliation/${StockFamily}`;

/** All of them, apart from what is declared of them: what only sorts findings by rule loads no more. */
export const ACROSS_IDS: readonly AcrossId[] = [
  ...OWN,
  ...STOCK_FAMILIES.map(({ family }) => `reconciliation/${family as StockFamily}` as const),
];
