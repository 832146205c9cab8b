import type { Finding, SavedTerm } from '../../judge/evaluation';
import { squash } from '../../text/text';
import { checksum } from '../record/checksum';
import { COPIED_TEXT, valuesOfCopies } from './copied-values';

/** A value that a finding rests on; null for a blank or missing cell. */
export type Value = string | number | null;

/** What of a finding a decision was about, in the order in which it is written down. */
export interface FingerprintParts {
  readonly rule: string;
  readonly outcome: string;
  /** Table, row, column, section and field of the subject, as far as it names them. */
  readonly subject: string;
  /** '' for a failed equation: there the figures say it all. */
  readonly reason: string;
  readonly values: readonly (readonly [name: string, value: Value])[];
}

/** The page's own words, which may be put otherwise without a change in what was found. */
const WORDS_OF_THE_PAGE: readonly string[] = ['quote', 'quotes'];
/** How many other reports there are like the one that is named says nothing of that one, nor do the sums it leaves undecided: a decision stands when more come in. */
const BESIDE: readonly string[] = ['more', 'beyond', 'undecided'];
/** A name, a heading, a telephone number is a value; longer words, and those with a sentence's marks, are prose. */
const LONGEST_VALUE = 40;
const SENTENCE = /[,，。;；!！?？]/;
const NUMBER = /\d+(?:\.\d+)?/g;
/** Longer lists are told apart by a checksum. */
const LONGEST_LIST = 12;

/**
 * What a finding is, as text: rule, outcome, subject and the figures or values it rests on, never places or prose.
 * Two checks that give the same text have found the same. It can be read back (`readFingerprint`).
 */
export function fingerprint(finding: Finding): string {
  const { rule, outcome, subject, reason, equation, data } = finding;
  const named = [subject.table, subject.row, subject.column, subject.section, subject.field];
  const values: readonly (readonly [string, Value])[] = equation
    ? [...valuesOfTerms(equation.terms), ['computed', equation.computed], ['reported', equation.reported]]
    : ((rule === COPIED_TEXT ? valuesOfCopies(data) : undefined) ?? valuesOfData(data));
  const said = equation && outcome === 'failed' ? '' : reason;
  return JSON.stringify([
    rule,
    outcome,
    named.flatMap((part) => (part === undefined ? [] : [squash(part)])).join('/'),
    said,
    values,
  ]);
}

function valuesOfData(data: Finding['data']): readonly (readonly [string, Value])[] {
  return Object.keys(data)
    .filter((key) => !WORDS_OF_THE_PAGE.includes(key) && !BESIDE.includes(key))
    .sort()
    .map((key) => [key, readValue(data[key] ?? '')]);
}

/** A fingerprint's parts; undefined for text that is none. */
export function readFingerprint(text: string): FingerprintParts | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch {
    // What another version wrote down otherwise can still be compared as a whole.
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length !== 5) return undefined;
  const [rule, outcome, subject, reason, values] = parts as readonly unknown[];
  if (![rule, outcome, subject, reason].every((part) => typeof part === 'string')) return undefined;
  if (!Array.isArray(values) || !values.every(isNamedValue)) return undefined;
  return { rule: String(rule), outcome: String(outcome), subject: String(subject), reason: String(reason), values };
}

function isNamedValue(pair: unknown): pair is readonly [string, Value] {
  if (!Array.isArray(pair) || pair.length !== 2) return false;
  const [name, value] = pair as readonly unknown[];
  return typeof name === 'string' && (value === null || typeof value === 'string' || typeof value === 'number');
}

/** `requests/new/total`; across reports `2022:requests/new/total`, and with the body's name where several bodies give that figure. */
function valuesOfTerms(terms: readonly SavedTerm[]): readonly (readonly [string, Value])[] {
  const nameOf = ({ cell, source }: SavedTerm, withAgency: boolean): string => {
    const where = [source?.year, withAgency ? source?.agency : null].filter(
      (part) => part !== null && part !== undefined,
    );
    return `${where.length > 0 ? `${where.join(' ')}:` : ''}${cell.table}/${cell.row}/${cell.column}`;
  };
  const plain = terms.map((term) => nameOf(term, false));
  const unique = new Set(plain).size === plain.length;
  return terms.map((term) => [nameOf(term, !unique), term.cell.value]);
}

function readValue(given: string | number | readonly string[]): Value {
  if (typeof given === 'number') return given;
  if (typeof given === 'string') return wordOf(given);
  const words = given.map(wordOf);
  const whole = words.join(' ');
  return words.length <= LONGEST_LIST ? whole : `${words.length}#${checksum(whole)}`;
}

function wordOf(text: string): string {
  const plain = squash(text);
  if (plain.length <= LONGEST_VALUE && !SENTENCE.test(plain)) return plain;
  return (plain.match(NUMBER) ?? []).join(' ');
}
