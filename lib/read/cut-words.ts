import { MOST_QUOTED } from './limits';

/** Words of the page as a result keeps them: the beginning of what is longer than a quote may be, found in the page like the whole. */
export function cutWords(words: string): string {
  if (words.length <= MOST_QUOTED) return words;
  // Half a character is found nowhere.
  const end = /[\ud800-\udbff]/.test(words.charAt(MOST_QUOTED - 1)) ? MOST_QUOTED - 1 : MOST_QUOTED;
  return words.slice(0, end).trimEnd();
}
