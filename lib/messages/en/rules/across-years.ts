import type { Data } from '../../../rules/rule';
import type { FamilyText, Voice } from '../../catalogue';
import { capital, counted, countOf, listOf, wordsOf } from '../../data';
import { partKey } from '../../speak';
import { wordOf } from '../../word-of';
import { mentionPage, mentionReport } from '../report-mention';
import { check, look, speak } from '../speak';

const { quote, nameField, quoteRow, quoteColumn } = speak;

/** the report of “宿迁市” for 2024, then the report for 2023: each of the two is named so once in a sentence, the body with the first. */
const own = (data: Data, say: Voice) => mentionReport(data, say);
const ownYear = (data: Data) => `the report for ${wordsOf(data, 'year')}`;
const previous = (data: Data) => `the report for ${wordsOf(data, 'previousYear')}`;
/** Of a page that was given, all that is certain is where it lies. */
const given = (data: Data, say: Voice) => `the page given as last year's${mentionPage(data, say, 'previousUrl')}`;

const blanks = (data: Data) => {
  const count = countOf(data, 'blanks');
  return count > 0 ? ` (${counted(count, 'blank cell')} taken as 0)` : '';
};

const carried = (data: Data, say: Voice) =>
  `In ${own(data, say)}, Table 3, column ${quoteColumn('requests', wordsOf(data, 'column'))}, ${quoteRow('requests', 'carried-in')} is ${wordsOf(data, 'now')}, ` +
  `while in ${previous(data)} ${quoteRow('requests', 'carried-forward')} of that column is ${wordsOf(data, 'before')}, a difference of ${wordsOf(data, 'difference')}${blanks(data)}`;

/** What … carries in can't be compared with …: “II …” of Table 3 for 2024, with the column where one is named. */
function uncompared(data: Data, say: Voice, what: (rows: string) => string): string {
  const rows = listOf(data, 'rows').map((given) => {
    const [year, key] = partKey(given);
    return `${quoteRow('requests', key)} of Table 3 for ${year}`;
  });
  const of = data.column === undefined ? '' : `, column ${quoteColumn('requests', wordsOf(data, 'column'))},`;
  return `What ${own(data, say)} carries in can't be compared with ${previous(data)}: ${what(`${rows.join(' and ')}${of}`)}${look(say)}`;
}

const FAULTS: Readonly<Record<string, string>> = {
  missing: 'shows no Table 3',
  incomplete: 'has an incomplete Table 3, most of whose rows are not there',
};
const fault = (data: Data) => wordOf(FAULTS, wordsOf(data, 'fault')) ?? wordsOf(data, 'fault');

const stock = (data: Data, say: Voice) =>
  `${capital(own(data, say))}, Table 2, ${quoteRow('proactive', wordsOf(data, 'row'))}`;

/** The cells of table 2 that can't be compared: “in force” for 2025. */
function stockCells(data: Data): string {
  const cells = listOf(data, 'cells').map((given) => {
    const [year, key] = partKey(given);
    return `${quoteColumn('proactive', key)} for ${year}`;
  });
  return cells.join(', ');
}

const undecidedStock = {
  'cell-missing': (data: Data, say: Voice) =>
    `${stock(data, say)} can't be compared with ${previous(data)}, as ${stockCells(data)} was not found${look(say)}`,
  'cell-unreadable': (data: Data, say: Voice) =>
    `${stock(data, say)} can't be compared with ${previous(data)}, as ${stockCells(data)} does not read as one number${look(say)}`,
};

const topic = (data: Data) => nameField(wordsOf(data, 'topic'));

/** Prose of the rules that hold a report against the one of the year before. */
export const acrossYearsText = {
  'reconciliation/carry-over': {
    name: 'Requests carried over from last year',
    passed: 'what this year carries in is what last year carried forward',
    reasons: {
      differs: (data, say) => `${carried(data, say)}${check(say, 'a figure may be mistaken')}`,
      opposite: (data, say) =>
        `${carried(data, say)}; column ${quoteColumn('requests', wordsOf(data, 'other'))} is off by as much the other way${say(', so one request may have been counted under different kinds of applicant in the two years, please check.', '.')}`,
      follows: (data, say) =>
        `${carried(data, say)}; that is what the columns of the applicants are off together${say(', so it may be the same slip, please check.', '.')}`,
      'previous-missing': (data, say) =>
        `The ledger has no check of ${mentionReport(data, say, ['agency', 'previousYear'])}, so what ${ownYear(data)} carries in can't be compared${say("; please check last year's report first.", '.')}`,
      'previous-unconfirmed': (data, say) =>
        `${capital(mentionReport(data, say, ['previousAgency', 'previousYear', 'previousUrl']))} ${say('may be', 'is')} of the same body as ${own(data, say)}, ` +
        say(
          'which nobody has confirmed yet, so what is carried in is not compared; please confirm.',
          'but what is carried in was not compared.',
        ),
      'previous-several': (data, say) =>
        `The ledger has ${listOf(data, 'pages').length} pages of ${mentionReport(data, say, ['agency', 'previousYear'])} with different figures, ` +
        `and which of them counts can't be told, so what ${ownYear(data)} carries in is not compared${look(say)}`,
      'previous-unreadable': (data, say) =>
        `What ${own(data, say)} carries in can't be compared: ${previous(data)} ${fault(data)}${look(say)}`,
      'given-unread': (data, say) =>
        `${capital(given(data, say))} can't be read, so what ${own(data, say)} carries in can't be compared${look(say)}`,
      'given-no-report': (data, say) =>
        `${capital(given(data, say))} does not read as an annual report, so what ${own(data, say)} carries in can't be compared${say('; please check which page was given.', '.')}`,
      'given-year-unread': (data, say) =>
        `${capital(given(data, say))} does not tell its year, so what ${own(data, say)} carries in is not compared${look(say)}`,
      'given-other-year': (data, say) =>
        `${capital(given(data, say))} is a report for ${wordsOf(data, 'previousYear')}, not the one before ${own(data, say)}, so what is carried in is not compared${say(`; please give the report for ${countOf(data, 'year') - 1}.`, '.')}`,
      'given-too-old': (data, say) =>
        `What ${own(data, say)} carries in can't be compared with ${previous(data)}: reports for 2018 and earlier have no uniform tables${look(say)}`,
      'given-other-body': (data, say) =>
        `${capital(given(data, say))} is ${mentionReport(data, say, ['previousAgency', 'previousYear'])}, another name than that of ${own(data, say)}, so what is carried in is not compared${say('; if the body was renamed or merged, please look at it yourself.', '.')}`,
      'own-year-unread': (data, say) =>
        `The annual report${wordsOf(data, 'agency') === '' ? '' : say(` of ${quote(wordsOf(data, 'agency'))}`)} does not tell its year, so whether ${given(data, say)} is the one before can't be told and what is carried in is not compared${look(say)}`,
      'year-disputed': (data, say) =>
        `What ${own(data, say)} carries in is not compared with ${previous(data)}: the report for ${listOf(data, 'years').join(' and that for ')} names different years in different places${say('; please settle the year first.', '.')}`,
      'table-missing': (data, say) =>
        `${capital(own(data, say))} ${fault(data)}, so it can't be compared with what ${previous(data)} carries forward${look(say)}`,
      'cell-missing': (data, say) => uncompared(data, say, (rows) => `${rows} was not found`),
      'cell-unreadable': (data, say) => uncompared(data, say, (rows) => `${rows} does not read as one number`),
      'total-blank': (data, say) =>
        uncompared(data, say, (rows) => `${rows} is blank beside parts that are not all 0, an unfilled total`),
    },
    advice:
      "Compare this year's carried-in requests column by column with those that last year's report carries forward, and correct what is mistaken; where bodies were merged or duties moved, say so in the report.",
  },
  'reconciliation/in-force': {
    name: 'Documents in force',
    passed: 'in force last year plus made, less repealed, equals in force this year',
    reasons: {
      differs: (data, say) =>
        `${stock(data, say)}: ${wordsOf(data, 'before')} in force in ${previous(data)} plus ${wordsOf(data, 'added')} made less ${wordsOf(data, 'removed')} repealed make ${wordsOf(data, 'expected')}, ` +
        `but in force says ${wordsOf(data, 'stated')}, a difference of ${wordsOf(data, 'difference')}${blanks(data)}${check(say, 'clean-ups and expiry change it too')}`,
      ...undecidedStock,
    },
    advice:
      'Check how many rules and normative documents were made, repealed and are in force; where clean-ups or expiry account for the difference, say so in the report.',
  },
  'reconciliation/previous-year': {
    name: "Last year's number of items",
    passed: "last year's items plus their change equal what this year gives for last year",
    reasons: {
      differs: (data, say) =>
        `${stock(data, say)}: in ${previous(data)} items and change make ${listOf(data, 'before').join(' + ')} = ${wordsOf(data, 'expected')}, ` +
        `but this year's ${quoteColumn('proactive', 'previous-year')} says ${wordsOf(data, 'stated')}, a difference of ${wordsOf(data, 'difference')}${blanks(data)}${check(say)}`,
      ...undecidedStock,
    },
    advice:
      "Compare the number of items with last year's report; where lists of powers were revised in between, say so in the report.",
  },
  'reconciliation/cumulative': {
    name: 'Totals over all years',
    passed: "the total over all years follows from last year's",
    reasons: {
      differs: (data, say) =>
        `${capital(own(data, say))} says ${quote(wordsOf(data, 'quote'))}, while in ${previous(data)} ${topic(data)} is ${wordsOf(data, 'before')}, which with this year's ${wordsOf(data, 'own')} makes ${wordsOf(data, 'expected')}, ` +
        `not ${wordsOf(data, 'now')}, a difference of ${wordsOf(data, 'difference')}${check(say)}`,
      falls: (data, say) =>
        `In ${own(data, say)} ${topic(data)} is ${wordsOf(data, 'now')}, less than the ${wordsOf(data, 'before')} of ${previous(data)}; a total over all years should not fall${check(say)}`,
    },
    advice: "Compare the total over all years with last year's report and correct the one that is mistaken.",
  },
} satisfies FamilyText;
