import { CELL } from '../tag-page';

/** One way of drawing a report: what a maker of pages does to the same words and figures. */
export interface Style {
  readonly name: string;
  /** What it does, in one line of the printed list. */
  readonly shows: string;
  /** Changes the marked page in place. */
  readonly draw: (document: Document) => void;
  /** The inner HTML of a figure's cell. */
  readonly figure?: (text: string) => string;
  /** Zeros are left blank. */
  readonly blanks?: boolean;
  /** Findings that the style itself truly causes, as `id outcome`; nothing else may come or go. */
  readonly causes?: (id: string) => boolean;
}

const FIGURE = /^\d+(?:\.\d+)?$/;

/** Draws a page in a style: the page as a whole, then each figure. */
export function drawPage(document: Document, style: Style): void {
  const figures = Array.from(document.querySelectorAll(`[${CELL}]`)).flatMap((cell) => {
    const text = (cell.textContent ?? '').trim();
    return FIGURE.test(text) ? [{ cell, text }] : [];
  });
  style.draw(document);
  for (const { cell, text } of figures) {
    if (style.blanks && text === '0') cell.innerHTML = blankFor(cell);
    else if (style.figure) cell.innerHTML = style.figure(text);
  }
}

const BLANKS = ['', '&nbsp;', '<p>&nbsp;</p>', '<span><o:p>&nbsp;</o:p></span>', '—', '/'];

/** One of the ways a zero is left out, always the same for the same cell. */
function blankFor(cell: Element): string {
  const name = cell.getAttribute(CELL) ?? '';
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return BLANKS[hash % BLANKS.length] ?? '';
}

/** Writes a figure as the style writes figures; a zero is written out. */
export function writeFigure(cell: Element, text: string, style: Style): void {
  cell.innerHTML = style.figure ? style.figure(text) : text;
}
