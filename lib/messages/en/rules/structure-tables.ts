import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { counted, countOf, listOf, tableOf, wordsOf } from '../../data';
import { citedNotice, firstYearOf } from '../../form-words';
import { check, look, speak } from '../speak';

const { quoteList, nameSection, table, tables } = speak;

/** Table 3 (3 Requests received and handled). */
const titled = (data: Data) => `${table(data)} (${nameSection(tableOf(data))})`;

/** Table 2 (…) and Table 3 (…): the tables that share one reason. */
const titledAll = (data: Data) =>
  listOf(data, 'tables')
    .map((key) => titled({ table: key }))
    .join(' and ');

/** Prose of the rules on the official tables as such. */
export const structureTableText = {
  'structure/table-missing': {
    name: 'Table not found',
    passed: 'the table is in the report',
    reasons: {
      absent: (data, say) => `${titledAll(data)} was not found: there is no table below that heading${look(say)}`,
      image: (data, say) => `${titledAll(data)}${say(' cannot be judged')}: what stands there is a picture${look(say)}`,
      attachment: (data, say) =>
        `${titledAll(data)}${say(' cannot be judged')}: not on the page${say(', perhaps in an attachment; please open it and look yourself.', '.')}`,
      unrecognised: (data, say) =>
        `${titledAll(data)}${say(' cannot be judged')}: a table stands there, but none of the official rows and columns were recognised${look(say)}`,
    },
    advice: 'Publish the official table as a table of the page, with 0 where there is nothing.',
  },
  'structure/table-incomplete': {
    name: 'Table incomplete',
    passed: 'the table is whole enough to be checked',
    reasons: {
      incomplete: (data, say) =>
        `${titled(data)} is incomplete: ${counted(countOf(data, 'found'), 'row')} found, ${countOf(data, 'missing')} missing, so its sums cannot be checked${look(say)}`,
    },
    advice: 'Complete the rows of the official table.',
  },
  'structure/table-as-prose': {
    name: 'Table told in words',
    passed: 'published as a table',
    reasons: {
      prose: (data, say) =>
        `${titled(data)} ${say('seems to be', 'is')} told in words; no official table was found${check(say)}`,
    },
    advice: 'Publish the figures in the official table; the words may stay.',
  },
  'structure/table-as-image': {
    name: 'Table published as a picture',
    passed: 'the table is no picture',
    reasons: {
      image: (data, say) =>
        `A picture stands in the place of ${titledAll(data)}, not a table that can be read and copied${check(say)}`,
    },
    advice: 'Publish it as a table of the page, so that it can be read and checked; the picture may be an attachment.',
  },
  'structure/attachment-only': {
    name: 'Text only in an attachment',
    passed: 'the text is on the page',
    reasons: {
      report: (data, say) =>
        `The page holds no text of the report, only the attachment ${quoteList(data, 'links', 3)}, which is not checked${say('; please open it and look yourself.', '.')}`,
      tables: (data, say) =>
        `The page holds none of the official tables; they ${say('may be', 'are')} in the attachment ${quoteList(data, 'links', 3)}, which is not checked${look(say)}`,
    },
    advice: 'Publish the whole report and its tables on the page; attachments are for downloading.',
  },
  'structure/outdated-format': {
    name: 'Format of another year',
    passed: "the table follows its year's format",
    reasons: {
      'older-template': (data, say) =>
        `${table(data)} of the report for ${wordsOf(data, 'year')} ${say('seems to follow', 'follows')} the format of ${wordsOf(data, 'edition')} (${citedNotice(data, 'edition')}); from ${firstYearOf(data, 'due')} on it is that of ${citedNotice(data, 'due')}${check(say)}`,
      'newer-template': (data, say) =>
        `${table(data)} of the report for ${wordsOf(data, 'year')} follows the format of ${wordsOf(data, 'edition')} (${citedNotice(data, 'edition')}); for that year it is that of ${citedNotice(data, 'due')}${check(say)}`,
      'year-unknown': (data, say) =>
        `${tables(data).join(
          ', ',
        )} follow different formats, and the report year was not recognised${say(', so which is right cannot be told; please look at it yourself.', '.')}`,
    },
    advice: 'Fill in the table again in the format of the report year.',
  },
} satisfies FamilyText;
