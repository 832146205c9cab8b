import type { Data } from '../../../rules/rule';
import type { FamilyText, RuleText, Sentence } from '../../catalogue';
import { countOf, listOf, tableOf, wordsOf } from '../../data';
import { check, look, speak } from '../speak';

const { quoteRows, quoteColumns, table, row, column, cells } = speak;

/** Table 3, column “Natural persons”; Table 3, row …; Table 4, “Administrative review”. */
function place(data: Data): string {
  if (data.column !== undefined) {
    return `${table(data)}, column “${column(data)}”`;
  }
  if (data.row === undefined) return table(data);
  return `${table(data)}, ${tableOf(data) === 'requests' ? 'row ' : ''}“${row(data)}”`;
}

const sum = (data: Data) => speak.sum(data, 'left', 'computed');
const off = (data: Data) => `a difference of ${wordsOf(data, 'difference')}`;

function blanks(data: Data): string {
  const count = countOf(data, 'blanks');
  if (count === 0) return '';
  return count === 1 ? ' (1 blank cell counted as 0)' : ` (${count} blank cells counted as 0)`;
}

function blankTotals(data: Data): string {
  const count = listOf(data, 'cells').length;
  return count === 1 ? 'a total is' : `${count} totals are`;
}

function balanceOf(data: Data): string {
  const [added = '', carriedIn = ''] = listOf(data, 'left');
  const [handled = '', forward = ''] = listOf(data, 'right');
  return (
    `${place(data)}: ${added} new plus ${carriedIn} carried in make ${wordsOf(data, 'computed')}, ` +
    `but ${handled} handled plus ${forward} carried forward make ${wordsOf(data, 'reported')}, ${off(data)}${blanks(data)}`
  );
}

/** The reasons that every relation shares, and its own sentence for a sum that is off. */
function relation(text: Omit<RuleText, 'reasons'>, differs: Sentence, more: RuleText['reasons'] = {}): RuleText {
  return {
    ...text,
    reasons: {
      differs,
      ...more,
      'table-incomplete': (data, say) =>
        `${table(data)} is incomplete: most of its rows are not here, so its sums (${text.name}) can't be checked${look(say)}`,
      'row-missing': (data, say) =>
        `${table(data)} lacks the row ${quoteRows(data)}, so its sums (${text.name}) can't be checked${look(say)}`,
      'column-missing': (data, say) =>
        `${table(data)} lacks the column ${quoteColumns(data)}, so its sums (${text.name}) can't be checked${look(say)}`,
      'cell-missing': (data, say) =>
        `${place(data)}: the cell ${cells(data)} was not found, so this sum can't be checked${look(say)}`,
      'cell-unreadable': (data, say) =>
        `${place(data)}: the cell ${cells(data)} holds nothing that reads as one number, so this sum can't be checked${look(say)}`,
      'table-blank': (data) => `${table(data)} holds no figure at all, so its sums (${text.name}) can't be checked.`,
      'cell-not-a-count': (data, say) =>
        `${place(data)}: the cell ${cells(data)} holds no whole number of 0 or more and there is ${off(data)}${say('; that is not taken for a wrong sum, please check that cell first.', '.')}`,
      'total-blank': (data) =>
        `${place(data)}: ${blankTotals(data)} blank beside parts that are not all 0, so this sum can't be checked; that is an unfilled total, not a wrong sum.`,
      'parts-blank': (data) =>
        `${place(data)}: of ${cells(data)} only the totals were filled in, so this sum can't be checked; that is parts left out, not a wrong sum.`,
      'split-digits': (data, say) =>
        `${place(data)}: as it stands there is ${off(data)}; joining the digits of the neighbouring cells ${cells(data)} to ` +
        `${wordsOf(data, 'joined')} makes every relation hold${say(', so one number may have been split over two cells; please compare with the original.', ': one number was split over two cells.')}`,
    },
  };
}

/** Prose of the relations of tables 3 and 4. */
export const reconciliationText = {
  'reconciliation/requests-balance': relation(
    {
      name: 'Balance of requests',
      passed: 'item 1 plus item 2 equals item 3 plus item 4',
      advice:
        'Compare new, carried-in, handled and carried-forward requests column by column, find the mistaken figure and correct Table 3.',
    },
    (data, say) => `${balanceOf(data)}; this departs from the relation printed in the form${check(say)}`,
    {
      opposite: (data, say) =>
        `${balanceOf(data)}; column “${column(data, 'other')}” is off by as much the other way${say(', so one request may have been counted under different kinds of applicant when it came in and when it was answered, please check.', '.')}`,
    },
  ),
  'reconciliation/requests-handled-total': relation(
    {
      name: 'Total of results',
      passed: 'the results (1) to (6) add up to the total (7)',
      advice:
        'Go through the results of this column, find what was left out, counted twice or mistyped, and correct Table 3.',
    },
    (data, say) =>
      `${place(data)}: results (1) to (6) add up to ${wordsOf(data, 'computed')}, but the total (7) says ${wordsOf(data, 'reported')}, ` +
      `${off(data)}${blanks(data)}${check(say, 'something may be left out or mistyped')}`,
  ),
  'reconciliation/requests-row-total': relation(
    {
      name: 'Total of applicants',
      passed: 'the six kinds of applicant add up to the total',
      advice: 'Compare the six figures of this row with its total, find the mistyped cell and correct Table 3.',
    },
    (data, say) =>
      `${place(data)}: the six kinds of applicant make ${sum(data)}, but the total says ${wordsOf(data, 'reported')}, ` +
      `${off(data)}${blanks(data)}${check(say, 'a figure may be mistyped')}`,
  ),
  'reconciliation/review-litigation-total': relation(
    {
      name: 'Total of cases',
      passed: 'upheld, corrected, other and pending add up to the total',
      advice:
        'Compare the four results of these cases with their total, find the mistyped or missing figure and correct Table 4.',
    },
    (data, say) =>
      `${place(data)}: upheld, corrected, other and pending make ${sum(data)}, but the total says ${wordsOf(data, 'reported')}, ` +
      `${off(data)}${blanks(data)}${check(say, 'a figure may be mistyped')}`,
  ),
} satisfies FamilyText;
