import { CELL, SECTION, TABLE } from '../tag-page';

const SHOW_TEXT = 4;

/** The text nodes below an element that hold words. */
export function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() !== '' && node.parentElement?.closest('script, style, noscript, template') === null)
      nodes.push(node);
  }
  return nodes;
}

/** The marked tables, table 3 in as many parts as it has. */
export function tablesOf(document: Document, key?: string): Element[] {
  return Array.from(document.querySelectorAll(key ? `[${TABLE}="${key}"]` : `[${TABLE}]`));
}

/** Cells of the official tables that hold a label. */
export function labelCells(document: Document): Element[] {
  return tablesOf(document).flatMap((table) =>
    Array.from(table.querySelectorAll('td')).filter(
      (cell) => !cell.hasAttribute(CELL) && /^\s*(?!\d+\s*[^\s\d.．、])\S/u.test(cell.textContent ?? ''),
    ),
  );
}

/** The six headings, in order. */
export function headingsOf(document: Document): Element[] {
  return Array.from(document.querySelectorAll(`[${SECTION}]`));
}

/** Puts an element in another's place, children and marks kept. */
export function rename(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag);
  for (const { name, value } of Array.from(element.attributes)) renamed.setAttribute(name, value);
  renamed.append(...Array.from(element.childNodes));
  element.replaceWith(renamed);
  return renamed;
}
