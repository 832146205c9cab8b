import { foldSpace } from '../page/text';
import { traceText } from './traced-text';

/** A labelled value of the page's head list or information line (发布日期：2020-01-31; 公开日期 | 2024-01-17). */
export interface PageField {
  /** The label without blanks and colon. */
  readonly label: string;
  /** The value as written, white space folded. */
  readonly value: string;
  /** The element that holds the value. */
  readonly element: Element;
  /** The label stands in an element of its own: a cell of a head list. */
  readonly listed: boolean;
}

/** Elements that information lines and head lists are made of. */
const HOLDERS = 'td, th, li, dt, dd, p, span, div, strong, b, em, i, label, font, h3, h4, h5, h6, publishtime';
/** Longest text, in characters, that still is an information line and no paragraph. */
const LINE_LENGTH = 160;
const BOUNDARY = '(?:^|[\\s|,;。()\\[\\]【】》>:\\d])';

/**
 * Values with one of these labels (an alternation of a regular expression), in page order, read from short elements only:
 * the element that holds label and value, or the one after an element that holds the label alone.
 */
export function readPageFields(document: Document, labels: string): readonly PageField[] {
  const alone = new RegExp(`^[\\[【]?(${labels})[\\]】]?:?$`);
  const inLine = new RegExp(`${BOUNDARY}[\\[【]?(${labels})[\\]】]?:(?!$)`, 'g');
  const fields: PageField[] = [];
  const taken = new Set<Element>();
  for (const element of document.querySelectorAll(HOLDERS)) {
    const content = element.textContent ?? '';
    if (content.length > LINE_LENGTH * 3 || content.trim() === '') continue;
    const written = foldSpace(content);
    if (written.length > LINE_LENGTH) continue;
    const traced = traceText(written);
    const own = alone.exec(traced.text);
    if (own) {
      const holder = valueAfter(element);
      const value = holder ? foldSpace(holder.textContent ?? '') : '';
      if (holder && value !== '' && value.length <= LINE_LENGTH && !taken.has(holder)) {
        taken.add(holder);
        fields.push({ label: own[1] ?? '', value, element: holder, listed: true });
      }
      continue;
    }
    for (const match of traced.text.matchAll(inLine)) {
      if (holdsDeeper(element, inLine)) break;
      const from = (match.index ?? 0) + match[0].length;
      const value = foldSpace(traced.written(from, traced.text.length));
      if (value !== '') fields.push({ label: match[1] ?? '', value, element, listed: false });
    }
  }
  return fields;
}

/** The element with the value to a label that stands alone: the next sibling, or that of its parent where the label is wrapped. */
function valueAfter(label: Element): Element | null {
  if (label.nextElementSibling) return label.nextElementSibling;
  const parent = label.parentElement;
  if (!parent || foldSpace(parent.textContent ?? '') !== foldSpace(label.textContent ?? '')) return null;
  return parent.nextElementSibling;
}

/** True where a child holds a label and its value already, so that the value is read once, in the smallest element. */
function holdsDeeper(element: Element, pattern: RegExp): boolean {
  for (const child of element.children) {
    const text = traceText(foldSpace(child.textContent ?? '')).text;
    if (new RegExp(pattern.source).test(text)) return true;
  }
  return false;
}
