import { foldSpace } from '../page/text';
import type { BasisCitation, TextBlock } from './report';
import { traceText } from './traced-text';

/** A number of the State Council's general office (国办…〔2021〕30号), whole or damaged. Groups: prefix, opening bracket, year, closing bracket, number. */
const NOTICE = /(国办[发函公开办]{0,6})(?:([〔[(【《])(\d{0,8})([〕\])】》])?|(\d{4,8})?)第?(\d{0,4})号/g;
/** A decree of the State Council (国务院令第711号, 国务院第711号令, 国令第711号). */
const DECREE = /(?:国务院(?:令[(]?第?|第)|国令[(]?第?)(\d{0,4})号令?/g;

const OPENNESS_NOTICE = '国办公开办函';

/** The notices and decrees that the report cites as its basis, in page order, one entry a citation. */
export function readBasis(blocks: readonly TextBlock[]): readonly BasisCitation[] {
  return blocks.flatMap((block) => {
    const traced = traceText(block.text);
    const text = traced.text;
    const notices = [...text.matchAll(NOTICE)].map((match) => ({ match, known: classifyNotice(match) }));
    const decrees = [...text.matchAll(DECREE)].map((match) => ({ match, known: classifyDecree(match[1] ?? '') }));
    return [...notices, ...decrees]
      .sort((one, other) => (one.match.index ?? 0) - (other.match.index ?? 0))
      .map(({ match, known }): BasisCitation => {
        const from = match.index ?? 0;
        const written = traced.written(from, from + match[0].length);
        return {
          text: written.replace(/\s+/g, ''),
          known,
          quote: { text: foldSpace(written), element: block.element },
        };
      });
  });
}

function classifyNotice(match: RegExpMatchArray): BasisCitation['known'] {
  const [, prefix = '', opening, year = '', closing, bare, number = ''] = match;
  // One digit too few anywhere, or half a bracket, is what a page's extraction loses: nothing may be said of it.
  if (opening !== undefined && (closing === undefined || year.length < 4 || number === '')) return 'unreadable';
  if (opening === undefined && (bare === undefined || bare.length < 5)) return 'unreadable';
  const openness = prefix === OPENNESS_NOTICE;
  // 公开 stands in the numbers of the office for open government alone, and there before 办函.
  if (opening === undefined || year.length !== 4 || (prefix.includes('公开') && !openness)) return 'malformed';
  if (openness && year === '2019' && number === '60') return 'notice-2019';
  if (openness && year === '2021' && number === '30') return 'notice-2021';
  return 'other';
}

function classifyDecree(number: string): BasisCitation['known'] {
  if (number === '711') return 'regulation-2019';
  if (number === '492') return 'regulation-2007';
  return number.length < 3 ? 'unreadable' : 'other';
}
