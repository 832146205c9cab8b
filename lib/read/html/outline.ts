import { foldSpace } from '../../text/text';
import { elementText, isBlock, isElement, isText, standIn } from './element-text';
import { MARKUP_SIGHT } from './markup-sight';
import { tagOf } from './nature';
import type { Sight } from './sight';

/** One thing of a page in reading order, with its element: of a line the block that it stands in. */
export interface OutlineItem {
  readonly kind: 'text' | 'table' | 'image';
  /** '' for what is no text: a data table's is not repeated. */
  readonly text: string;
  readonly element: Element;
}

/** A cell with as much running text as this, in several paragraphs, is layout: no official cell comes near it. */
const LAYOUT_TEXT = 400;

/** Whether a table within the table has two cells or more. Ends at the first table met twice, so no table is passed twice. */
function holdsTableOfCells(table: Element, cells: readonly Element[]): boolean {
  const met = new Set<Element>();
  for (const cell of cells) {
    for (let parent = cell.parentElement; parent && parent !== table; parent = parent.parentElement) {
      if (tagOf(parent) !== 'TABLE') continue;
      if (met.has(parent)) return true;
      met.add(parent);
    }
  }
  return false;
}

/** Whether a table only arranges the page: it holds other tables, one cell, or whole passages of text. */
export function isLayoutTable(table: Element, sight: Sight = MARKUP_SIGHT): boolean {
  const cells = Array.from(table.querySelectorAll('td, th'));
  if (cells.length <= 1) return true;
  if (holdsTableOfCells(table, cells)) return true;
  return cells.some(
    (cell) =>
      // The length of all that stands in it is asked first: the browser has it at once, and few cells are that long.
      (cell.textContent ?? '').length > LAYOUT_TEXT / 2 &&
      cell.querySelectorAll('p, div, br, li').length >= 3 &&
      elementText(cell, sight).length > LAYOUT_TEXT,
  );
}

/** The page below `root` in reading order, layout tables taken apart, data tables whole. Reads only. */
export function readOutline(root: Element, sight: Sight = MARKUP_SIGHT): OutlineItem[] {
  const items: OutlineItem[] = [];
  let line: string[] = [];
  let lineElement: Element | null = null;
  const flush = (): void => {
    const text = foldSpace(line.join(''));
    if (text !== '' && lineElement) items.push({ kind: 'text', text, element: lineElement });
    line = [];
    lineElement = null;
  };
  const write = (text: string, block: Element): void => {
    line.push(text);
    if (lineElement === null && text.trim() !== '') lineElement = block;
  };
  const visit = (parent: Element, block: Element, isVeiled: boolean): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        if (!isVeiled) write(child.data, block);
        continue;
      }
      if (!isElement(child)) continue;
      const look = sight(child);
      const instead = look === 'shown' || look === 'veiled' ? undefined : standIn(child, look, sight);
      if (instead === null) continue;
      if (instead !== undefined) {
        write(instead, block);
        continue;
      }
      const tag = tagOf(child);
      if (tag === 'BR') flush();
      else if (tag === 'IMG') {
        flush();
        items.push({ kind: 'image', text: '', element: child });
      } else if (tag === 'TABLE' && !isLayoutTable(child, sight)) {
        flush();
        items.push({ kind: 'table', text: '', element: child });
      } else if (isBlock(child)) {
        flush();
        visit(child, child, look === 'veiled');
        flush();
      } else visit(child, block, look === 'veiled');
    }
  };
  visit(root, root, sight(root) === 'veiled');
  flush();
  return items;
}
