import type { Edition } from '../../../lib/report/form/editions';
import type { TableKey } from '../../../lib/report/form/keys';
import { buildBlocks } from '../report-builder';
import { buildTable, everyCell, type Figures } from '../table-builder';
import { type RuleCase, wholeReport } from './rule-case';

function withFigures(key: TableKey, figures: Figures, edition: Edition = '2021', agency = '宿迁市宿城区统计局') {
  return wholeReport({ agency, tables: { [key]: buildTable(key, edition, figures) } }, edition);
}

/** Table 3 with nothing but its column 总计, all of it 0. */
const onlyTotals: Figures = Object.fromEntries(
  Object.keys(everyCell('requests', '2021')).map((name) => [name, name.endsWith('/total') ? 0 : '']),
);

const noTables = wholeReport({ tables: {} });

/** A report in which some tables hold the same words everywhere, and the others 0. */
function filledWith(text: string, ...keys: readonly TableKey[]) {
  const all: readonly TableKey[] = ['proactive', 'requests', 'review-litigation'];
  return wholeReport({
    tables: Object.fromEntries(
      all.map((key) => [key, buildTable(key, '2021', keys.includes(key) ? everyCell(key, '2021', text) : {})]),
    ),
  });
}

/** Table 3 whose figures stand in the boxes of a web form. */
function inBoxes() {
  const table = buildTable('requests', '2021', everyCell('requests', '2021'));
  const cells = table.cells.map((cell) => ({ ...cell, isBox: true as const }));
  return wholeReport({ tables: { requests: { ...table, cells } } });
}

/** A table whose rows lack the cells named. */
function without(key: TableKey, ...holes: readonly string[]) {
  const table = buildTable(key, '2021');
  const left = table.cells.filter(({ row, column }) => !holes.includes(`${row}/${column}`));
  return wholeReport({ tables: { [key]: { ...table, cells: left } } });
}

/** Table 3 with 5 granted to a person, and another copy of its cells; the headings above them. */
function twice(figures: Figures, most: number, headings: readonly string[]) {
  const first = buildTable('requests', '2021', { 'granted/natural-person': 5 });
  const repeated = buildTable('requests', '2021', { 'granted/natural-person': 5, ...figures }).cells.slice(0, most);
  return wholeReport({ tables: { requests: { ...first, repeated } }, blocks: buildBlocks(...headings) });
}

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

const cells: readonly RuleCase[] = [
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

const figures: readonly RuleCase[] = [
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

export const tableCases: readonly RuleCase[] = [...blanks, ...cells, ...figures, ...copies];
