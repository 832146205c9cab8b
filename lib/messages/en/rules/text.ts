import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { countOf, listOf } from '../../data';
import { MOST } from '../../speak';
import { check, speak } from '../speak';

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
      slots: (data, say) =>
        `In the text, a figure, a date or a name ${say('may not have been', 'was not')} filled in: ${places(data)}${check(say)}`,
      elided: (data, say) =>
        `${say(`The text has visible gaps on this page, so whether ${places(data)} was left open or lost cannot be told; please look at it yourself.`, `In the text, a figure, a date or a name was not filled in: ${places(data)}.`)}`,
    },
    advice: 'Fill in the figure, the date or the name; where there is none, take the sentence out.',
  },
  'text/doubled-punctuation': {
    name: 'Doubled punctuation',
    passed: 'no punctuation is doubled',
    reasons: {
      marks: (data, say) => `In the text, punctuation ${say('may be', 'is')} doubled: ${places(data)}${check(say)}`,
    },
    advice: 'Take out the mark that is too many; where words are missing between the two, add them.',
  },
  'text/doubled-word': {
    name: 'Doubled word',
    passed: 'no word seems doubled',
    reasons: {
      words: (data, say) => `In the text, a word ${say('may be', 'is')} doubled: ${places(data)}${check(say)}`,
    },
    advice: 'Take out the word that is too many.',
  },
} satisfies FamilyText;
