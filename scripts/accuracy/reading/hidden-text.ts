import type { Random } from '../random';
import { CELL, reportOfPage, TABLE } from '../tag-page';

/** A way in which a page has text that its reader does not see, or sees struck out. */
export interface Hiding {
  readonly name: string;
  /** Wraps text so that no reader takes it for the report's. */
  readonly wrap: (html: string) => string;
  /** Rules of the page's own style sheet. */
  readonly css?: string;
  /** The wrapped text is shown, struck out: that may be said. */
  readonly shown?: boolean;
}

const block = (attributes: string) => (html: string) => `<div ${attributes}>${html}</div>`;

export const HIDINGS: readonly Hiding[] = [
  { name: 'hidden by class', wrap: block('class="pc-none"'), css: '.pc-none{display:none}' },
  {
    name: 'hidden by id and descent',
    wrap: block('id="bak"'),
    css: '.cms #x, #bak { color: red; display: none !important }',
  },
  { name: 'invisible by class', wrap: block('class="unseen"'), css: '.unseen { visibility: hidden }' },
  { name: 'hidden inline', wrap: block('style="color:#333; display : none;"') },
  { name: 'invisible inline', wrap: block('style="visibility:hidden"') },
  { name: 'hidden attribute', wrap: block('hidden') },
  { name: 'a dialog not open', wrap: (html) => `<dialog>${html}</dialog>` },
  { name: 'closed details', wrap: (html) => `<details><summary>历史版本</summary>${html}</details>` },
  { name: 'template', wrap: (html) => `<template>${html}</template>` },
  { name: 'noscript', wrap: (html) => `<noscript>${html}</noscript>` },
];

/** The same for a few characters inside a line or cell. */
export const INLINE_HIDINGS: readonly Hiding[] = [
  {
    name: 'a span hidden by class',
    wrap: (html) => `<span class="tip">${html}</span>`,
    css: 'td .tip, p .tip{display:none}',
  },
  { name: 'a span hidden inline', wrap: (html) => `<span style="display:none">${html}</span>` },
  { name: 'an invisible span', wrap: (html) => `<span style="visibility:hidden">${html}</span>` },
  { name: 'del', wrap: (html) => `<del>${html}</del>`, shown: true },
  { name: 's', wrap: (html) => `<s>${html}</s>`, shown: true },
  {
    name: 'struck by style',
    wrap: (html) => `<span style="text-decoration:line-through">${html}</span>`,
    shown: true,
  },
  {
    name: 'struck by class',
    wrap: (html) => `<span class="old">${html}</span>`,
    css: '.old{text-decoration:line-through}',
    shown: true,
  },
];

function addStyle(document: Document, css: string | undefined): void {
  if (css === undefined) return;
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** A copy of a table with other figures, and a sentence with another total, before the page's own. */
export function hideCopies(document: Document, hiding: Hiding, random: Random): void {
  addStyle(document, hiding.css);
  const key = random.pick(['requests', 'review-litigation', 'proactive']);
  const table = reportOfPage(document).querySelector(`[${TABLE}="${key}"]`);
  if (!table) throw new Error(`no table ${key}`);
  const copy = table.cloneNode(true) as Element;
  for (const cell of copy.querySelectorAll(`[${CELL}]`)) {
    cell.textContent = String(random.int(0, 999));
    cell.removeAttribute(CELL);
  }
  const place = document.createElement('div');
  place.innerHTML = hiding.wrap(`<p>全年收到政府信息公开申请${random.int(5000, 9000)}件。</p>${copy.outerHTML}`);
  table.before(...place.childNodes);
}

/** Digits beside some figures of the tables that are not theirs. */
export function hideDigits(document: Document, hiding: Hiding, random: Random): void {
  addStyle(document, hiding.css);
  const cells = Array.from(document.querySelectorAll(`[${CELL}*="/"]`));
  for (const cell of random.some(cells, 6)) {
    const digits = hiding.wrap(String(random.int(1, 99)));
    cell.innerHTML = random.chance(0.5) ? `${digits}${cell.innerHTML}` : `${cell.innerHTML}${digits}`;
  }
}

/** Marks that send a reader to a note. */
const MARKS = [
  '<sup>1</sup>',
  '<sup>[2]</sup>',
  '<sup>①</sup>',
  '①',
  '②',
  '²',
  '³',
  '*',
  '＊',
  '※',
  '<span style="vertical-align:super">3</span>',
  '<span style="vertical-align: super; font-size: 8px">注1</span>',
  '<sup>注</sup>',
];

/** Puts note marks behind some figures. Returns what was put where, for whoever reads the result. */
export function markNotes(document: Document, random: Random): string {
  const cells = Array.from(document.querySelectorAll(`[${CELL}*="/"]`));
  const mark = random.pick(MARKS);
  for (const cell of random.some(cells, 5)) cell.innerHTML = `${cell.innerHTML}${mark}`;
  return mark;
}

/** A note mark behind a figure of running text. */
export function noteMark(random: Random): string {
  return random.pick(MARKS);
}
