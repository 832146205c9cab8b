import type { Data } from '../../../rules/rule';
import type { FamilyText, Voice } from '../../catalogue';
import { capital, counted, countOf, listOf, othersAlike, wordsOf } from '../../data';
import { MOST } from '../../speak';
import { suspecting } from '../../voice';
import { mentionReport } from '../report-mention';
import { look, speak } from '../speak';
import { acrossYearsText } from './across-years';

const { quote, quoteAll, quoteList, nameKey, quoteKeys, table } = speak;

const own = (data: Data, say: Voice) => mentionReport(data, say);
const figures = (data: Data) => quoteKeys(data, 'figures', 4);

const project = (data: Data) => `the project ${quote(wordsOf(data, 'project'))}`;

/** “Licences” says 7, its units make 9; … */
function sums(data: Data): string {
  const [stated, made] = [listOf(data, 'stated'), listOf(data, 'sums')];
  const all = listOf(data, 'figures').map(
    (key, at) => `${quote(nameKey(key))} is ${stated[at]}, its units make ${made[at]}`,
  );
  return `${all.slice(0, MOST.sums).join('; ')}${all.length > MOST.sums ? '; and others' : ''}`;
}

const units = (data: Data) => quoteList(data, 'units');
const unitCount = (data: Data) => counted(countOf(data, 'count'), 'unit');

/** the year of the report of “A” is not known, and the page of “B” is no annual report, so they are not counted */
function aside(data: Data): string {
  const told = (key: string, say: (names: string, many: boolean) => string) => {
    const names = listOf(data, key);
    return names.length === 0 ? [] : [say(quoteAll(names), names.length > 1)];
  };
  const all = [
    ...told('yearless', (names, many) => `the report year of ${names} is not known${many ? ' in any of them' : ''}`),
    ...told(
      'strays',
      (names, many) => `the ${many ? 'pages' : 'page'} of ${names} ${many ? 'are' : 'is'} no annual report`,
    ),
  ];
  return all.length === 0 ? '' : `${all.join(', and ')}, so not counted`;
}

/** the reports for 2025 of “A” are still missing; the report year of “B” is not known, so not counted */
function lacking(data: Data): string {
  const rest = aside(data);
  if (listOf(data, 'units').length === 0) return rest;
  return `the reports for ${wordsOf(data, 'year')} of ${units(data)} are still missing${rest === '' ? '' : `; ${rest}`}`;
}

/** , and at least 5 more reports are like it (A, B for 2023, C and others) */
function alike(data: Data): string {
  const more = countOf(data, 'more');
  if (more === 0) return '';
  const names = othersAlike(data).map(({ agency, year }) =>
    [agency, year === '' ? '' : `for ${year}`].filter((part) => part !== '').join(' '),
  );
  const isAll = names.length === more && more <= MOST.names && countOf(data, 'beyond') === 0;
  const some = `${names.slice(0, MOST.names).join(', ')}${isAll ? '' : ' and others'}`;
  const told = `${countOf(data, 'beyond') > 0 ? 'at least ' : ''}${counted(more, 'more report is', 'more reports are')} like it`;
  return `, and ${told}${names.length === 0 ? '' : ` (${some})`}`;
}

const shared = (data: Data, say: Voice) =>
  `${capital(own(data, say))} and ${mentionReport(data, say, ['otherAgency', 'otherYear', 'otherUrl'])} ` +
  `have ${counted(countOf(data, 'passages'), 'long passage')} in common, ${wordsOf(data, 'share')}% of the shorter text and up to ${counted(countOf(data, 'longest'), 'character')} long ` +
  `(figures, dates, names, mandated and customary wording set aside)${alike(data)}`;

/** Prose of the rules that hold several reports against each other. */
export const historyText = {
  ...acrossYearsText,
  'reconciliation/children-sum': {
    name: 'Sum of the units',
    passed: 'the units add up to the figure of the whole',
    reasons: {
      differs: (data, say) =>
        `In ${own(data, say)}, ${table(data)}, ${counted(listOf(data, 'figures').length, 'figure')} ${listOf(data, 'figures').length === 1 ? 'is' : 'are'} not what the ${unitCount(data)} of ${project(data)} add up to: ${sums(data)}${say('; please check what each counts.', '.')}`,
      'units-missing': (data, say) =>
        `In ${project(data)} ${lacking(data)} (${unitCount(data)} there), so ${own(data, say)} can't be compared with the sum of its units yet.`,
      'no-units': (data, say) =>
        `${capital(project(data))} holds no report for ${wordsOf(data, 'year')} of any other body${aside(data) === '' ? '' : ` (${aside(data)})`}, so there is nothing to compare ${own(data, say)} with.`,
      'units-unlisted': (data, say) =>
        `In ${own(data, say)} ${figures(data)} and the sum of the ${unitCount(data)} at hand in ${project(data)} differ, but no list says which units there should be, so nothing can be told${look(say)}`,
      'units-extra': (data, say) =>
        `In ${own(data, say)} ${figures(data)} and the sum of the ${unitCount(data)} at hand in ${project(data)} differ, but ${units(data)} ${listOf(data, 'units').length === 1 ? 'is' : 'are'} not on the list of units, so nothing can be told${look(say)}`,
      'unit-repeated': (data, say) =>
        `There is more than one report for ${wordsOf(data, 'year')} of ${units(data)}, with different figures, so ${own(data, say)} can't be compared with the sum of its units${look(say)}`,
      'unit-unreadable': (data, say) =>
        `${figures(data)} of ${units(data)} can't be read as one number, so these figures of ${own(data, say)} can't be compared with the sum of its units${look(say)}`,
      'amount-without-unit': (data, say) =>
        `${figures(data)} of ${[...(countOf(data, 'own') > 0 ? [own(data, say)] : []), ...(listOf(data, 'units').length > 0 ? [units(data)] : [])].join(' and ')} names no unit (yuan or ten thousand yuan), and such amounts can't be added up; this amount of ${own(data, say)} is not compared with the sum of its units${look(say)}`,
      'own-unreadable': (data, say) =>
        `${figures(data)} of ${own(data, say)} can't be read as one number, so they can't be compared with the sum of its units${look(say)}`,
    },
    advice: 'Check what the report of the whole and those of its units count, and correct what is mistaken.',
  },
  'identity/copied-text': {
    name: 'Copied content',
    passed: 'no long passages shared with other saved reports',
    reasons: {
      'own-earlier': (data, say) =>
        `${shared(data, say)}${say('; the text may have been carried on from an earlier year, please check.', '; the text was carried on from an earlier year.')}`,
      'other-body': (data, say) =>
        `${shared(data, say)}${say('; one may have been taken from the other, please check which of them came first.', '.')}`,
      // The other report has no name to tell it by: its address stays.
      'unknown-body': (data, say) =>
        `${shared(data, suspecting)}${say("; but one of the two names no body that could be recognised, so whether they are reports of the same body can't be told; please look at it yourself.", '.')}`,
    },
    advice: 'Write the shared passages anew, from what this body did in this year.',
  },
} satisfies FamilyText;

/** Legal bases that only these rules rest on. */
export const historyBases: Readonly<Record<string, string>> = {
  'form-carry-over':
    "What the form means: Table 3, II (carried in from last year) is IV (carried forward) of last year's report",
  'form-in-force': 'What the form means: the number in force grows by what is made and falls by what is repealed',
  'form-previous-year':
    "What the form means: the items of last year are those of last year's report with their change of that year",
};
