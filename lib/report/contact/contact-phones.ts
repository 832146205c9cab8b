import type { TracedText } from '../../text/traced-text';
import { quoteOf, type Span } from './contact-values';
import type { ContactField } from './report-contact';

const DASH = '\\-‐‑‒–—―─~_·';
const DASHES = new RegExp(`[${DASH}]+`, 'g');
/** Digits left out or masked by whoever wrote the number: *, x, ×, and letters typed for figures. */
const MASK = 'xX*×╳●OolI';
/** Behind a label: a word or two for whose number it is (办公室, 张主任), then figures with all that stands in and between numbers. */
const PHONE_RUN = new RegExp(
  `^[:\\s,;]{0,3}(?:\\(?[\\u4e00-\\u9fff]{1,10}\\)?[:\\s]{0,2}(?=[(+]?\\d))?((?:[\\d\\s+()${DASH}${MASK}/,、;和或及]|转|分机)+)`,
);
/** Four digits, with or without a code: the first half of a number written 2235 5775. */
const HALF_NUMBER = new RegExp(`^(?:\\(?0\\d{2,3}\\)?[${DASH}]{1,2})?[2-9]\\d{3}$`);
const THREE_DIGIT_CODE = /^0(?:10|2\d)/;
/** A whole number without a label: with its code, of seven or eight digits, or a mobile's. */
const BARE_NUMBER = new RegExp(
  `(?<![\\d@.${DASH}])(?:\\(?0\\d{2,3}\\)?[${DASH}]{0,2}\\d{7,8}|1[3-9]\\d{9}|[2-9]\\d{6,7})(?:转\\d{1,6})?(?![\\d@.])`,
  'g',
);

/** The phone numbers that a label announces (or that stand by themselves in the span), one hyphen behind the area code; a number without one takes the code of the one before it. */
export function readPhones(traced: TracedText, span: Span, at: number): readonly ContactField[] {
  const text = traced.text.slice(span.from, span.to);
  const run = PHONE_RUN.exec(text);
  if (!run) return [];
  const start = span.from + run[0].length - (run[1] ?? '').length;
  const fields: ContactField[] = [];
  let code = '';
  let previous = '';
  for (const token of splitNumbers(run[1] ?? '')) {
    const number = formatPhone(token.text, previous);
    if (number === undefined) continue;
    const own = /^(0\d{2,3})-/.exec(number)?.[1];
    if (own !== undefined) code = own;
    const value = own === undefined && code !== '' && /^\d{7,8}$/.test(number) ? `${code}-${number}` : number;
    previous = value;
    fields.push({ value, quote: quoteOf(traced, { from: start + token.from, to: start + token.to }, at) });
  }
  return fields;
}

/** Where the numbers that a label announces end. */
export function endOfPhones(text: string, span: Span): number {
  return span.from + (PHONE_RUN.exec(text.slice(span.from, span.to))?.[0].length ?? 0);
}

/** Whole numbers in a span where no label stands before them. */
export function findBareNumbers(text: string, span: Span): readonly Span[] {
  return [...text.slice(span.from, span.to).matchAll(BARE_NUMBER)].map((match) => {
    const from = span.from + match.index;
    return { from, to: from + match[0].length };
  });
}

/** Cuts a run at separators, then joins an area code to the number a blank or bracket set it apart from. */
function splitNumbers(run: string): readonly (Span & { readonly text: string })[] {
  const parts = [...run.matchAll(/[^\s,、;/和或及]+/g)].map((match) => {
    const lead = /^[^\d(+*xX×]*/.exec(match[0])?.[0].length ?? 0;
    const text = match[0].slice(lead).replace(new RegExp(`[^\\d${MASK}]+$`), '');
    const from = (match.index ?? 0) + lead;
    return { text, from, to: from + text.length };
  });
  const joined: (Span & { readonly text: string })[] = [];
  for (const part of parts.filter(({ text }) => /\d|[*xX×]{4}/.test(text))) {
    const last = joined[joined.length - 1];
    const setApart = last ? run.slice(last.to, part.from) : '';
    const join = (text: string): void => {
      joined[joined.length - 1] = { text, from: last?.from ?? part.from, to: part.to };
    };
    if (last && /^\(?0\d{2,3}$/.test(last.text) && new RegExp(`^\\)?[${DASH}]*\\s*$`).test(setApart)) {
      join(`${last.text}-${part.text}`);
    } else if (last && HALF_NUMBER.test(last.text) && setApart === ' ' && /^\d{3,4}$/.test(part.text)) {
      join(`${last.text}${part.text}`);
    } else if (setApart === ' ' && /^\d{1,4}$/.test(part.text)) {
      // A short figure behind a blank is an hour or a room, not a shortened number.
    } else joined.push(part);
  }
  return joined;
}

/** One number in its usual form; undefined for what is no number of its own. A shortened second number (…456/7) is written out. */
function formatPhone(token: string, previous: string): string | undefined {
  const extension = /(?:转|分机)\D{0,2}(\d{1,6})$/.exec(token)?.[1];
  const plain = token
    .replace(/(?:转|分机).*$/, '')
    .replace(/^(?:00|\+?\(?\+?)86[)\s-]+0?(?=\d{2,3}-?\d)/, '0')
    .replace(/[()]/g, (bracket) => (bracket === ')' ? '-' : ''))
    .replace(DASHES, '-')
    .replace(/^-+|-+$/g, '');
  if (/^\d{1,4}$/.test(plain) && previous !== '') return previous.slice(0, -plain.length) + plain;
  if (plain.replace(/[^\d*xX×]/g, '').length < 3) return undefined;
  const number = /^0\d{9,11}$/.test(plain) ? hyphenate(plain) : plain;
  return extension === undefined ? number : `${number}转${extension}`;
}

function hyphenate(digits: string): string {
  const length = THREE_DIGIT_CODE.test(digits) ? 3 : 4;
  return `${digits.slice(0, length)}-${digits.slice(length)}`;
}
