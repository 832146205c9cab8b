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
  const numbers = findNumbers(text).map((number): FoundCitation => {
    const name = names.find((candidate) => candidate.to <= number.from && isBetween(text, candidate, number));
    return name ? joinName(name, number) : number;
  });
  const alone = names.flatMap((name): readonly FoundCitation[] => {
    const { known, from, to } = name;
    const numbered = numbers.some((number) => number.to > to && number.from < to + 12 && isBetween(text, name, number));
    return known === 'format' || numbered || OTHER_NUMBER.test(text.slice(to)) ? [] : [{ known, year: null, from, to }];
  });
  return [...numbers, ...alone].sort((one, other) => one.from - other.from);
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
