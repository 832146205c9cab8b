import { buildTable } from '../table-builder';
import { type RuleCase, wholeReport } from './rule-case';
import { noTables, withFigures } from './table-reports';

export const figureCases: readonly RuleCase[] = [
  {
    rule: 'table/unit-suspect',
    shows: 'amounts in ten thousand yuan',
    report: withFigures('proactive', { 'fees/amount': '59237.2449' }),
    says: [],
  },
  ...['179411 元', '12万元', '人民币120万元', '1.2亿', '251,000元', '149.673874'].map((amount) => ({
    rule: 'table/unit-suspect',
    shows: `procurement, whose unit the form leaves open: ${amount}`,
    report: withFigures('proactive', { 'procurement/amount': amount }, '2019'),
    says: [],
  })),
  {
    rule: 'table/unit-suspect',
    shows: 'a unit that is no money beside an amount; one beside a count is a habit, told elsewhere',
    report: withFigures('proactive', { 'licences/decisions': '3件', 'procurement/amount': '12件' }, '2019'),
    says: ['failed typed'],
  },
  {
    rule: 'table/unit-suspect',
    shows: 'a unit of money beside a count',
    report: withFigures('proactive', { 'procurement/projects': '3万元' }, '2019'),
    says: ['failed typed'],
  },
  {
    rule: 'table/cell-wording',
    shows: 'a unit of money beside a count, which is asked about as a unit',
    report: withFigures('proactive', { 'procurement/projects': '3万元' }, '2019'),
    says: [],
  },
  ...['12.5万元', '12.5万', '12.5（万元）'].map((amount) => ({
    rule: 'table/unit-suspect',
    shows: `fees in the unit of the form: ${amount}`,
    report: withFigures('proactive', { 'fees/amount': amount }),
    says: [],
  })),
  {
    rule: 'table/unit-suspect',
    shows: 'fees in yuan, where the form has ten thousand yuan',
    report: withFigures('proactive', { 'fees/amount': '125000元' }),
    says: ['failed other-unit'],
  },
  {
    rule: 'table/unit-suspect',
    shows: 'a head that gives yuan, where the form has ten thousand yuan: one finding, whatever the cell says',
    report: wholeReport({
      tables: { proactive: buildTable('proactive', '2021', { 'fees/amount': '125000元' }, { printed: '元' }) },
    }),
    says: ['failed printed'],
  },
  {
    rule: 'table/unit-suspect',
    shows: 'ten billion yuan of fees',
    report: withFigures('proactive', { 'fees/amount': 147224900 }),
    says: ['failed looks-like-yuan'],
  },
  { rule: 'table/unit-suspect', shows: 'no table', report: noTables, says: [], silent: true },

  {
    rule: 'table/change-unexplained',
    shows: 'a change that fits, a first count, a handful',
    report: withFigures(
      'proactive',
      {
        'licences/previous-year': 1000,
        'licences/change': '+1036',
        'penalties/change': 40,
        'coercive-measures/previous-year': 1,
        'coercive-measures/change': 5,
      },
      '2019',
    ),
    says: [],
  },
  {
    rule: 'table/change-unexplained',
    shows: '1 last year and 18 more (Licheng 2020)',
    report: withFigures('proactive', { 'penalties/previous-year': 1, 'penalties/change': 18 }, '2019'),
    says: ['failed sharp'],
  },
  {
    rule: 'table/change-unexplained',
    shows: 'fewer than none',
    report: withFigures('proactive', { 'fees/previous-year': 2, 'fees/change': '-3' }, '2019'),
    says: ['failed below-zero'],
  },
  {
    rule: 'table/change-unexplained',
    shows: 'the template of 2021, which asks for no change',
    report: withFigures('proactive', {}),
    says: [],
    silent: true,
  },

  {
    rule: 'table/rules-by-non-maker',
    shows: 'a district bureau without rules',
    report: withFigures('proactive', {}),
    says: [],
  },
  {
    rule: 'table/rules-by-non-maker',
    shows: 'a township with six rules in force',
    report: withFigures('proactive', { 'rules/in-force': 6 }, '2021', '平利县正阳镇人民政府'),
    says: ['failed non-maker'],
  },
  {
    rule: 'table/rules-by-non-maker',
    shows: 'the city bureau of a city that may make rules itself',
    report: withFigures('proactive', { 'rules/made': 1, 'rules/in-force': 1 }, '2021', '泉州市统计局'),
    says: ['failed non-maker'],
  },
  ...['宿迁市', '上海市人民政府办公厅', '内蒙古自治区人民政府', '镇江市人民政府', '国家税务总局', '某局'].map(
    (agency): RuleCase => ({
      rule: 'table/rules-by-non-maker',
      shows: `${agency}, which may make rules or whose name does not tell`,
      report: withFigures('proactive', { 'rules/in-force': 11 }, '2021', agency),
      says: [],
      silent: true,
    }),
  ),

  {
    rule: 'table/count-implausible',
    shows: 'fewer made than in force',
    report: withFigures('proactive', { 'normative-documents/made': 13, 'normative-documents/in-force': 55 }),
    says: [],
  },
  {
    rule: 'table/count-implausible',
    shows: 'more made than in force',
    report: withFigures('proactive', { 'normative-documents/made': 4, 'normative-documents/in-force': 0 }),
    says: ['failed part-exceeds-whole'],
  },
  {
    rule: 'table/count-implausible',
    shows: 'more newly disclosed than disclosed in all',
    report: withFigures(
      'proactive',
      { 'rules/newly-disclosed': 3, 'rules/total-disclosed': 2, 'normative-documents/total-disclosed': '' },
      '2019',
    ),
    says: ['failed part-exceeds-whole'],
  },
  { rule: 'table/count-implausible', shows: 'no table', report: noTables, says: [], silent: true },
];
