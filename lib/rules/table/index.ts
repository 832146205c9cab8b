import type { Rule } from '../rule';
import { tableBlankRules } from './blanks';
import { tableCellRules } from './cells';
import { tableCopyRules } from './copies';
import { tableFigureRules } from './figures';

/** Rules of the figures in tables 2, 3 and 4, sums set aside. */
export const tableRules: readonly Rule[] = [
  ...tableBlankRules,
  ...tableCellRules,
  ...tableFigureRules,
  ...tableCopyRules,
];
