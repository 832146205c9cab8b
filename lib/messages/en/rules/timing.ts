import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { listOf, wordsOf } from '../../data';
import { wordOf } from '../../word-of';
import { check, look, speak } from '../speak';

const { nameField } = speak;

/** title 2022, period 2023. */
function yearsBySource(data: Data): string {
  const years = listOf(data, 'years');
  return listOf(data, 'sources')
    .map((source, index) => `${nameField(source)} ${years[index] ?? ''}`)
    .join(', ');
}

const dateName = (data: Data): string => wordOf(DATE_NAMES, wordsOf(data, 'source')) ?? 'date';
const DATE_NAMES: Readonly<Record<string, string>> = {
  signature: 'date of the signature',
  shown: 'date of publication',
  issued: 'date of issue',
};

/** Prose of the rules on years and days. */
export const timingText = {
  'timing/year-mismatch': {
    name: 'Report years disagree',
    passed: 'every part names the same report year',
    reasons: {
      'years-disagree': (data, say) =>
        `Parts of the report name different report years: ${yearsBySource(data)}${check(say, 'one may be mistyped')}`,
      'signed-before-year-end': (data, say) =>
        `The signature “${wordsOf(data, 'signature')}” is from before the end of the report year ${wordsOf(data, 'year')}${check(say, 'the year or the day may be mistyped')}`,
    },
    advice: 'Check title, period, text and signature, and let all of them name one report year.',
  },
  'timing/period-missing': {
    name: 'No period stated',
    passed: 'the report states its period',
    reasons: {
      missing: (_, say) =>
        `The report does not state the period that its figures cover, so a reader cannot tell${say('; please check whether it was left out.', '.')}`,
    },
    advice: 'State the period at the beginning: 1 January to 31 December of the report year.',
  },
  'timing/period-mismatch': {
    name: 'Period is not the whole year',
    passed: 'the period is 1 January to 31 December of the report year',
    reasons: {
      'not-the-year': (data, say) =>
        `The period is given as “${wordsOf(data, 'period')}”, which is not 1 January to 31 December ${wordsOf(data, 'year')}${check(say, 'it may be mistyped')}`,
      'no-such-day': (data, say) =>
        `The period is given as “${wordsOf(data, 'period')}”, which names a day that the calendar does not have${check(say, 'it may be mistyped')}`,
      'digits-lost': (data, say) =>
        `Digits of the period “${wordsOf(data, 'period')}” ${say('seem to be', 'are')} lost or doubled, so its days cannot be told${look(say)}`,
    },
    advice: 'Check the period and make it 1 January to 31 December of the report year.',
  },
  'timing/published-late': {
    name: 'Published after the deadline',
    passed: 'published by the deadline',
    reasons: {
      late: (data, say) =>
        `The report of ${wordsOf(data, 'year')} was published on ${wordsOf(data, 'date')}, after the deadline of ${wordsOf(data, 'deadline')} (by ${wordsOf(data, 'days')} days)${say('; please check whether it was on time.', '.')}`,
      'signed-late': (data, say) =>
        `The page shows no day of publication; the report of ${wordsOf(data, 'year')} was signed or issued on ${wordsOf(data, 'date')}, after the deadline of ${wordsOf(data, 'deadline')} (by ${wordsOf(data, 'days')} days); it ${say('may have been', 'was')} late${check(say)}`,
      'kind-unclear': (data, say) =>
        `The report of ${wordsOf(data, 'year')} is dated ${wordsOf(data, 'date')}, after the deadline for departments, ${wordsOf(data, 'deadline')}${say(`; the name alone does not tell whether that for governments, ${wordsOf(data, 'later')}, applies, please check.`, ` (that for governments is ${wordsOf(data, 'later')}).`)}`,
      'year-disputed': (data, say) =>
        `The report is dated ${wordsOf(data, 'date')}. Its parts name different report years: by ${wordsOf(data, 'year')} the deadline, ${wordsOf(data, 'deadline')}, is past, by ${wordsOf(data, 'other')} it is not${say('; please settle the year first.', '.')}`,
      local: (data, say) =>
        `The report of ${wordsOf(data, 'year')} is dated ${wordsOf(data, 'date')}: within the statutory deadline, but after the local one that is set, ${wordsOf(data, 'deadline')}${check(say)}`,
      'local-township': (data, say) =>
        `The report of ${wordsOf(data, 'year')} is dated ${wordsOf(data, 'date')}, after the deadline that is set for towns and streets, ${wordsOf(data, 'deadline')} (by ${wordsOf(data, 'days')} days)${check(say)}`,
    },
    advice: 'Find out the true day of publication; where it was late, say why, and publish in time from next year on.',
  },
  'timing/date-missing': {
    name: 'No date found',
    passed: 'the report or the page gives a date',
    reasons: {
      missing: (_, say) =>
        `The report bears no date and the page shows no day of publication, so nobody can tell whether it was on time${check(say)}`,
      'digits-lost': (data, say) =>
        `Digits of the date “${wordsOf(data, 'text')}” ${say('seem to be', 'are')} lost or mistyped, so it cannot be read${look(say)}`,
    },
    advice: 'Date the signature, and show the day of publication on the page.',
  },
  'timing/date-malformed': {
    name: 'Date is no day of the calendar',
    passed: 'the date is a day of the calendar',
    reasons: {
      'no-such-day': (data, say) =>
        `The ${dateName(data)} “${wordsOf(data, 'text')}” is no day of the calendar${check(say, 'it may be mistyped')}`,
      'no-day': (data, say) => `The ${dateName(data)} “${wordsOf(data, 'text')}” names a month and no day${check(say)}`,
    },
    advice: 'Check the date and give year, month and day.',
  },
  'timing/dates-disagree': {
    name: 'Dates disagree',
    passed: 'the dates fit together',
    reasons: {
      'published-twice': (data, say) =>
        `The page gives two days of publication, ${wordsOf(data, 'one')} and ${wordsOf(data, 'other')}${say('; please check which holds.', '.')}`,
      'signed-twice': (data, say) =>
        `The report is signed on two days, ${wordsOf(data, 'one')} and ${wordsOf(data, 'other')}${check(say, 'one may be mistyped')}`,
      'signed-after-publication': (data, say) =>
        `The signature, ${wordsOf(data, 'one')}, is later than the day of publication, ${wordsOf(data, 'other')}${check(say, 'it may be mistyped or the text replaced since')}`,
      'issued-before-signature': (data, say) =>
        `The day of issue, ${wordsOf(data, 'other')}, is before the signature, ${wordsOf(data, 'one')}${check(say, 'one may be mistyped')}`,
      'published-before-year-end': (data, say) =>
        `The day of publication, ${wordsOf(data, 'one')}, is before the end of the report year ${wordsOf(data, 'year')}${check(say, 'it may be mistyped')}`,
      'number-year': (data, say) =>
        `The year in the document number “${wordsOf(data, 'number')}” is not that of the signature, ${wordsOf(data, 'other')}${check(say)}`,
    },
    advice: 'Check signature, document number, day of issue and day of publication, and correct what is wrong.',
  },
} satisfies FamilyText;
