import { everyCell } from '../table-builder';
import { type RuleCase, wholeReport } from './rule-case';
import { cellCases } from './table-cell-cases';
import { figureCases } from './table-figure-cases';
import { filledWith, inBoxes, noTables, twice, withFigures, without } from './table-reports';

const HEADING = '三、收到和处理政府信息公开申请情况';

const copies: readonly RuleCase[] = [
  { rule: 'table/copy-differs', shows: 'two copies that agree', report: twice({}, 175, [HEADING, HEADING]), says: [] },
  {
    rule: 'table/copy-differs',
    shows: 'two copies, the second with blanks for 0',
    report: twice({ 'new/natural-person': '' }, 175, [HEADING, HEADING]),
    says: [],
  },
  {
    rule: 'table/copy-differs',
    shows: 'a report pasted twice, with two figures changed in the second: one finding',
    report: twice({ 'granted/natural-person': 6, 'granted/total': 6 }, 175, [HEADING, '说明', HEADING]),
    says: ['failed copy'],
  },
  {
    rule: 'table/copy-differs',
    shows: 'another table in the form under the same heading',
    report: twice({ 'granted/natural-person': 6 }, 175, [HEADING, '其中县本级：']),
    says: ['cantTell another'],
  },
  {
    rule: 'table/copy-differs',
    shows: 'a few rows once more, as in a table over the years',
    report: twice({ 'granted/natural-person': 6 }, 28, [HEADING, HEADING]),
    says: [],
    silent: true,
  },
  { rule: 'table/copy-differs', shows: 'one table', report: noTables, says: [], silent: true },
];

const blanks: readonly RuleCase[] = [
  { rule: 'table/blank-form', shows: 'tables of zeros', report: wholeReport(), says: [] },
  {
    rule: 'table/blank-form',
    shows: 'no figure in any table: the blank form',
    report: filledWith('', 'proactive', 'requests', 'review-litigation'),
    says: ['failed form'],
  },
  {
    rule: 'table/blank-form',
    shows: 'two tables left blank, told once and softer',
    report: filledWith(' ', 'requests', 'review-litigation'),
    says: ['failed tables warning'],
  },
  {
    rule: 'table/blank-form',
    shows: 'a table of lines to write on, which nobody wrote on',
    report: filledWith('___', 'requests'),
    says: ['failed tables warning'],
  },
  {
    rule: 'table/blank-form',
    shows: 'a table with a mark in every cell, which says that there was nothing',
    report: filledWith('/', 'review-litigation'),
    says: [],
  },
  {
    rule: 'table/blank-form',
    shows: 'a table with figures in one column only',
    report: withFigures('requests', { ...everyCell('requests', '2021'), 'new/natural-person': 0 }),
    says: [],
  },
  { rule: 'table/blank-form', shows: 'figures in the boxes of a web form', report: inBoxes(), says: ['failed inputs'] },
  { rule: 'table/blank-form', shows: 'no table', report: noTables, says: [], silent: true },

  { rule: 'table/cells-missing', shows: 'every row whole', report: withFigures('requests', {}), says: [] },
  {
    rule: 'table/cells-missing',
    shows: 'two rows that end too soon: one finding',
    report: without('requests', 'new/total', 'granted/other-organization', 'granted/total'),
    says: ['failed missing'],
  },
  {
    rule: 'table/cells-missing',
    shows: 'a cell of table 4',
    report: without('review-litigation', 'review/pending'),
    says: ['failed missing'],
  },
  { rule: 'table/cells-missing', shows: 'no table', report: noTables, says: [], silent: true },
];

export const tableCases: readonly RuleCase[] = [...blanks, ...cellCases, ...figureCases, ...copies];
