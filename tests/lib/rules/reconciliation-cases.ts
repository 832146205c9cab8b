import { partsOf } from '../form-parts';
import { buildTable, everyCell, type Figures } from '../table-builder';
import { type RuleCase, wholeReport } from './rule-case';

const BALANCE = 'reconciliation/requests-balance';
const HANDLED = 'reconciliation/requests-handled-total';
const ROW = 'reconciliation/requests-row-total';
const REVIEW = 'reconciliation/review-litigation-total';

function requests(figures: Figures, without: readonly string[] = []) {
  return wholeReport({ tables: { requests: buildTable('requests', '2021', figures, { without }) } });
}

function review(figures: Figures, without: readonly string[] = []) {
  return wholeReport({
    tables: { 'review-litigation': buildTable('review-litigation', '2021', figures, { without }) },
  });
}

const incomplete = (() => {
  const table = buildTable('requests', '2021', {}, { without: ['carried-in', 'granted'] });
  return wholeReport({ tables: { requests: { ...table, incomplete: true } } });
})();
const reviewIncomplete = (() => {
  const table = buildTable('review-litigation', '2021', {}, { without: ['review', 'litigation-direct'] });
  return wholeReport({ tables: { 'review-litigation': { ...table, incomplete: true } } });
})();
/** A table whose cell `row/column` is not on the page, as where spans are wrong. */
function holed(key: 'requests' | 'review-litigation', hole: string) {
  const table = buildTable(key, '2021');
  const cells = table.cells.filter(({ row, column }) => `${row}/${column}` !== hole);
  const at = (row: string, column: string) => cells.find((cell) => cell.row === row && cell.column === column);
  return wholeReport({ tables: { [key]: { ...table, cells, at } } });
}
const noTables = wholeReport({ tables: {} });

/** One request of a natural person, granted; then one figure is changed. */
const ONE: Figures = {
  'new/natural-person': 36,
  'new/total': 36,
  'granted/natural-person': 36,
  'granted/total': 36,
  'handled-total/natural-person': 36,
  'handled-total/total': 36,
};

/** The figures of a row's applicants, its total left as it is. */
const rowOf = (row: string, text: string): Figures =>
  Object.fromEntries(partsOf('requests-row-total', '2021').map((column) => [`${row}/${column}`, text]));

export const reconciliationCases: readonly RuleCase[] = [
  { rule: BALANCE, shows: 'every column in balance', report: requests(ONE), says: [] },
  {
    rule: BALANCE,
    shows: 'one more received than handled, in the column and in the total',
    report: requests({ ...ONE, 'new/natural-person': 37, 'new/total': 38 }),
    says: ['failed differs', 'failed differs'],
  },
  {
    rule: BALANCE,
    shows: 'two columns off by as much in opposite directions, the total in balance (Yanghe 2025)',
    report: requests({
      'new/natural-person': 60,
      'new/other-organization': 1,
      'new/total': 61,
      'handled-total/natural-person': 61,
      'handled-total/total': 61,
    }),
    says: ['failed opposite', 'failed opposite'],
  },
  { rule: BALANCE, shows: 'a column that is not there', report: requests(ONE, ['research-institution']), says: [] },
  {
    rule: BALANCE,
    shows: 'a cell in words',
    report: requests({ ...ONE, 'carried-in/natural-person': '见附件' }),
    says: ['cantTell cell-unreadable'],
  },
  {
    rule: BALANCE,
    shows: 'the total of results left blank',
    report: requests({ ...ONE, 'handled-total/natural-person': '' }),
    says: ['cantTell total-blank'],
  },
  {
    rule: BALANCE,
    shows: 'a row of which only the total was filled in: its applicants are undecided, the totals are not',
    report: requests({ ...ONE, ...rowOf('new', ''), 'new/total': 37 }),
    says: [...Array.from({ length: 6 }, () => 'cantTell parts-blank'), 'failed differs'],
  },
  {
    rule: BALANCE,
    shows: 'a row that is not there',
    report: requests(ONE, ['carried-in']),
    says: ['cantTell row-missing'],
  },
  {
    rule: BALANCE,
    shows: 'a cell that is not there',
    report: holed('requests', 'new/natural-person'),
    says: ['cantTell cell-missing'],
  },
  {
    rule: BALANCE,
    shows: 'twelve torn into 1 and 2 over two columns',
    report: requests({
      'new/natural-person': 1,
      'new/commercial-enterprise': 2,
      'new/total': 12,
      'granted/natural-person': 12,
      'granted/total': 12,
      'handled-total/natural-person': 12,
      'handled-total/total': 12,
    }),
    says: ['cantTell split-digits', 'cantTell split-digits'],
  },
  {
    rule: BALANCE,
    shows: 'a table in which nothing was filled in',
    report: requests(everyCell('requests', '2021')),
    says: Array.from({ length: 7 }, () => 'cantTell table-blank'),
  },
  {
    rule: BALANCE,
    shows: 'a negative cell, which is the fault, not the sum',
    report: requests({ ...ONE, 'new/natural-person': '-36' }),
    says: ['cantTell cell-not-a-count'],
  },
  { rule: BALANCE, shows: 'a table cut short', report: incomplete, says: ['cantTell table-incomplete'] },
  { rule: BALANCE, shows: 'no table', report: noTables, says: [], silent: true },

  { rule: HANDLED, shows: 'parts that add up', report: requests(ONE), says: [] },
  {
    rule: HANDLED,
    shows: 'a part one short',
    report: requests({ ...ONE, 'granted/natural-person': 35 }),
    says: ['failed differs'],
  },
  {
    rule: HANDLED,
    shows: 'blank totals of rows beside parts, and column 总计 full (Shanghai 2019)',
    report: requests({ ...ONE, 'granted/total': '' }),
    says: ['cantTell total-blank'],
  },
  {
    rule: HANDLED,
    shows: 'a row of which only the total was filled in',
    report: requests({ ...ONE, ...rowOf('granted', '') }),
    says: Array.from({ length: 6 }, () => 'cantTell parts-blank'),
  },
  {
    rule: HANDLED,
    shows: 'a part that is not there',
    report: requests(ONE, ['refused.state-secret']),
    says: ['cantTell row-missing'],
  },
  {
    rule: HANDLED,
    shows: 'a part in two numbers',
    report: requests({ ...ONE, 'granted/natural-person': '3 3' }),
    says: ['cantTell cell-unreadable'],
  },
  {
    rule: HANDLED,
    shows: 'twelve torn into 1 and 2 over two columns',
    report: requests({
      'new/natural-person': 12,
      'new/total': 12,
      'granted/natural-person': 1,
      'granted/commercial-enterprise': 2,
      'granted/total': 12,
      'handled-total/natural-person': 12,
      'handled-total/total': 12,
    }),
    says: ['cantTell split-digits', 'cantTell split-digits'],
  },
  {
    rule: HANDLED,
    shows: 'a cell that is not there',
    report: holed('requests', 'granted/natural-person'),
    says: ['cantTell cell-missing'],
  },
  {
    rule: HANDLED,
    shows: 'a table in which nothing was filled in',
    report: requests(everyCell('requests', '2021')),
    says: Array.from({ length: 7 }, () => 'cantTell table-blank'),
  },
  {
    rule: HANDLED,
    shows: 'a negative cell, which is the fault, not the sum',
    report: requests({ ...ONE, 'granted/natural-person': '-36' }),
    says: ['cantTell cell-not-a-count'],
  },
  { rule: HANDLED, shows: 'a table cut short', report: incomplete, says: ['cantTell table-incomplete'] },

  {
    rule: ROW,
    shows: 'rows that add up, blanks among them',
    report: requests({ ...ONE, 'new/research-institution': '' }),
    says: [],
  },
  { rule: ROW, shows: 'a total one too high', report: requests({ ...ONE, 'new/total': 37 }), says: ['failed differs'] },
  {
    rule: ROW,
    shows: 'totals left blank beside parts',
    report: requests({ ...ONE, 'granted/total': '/', 'carried-in/total': '' }),
    says: ['cantTell total-blank'],
  },
  {
    rule: ROW,
    shows: 'only the total filled in',
    report: requests({ ...ONE, ...rowOf('granted', '') }),
    says: ['cantTell parts-blank'],
  },
  {
    rule: ROW,
    shows: 'a column that is not there',
    report: requests(ONE, ['research-institution']),
    says: ['cantTell column-missing'],
  },
  {
    rule: ROW,
    shows: 'a number torn over two cells',
    report: requests({
      'new/natural-person': 1,
      'new/commercial-enterprise': 2,
      'new/total': 12,
      'granted/natural-person': 12,
      'granted/total': 12,
      'handled-total/natural-person': 12,
      'handled-total/total': 12,
    }),
    says: ['cantTell split-digits'],
  },
  {
    rule: ROW,
    shows: 'a cell that is not there',
    report: holed('requests', 'granted/natural-person'),
    says: ['cantTell cell-missing'],
  },
  {
    rule: ROW,
    shows: 'a cell in words',
    report: requests({ ...ONE, 'granted/total': '约36' }),
    says: ['cantTell cell-unreadable'],
  },
  {
    rule: ROW,
    shows: 'a table in which nothing was filled in',
    report: requests(everyCell('requests', '2021')),
    says: Array.from({ length: 25 }, () => 'cantTell table-blank'),
  },
  {
    rule: ROW,
    shows: 'a negative cell, which is the fault, not the sum',
    report: requests({ ...ONE, 'granted/natural-person': '-36' }),
    says: ['cantTell cell-not-a-count'],
  },
  { rule: ROW, shows: 'a table cut short', report: incomplete, says: ['cantTell table-incomplete'] },
  { rule: ROW, shows: 'no table', report: noTables, says: [], silent: true },

  { rule: REVIEW, shows: 'a group that adds up', report: review({ 'review/upheld': 7, 'review/total': 7 }), says: [] },
  {
    rule: REVIEW,
    shows: 'two totals of 0 beside 11 and 5 (Hongze 2023)',
    report: review({ 'review/upheld': 10, 'review/corrected': 1, 'litigation-after-review/upheld': 5 }),
    says: ['failed differs', 'failed differs'],
  },
  {
    rule: REVIEW,
    shows: 'ten torn into 1 and 0 (Jinhu 2023 as some readings have it)',
    report: review({ 'litigation-direct/upheld': 2, 'litigation-direct/other': 1, 'litigation-direct/total': 12 }),
    says: ['cantTell split-digits'],
  },
  {
    rule: REVIEW,
    shows: 'a total left blank',
    report: review({ 'review/upheld': 7, 'review/total': '' }),
    says: ['cantTell total-blank'],
  },
  {
    rule: REVIEW,
    shows: 'only the total filled in',
    report: review({
      'review/upheld': '',
      'review/corrected': '',
      'review/other': '',
      'review/pending': '',
      'review/total': 3,
    }),
    says: ['cantTell parts-blank'],
  },
  {
    rule: REVIEW,
    shows: 'a cell in words',
    report: review({ 'review/upheld': '若干' }),
    says: ['cantTell cell-unreadable'],
  },
  {
    rule: REVIEW,
    shows: 'a column that is not there',
    report: review({}, ['pending']),
    says: ['cantTell column-missing'],
  },
  {
    rule: REVIEW,
    shows: 'a cell that is not there',
    report: holed('review-litigation', 'review/pending'),
    says: ['cantTell cell-missing'],
  },
  {
    rule: REVIEW,
    shows: 'a table in which nothing was filled in',
    report: review(everyCell('review-litigation', '2021')),
    says: Array.from({ length: 3 }, () => 'cantTell table-blank'),
  },
  {
    rule: REVIEW,
    shows: 'a negative cell, which is the fault, not the sum',
    report: review({ 'review/upheld': '7.5', 'review/total': 7 }),
    says: ['cantTell cell-not-a-count'],
  },
  { rule: REVIEW, shows: 'a table cut short', report: reviewIncomplete, says: ['cantTell table-incomplete'] },
  { rule: REVIEW, shows: 'no table', report: noTables, says: [], silent: true },
];
