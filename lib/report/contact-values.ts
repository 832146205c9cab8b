import type { Quote } from '../page/quote';
import { foldSpace } from '../page/text';
import type { ContactField } from './report';
import type { TracedText } from './traced-text';

/** A piece of a traced text, from `from` up to `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DASHES = /[-‐‑‒–—―─~]+/g;
const PHONE_RUN = /^[:\s,;]{0,3}((?:[\d\s+()\-‐‑‒–—―─~xX*/,、;和或及]|转|分机)+)/;
/** Four digits, with or without a code: the first half of a number written 2235 5775. */
const HALF_NUMBER = /^(?:\(?0\d{2,3}\)?[-‐‑‒–—―─~]{1,2})?[2-9]\d{3}$/;
const THREE_DIGIT_CODE = /^0(?:10|2\d)/;

/** Quotes a span of a block as the page has it. */
export function quoteOf(traced: TracedText, span: Span, element: Element): Quote {
  return { text: foldSpace(traced.written(span.from, span.to)), element };
}

/** The phone numbers that a label announces (or that stand by themselves in the span), one hyphen behind the area code; a number without one takes the code of the one before it. */
export function readPhones(traced: TracedText, span: Span, element: Element): readonly ContactField[] {
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
    fields.push({ value, quote: quoteOf(traced, { from: start + token.from, to: start + token.to }, element) });
  }
  return fields;
}

/** Cuts a run at separators, then joins an area code to the number a blank or bracket set it apart from. */
function splitNumbers(run: string): readonly (Span & { readonly text: string })[] {
  const parts = [...run.matchAll(/[^\s,、;/和或及]+/g)].map((match) => {
    const lead = /^[^\d(+*xX]*/.exec(match[0])?.[0].length ?? 0;
    const text = match[0].slice(lead).replace(/[^\d*xX]+$/, '');
    const from = (match.index ?? 0) + lead;
    return { text, from, to: from + text.length };
  });
  const joined: (Span & { readonly text: string })[] = [];
  for (const part of parts.filter(({ text }) => /\d/.test(text))) {
    const last = joined[joined.length - 1];
    const setApart = last ? run.slice(last.to, part.from) : '';
    const join = (text: string): void => {
      joined[joined.length - 1] = { text, from: last?.from ?? part.from, to: part.to };
    };
    if (last && /^\(?0\d{2,3}$/.test(last.text) && /^\)?[-‐‑‒–—―─~]*\s*$/.test(setApart)) {
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
    .replace(/^\+?\(?\+?86[)\s-]+0?(?=\d{2,3}-?\d)/, '0')
    .replace(/[()]/g, (bracket) => (bracket === ')' ? '-' : ''))
    .replace(DASHES, '-')
    .replace(/^-+|-+$/g, '');
  if (/^\d{1,4}$/.test(plain) && previous !== '') return previous.slice(0, -plain.length) + plain;
  if (plain.replace(/\D/g, '').length < 3) return undefined;
  const number = /^0\d{9,11}$/.test(plain) ? hyphenate(plain) : plain;
  return extension === undefined ? number : `${number}转${extension}`;
}

function hyphenate(digits: string): string {
  const length = THREE_DIGIT_CODE.test(digits) ? 3 : 4;
  return `${digits.slice(0, length)}-${digits.slice(length)}`;
}

/** The first run of `pattern` right behind the label, as a field; null for an emptied slot. */
export function readRun(traced: TracedText, span: Span, element: Element, pattern: RegExp): ContactField | null {
  const text = traced.text.slice(span.from, span.to);
  const match = new RegExp(`^[:\\s<《("'“]{0,3}(${pattern.source})`).exec(text);
  const value = match?.[1];
  if (!match || value === undefined) return null;
  const from = span.from + match[0].length - value.length;
  return { value: value.replace(/\s/g, ''), quote: quoteOf(traced, { from, to: from + value.length }, element) };
}

/** Digits of a postcode, right or wrong in number. */
export const POSTCODE_RUN = /\d[\d ]{0,9}/;
/** An e-mail address, right or wrong: also without @, or with a dot at its end. */
export const EMAIL_RUN = /[A-Za-z0-9._%+#@·-]+(?: ?@ ?[A-Za-z0-9._@-]+)?/;
/** A web address, right or wrong. */
export const WEBSITE_RUN = /[A-Za-z0-9:/._~?#=&%@-]*[A-Za-z0-9/][A-Za-z0-9:/._~?#=&%@-]*/;

/** An address or a name: the words up to the span's end without the separators and brackets that close it. */
export function readWords(traced: TracedText, span: Span, element: Element): ContactField | null {
  const text = traced.text.slice(span.from, span.to);
  const lead = /^[\s:,;"“]*/.exec(text)?.[0].length ?? 0;
  let end = text.length;
  let depth = 0;
  for (let at = lead; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0 || character === '。' || character === ';') {
      end = at;
      break;
    }
  }
  const words = text.slice(lead, end).replace(/[\s,、;:(”"]+$/, '');
  if (words === '') return null;
  const quote = quoteOf(traced, { from: span.from + lead, to: span.from + lead + words.length }, element);
  return { value: words.replace(/[(),:]/g, (mark) => FULL_WIDTH[mark] ?? mark), quote };
}

const FULL_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：' };
