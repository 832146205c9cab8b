import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { counted, listOf, wordsOf } from '../../data';
import { speak } from '../speak';

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
      'no-year': (data) => `${title(data)} does not give the year in the form “2023年”; please check.`,
      about: (data) =>
        `${title(data)} has the form “关于…的报告” and not the usual one of body, year and 政府信息公开工作年度报告; please check.`,
      'lacks-work': (data) =>
        `${title(data)} lacks the word 工作; the regulation speaks of 政府信息公开工作年度报告, please check.`,
      'other-words': (data) =>
        `${title(data)} is not worded as the regulation has it, 政府信息公开工作年度报告; please check.`,
      'no-agency': (data) => `${title(data)} does not name the reporting body; please check.`,
      'no-title': () => 'No title of the report was recognised, so its form cannot be told; a person has to look.',
    },
    advice: 'Let the title read: name of the body, year, 政府信息公开工作年度报告.',
  },
  'identity/off-column': {
    name: 'Perhaps not in the column of annual reports',
    passed: 'the report stands in the column of annual reports',
    reasons: {
      'other-column': (data) =>
        `The page stands in “${wordsOf(data, 'column')}”, which does not look like the column of annual reports; readers may not find it there, please check.`,
    },
    advice: 'Publish the report in the column of annual reports on open government information.',
  },
  'identity/agency-mismatch': {
    name: 'Names of the body disagree',
    passed: 'title, preface, contact details and signature name one body',
    reasons: {
      different: (data) => `The report names ${bothNames(data)}, which do not seem to be one body; please check.`,
      unclear: (data) =>
        `The report names ${bothNames(data)}; whether they are one body cannot be told, a person has to look.`,
    },
    advice:
      'Check title, preface, contact details and signature, and write the full name of the reporting body in all of them; words taken from another body need to speak of this one.',
  },
  'identity/self-reference': {
    name: 'Speaks of itself as another kind of body',
    passed: 'the body speaks of itself as what it is',
    reasons: {
      foreign: (data) =>
        `The report of “${wordsOf(data, 'agency')}” calls itself ${quoteList(data, 'words')} in ${wordsOf(data, 'count')} place(s), which does not fit the kind of body; the text may have been taken from another one, please check.`,
    },
    advice: 'Check the words and the passage around them, and let them speak of this body.',
  },
  'identity/changed-since': {
    name: 'Changed after publication',
    passed: 'the text is what it was when it was checked before',
    reasons: {
      text: (data) =>
        `The page's text is not what it was when it was checked on ${wordsOf(data, 'since')}; it may have been changed after publication, please check.`,
      figures: (data) =>
        `The page's text is not what it was when it was checked on ${wordsOf(data, 'since')}, and ${counted(listOf(data, 'cells').length, 'figure')} in its tables changed (${changedCells(data)}); it may have been changed after publication, please check.`,
      'no-report': (data) =>
        `The page was an annual report when it was checked on ${wordsOf(data, 'since')}, and no report can be read from it now; it may have been taken down or rebuilt, please look at it yourself.`,
      'other-engine': (data) =>
        `The page's text differs from the record of ${wordsOf(data, 'since')}, but that was made by another version of the engine, so whether the page changed can't be told; please look at it yourself.`,
    },
    advice: 'Where content was corrected after publication, say when and what, and check the whole report again.',
  },
} satisfies FamilyText;
