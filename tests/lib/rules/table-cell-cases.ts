import { buildTable, everyCell } from '../table-builder';
import { type RuleCase, wholeReport } from './rule-case';
import { filledWith, noTables, onlyTotals, withFigures } from './table-reports';

export const cellCases: readonly RuleCase[] = [
  {
    rule: 'table/cell-not-a-count',
    shows: 'counts, amounts with decimals, a signed change, remarks',
    report: wholeReport(
      {
        tables: {
          proactive: buildTable('proactive', '2019', {
            'penalties/previous-year': 20,
            'penalties/change': '-3',
            'procurement/amount': '17.9411万元',
          }),
          requests: buildTable('requests', '2019', { 'new/natural-person': '22（其中网上申请16件）' }),
        },
      },
      '2019',
    ),
    says: [],
  },
  {
    rule: 'table/cell-not-a-count',
    shows: 'words, a negative and a fraction',
    report: withFigures('requests', {
      'new/natural-person': '填写数字',
      'granted/natural-person': '-1',
      'granted/total': '1.5',
    }),
    says: ['failed not-a-number', 'failed negative', 'failed fraction'],
  },
  {
    rule: 'table/cell-not-a-count',
    shows: 'a negative amount of money',
    report: withFigures('proactive', { 'fees/amount': '-10' }),
    says: ['failed negative-amount'],
  },
  {
    rule: 'table/cell-not-a-count',
    shows: 'two numbers in one cell',
    report: withFigures('review-litigation', { 'review/upheld': '1 2' }),
    says: ['failed not-a-number'],
  },
  {
    rule: 'table/cell-not-a-count',
    shows: 'the same words in several cells, which are one fault, and other words',
    report: withFigures('requests', {
      'new/natural-person': '填写数字',
      'granted/natural-person': '填写数字',
      'granted/total': '见附件',
    }),
    says: ['failed not-a-number', 'failed not-a-number'],
  },
  {
    rule: 'table/cell-not-a-count',
    shows: 'a rough number, softer',
    report: withFigures('proactive', { 'penalties/decisions': '约120' }),
    says: ['failed rough warning'],
  },
  {
    rule: 'table/cell-not-a-count',
    shows: 'changes told in words where a change is asked for, and one where a count is',
    report: withFigures(
      'proactive',
      { 'licences/change': '减3', 'penalties/change': '持平', 'penalties/decisions': '减3' },
      '2019',
    ),
    says: ['failed not-a-number'],
  },
  { rule: 'table/cell-not-a-count', shows: 'no table', report: noTables, says: [], silent: true },

  {
    rule: 'table/cell-wording',
    shows: 'numbers alone, a remark, an amount with its unit, a sign',
    report: withFigures(
      'proactive',
      { 'licences/change': '-3', 'penalties/decisions': '22（其中修订16件）', 'procurement/amount': '12万元' },
      '2019',
    ),
    says: [],
  },
  {
    rule: 'table/cell-wording',
    shows: 'changes in words and a measure word: one finding',
    report: withFigures(
      'proactive',
      { 'licences/change': '减3', 'penalties/change': '持平', 'procurement/projects': '31批次' },
      '2019',
    ),
    says: ['failed worded'],
  },
  { rule: 'table/cell-wording', shows: 'no table', report: noTables, says: [], silent: true },

  { rule: 'table/cell-blank', shows: 'every cell filled', report: withFigures('requests', {}), says: [] },
  {
    rule: 'table/cell-blank',
    shows: 'a blank, a stroke and a dash: one finding',
    report: withFigures('requests', { 'new/natural-person': '', 'granted/total': '/', 'other.other/total': '—' }),
    says: ['failed blank'],
  },
  {
    rule: 'table/cell-blank',
    shows: 'strokes in three tables, which are one habit',
    report: filledWith('/', 'proactive', 'requests', 'review-litigation'),
    says: ['failed several-tables'],
  },
  {
    rule: 'table/cell-blank',
    shows: 'a table left blank as a whole, told elsewhere, and a blank in another',
    report: wholeReport({
      tables: {
        requests: buildTable('requests', '2021', { 'new/natural-person': '' }),
        'review-litigation': buildTable('review-litigation', '2021', everyCell('review-litigation', '2021')),
      },
    }),
    says: ['failed blank'],
  },
  { rule: 'table/cell-blank', shows: 'no table', report: noTables, says: [], silent: true },

  {
    rule: 'table/total-blank',
    shows: 'a blank total of parts that are all 0',
    report: withFigures('requests', { 'new/total': '' }),
    says: [],
  },
  {
    rule: 'table/total-blank',
    shows: 'blank totals beside parts, of a row and of a column: one finding',
    report: withFigures('requests', {
      'granted/natural-person': 5,
      'granted/total': '',
      'handled-total/natural-person': '',
    }),
    says: ['failed blank'],
  },
  {
    rule: 'table/total-blank',
    shows: 'a blank total in table 4',
    report: withFigures('review-litigation', { 'review/pending': 1, 'review/total': ' ' }),
    says: ['failed blank'],
  },
  { rule: 'table/total-blank', shows: 'no table', report: noTables, says: [], silent: true },

  {
    rule: 'table/parts-blank',
    shows: 'figures everywhere',
    report: withFigures('requests', { 'new/total': 3 }),
    says: [],
  },
  {
    rule: 'table/parts-blank',
    shows: 'only the column of totals filled in: one finding',
    report: withFigures('requests', {
      ...onlyTotals,
      'new/total': 3,
      'granted/total': 3,
      'handled-total/total': 3,
    }),
    says: ['failed blank'],
  },
  {
    rule: 'table/cell-blank',
    shows: 'only the column of totals filled in, told by another rule',
    report: withFigures('requests', { ...onlyTotals, 'new/total': 3 }),
    says: [],
  },
  {
    rule: 'table/parts-blank',
    shows: 'totals of 0 beside blank parts',
    report: withFigures('requests', onlyTotals),
    says: [],
  },
  {
    rule: 'table/parts-blank',
    shows: 'a total beside some parts filled in',
    report: withFigures('requests', { 'new/natural-person': 3, 'new/commercial-enterprise': '', 'new/total': 3 }),
    says: [],
  },
  {
    rule: 'table/parts-blank',
    shows: 'marks for none beside a total in table 4',
    report: withFigures('review-litigation', {
      'review/upheld': '/',
      'review/corrected': '/',
      'review/other': '/',
      'review/pending': '/',
      'review/total': 2,
    }),
    says: ['failed blank'],
  },
  {
    rule: 'table/parts-blank',
    shows: 'blank totals of rows below a total of all, told by another rule (Shanghai 2019)',
    report: withFigures('requests', {
      ...onlyTotals,
      'granted/natural-person': 5,
      'granted/total': '',
      'handled-total/natural-person': 5,
      'handled-total/total': 5,
    }),
    says: [],
  },
  { rule: 'table/parts-blank', shows: 'no table', report: noTables, says: [], silent: true },
];
