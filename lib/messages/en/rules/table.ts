import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { counted, countOf, listOf, tableOf, wordsOf } from '../../data';
import type { BlankNames } from '../../speak';
import { check, speak } from '../speak';

const { nameTable, nameColumn, quoteRows, table, tables, row, column, crossing, cells, wordedCells, blanks, blanksIn } =
  speak;

const rowOf = (data: Data) => `${table(data)}, row “${row(data)}”`;
const cell = (data: Data) => `${table(data)}, “${crossing(data)}”`;
const allTables = (data: Data) => tables(data).join(', ');

/** The cell that a finding names, or the cells that it lists. */
const cellOrCells = (data: Data) =>
  data.cells === undefined ? cell(data) : `${table(data)}: ${counted(countOf(data, 'count'), 'cell')} (${cells(data)})`;
const says = (data: Data) => (data.cells === undefined ? 'says' : 'say');

/** Columns that are blank from top to bottom by name, then the single cells. */
function tellBlanks({ whole, single }: BlankNames): string {
  if (whole === null) return single ?? '';
  return `the whole of ${whole}${single === null ? '' : `, and ${single}`}`;
}

const blankCells = (data: Data) => tellBlanks(blanks(data));

/** The blanks of each table. */
const blankCellsByTable = (data: Data) =>
  listOf(data, 'tables')
    .map((key) => `${nameTable(key)} (${tellBlanks(blanksIn(data, key))})`)
    .join(', ');

/** Prose of the rules on single cells and figures. */
export const tableText = {
  'table/blank-form': {
    name: 'Table not filled in',
    passed: 'the table holds figures',
    reasons: {
      form: (data, say) =>
        `${allTables(data)} hold no figure at all${say('; this may be the blank form. Blank is not 0 and is not checked as 0, please check.', ', which is not 0.')}`,
      tables: (data, say) =>
        `${allTables(data)} ${listOf(data, 'tables').length === 1 ? 'holds' : 'hold'} no figure at all, which can't be taken for 0${say('; please check that nothing was left out, and write 0 where there was nothing.', '.')}`,
      inputs: (data, say) =>
        `The cells of ${allTables(data)} are input boxes of a web form, and no figure could be read in them${say('; please look at them yourself')}. Published tables should not be forms that can be filled in.`,
    },
    advice: 'Fill in every cell, 0 where there was nothing, and publish the table as plain text, not as a web form.',
  },
  'table/cells-missing': {
    name: 'Cells and columns differ in number',
    passed: 'every row has all its cells',
    reasons: {
      missing: (data, say) =>
        `${table(data)} has ${counted(listOf(data, 'rows').length, 'row')} with fewer or more cells than columns (${quoteRows(data)}); their figures can't be assigned to columns${check(say)}`,
    },
    advice: 'Give every row all cells of the official form, so that each figure stands in its column.',
  },
  'table/cell-not-a-count': {
    name: 'Cell holds no count',
    passed: 'every filled cell holds a count',
    reasons: {
      'not-a-number': (data, say) =>
        `${cellOrCells(data)} ${says(data)} “${wordsOf(data, 'text')}”, which does not read as one definite number${check(say)}`,
      rough: (data, say) =>
        `${cellOrCells(data)} ${says(data)} “${wordsOf(data, 'text')}”, a rough number; the table asks for exact ones, and sums with it are not checked${say('. Please check.', '.')}`,
      negative: (data, say) =>
        `${cell(data)} says ${wordsOf(data, 'text')}; a count should not be negative${check(say)}`,
      'negative-amount': (data, say) =>
        `${cell(data)} says ${wordsOf(data, 'text')}; an amount of money should not be negative${check(say)}`,
      fraction: (data, say) =>
        `${cell(data)} says ${wordsOf(data, 'text')}; a count should be a whole number${check(say)}`,
    },
    advice: 'Put one whole number of 0 or more into the cell (amounts may have decimals), and remarks below the table.',
  },
  'table/cell-wording': {
    name: 'Words beside a number',
    passed: 'no cell holds a unit or words beside its number',
    reasons: {
      worded: (data, say) =>
        `${table(data)} has ${counted(countOf(data, 'count'), 'cell')} with a unit or words beside the number: ${wordedCells(data)}; read as the numbers they show${check(say)}`,
    },
    advice:
      'Put the number alone into the cell, a decrease with a minus sign and no change as 0, and remarks below the table.',
  },
  'table/cell-blank': {
    name: 'Blank cells',
    passed: 'every cell is filled',
    reasons: {
      blank: (data, say) =>
        `${table(data)} has ${counted(countOf(data, 'count'), 'cell')} left blank or marked “/”, “—” or the like: ${blankCells(data)}; ` +
        `sums count such a cell as 0${say('. Please check that nothing was left out; where there was none, 0 is clearer.', '.')}`,
      'several-tables': (data, say) =>
        `${counted(countOf(data, 'count'), 'cell')} left blank or marked “/”, “—” or the like: ${blankCellsByTable(data)}; ` +
        `sums count such a cell as 0${say('. Please check that nothing was left out; where there was none, 0 is clearer.', '.')}`,
    },
    advice: 'Write 0 where there was nothing, and fill in what was left out.',
  },
  'table/total-blank': {
    name: 'Total not filled in',
    passed: 'every total is filled in',
    reasons: {
      blank: (data, say) =>
        `${table(data)} has ${counted(countOf(data, 'count'), 'blank total')} beside parts that are not all 0: ${cells(data)}${check(say, 'these may have been left out')}`,
    },
    advice: 'Fill in the totals and make sure that they are the sums of their parts.',
  },
  'table/parts-blank': {
    name: 'Parts not filled in',
    passed: 'the parts of every total are filled in',
    reasons: {
      blank: (data, say) =>
        `${table(data)} has ${counted(listOf(data, 'totals').length, 'total')} other than 0 beside parts that are all blank (or marked “/” or “—”): ${cells(data, 'totals')}${check(say, 'only the totals may have been filled in')}`,
    },
    advice: 'Fill in each part, with 0 where there was nothing, and make sure that they add up to the totals.',
  },
  'table/copy-differs': {
    name: 'Two copies of a table disagree',
    passed: 'tables that stand on the page twice agree',
    reasons: {
      copy: (data, say) =>
        `${table(data)} stands on the page twice, with different figures in ${counted(countOf(data, 'count'), 'cell')} (first / second): ${wordedCells(data)}; the first one was checked${say('. Please settle which one is right and take the other out.', '.')}`,
      another: (data, say) =>
        `Another table in the form of ${table(data)} stands on the page, with different figures in ${counted(countOf(data, 'count'), 'cell')} (first / second): ${wordedCells(data)}; the first one was checked.${say(" Whether they are of two bodies or years can't be told; please look at it yourself.")}`,
    },
    advice: 'Publish the report once on its page; say above a further table whose it is.',
  },
  'table/unit-suspect': {
    name: 'Number in the wrong unit',
    passed: 'no unit is in doubt',
    reasons: {
      typed: (data, say) =>
        `${cell(data)} says “${wordsOf(data, 'text')}” with the unit “${wordsOf(data, 'unit')}” typed in the cell${say("; please check that it agrees with the column's unit.", '.')}`,
      'other-unit': (data, say) =>
        `${cell(data)} says “${wordsOf(data, 'text')}”, in the unit “${wordsOf(data, 'unit')}”, but the official form gives this column in ${wordsOf(data, 'official')}${check(say)}`,
      printed: (data, say) =>
        `Table 2: “${wordsOf(data, 'label')}” names the unit “${wordsOf(data, 'unit')}”, but the official form gives this column in ${wordsOf(data, 'official')}; ${say(`please check the “${wordsOf(data, 'text')}” in “${crossing(data)}”.`, `“${crossing(data)}” says “${wordsOf(data, 'text')}”.`)}`,
      'looks-like-yuan': (data, say) =>
        `${cell(data)} says ${wordsOf(data, 'value')} in a column of ten thousand yuan, which is uncommonly much${check(say, 'it may be in yuan')}`,
    },
    advice:
      'Give the number in the unit of the official form; where that has none (采购总金额), name yuan or ten thousand yuan in the heading or the cell.',
  },
  'table/change-unexplained': {
    name: 'Unusual change this year',
    passed: "the change fits last year's number",
    reasons: {
      'below-zero': (data, say) =>
        `${rowOf(data)}: ${counted(countOf(data, 'previous'), 'item')} last year and a change of ${wordsOf(data, 'change')} come to less than 0${check(say, 'a figure may be mistyped')}`,
      sharp: (data, say) =>
        `${rowOf(data)}: ${counted(countOf(data, 'previous'), 'item')} last year and a change given as “${wordsOf(data, 'text')}”, more than three times as many${say('; please check whether a total or a number of cases was entered as the change, or say why in the text.', '.')}`,
    },
    advice:
      "Check last year's number and the change (with a minus sign for a decrease); explain a great change in the text.",
  },
  'table/rules-by-non-maker': {
    name: 'Rules counted by a body that makes none',
    passed: 'the number of rules fits the power to make them',
    reasons: {
      'non-maker': (data, say) =>
        `Table 2, row “Rules”: ${listOf(data, 'columns')
          .map((key, index) => `“${nameColumn(tableOf(data), key)}” says ${listOf(data, 'values')[index] ?? ''}`)
          .join(
            ', ',
          )}, but ${say(`by its name ${wordsOf(data, 'agency')}`, 'this body')} is no body with the power to make rules (规章)${check(say, 'normative documents may have been counted as rules')}`,
    },
    advice: 'Check whether these are rules made by this body; normative documents belong in the next row.',
  },
  'table/count-implausible': {
    name: 'Part greater than the whole',
    passed: "the year's number does not exceed the whole",
    reasons: {
      'part-exceeds-whole': (data, say) =>
        `${rowOf(data)}: ${wordsOf(data, 'less')} under “${column(data, 'part')}” is more than ${wordsOf(data, 'more')} under “${column(data, 'whole')}”${check(say, 'unless some were made and lapsed within the year, a figure may be mistyped')}`,
    },
    advice: 'Check what both columns count, find the mistyped figure and correct Table 2.',
  },
} satisfies FamilyText;
