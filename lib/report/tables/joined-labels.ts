import { squash } from '../../text/text';
import type { OfficialLabel } from '../form/official';
import { comparable } from './comparable';

/** What may stand between two labels that were put into one: marks, ordinals, 和, 以及. */
const BETWEEN = /^(?:[、,;/|+&()和与及以]|\(?[一二三四五六七八九十\d]{1,2}[).、])*/;
const MOST_LENGTH = 160;
/** What the second of two labels often leaves out: 行政处罚、强制. */
const REPEATED = /^行政/;

/**
 * Makes a reader of labels that consist of several official ones, one behind the other (行政处罚、行政强制): it gives their keys,
 * none where a label is not two or more of them.
 */
export function joinedLabels(officials: readonly OfficialLabel[]): (text: string) => readonly string[] {
  const wordings = officials
    .flatMap(({ key, label, variants = [] }) =>
      [label, ...variants].map((words) => ({ key, words: comparable(words) })),
    )
    .flatMap(({ key, words }) => [
      { key, words, short: false },
      { key, words: words.replace(REPEATED, ''), short: true },
    ])
    .filter(({ words }) => words.length > 1)
    .sort((one, other) => other.words.length - one.words.length);
  return (text) => {
    let rest = text.length > MOST_LENGTH ? '' : squash(text);
    const keys: string[] = [];
    for (;;) {
      rest = rest.slice(BETWEEN.exec(rest)?.[0].length ?? 0);
      if (rest === '') return keys.length > 1 ? keys : [];
      const next = wordings.find(
        ({ key, words, short }) => rest.startsWith(words) && !keys.includes(key) && !(short && keys.length === 0),
      );
      if (!next) return [];
      keys.push(next.key);
      rest = rest.slice(next.words.length);
    }
  };
}
