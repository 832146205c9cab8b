import type { CleanPage } from './clean-pages';
import { type Claim, type Paragraph, tellFigures } from './narrative-prose';
import type { Values } from './official-form';
import { CELL, cellOf, reportOfPage, words } from './tag-page';

/** A copy of a clean page with made figures and a paragraph that tells them. */
export interface MadePage {
  readonly document: Document;
  readonly url: string;
  readonly values: Values;
  readonly claims: readonly Claim[];
}

/** Copies a marked page. The copy is freed once the page is closed. */
export function copyOf(page: CleanPage): Document {
  return page.document.cloneNode(true) as Document;
}

const NARRATIVE = /^(?:\(二\)|\u5168年新收到|\(2\)).*件/;

/** The paragraph on applications, in section 一. */
function narrativeOf(document: Document): Element | undefined {
  return Array.from(reportOfPage(document).querySelectorAll('p')).find((paragraph) => NARRATIVE.test(words(paragraph)));
}

/** Puts figures into tables 3 and 4 and the paragraph that tells them into section 一; a given paragraph may have two lines. */
export function makePage(page: CleanPage, values: Values, phrasing: string, paragraph?: Paragraph): MadePage {
  const document = copyOf(page);
  for (const [name, value] of values) {
    const cell = cellOf(document, name);
    if (cell) cell.textContent = value === null ? '' : String(value);
  }
  const told = paragraph ?? tellFigures(phrasing, page.edition, values, page.year);
  const place = narrativeOf(document);
  if (!place) throw new Error(`${page.slug}: no paragraph on applications (${CELL})`);
  const [first = '', ...others] = told.text.split('\n').reverse();
  place.textContent = first;
  for (const line of others) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    place.before(paragraph);
  }
  return { document, url: page.url, values, claims: told.claims };
}
