import { guardFormula, plainText } from './plain-text';
import { part, xml } from './workbook-parts';

/** The words of a whole workbook, each held once: what cells point at. */
export interface SharedStrings {
  /** The position of words, as they are written: made fit for a file, and no formula. */
  readonly indexOf: (words: string) => number;
  /** The part that holds them all. */
  readonly write: () => string;
}

/** A new and empty collection. */
export function sharedStrings(): SharedStrings {
  const positions = new Map<string, number>();
  const items: string[] = [];
  let uses = 0;
  return {
    indexOf(words) {
      uses += 1;
      const known = positions.get(words);
      if (known !== undefined) return known;
      positions.set(words, items.length);
      items.push(`<si><t xml:space="preserve">${xml(guardFormula(plainText(words)))}</t></si>`);
      return items.length - 1;
    },
    write: () => part('sst', items.join(''), `count="${uses}" uniqueCount="${items.length}"`),
  };
}
