import type { TableKey } from '../../report/keys';
import type { Data } from '../../rules/rule';
import type { FamilyText } from '../catalogue';
import { counted, countOf, listOf, wordsOf } from '../data';
import { labelsIn, nameCell, nameColumn, nameRow, nameTable, quoteAll } from '../name';

const LANGUAGE = 'en';

const quote = (words: string) => labelsIn(LANGUAGE).quote(words);
const words = (data: Data, key: string) => wordsOf(data, key);

/** the report of “宿迁市” for 2024; without a name the report for 2024. */
function report(data: Data, agency: string, year: string): string {
  const name = words(data, agency);
  return `the report${name === '' ? '' : ` of ${quote(name)}`} for ${words(data, year)}`;
}

const own = (data: Data) => report(data, 'agency', 'year');
const previous = (data: Data) => `the report for ${words(data, 'previousYear')}`;
const pages = (data: Data) => ` (this year: ${words(data, 'url')} ; last year: ${words(data, 'previousUrl')} )`;
const row = (table: TableKey, key: string) => quote(nameRow(table, key, LANGUAGE));
const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
const blanks = (data: Data) => {
  const count = countOf(data, 'blanks');
  return count > 0 ? ` (${counted(count, 'blank cell')} taken as 0)` : '';
};

const carried = (data: Data) =>
  `In ${own(data)}, Table 3, column ${quote(nameColumn('requests', words(data, 'column'), LANGUAGE))}, ${row('requests', 'carried-in')} is ${words(data, 'now')}, ` +
  `while in ${previous(data)} ${row('requests', 'carried-forward')} of that column is ${words(data, 'before')}, a difference of ${words(data, 'difference')}${blanks(data)}`;

/** “II …” of Table 3 for 2024 and “IV …” of Table 3 for 2023, with the column where one is named. */
function carriedRows(data: Data): string {
  const rows = listOf(data, 'rows').map((given) => {
    const slash = given.indexOf('/');
    return `${row('requests', given.slice(slash + 1))} of Table 3 for ${given.slice(0, slash)}`;
  });
  const column =
    data.column === undefined ? '' : `, column ${quote(nameColumn('requests', words(data, 'column'), LANGUAGE))},`;
  return `${rows.join(' and ')}${column}`;
}

const FAULTS: Readonly<Record<string, string>> = {
  missing: 'shows no Table 3',
  incomplete: 'has an incomplete Table 3, most of whose rows are not there',
};
const fault = (data: Data) => FAULTS[words(data, 'fault')] ?? words(data, 'fault');

const stock = (data: Data) => `${capital(own(data))}, Table 2, ${row('proactive', words(data, 'row'))}`;

/** The cells of table 2 that can't be compared: “in force” for 2025. */
function stockCells(data: Data): string {
  const cells = listOf(data, 'cells').map((given) => {
    const slash = given.indexOf('/');
    return `${quote(nameColumn('proactive', given.slice(slash + 1), LANGUAGE))} for ${given.slice(0, slash)}`;
  });
  return cells.join(', ');
}

const undecidedStock = {
  'cell-missing': (data: Data) =>
    `${stock(data)}: ${stockCells(data)} was not found, so it can't be compared with last year; please look at it yourself.`,
  'cell-unreadable': (data: Data) =>
    `${stock(data)}: ${stockCells(data)} does not read as one number, so it can't be compared with last year; please look at it yourself.`,
};

const topic = (data: Data) => labelsIn(LANGUAGE).fields[words(data, 'topic')] ?? words(data, 'topic');

/** A cell given as `table/row/column`. */
function nameKey(key: string): string {
  const [table = '', name = '', column = ''] = key.split('/');
  return nameCell({ table: table as TableKey, row: name, column }, LANGUAGE);
}

const figures = (data: Data) => quoteAll(listOf(data, 'figures').map(nameKey), LANGUAGE, 4);

const table = (data: Data) => nameTable(words(data, 'table') as TableKey, LANGUAGE);
const project = (data: Data) => `the project ${quote(words(data, 'project'))}`;

/** More figures than these would drown the sentence. */
const MOST_SUMS = 4;

/** “Licences” says 7, its units make 9; … */
function sums(data: Data): string {
  const [stated, made] = [listOf(data, 'stated'), listOf(data, 'sums')];
  const all = listOf(data, 'figures').map(
    (key, at) => `${quote(nameKey(key))} is ${stated[at]}, its units make ${made[at]}`,
  );
  return `${all.slice(0, MOST_SUMS).join('; ')}${all.length > MOST_SUMS ? '; and others' : ''}`;
}

const units = (data: Data) => quoteAll(listOf(data, 'units'), LANGUAGE);
const unitCount = (data: Data) => counted(countOf(data, 'count'), 'unit');

const changedCells = (data: Data) => quoteAll(listOf(data, 'cells').map(nameKey), LANGUAGE, 3);

function shared(data: Data): string {
  const more = countOf(data, 'more');
  return (
    `${words(data, 'share')}% of the text of ${own(data)} is shared with ${report(data, 'otherAgency', 'otherYear')} ( ${words(data, 'otherUrl')} ) ` +
    `in ${counted(countOf(data, 'passages'), 'passage')}, the longest of ${words(data, 'longest')} characters ` +
    `(figures, dates, names and mandated wording set aside)${more > 0 ? `, and ${counted(more, 'more report is', 'more reports are')} like it` : ''}`
  );
}

/** Prose of the rules that hold several reports against each other. */
export const historyText: FamilyText = {
  'reconciliation/carry-over': {
    name: 'Requests carried over from last year',
    passed: 'what this year carries in is what last year carried forward',
    reasons: {
      differs: (data) => `${carried(data)}; a figure may be mistaken, please check${pages(data)}.`,
      opposite: (data) =>
        `${carried(data)}; column ${quote(nameColumn('requests', words(data, 'other'), LANGUAGE))} is off by as much the other way, ` +
        `so one request may have been counted under different kinds of applicant in the two years, please check${pages(data)}.`,
      follows: (data) =>
        `${carried(data)}; that is what the columns of the applicants are off together, so it may be the same slip, please check${pages(data)}.`,
      'previous-missing': (data) =>
        `The ledger has no check of ${report(data, 'agency', 'previousYear')}, so what ${words(data, 'year')} carries in can't be compared; please check that report first.`,
      'previous-unconfirmed': (data) =>
        `${capital(report(data, 'previousAgency', 'previousYear'))} may be of the same body as ${own(data)}, which nobody has confirmed yet, so what is carried in is not compared; please confirm${pages(data)}.`,
      'previous-several': (data) =>
        `The ledger has ${listOf(data, 'pages').length} pages of ${report(data, 'agency', 'previousYear')} with different figures, and which of them counts can't be told, so what ${words(data, 'year')} carries in is not compared; please look at it yourself.`,
      'previous-unreadable': (data) =>
        `${capital(previous(data))} ${fault(data)}, so what ${own(data)} carries in can't be compared; please look at it yourself${pages(data)}.`,
      'year-disputed': (data) =>
        `The report for ${listOf(data, 'years').join(' and that for ')} names different years in different places, so what ${own(data)} carries in is not compared; please settle the year first${pages(data)}.`,
      'table-missing': (data) =>
        `${capital(own(data))} ${fault(data)}, so it can't be compared with what last year carried forward; please look at it yourself${pages(data)}.`,
      'cell-missing': (data) =>
        `${carriedRows(data)} was not found, so the two years can't be compared; please look at it yourself${pages(data)}.`,
      'cell-unreadable': (data) =>
        `${carriedRows(data)} does not read as one number, so the two years can't be compared; please look at it yourself${pages(data)}.`,
      'total-blank': (data) =>
        `${carriedRows(data)} is blank beside parts that are not all 0, so the two years can't be compared; that is an unfilled total, please look at it yourself${pages(data)}.`,
    },
    advice:
      "Compare this year's carried-in requests column by column with those that last year's report carries forward, and correct what is mistaken; where bodies were merged or duties moved, say so in the report.",
  },
  'reconciliation/in-force': {
    name: 'Documents in force',
    passed: 'in force last year plus made, less repealed, equals in force this year',
    reasons: {
      differs: (data) =>
        `${stock(data)}: ${words(data, 'before')} in force last year plus ${words(data, 'added')} made less ${words(data, 'removed')} repealed make ${words(data, 'expected')}, ` +
        `but in force says ${words(data, 'stated')}, a difference of ${words(data, 'difference')}${blanks(data)}; clean-ups and expiry change it too, please check${pages(data)}.`,
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
        `${stock(data)}: in ${previous(data)} items and change make ${listOf(data, 'before').join(' + ')} = ${words(data, 'expected')}, ` +
        `but this year's ${quote(nameColumn('proactive', 'previous-year', LANGUAGE))} says ${words(data, 'stated')}, a difference of ${words(data, 'difference')}${blanks(data)}; please check${pages(data)}.`,
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
        `${capital(own(data))} says ${quote(words(data, 'quote'))}, while in ${previous(data)} ${topic(data)} is ${words(data, 'before')}, which with this year's ${words(data, 'own')} makes ${words(data, 'expected')}, ` +
        `not ${words(data, 'now')}, a difference of ${words(data, 'difference')}; please check${pages(data)}.`,
      falls: (data) =>
        `In ${own(data)} ${topic(data)} is ${words(data, 'now')}, less than the ${words(data, 'before')} of ${previous(data)}; a total over all years should not fall, please check${pages(data)}.`,
    },
    advice: "Compare the total over all years with last year's report and correct the one that is mistaken.",
  },
  'reconciliation/children-sum': {
    name: 'Sum of the units',
    passed: 'the units add up to the figure of the whole',
    reasons: {
      differs: (data) =>
        `In ${own(data)}, ${table(data)}, ${counted(listOf(data, 'figures').length, 'figure')} ${listOf(data, 'figures').length === 1 ? 'is' : 'are'} not what the ${unitCount(data)} of ${project(data)} add up to: ${sums(data)}; please check what each counts.`,
      'units-missing': (data) =>
        `In ${project(data)} the reports for ${words(data, 'year')} of ${units(data)} are still missing (${unitCount(data)} there), so ${own(data)} can't be compared with the sum of its units yet.`,
      'no-units': (data) =>
        `${capital(project(data))} holds no report for ${words(data, 'year')} of any other body, so there is nothing to compare ${own(data)} with.`,
      'units-unlisted': (data) =>
        `In ${own(data)} ${figures(data)} and the sum of the ${unitCount(data)} at hand in ${project(data)} differ, but no list says which units there should be, so nothing can be told; please look at it yourself.`,
      'units-extra': (data) =>
        `In ${own(data)} ${figures(data)} and the sum of the ${unitCount(data)} at hand in ${project(data)} differ, but ${units(data)} ${listOf(data, 'units').length === 1 ? 'is' : 'are'} not on the list of units, so nothing can be told; please look at it yourself.`,
      'unit-repeated': (data) =>
        `There is more than one report for ${words(data, 'year')} of ${units(data)}, with different figures, so ${own(data)} can't be compared with the sum of its units; please look at it yourself.`,
      'unit-unreadable': (data) =>
        `${figures(data)} of ${units(data)} can't be read as one number, so these figures of ${own(data)} can't be compared with the sum of its units; please look at it yourself.`,
      'own-unreadable': (data) =>
        `${figures(data)} of ${own(data)} can't be read as one number, so they can't be compared with the sum of its units; please look at it yourself.`,
    },
    advice: 'Check what the report of the whole and those of its units count, and correct what is mistaken.',
  },
  'identity/copied-text': {
    name: 'Copied content',
    passed: 'no long passages shared with other saved reports',
    reasons: {
      'own-earlier': (data) => `${shared(data)}; the text may have been carried on from an earlier year, please check.`,
      'other-body': (data) =>
        `${shared(data)}; one may have been taken from the other, please check which of them came first.`,
    },
    advice: 'Write the shared passages anew, from what this body did in this year.',
  },
  'identity/changed-since': {
    name: 'Changed after publication',
    passed: 'the text is what it was when it was checked before',
    reasons: {
      text: (data) =>
        `The page's text is not what it was when it was checked on ${words(data, 'since')}; it may have been changed after publication, please check.`,
      figures: (data) =>
        `The page's text is not what it was when it was checked on ${words(data, 'since')}, and ${counted(listOf(data, 'cells').length, 'figure')} in its tables changed (${changedCells(data)}); it may have been changed after publication, please check.`,
      'no-report': (data) =>
        `The page was an annual report when it was checked on ${words(data, 'since')}, and no report can be read from it now; it may have been taken down or rebuilt, please look at it yourself.`,
      'other-engine': (data) =>
        `The page's text differs from the record of ${words(data, 'since')}, but that was made by another version of the engine, so whether the page changed can't be told; please look at it yourself.`,
    },
    advice: 'Where content was corrected after publication, say when and what, and check the whole report again.',
  },
};

/** Legal bases that only these rules rest on. */
export const historyBases: Readonly<Record<string, string>> = {
  'form-carry-over':
    "What the form means: Table 3, II (carried in from last year) is IV (carried forward) of last year's report",
  'form-in-force': 'What the form means: the number in force grows by what is made and falls by what is repealed',
  'form-previous-year':
    "What the form means: the items of last year are those of last year's report with their change of that year",
};
