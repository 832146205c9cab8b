import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { type Change, changeOf, listOf, wordsOf } from '../../data';
import { wordOf } from '../../word-of';
import { check, speak } from '../speak';

/** What a reading of the tables is called, by the engine's key. */
const MEANINGS: Readonly<Record<string, string>> = {
  new: 'the total of “new applications” in table 3 (or of new and carried in together)',
  'received-or-handled':
    'the total of “new applications” (or of new and carried in together) or of those handled in table 3',
  'carried-in': 'the total carried in in table 3',
  'handled-total': 'the total handled in table 3',
  'carried-forward': 'the total carried forward in table 3',
  granted: 'the total granted in table 3',
  'partially-granted': 'the total partially granted in table 3',
  'granted-or-partially': 'granted and partially granted together in table 3',
  refused: 'the refusals of table 3 added up',
  unavailable: 'the “unavailable” rows of table 3 added up',
  unprocessed: 'the “unprocessed” rows of table 3 added up',
  other: '“otherwise handled” in table 3',
  'review-total': 'the total of administrative reviews in table 4',
  'litigation-total': 'both totals of litigation in table 4 added up',
  'litigation-direct-total': 'the total of lawsuits without prior review in table 4',
  'litigation-after-review-total': 'the total of lawsuits after review in table 4',
  'review-and-litigation-total': 'reviews and litigation of table 4 added up',
  'normative-documents-made': 'normative documents made this year in table 2',
};

const told = (data: Data) => `The text says ${wordsOf(data, 'told')} (“${wordsOf(data, 'quote')}”)`;
const meant = (data: Data) => wordOf(MEANINGS, wordsOf(data, 'meaning')) ?? 'the corresponding figure';
const figures = (data: Data) => [...new Set(listOf(data, 'figures'))].join(' or ');
const denied = (data: Data) => `The text says “${wordsOf(data, 'quote')}”`;
const sum = (data: Data) => speak.sum(data, 'parts', 'sum');

const rate = ({ fell, size }: Change) => `${fell ? 'a fall' : 'a rise'} of ${size}%`;
const change = ({ fell, size }: Change) => `${fell ? 'fewer' : 'more'} by ${size}`;

/** Prose of the rules on the text. */
export const narrativeText = {
  'reconciliation/narrative-table': {
    name: 'Text and table disagree',
    passed: 'Text and table agree',
    reasons: {
      disagrees: (data, say) =>
        `${told(data)}, but ${meant(data)} is ${figures(data)}${check(say, 'one of them seems mistaken')}`,
      'parts-disagree': (data, say) =>
        `The text gives parts that make ${listOf(data, 'parts').join(' + ')} = ${wordsOf(data, 'told')} (“${wordsOf(data, 'quote')}”), but ${meant(data)} is ${figures(data)}${check(say, 'one of them seems mistaken')}`,
      'scope-may-differ': (data, say) =>
        `${told(data)}, but ${meant(data)} is ${figures(data)}${say('; the text may count this office alone: please verify the scope and state it.', '.')}`,
      'concluded-only': (data, say) =>
        `${told(data)}, but ${meant(data)} is ${figures(data)}; the difference is exactly the pending cases${say(', so the text seems to count concluded ones only: please verify the scope and state it.', '.')}`,
      'direct-only': (data, say) =>
        `${told(data)}, but ${meant(data)} is ${figures(data)}${say('; the text seems to count lawsuits without prior review only: please verify the scope and state it.', '.')}`,
    },
    advice:
      'Check both figures against the register and correct the mistaken one; where the scope differs, state it in the text.',
  },
  'reconciliation/narrative-sum': {
    name: 'Parts in the text do not make their total',
    passed: 'Parts in the text make their total',
    reasons: {
      beyond: (data, say) =>
        `The text gives a total of ${wordsOf(data, 'total')}, but its parts make ${sum(data)}, ${wordsOf(data, 'difference')} too many${check(say)}`,
      short: (data, say) =>
        `The text gives a total of ${wordsOf(data, 'total')}, but its parts make ${sum(data)}, ${wordsOf(data, 'difference')} too few${check(say, 'fine if the list is a selection')}`,
      share: (data, say) =>
        `The text prints ${wordsOf(data, 'part')} as ${wordsOf(data, 'printed')}%, but of ${wordsOf(data, 'whole')}, on which the other shares of the paragraph rest, it is ${wordsOf(data, 'computed')}%${check(say)}`,
      'share-of-total': (data, say) =>
        `The text prints ${wordsOf(data, 'part')} as ${wordsOf(data, 'printed')}%, but of the total of ${wordsOf(data, 'whole')} that it states, it is ${wordsOf(data, 'computed')}%${check(say)}`,
      'shares-beyond': (data, say) =>
        `The shares that the text lists make ${wordsOf(data, 'part')} = ${wordsOf(data, 'printed')}%, more than 100%${check(say)}`,
      growth: (data, say) =>
        `The text gives ${wordsOf(data, 'figure')} for this year and, by its own figures, ${wordsOf(data, 'previous')} for the year before: ${rate(changeOf(data, 'computed'))}, but it prints ${rate(changeOf(data, 'printed'))}${check(say)}`,
      change: (data, say) =>
        `The text gives ${wordsOf(data, 'figure')} for this year and ${wordsOf(data, 'previous')} for the year before: ${change(changeOf(data, 'computed'))}, but it prints ${change(changeOf(data, 'printed'))}${check(say)}`,
    },
    advice:
      'Check the total, its parts, the shares and the growth, and correct what is mistaken; mark a partial list as such.',
  },
  'reconciliation/narrative-contradiction': {
    name: 'Text contradicts the table',
    passed: 'Text does not contradict the table',
    reasons: {
      'none-received': (data, say) =>
        `${denied(data)}, but table 3 has ${wordsOf(data, 'value')} new applications${check(say)}`,
      'all-handled': (data, say) =>
        `${denied(data)}, but table 3 carries ${wordsOf(data, 'value')} forward${check(say)}`,
      'none-carried-in': (data, say) =>
        `${denied(data)}, but table 3 carries ${wordsOf(data, 'value')} in${check(say)}`,
      'none-carried-forward': (data, say) =>
        `${denied(data)}, but table 3 carries ${wordsOf(data, 'value')} forward${check(say)}`,
      'none-reviewed': (data, say) =>
        `${denied(data)}, but table 4 has ${wordsOf(data, 'value')} administrative reviews${check(say)}`,
      'none-litigated': (data, say) =>
        `${denied(data)}, but table 4 has ${wordsOf(data, 'value')} lawsuits${check(say)}`,
      'none-corrected': (data, say) =>
        `${denied(data)}, but table 4 has ${wordsOf(data, 'value')} of these cases corrected${check(say)}`,
      'all-upheld': (data, say) =>
        `${denied(data)}, but table 4 has ${wordsOf(data, 'value')} cases corrected, otherwise ended or pending${check(say)}`,
    },
    advice: 'Check against the register and correct the wording or the table.',
  },
} satisfies FamilyText;
