import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { countOf, listOf } from '../../data';
import { MOST } from '../../speak';
import { speak } from '../speak';

const { quoteAll } = speak;

/** “…”, “…” (3 places). */
function places(data: Data): string {
  const count = countOf(data, 'count');
  const quoted = quoteAll(listOf(data, 'quotes').slice(0, MOST.quotes), MOST.quotes);
  return count > 1 ? `${quoted} (${count} places)` : quoted;
}

/** Prose of the rules on wording. */
export const textText = {
  'text/unfilled-slot': {
    name: 'Slot left open',
    passed: 'no slot was left open',
    reasons: {
      slots: (data) =>
        `In the text, a figure, a date or a name may not have been filled in: ${places(data)}, please check.`,
      elided: (data) =>
        `The text has visible gaps on this page, so whether ${places(data)} was left open or lost cannot be told; please look at it yourself.`,
    },
    advice: 'Fill in the figure, the date or the name; where there is none, take the sentence out.',
  },
  'text/doubled-punctuation': {
    name: 'Doubled punctuation',
    passed: 'no punctuation is doubled',
    reasons: {
      marks: (data) => `In the text, punctuation may be doubled: ${places(data)}, please check.`,
    },
    advice: 'Take out the mark that is too many; where words are missing between the two, add them.',
  },
  'text/doubled-word': {
    name: 'Doubled word',
    passed: 'no word seems doubled',
    reasons: {
      words: (data) => `In the text, a word may be doubled: ${places(data)}, please check.`,
    },
    advice: 'Take out the word that is too many.',
  },
} satisfies FamilyText;
