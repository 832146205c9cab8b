import type { Quote } from '../../read/quote';
import type { Report } from '../../report/report';
import { foldSpace } from '../../text/text';
import { traceBlock } from '../../text/traced-text';
import { ruleOf } from '../rule-of';

/** A mobile number, in one run or in the usual groups (138-1234-5678). */
const MOBILE = /(?<![\dA-Za-z_./〔[-])(?:\+?86-?)?(1[3-9]\d(?:\d{8}|-\d{4}-\d{4}| \d{4} \d{4}))(?![\d.元万_]|-\d)/g;
/** A resident's identity number: region, day of birth, order, check digit (GB 11643). */
const IDENTITY =
  /(?<![\dA-Za-z])([1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?![\dA-Za-z])/g;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Whether the last digit of an identity number fits the others. */
export function isIdentityNumber(text: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0);
  return CHECK_DIGITS.charAt(sum % 11) === text.charAt(17).toUpperCase();
}

interface PersonalNumber {
  readonly masked: string;
  readonly quote: Quote;
}

function findNumbers(
  { blocks }: Report,
  pattern: RegExp,
  fits: (digits: string) => boolean,
): readonly PersonalNumber[] {
  return blocks.flatMap((block) => {
    const { at } = block;
    const traced = traceBlock(block);
    return [...traced.text.matchAll(pattern)].flatMap((match): readonly PersonalNumber[] => {
      const number = match[1] ?? '';
      const digits = number.replace(/[- ]/g, '');
      if (!fits(digits)) return [];
      const from = (match.index ?? 0) + match[0].length - number.length;
      const quote = { text: foldSpace(traced.written(from, from + number.length)), at };
      // The result must not spread what it warns of.
      return [{ masked: `${digits.slice(0, 3)}****${digits.slice(-4)}`, quote }];
    });
  });
}

/** Subject: the report. Unmasked mobile or identity numbers anywhere in its text; the data carry them masked. */
export const mobileNumber = ruleOf('contact/mobile-number', function* (report) {
  const kinds = [
    ['identity', findNumbers(report, IDENTITY, isIdentityNumber)],
    ['mobile', findNumbers(report, MOBILE, () => true)],
  ] as const;
  for (const [reason, found] of kinds) {
    if (found.length === 0) continue;
    const data = { values: found.map(({ masked }) => masked) };
    yield { outcome: 'failed', subject: { field: reason }, reason, data, evidence: found.map(({ quote }) => quote) };
  }
  if (kinds.every(([, found]) => found.length === 0)) yield { outcome: 'passed', subject: {} };
});
