import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { counted, listOf, wordsOf } from '../../data';
import { check, speak } from '../speak';

const { quoteList, quoteKeys, nameField } = speak;

const title = (data: Data) => `The title “${wordsOf(data, 'title')}”`;

/** “…” (title) and “…” (contact details). */
function bothNames(data: Data): string {
  const place = (key: string) => nameField(wordsOf(data, `${key}Source`));
  return `“${wordsOf(data, 'one')}” (${place('one')}) and “${wordsOf(data, 'other')}” (${place('other')})`;
}

const changedCells = (data: Data) => quoteKeys(data, 'cells', 3);

/** Prose of the rules on names and titles, and on what became of a page since it was checked before. */
export const identityText = {
  'identity/title-form': {
    name: 'Title departs from the usual form',
    passed: 'the title is body, year and 政府信息公开工作年度报告',
    reasons: {
      'no-year': (data, say) => `${title(data)} does not give the year in the form “2023年”${check(say)}`,
      about: (data, say) =>
        `${title(data)} has the form “关于…的报告” and not the usual one of body, year and 政府信息公开工作年度报告${check(say)}`,
      'lacks-work': (data, say) =>
        `${title(data)} lacks the word 工作; the regulation speaks of 政府信息公开工作年度报告${check(say)}`,
      'other-words': (data, say) =>
        `${title(data)} is not worded as the regulation has it, 政府信息公开工作年度报告${check(say)}`,
      'no-agency': (data, say) => `${title(data)} does not name the reporting body${check(say)}`,
      'no-title': (_, say) =>
        `No title of the report was recognised${say(', so its form cannot be told; please look at it yourself.', '.')}`,
    },
    advice: 'Let the title read: name of the body, year, 政府信息公开工作年度报告.',
  },
  'identity/off-column': {
    name: 'Not in the column of annual reports',
    passed: 'the report stands in the column of annual reports',
    reasons: {
      'other-column': (data, say) =>
        `The page stands in “${wordsOf(data, 'column')}”, which ${say('does not look like', 'is not')} the column of annual reports${check(say, 'readers may not find it there')}`,
    },
    advice: 'Publish the report in the column of annual reports on open government information.',
  },
  'identity/agency-mismatch': {
    name: 'Names of the body disagree',
    passed: 'title, preface, contact details and signature name one body',
    reasons: {
      different: (data, say) =>
        `The report names ${bothNames(data)}, which ${say('do not seem to be', 'are not')} one body${check(say)}`,
      unclear: (data, say) =>
        `The report names ${bothNames(data)}${say('; whether they are one body cannot be told; please look at it yourself.', ', which are not one body.')}`,
    },
    advice:
      'Check title, preface, contact details and signature, and write the full name of the reporting body in all of them; words taken from another body need to speak of this one.',
  },
  'identity/self-reference': {
    name: 'Speaks of itself as another kind of body',
    passed: 'the body speaks of itself as what it is',
    reasons: {
      foreign: (data, say) =>
        `The report${say(` of “${wordsOf(data, 'agency')}”`)} calls itself ${quoteList(data, 'words')} in ${wordsOf(data, 'count')} place(s), which does not fit the kind of body${check(say, 'the text may have been taken from another one')}`,
    },
    advice: 'Check the words and the passage around them, and let them speak of this body.',
  },
  'identity/changed-since': {
    name: 'Changed after publication',
    passed: 'the text is what it was when it was checked before',
    reasons: {
      text: (data, say) =>
        `The page's text is not what it was when it was checked on ${wordsOf(data, 'since')}; ${say('it may have been changed after publication, please check.', 'it was changed after publication.')}`,
      figures: (data, say) =>
        `The page's text is not what it was when it was checked on ${wordsOf(data, 'since')}, and ${counted(listOf(data, 'cells').length, 'figure')} in its tables changed (${changedCells(data)}); ${say('it may have been changed after publication, please check.', 'it was changed after publication.')}`,
      beyond: (data, say) =>
        `Beside the figures that were to be put right, ${counted(listOf(data, 'cells').length, 'figure')} in the tables changed since the check of ${wordsOf(data, 'since')} (${changedCells(data)})${say('; they may have been changed after publication, please check.', '.')}`,
      'no-report': (data, say) =>
        `The page was an annual report when it was checked on ${wordsOf(data, 'since')}, and no report can be read from it now${say('; it may have been taken down or rebuilt; please look at it yourself.', '.')}`,
      'other-engine': (data, say) =>
        `The page's text differs from the record of ${wordsOf(data, 'since')}${say(", but that was made by another version of the engine, so whether the page changed can't be told; please look at it yourself.", ': it was changed after publication.')}`,
    },
    advice: 'Where content was corrected after publication, say when and what, and check the whole report again.',
  },
} satisfies FamilyText;
