import { foldSpace } from '../../text/text';
import { traceBlock } from '../../text/traced-text';
import type { BasisCitation, TextBlock } from '../report';
import { type FoundName, findNames } from './basis-name';
import { type FoundNumber, findNumbers } from './basis-number';

interface FoundCitation {
  readonly known: BasisCitation['known'];
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
}

/** What may stand between a name and its own number: 》（, 〉的通知》, 》文件. */
const BETWEEN = /^[》〉>”"」』)(\s,]{0,5}(?:文件)?[(]?$/;
/** More characters than BETWEEN has. */
const LONGEST_BETWEEN = 11;
/** More characters than a name and its number have together. */
const LONGEST_CITATION = 200;
/** The number of another body's document behind a name (闽政办〔2022〕5号): the name is of that one. */
const OTHER_NUMBER = /^[》〉>”"」』(\s]{0,4}[\u4e00-\u9fff]{2,12}[〔[(【]20\d{2}[〕\])】]/;

/** The notices, decrees and regulations that the report cites as its basis, by number or by name alone, in page order, one entry a citation. */
export function readBasis(blocks: readonly TextBlock[]): readonly BasisCitation[] {
  return blocks.flatMap((block) => {
    const traced = traceBlock(block);
    return findCitations(traced.text).map(({ known, year, from, to }): BasisCitation => {
      const written = traced.written(from, to);
      return {
        text: written.replace(/\s+/g, ''),
        known,
        year,
        quote: { text: foldSpace(written), at: block.at },
      };
    });
  });
}

function findCitations(text: string): readonly FoundCitation[] {
  const names = findNames(text);
  const written = findNumbers(text);
  if (names.length + written.length === 0) return [];
  const ends = byPlace(names, ({ to }) => to);
  const numbers = written.map((number): FoundCitation => {
    const name = ends(number.from - LONGEST_BETWEEN, number.from).find((one) => isBetween(text, one, number));
    return name ? joinName(name, number) : number;
  });
  const starts = byPlace(numbers, ({ from }) => from);
  const alone = names.flatMap((name): readonly FoundCitation[] => {
    const { known, from, to } = name;
    const numbered = starts(from - LONGEST_CITATION, to + LONGEST_BETWEEN).some(
      (number) => number.to > to && isBetween(text, name, number),
    );
    return known === 'format' || numbered || OTHER_NUMBER.test(text.slice(to)) ? [] : [{ known, year: null, from, to }];
  });
  return [...numbers, ...alone].sort((one, other) => one.from - other.from);
}

/** Those of a list whose place lies from one character to another, in the order of the list; places are looked up, not gone through. */
function byPlace<Found>(list: readonly Found[], placeOf: (found: Found) => number) {
  const at = new Map<number, { readonly index: number; readonly found: Found }[]>();
  for (const [index, found] of list.entries()) {
    const place = placeOf(found);
    const same = at.get(place);
    if (same) same.push({ index, found });
    else at.set(place, [{ index, found }]);
  }
  return (from: number, to: number): readonly Found[] => {
    const there: { readonly index: number; readonly found: Found }[] = [];
    for (let place = from; place <= to; place += 1) there.push(...(at.get(place) ?? []));
    return there.sort((one, other) => one.index - other.index).map(({ found }) => found);
  };
}

const isBetween = (text: string, name: FoundName, number: { readonly from: number }): boolean =>
  name.from === number.from || BETWEEN.test(text.slice(name.to, number.from));

/** A number behind the name of its notice: what both say together. */
function joinName(name: FoundName, number: FoundNumber): FoundCitation {
  const whole = { ...number, from: name.from };
  // The name tells which notice is meant where the page lost digits of the number.
  if (number.known === 'unreadable') return name.known === 'notice-2019' ? { ...whole, known: name.known } : number;
  if (number.known === 'other') return { ...number, known: 'malformed' };
  const clash = number.known.startsWith('notice-') && name.known.startsWith('notice-') && number.known !== name.known;
  return clash ? { ...whole, known: 'mismatched' } : number;
}
