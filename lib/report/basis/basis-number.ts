import { FORMS } from '../form/editions';
import type { BasisCitation } from '../report';

/** A document number found in a traced text. */
export interface FoundNumber {
  readonly known: BasisCitation['known'];
  /** The year in the number; null for decrees and damaged numbers. */
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
}

/**
 * A number of the State Council's general office (国办…〔2021〕30号), whole, misquoted or damaged. Groups: prefix, opening
 * bracket, year, closing bracket, bare year, number.
 */
const NOTICE =
  /(国(?:务院办公厅|办)[发函公开办政务信息室涵文字秘]{0,8}|国?公开办[函涵])(?:([〔[(【《])(\d{0,8})([〕\])】》])?|(\d{4,8})?年?)第?(\d{0,4})号/g;
/** A decree of the State Council (国务院令第711号, 国务院第711号令, 国务院711号令, 国令第711号). */
const DECREE = /(?:国务院(?:令[(]?第?|第|(?=\d{3}号令))|国令[(]?第?)(\d{0,4})号令?/g;

const OPENNESS_NOTICE = '国办公开办函';
/** Series of numbers that the general office does have; 〔2021〕30号 may be one of theirs. */
const OTHER_SERIES = /^国办(?:发|函|秘函|政函)$/;
/** The notices that set the form of annual reports, by year and number. */
const NOTICES: ReadonlyMap<string, BasisCitation['known']> = new Map(
  FORMS.map(({ edition, notice }) => [`${notice.year}/${notice.number}`, `notice-${edition}`]),
);

/** The year of one of those notices with the number of another: neither is meant. */
const CROSSED: ReadonlySet<string> = new Set(
  FORMS.flatMap(({ notice }) => FORMS.map((other) => `${notice.year}/${other.notice.number}`)).filter(
    (number) => !NOTICES.has(number),
  ),
);

/** The document numbers of the general office and the State Council's decrees in a traced text, in its order. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const notices = [...text.matchAll(NOTICE)].flatMap((match): readonly FoundNumber[] => {
    const [, prefix = '', opening, year = ''] = match;
    // 国务院办公厅第3号 is a number of anything; without a year only the openness office's own letters are meant.
    if (opening === undefined && /^国务院/.test(prefix) && !prefix.includes('公开')) return [];
    const whole = year.length === 4 ? Number(year) : null;
    return [{ known: classifyNotice(match), year: whole, from: match.index, to: match.index + match[0].length }];
  });
  const decrees = [...text.matchAll(DECREE)].map((match): FoundNumber => {
    const known = classifyDecree(match[1] ?? '');
    return { known, year: null, from: match.index, to: match.index + match[0].length };
  });
  return [...notices, ...decrees].sort((one, other) => one.from - other.from);
}

function classifyNotice(match: RegExpMatchArray): BasisCitation['known'] {
  const [, prefix = '', opening, year = '', closing, bare, number = ''] = match;
  // One digit too few anywhere, or half a bracket, is what a page's extraction loses: nothing may be said of it.
  if (opening !== undefined && (closing === undefined || year.length < 4 || number === '')) return 'unreadable';
  if (opening === undefined && (bare === undefined || bare.length + number.length < 5)) return 'unreadable';
  if (opening === undefined || year.length !== 4) return 'malformed';
  const known = NOTICES.get(`${year}/${number}`);
  if (prefix === OPENNESS_NOTICE) return CROSSED.has(`${year}/${number}`) ? 'malformed' : (known ?? 'other');
  // 公开 stands in the numbers of the office for open government alone, and there before 办函.
  const misquoted = prefix.includes('公开') || prefix.includes('涵');
  return misquoted || (known !== undefined && !OTHER_SERIES.test(prefix)) ? 'malformed' : 'other';
}

function classifyDecree(number: string): BasisCitation['known'] {
  if (number === '711') return 'regulation-2019';
  if (number === '492') return 'regulation-2007';
  return number.length < 3 ? 'unreadable' : 'other';
}
