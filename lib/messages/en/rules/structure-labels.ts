import type { FamilyText } from '../../catalogue';
import { counted, countOf, listOf, wordsOf } from '../../data';
import { cutWords, MOST } from '../../speak';
import { check, speak } from '../speak';

const { quoteAll, quoteRows, table, row, column, nameBlock } = speak;

/** Labels with whole filling instructions are cut short. */
const cut = (label: string) => cutWords(label, MOST.labelCharacters, '…');

/** Prose of the rules on the tables' rows, columns and labels. */
export const structureLabelText = {
  'structure/row-missing': {
    name: 'Row missing',
    passed: 'all rows are there',
    reasons: {
      missing: (data, say) => `${table(data)}: the row “${row(data)}” was not found${check(say)}`,
      replaced: (data, say) =>
        `${table(data)}: the row “${row(data)}” was not found; “${cut(wordsOf(data, 'label'))}” stands in its place${check(say)}`,
      joined: (data, say) =>
        `${table(data)}: “${cut(wordsOf(data, 'label'))}” puts the official rows ${quoteRows(data, 4)} into one, so that their figures cannot be told apart${check(say)}`,
    },
    advice:
      'Add the missing rows of the official table and part those that were joined, with 0 where there is nothing.',
  },
  'structure/column-missing': {
    name: 'Column missing',
    passed: 'all columns are there',
    reasons: {
      missing: (data, say) => `${table(data)}: the column “${column(data)}” was not found${check(say)}`,
      replaced: (data, say) =>
        `${table(data)}: the column “${column(data)}” was not found; “${cut(wordsOf(data, 'label'))}” stands in its place${check(say)}`,
      'no-header': (data, say) =>
        `${table(data)}: no header row stands above the figures of ${quoteAll(
          listOf(data, 'blocks').map(nameBlock),
        )}; they were read in the order of the official columns${check(say)}`,
    },
    advice: 'Add the missing column or header row of the official table, with 0 where there is nothing.',
  },
  'structure/row-unknown': {
    name: 'Row beyond the official ones',
    passed: 'no row beyond the official ones',
    reasons: {
      unknown: (data, say) =>
        `${table(data)}: the row “${wordsOf(data, 'label')}” is not in the official table${check(say)}`,
    },
    advice: 'Take out rows of your own, or move their figures into the official rows.',
  },
  'structure/label-altered': {
    name: 'Altered label',
    passed: 'the labels are the official ones',
    reasons: {
      label: (data, say) =>
        `${table(data)}: “${wordsOf(data, 'label')}” ${say('seems to', 'should')} be “${wordsOf(data, 'official')}” with words lost or changed${check(say)}`,
      labels: (data, say) =>
        `${table(data)}: ${counted(countOf(data, 'count'), 'label')} ${countOf(data, 'count') === 1 ? 'departs' : 'depart'} from the official wording, with words lost or changed: ${quoteAll(listOf(data, 'labels').map(cut), 6)}; they were read by their places${check(say)}`,
      'unnamed-row': (data, say) =>
        `${table(data)} has a row of figures without a name; by its place it should be “${row(data)}”${check(say)}`,
      'unnamed-column': (data, say) =>
        `${table(data)} has a column of figures without a name; by its place it should be “${column(data)}”${check(say)}`,
      remark: (data, say) =>
        `${table(data)}: ${quoteAll(listOf(data, 'labels').map(cut), 4)} ${countOf(data, 'count') === 1 ? 'bears' : 'bear'} a remark beside the official label${say('; please check that what is counted is what the official form means.', '.')}`,
      instructions: (data, say) =>
        `${table(data)}: filling instructions stand beside ${counted(countOf(data, 'count'), 'label')}: ${quoteAll(listOf(data, 'labels').map(cut), 3)}${check(say, 'they may have been left over from the template')}`,
      heading: (data, say) =>
        `Section 1: “${wordsOf(data, 'label')}” ${say('seems to lack', 'lacks')} its first character 政${check(say)}`,
    },
    advice: 'Restore the official label, and take instructions and remarks out of it.',
  },
} satisfies FamilyText;
