import type { TableKey } from '../../report/form/keys';
import type { Data } from '../../rules/rule';
import type { FamilyText } from '../catalogue';
import { counted, countOf, listOf, wordsOf } from '../data';
import { nameBlock, nameColumn, nameRow, nameTable, quoteAll } from '../name';

const LANGUAGE = 'en';

const tableOf = (data: Data) => wordsOf(data, 'table') as TableKey;
const table = (data: Data) => nameTable(tableOf(data), LANGUAGE);
/** Labels with whole filling instructions are cut short. */
const MOST_QUOTED = 24;
const cut = (text: string) => (text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text);

/** Prose of the rules on the tables' rows, columns and labels. */
export const structureLabelText: FamilyText = {
  'structure/row-missing': {
    name: 'Row missing',
    passed: 'all rows are there',
    reasons: {
      missing: (data) =>
        `${table(data)}: the row “${nameRow(tableOf(data), wordsOf(data, 'row'), LANGUAGE)}” was not found, please check.`,
      replaced: (data) =>
        `${table(data)}: the row “${nameRow(tableOf(data), wordsOf(data, 'row'), LANGUAGE)}” was not found; “${cut(wordsOf(data, 'label'))}” stands in its place, please check.`,
      joined: (data) =>
        `${table(data)}: “${cut(wordsOf(data, 'label'))}” puts the official rows ${quoteAll(
          listOf(data, 'rows').map((key) => nameRow(tableOf(data), key, LANGUAGE)),
          LANGUAGE,
          4,
        )} into one, so that their figures cannot be told apart, please check.`,
    },
    advice:
      'Add the missing rows of the official table and part those that were joined, with 0 where there is nothing.',
  },
  'structure/column-missing': {
    name: 'Column missing',
    passed: 'all columns are there',
    reasons: {
      missing: (data) =>
        `${table(data)}: the column “${nameColumn(tableOf(data), wordsOf(data, 'column'), LANGUAGE)}” was not found, please check.`,
      replaced: (data) =>
        `${table(data)}: the column “${nameColumn(tableOf(data), wordsOf(data, 'column'), LANGUAGE)}” was not found; “${cut(wordsOf(data, 'label'))}” stands in its place, please check.`,
      'no-header': (data) =>
        `${table(data)}: no header row stands above the figures of ${quoteAll(
          listOf(data, 'blocks').map((key) => nameBlock(key, LANGUAGE)),
          LANGUAGE,
        )}; they were read in the order of the official columns, please check.`,
    },
    advice: 'Add the missing column or header row of the official table, with 0 where there is nothing.',
  },
  'structure/row-unknown': {
    name: 'Row beyond the official ones',
    passed: 'no row beyond the official ones',
    reasons: {
      unknown: (data) =>
        `${table(data)}: the row “${wordsOf(data, 'label')}” is not in the official table, please check.`,
    },
    advice: 'Take out rows of your own, or move their figures into the official rows.',
  },
  'structure/label-altered': {
    name: 'Altered label',
    passed: 'the labels are the official ones',
    reasons: {
      label: (data) =>
        `${table(data)}: “${wordsOf(data, 'label')}” seems to be “${wordsOf(data, 'official')}” with words lost or changed, please check.`,
      labels: (data) =>
        `${table(data)}: ${counted(countOf(data, 'count'), 'label')} ${countOf(data, 'count') === 1 ? 'departs' : 'depart'} from the official wording, with words lost or changed: ${quoteAll(listOf(data, 'labels').map(cut), LANGUAGE, 6)}; they were read by their places, please check.`,
      'unnamed-row': (data) =>
        `${table(data)} has a row of figures without a name; by its place it should be “${nameRow(tableOf(data), wordsOf(data, 'row'), LANGUAGE)}”, please check.`,
      'unnamed-column': (data) =>
        `${table(data)} has a column of figures without a name; by its place it should be “${nameColumn(tableOf(data), wordsOf(data, 'column'), LANGUAGE)}”, please check.`,
      remark: (data) =>
        `${table(data)}: ${quoteAll(listOf(data, 'labels').map(cut), LANGUAGE, 4)} ${countOf(data, 'count') === 1 ? 'bears' : 'bear'} a remark beside the official label; please check that what is counted is what the official form means.`,
      instructions: (data) =>
        `${table(data)}: filling instructions stand beside ${counted(countOf(data, 'count'), 'label')}: ${quoteAll(listOf(data, 'labels').map(cut), LANGUAGE, 3)}; they may have been left over from the template, please check.`,
      heading: (data) => `Section 1: “${wordsOf(data, 'label')}” seems to lack its first character 政, please check.`,
    },
    advice: 'Restore the official label, and take instructions and remarks out of it.',
  },
};
