import type { Rule } from './rule';
import { tableBlankRules } from './table-blanks';
import { tableCellRules } from './table-cells';
import { tableCopyRules } from './table-copies';
import { tableFigureRules } from './table-figures';

/** Rules of the figures in tables 2, 3 and 4, sums set aside. */
export const tableRules: readonly Rule[] = [
  ...tableBlankRules,
  ...tableCellRules,
  ...tableFigureRules,
  ...tableCopyRules,
];
