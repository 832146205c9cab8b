import type { Quote } from '../../read/quote';
import { foldSpace } from '../../text/text';
import type { TracedText } from '../../text/traced-text';
import type { ContactField } from './report-contact';

/** A piece of a traced text, from `from` up to `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Quotes a span of a block as the page has it. */
export function quoteOf(traced: TracedText, span: Span, at: number): Quote {
  return { text: foldSpace(traced.written(span.from, span.to)), at };
}

/** The words of a span as a field: brackets and separators in the form that Chinese text has. */
export function fieldOf(traced: TracedText, span: Span, at: number): ContactField {
  const words = traced.text.slice(span.from, span.to);
  return { value: words.replace(/[(),:]/g, (mark) => FULL_WIDTH[mark] ?? mark), quote: quoteOf(traced, span, at) };
}

const FULL_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：' };

/** Digits of a postcode, right or wrong in number, masked ones too. */
export const POSTCODE_RUN = /[\d*xX×][\d*xX× ]{0,9}/;
/** A web address, right or wrong. */
export const WEBSITE_RUN = /[A-Za-z0-9:/._~?#=&%@-]*[A-Za-z0-9/][A-Za-z0-9:/._~?#=&%@-]*/;
/** An e-mail address, right or wrong: also without @, with a dot at its end, or with a name in Chinese for its user or domain. */
const EMAIL_RUN =
  /[\u4e00-\u9fff]{1,20} ?@ ?[A-Za-z0-9._@\u4e00-\u9fff-]{1,60}|[A-Za-z0-9._%+#@·*×-]+(?: ?@ ?[A-Za-z0-9._@-]+)?/;
/** Whose mailbox it is, set apart from the address itself (办公室 a@example.gov.cn, 张三：a@example.gov.cn). */
const OWNER = /^[:\s<《("'“]{0,3}[\u4e00-\u9fff]{1,20}[:\s]{0,2}(?=[A-Za-z0-9._%+-]{1,64} ?@)/;

/** Where the run of `pattern` right behind a label stands; null for an emptied slot. */
export function findRun(text: string, span: Span, pattern: RegExp): Span | null {
  const words = text.slice(span.from, span.to);
  const match = new RegExp(`^[:\\s<《("'“]{0,3}(${pattern.source})`).exec(words);
  const value = match?.[1];
  if (!match || value === undefined) return null;
  const from = span.from + match[0].length - value.length;
  return { from, to: from + value.trimEnd().length };
}

/** The e-mail address behind a label; a name typed into one (办公室a@example.gov.cn) belongs to it, one set apart does not. */
export function findEmail(traced: TracedText, span: Span): Span | null {
  const { text } = traced;
  const owner = OWNER.exec(text.slice(span.from, span.to));
  if (!owner) return findRun(text, span, EMAIL_RUN);
  const from = span.from + owner[0].length;
  const address = findRun(text, { from, to: span.to }, EMAIL_RUN);
  if (!address) return null;
  const setApart = /[:\s]$/.test(owner[0]) || /^[:：\s\u3000]/.test(traced.written(from - 1, from + 1).slice(1));
  if (setApart) return address;
  const lead = /^[:\s<《("'“]*/.exec(owner[0])?.[0].length ?? 0;
  return { from: span.from + lead, to: address.to };
}

/** The field of a run, without the blanks in it; null without one. */
export function runField(traced: TracedText, run: Span | null, at: number): ContactField | null {
  if (run === null) return null;
  return { value: traced.text.slice(run.from, run.to).replace(/\s/g, ''), quote: quoteOf(traced, run, at) };
}

/** A value of another kind behind an address or a name (…1号，362000，0595-28880000, a@example.gov.cn). */
const OTHER_VALUE =
  /[,;、\s](?=\(?0\d{2,3}\)?[-—–]{0,2}\d{7}|\d{6,8}(?:[,;、\s)]|$)|[\w.-]{1,40}@|https?:|www\.)|(?<=[号楼室层院座幢栋])(?=\d{6}(?:\D|$)|\(?0\d{2,3}\)?[-—–]{0,2}\d{7})/;

/** An address or a name: the words up to the span's end or to a value of another kind, without the separators and brackets that close it; null for none. */
export function findWords(text: string, span: Span): Span | null {
  const words = text.slice(span.from, span.to);
  const lead = /^[\s:,;"“]*/.exec(words)?.[0].length ?? 0;
  let end = words.length;
  let depth = 0;
  for (let at = lead; at < words.length; at += 1) {
    const character = words.charAt(at);
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0 || character === '。' || character === ';') {
      end = at;
      break;
    }
  }
  const own = words.slice(lead, end);
  const other = OTHER_VALUE.exec(own)?.index ?? own.length;
  const length = own.slice(0, other).replace(/[\s,、;:(”"]+$/, '').length;
  return length === 0 ? null : { from: span.from + lead, to: span.from + lead + length };
}
