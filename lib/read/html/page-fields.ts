import { foldSpace, normalize, squash } from '../../text/text';
import type { Field } from '../source';
import type { Steps } from '../steps';
import { continuation } from './continuation';
import { drawnText, isBlock } from './element-text';
import type { Page } from './page';
import { namesOf, type ShortElement } from './short-elements';
import { tagOf } from './sight/nature';
import type { Sight } from './sight/sight';
import { nextElementOf, ownOf, parentOf } from './unclobbered';

/** Elements that information lines and head lists are made of. */
export const LINE_HOLDERS = namesOf(
  'td, th, li, dt, dd, p, span, div, strong, b, em, i, label, font, h3, h4, h5, h6, publishtime',
);
/** Lines between two pauses. */
const LINES_AT_ONCE = 500;
/** Longest text, in characters, that still is an information line and no paragraph. */
const LINE_LENGTH = 160;
/** The same with white space that is not folded. */
const LONGEST_CONTENT = LINE_LENGTH * 3;
/** What may stand before a label; 更 新 时 间 is not 时间 behind a blank. */
const BOUNDARY = '(?:^|[\\s|,;。()\\[\\]【】》>:\\d])(?<![更截打当访修]\\s?[新止印前问改]\\s?)';

/** An element that may be an information line or a part of a head list. */
export interface PageLine {
  readonly element: Element;
  /** Its text, compatibility forms and white space folded; never empty. */
  readonly line: string;
}

/** All that may be information lines or parts of head lists, in page order: read once, asked for many labels. */
export function* readPageLines(short: readonly ShortElement[]): Steps<readonly PageLine[]> {
  const lines: PageLine[] = [];
  for (const [index, { element, tag, content }] of short.entries()) {
    if (index % LINES_AT_ONCE === 0) yield;
    if (!LINE_HOLDERS.has(tag) || content.length > LONGEST_CONTENT) continue;
    const line = plainLine(content);
    if (line !== '' && line.length <= LINE_LENGTH) lines.push({ element, line });
  }
  return lines;
}

/**
 * Values with one of these labels (an alternation of a regular expression), in page order, read from short elements only:
 * the element that holds label and value, or the one after an element that holds the label alone. `bareValue`: how a value
 * begins that needs no colon before it (发布日期 2026-01-21), the source of a regular expression.
 */
export function readPageFields(
  lines: readonly PageLine[],
  labels: string,
  { sight, at }: Page,
  bareValue?: string,
): readonly Field[] {
  // Labels are often set with blanks between their characters (公 文 生 成 日 期).
  const spaced = labels.replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, '$&\\s?');
  const alone = new RegExp(`^[\\[【]?(${spaced})\\s?[\\]】]?\\s?:?$`);
  const colon = bareValue === undefined ? ':(?!$)' : `(?::(?!$)|[|]?\\s?(?=${bareValue}))`;
  const inLine = new RegExp(`${BOUNDARY}[\\[【]?(${spaced})\\s?[\\]】]?\\s?${colon}`, 'g');
  // Most lines hold neither: they need no closer look.
  const bare = bareValue === undefined ? undefined : new RegExp(bareValue);
  const fields: Field[] = [];
  const taken = new Set<Element>();
  for (const { element, line } of lines) {
    const own = alone.exec(line);
    if (own) {
      const holder = valueAfter(element, sight);
      const value = holder ? plainLine(drawnText(holder, sight)) : '';
      if (holder && value !== '' && value.length <= LINE_LENGTH && !taken.has(holder)) {
        taken.add(holder);
        fields.push({ label: squash(own[1] ?? ''), value, at: at(holder), listed: true });
      }
      continue;
    }
    if (!line.includes(':') && bare?.test(line) !== true) continue;
    const matches = [...line.matchAll(inLine)];
    if (matches.length === 0 || holdsDeeper(element, inLine, sight)) continue;
    const whole = line + continuation(element, line, sight);
    for (const match of matches) {
      const value = whole.slice(match.index + match[0].length).trim();
      if (value !== '') fields.push({ label: squash(match[1] ?? ''), value, at: at(element), listed: false });
    }
  }
  return fields;
}

const plainLine = (text: string): string => foldSpace(normalize(text));

/** The element with the value to a label that stands alone: the next sibling, or that of its parent where the label is wrapped. */
function valueAfter(label: Element, sight: Sight): Element | null {
  if (nextElementOf(label)) return nextElementOf(label);
  const parent = parentOf(label);
  if (!parent || foldSpace(drawnText(parent, sight)) !== foldSpace(drawnText(label, sight))) return null;
  return nextElementOf(parent);
}

/**
 * True where a child holds a label and its value already, so that the value is read once, in the smallest element. One
 * that is neither a holder nor a block (a portal's own element around some words) is looked through: nobody reads it itself.
 */
function holdsDeeper(element: Element, pattern: RegExp, sight: Sight): boolean {
  for (const child of ownOf(element, 'children')) {
    if (!new RegExp(pattern.source).test(plainLine(drawnText(child, sight)))) continue;
    if (LINE_HOLDERS.has(tagOf(child)) || isBlock(child) || holdsDeeper(child, pattern, sight)) return true;
  }
  return false;
}
