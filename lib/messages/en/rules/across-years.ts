import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { capital, counted, countOf, listOf, wordsOf } from '../../data';
import { shortenAddress } from '../../page-address';
import { partKey } from '../../speak';
import { mentionPage, mentionReport } from '../report-mention';
import { speak } from '../speak';

const { quote, nameField, quoteRow, quoteColumn } = speak;

/** the report of “宿迁市” for 2024 (address); each of the two reports is named so once in a sentence, the body with the first. */
const own = (data: Data) => `${mentionReport(data, 'agency', 'year')}${mentionPage(data, 'url')}`;
const ownYear = (data: Data) => `the report for ${wordsOf(data, 'year')}${mentionPage(data, 'url')}`;
const previous = (data: Data) => `the report for ${wordsOf(data, 'previousYear')}${mentionPage(data, 'previousUrl')}`;
const given = (data: Data) => `the page given as last year's${mentionPage(data, 'previousUrl')}`;

const blanks = (data: Data) => {
  const count = countOf(data, 'blanks');
  return count > 0 ? ` (${counted(count, 'blank cell')} taken as 0)` : '';
};

const carried = (data: Data) =>
  `In ${own(data)}, Table 3, column ${quoteColumn('requests', wordsOf(data, 'column'))}, ${quoteRow('requests', 'carried-in')} is ${wordsOf(data, 'now')}, ` +
  `while in ${previous(data)} ${quoteRow('requests', 'carried-forward')} of that column is ${wordsOf(data, 'before')}, a difference of ${wordsOf(data, 'difference')}${blanks(data)}`;

/** What … carries in can't be compared with …: “II …” of Table 3 for 2024, with the column where one is named. */
function uncompared(data: Data, what: (rows: string) => string): string {
  const rows = listOf(data, 'rows').map((given) => {
    const [year, key] = partKey(given);
    return `${quoteRow('requests', key)} of Table 3 for ${year}`;
  });
  const of = data.column === undefined ? '' : `, column ${quoteColumn('requests', wordsOf(data, 'column'))},`;
  return `What ${own(data)} carries in can't be compared with ${previous(data)}: ${what(`${rows.join(' and ')}${of}`)}; please look at it yourself.`;
}

const FAULTS: Readonly<Record<string, string>> = {
  missing: 'shows no Table 3',
  incomplete: 'has an incomplete Table 3, most of whose rows are not there',
};
const fault = (data: Data) => FAULTS[wordsOf(data, 'fault')] ?? wordsOf(data, 'fault');

const stock = (data: Data) => `${capital(own(data))}, Table 2, ${quoteRow('proactive', wordsOf(data, 'row'))}`;

/** The cells of table 2 that can't be compared: “in force” for 2025. */
function stockCells(data: Data): string {
  const cells = listOf(data, 'cells').map((given) => {
    const [year, key] = partKey(given);
    return `${quoteColumn('proactive', key)} for ${year}`;
  });
  return cells.join(', ');
}

const undecidedStock = {
  'cell-missing': (data: Data) =>
    `${stock(data)} can't be compared with ${previous(data)}, as ${stockCells(data)} was not found; please look at it yourself.`,
  'cell-unreadable': (data: Data) =>
    `${stock(data)} can't be compared with ${previous(data)}, as ${stockCells(data)} does not read as one number; please look at it yourself.`,
};

const topic = (data: Data) => nameField(wordsOf(data, 'topic'));

/** Prose of the rules that hold a report against the one of the year before. */
export const acrossYearsText = {
  'reconciliation/carry-over': {
    name: 'Requests carried over from last year',
    passed: 'what this year carries in is what last year carried forward',
    reasons: {
      differs: (data) => `${carried(data)}; a figure may be mistaken, please check.`,
      opposite: (data) =>
        `${carried(data)}; column ${quoteColumn('requests', wordsOf(data, 'other'))} is off by as much the other way, ` +
        'so one request may have been counted under different kinds of applicant in the two years, please check.',
      follows: (data) =>
        `${carried(data)}; that is what the columns of the applicants are off together, so it may be the same slip, please check.`,
      'previous-missing': (data) =>
        `The ledger has no check of ${mentionReport(data, 'agency', 'previousYear')}, so what ${ownYear(data)} carries in can't be compared; please check last year's report first.`,
      'previous-unconfirmed': (data) =>
        `${capital(mentionReport(data, 'previousAgency', 'previousYear'))}${mentionPage(data, 'previousUrl')} may be of the same body as ${own(data)}, ` +
        'which nobody has confirmed yet, so what is carried in is not compared; please confirm.',
      'previous-several': (data) =>
        `The ledger has ${listOf(data, 'pages').length} pages of ${mentionReport(data, 'agency', 'previousYear')} with different figures (${listOf(data, 'pages').map(shortenAddress).join(', ')}), ` +
        `and which of them counts can't be told, so what ${ownYear(data)} carries in is not compared; please look at it yourself.`,
      'previous-unreadable': (data) =>
        `What ${own(data)} carries in can't be compared: ${previous(data)} ${fault(data)}; please look at it yourself.`,
      'given-unread': (data) =>
        `${capital(given(data))} can't be read, so what ${own(data)} carries in can't be compared; please look at it yourself.`,
      'given-no-report': (data) =>
        `${capital(given(data))} does not read as an annual report, so what ${own(data)} carries in can't be compared; please check which page was given.`,
      'given-year-unread': (data) =>
        `${capital(given(data))} does not tell its year, so what ${own(data)} carries in is not compared; please look at it yourself.`,
      'given-other-year': (data) =>
        `${capital(given(data))} is a report for ${wordsOf(data, 'previousYear')}, not the one before ${own(data)}, so what is carried in is not compared; please give the report for ${countOf(data, 'year') - 1}.`,
      'given-too-old': (data) =>
        `What ${own(data)} carries in can't be compared with ${previous(data)}: reports for 2018 and earlier have no uniform tables; please look at it yourself.`,
      'given-other-body': (data) =>
        `${capital(given(data))} is ${mentionReport(data, 'previousAgency', 'previousYear')}, another name than that of ${own(data)}, so what is carried in is not compared; ` +
        'if the body was renamed or merged, please look at it yourself.',
      'own-year-unread': (data) =>
        `The annual report${wordsOf(data, 'agency') === '' ? '' : ` of ${quote(wordsOf(data, 'agency'))}`}${mentionPage(data, 'url')} does not tell its year, so whether ${given(data)} is the one before can't be told and what is carried in is not compared; please look at it yourself.`,
      'year-disputed': (data) =>
        `What ${own(data)} carries in is not compared with ${previous(data)}: the report for ${listOf(data, 'years').join(' and that for ')} names different years in different places; please settle the year first.`,
      'table-missing': (data) =>
        `${capital(own(data))} ${fault(data)}, so it can't be compared with what ${previous(data)} carries forward; please look at it yourself.`,
      'cell-missing': (data) => uncompared(data, (rows) => `${rows} was not found`),
      'cell-unreadable': (data) => uncompared(data, (rows) => `${rows} does not read as one number`),
      'total-blank': (data) =>
        uncompared(data, (rows) => `${rows} is blank beside parts that are not all 0, an unfilled total`),
    },
    advice:
      "Compare this year's carried-in requests column by column with those that last year's report carries forward, and correct what is mistaken; where bodies were merged or duties moved, say so in the report.",
  },
  'reconciliation/in-force': {
    name: 'Documents in force',
    passed: 'in force last year plus made, less repealed, equals in force this year',
    reasons: {
      differs: (data) =>
        `${stock(data)}: ${wordsOf(data, 'before')} in force in ${previous(data)} plus ${wordsOf(data, 'added')} made less ${wordsOf(data, 'removed')} repealed make ${wordsOf(data, 'expected')}, ` +
        `but in force says ${wordsOf(data, 'stated')}, a difference of ${wordsOf(data, 'difference')}${blanks(data)}; clean-ups and expiry change it too, please check.`,
      ...undecidedStock,
    },
    advice:
      'Check how many rules and normative documents were made, repealed and are in force; where clean-ups or expiry account for the difference, say so in the report.',
  },
  'reconciliation/previous-year': {
    name: "Last year's number of items",
    passed: "last year's items plus their change equal what this year gives for last year",
    reasons: {
      differs: (data) =>
        `${stock(data)}: in ${previous(data)} items and change make ${listOf(data, 'before').join(' + ')} = ${wordsOf(data, 'expected')}, ` +
        `but this year's ${quoteColumn('proactive', 'previous-year')} says ${wordsOf(data, 'stated')}, a difference of ${wordsOf(data, 'difference')}${blanks(data)}; please check.`,
      ...undecidedStock,
    },
    advice:
      "Compare the number of items with last year's report; where lists of powers were revised in between, say so in the report.",
  },
  'reconciliation/cumulative': {
    name: 'Totals over all years',
    passed: "the total over all years follows from last year's",
    reasons: {
      differs: (data) =>
        `${capital(own(data))} says ${quote(wordsOf(data, 'quote'))}, while in ${previous(data)} ${topic(data)} is ${wordsOf(data, 'before')}, which with this year's ${wordsOf(data, 'own')} makes ${wordsOf(data, 'expected')}, ` +
        `not ${wordsOf(data, 'now')}, a difference of ${wordsOf(data, 'difference')}; please check.`,
      falls: (data) =>
        `In ${own(data)} ${topic(data)} is ${wordsOf(data, 'now')}, less than the ${wordsOf(data, 'before')} of ${previous(data)}; a total over all years should not fall, please check.`,
    },
    advice: "Compare the total over all years with last year's report and correct the one that is mistaken.",
  },
} satisfies FamilyText;
