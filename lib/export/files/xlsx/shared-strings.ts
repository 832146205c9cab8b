import { inGroups } from '../../rows/in-groups';
import { plainText } from '../../rows/plain-text';
import { openPart, xml } from './workbook-parts';

/** The words of a whole workbook, each held once: what cells point at. */
export interface SharedStrings {
  /** The position of words, made fit for a file. What starts like a formula stays as it is: cells hold these as strings alone. */
  readonly indexOf: (words: string) => number;
  /** The part that holds them all, piece by piece. */
  readonly write: () => Generator<string, void, void>;
}

/** Words that are written at once. */
const AT_ONCE = 500;

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
      items.push(`<si><t xml:space="preserve">${xml(plainText(words))}</t></si>`);
      return items.length - 1;
    },
    *write() {
      yield openPart('sst', `count="${uses}" uniqueCount="${items.length}"`);
      for (const some of inGroups(items, AT_ONCE)) yield some.join('');
      yield '</sst>';
    },
  };
}
