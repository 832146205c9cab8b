import { elementText } from './element-text';
import { MARKUP_SIGHT } from './sight/markup-sight';
import { tagOf } from './sight/nature';
import { isDrawn, type Sight } from './sight/sight';
import { ownOf } from './unclobbered';

/** A cell with as much running text as this, in several paragraphs, is layout: no official cell comes near it. */
const LAYOUT_TEXT = 400;

/** What a table is made of. */
interface Shape {
  /** How many cells stand in it, those of tables in it counted in. */
  cells: number;
  /** Whether a table in it has two cells or more. */
  holdsTable: boolean;
}

/**
 * The shapes of `root`, where it is a table, and of all tables in it: each cell is counted once, however deep they are nested.
 * A table in another one that is not drawn counts for nothing.
 */
function shapesWithin(root: Element, sight: Sight): ReadonlyMap<Element, Readonly<Shape>> {
  const shapes = new Map<Element, Shape>();
  const add = (table: Element, cells: number, holdsTable: boolean): void => {
    const shape = shapes.get(table);
    if (shape) {
      shape.cells += cells;
      shape.holdsTable ||= holdsTable;
    } else shapes.set(table, { cells, holdsTable });
  };
  // From behind, so that a table is known before the one around it.
  const parts = ownOf(root, 'querySelectorAll').call(root, 'table, td, th');
  let parent: Element | null = null;
  let around: Element | null = null;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index] as Element;
    // The cells of a row stand in one table.
    if (part.parentElement !== parent) {
      parent = part.parentElement;
      around = (parent && ownOf(parent, 'closest').call(parent, 'table')) ?? null;
    }
    if (!around) continue;
    if (tagOf(part) !== 'TABLE') add(around, 1, false);
    else if (isDrawn(part, sight, around)) {
      const cells = shapes.get(part)?.cells ?? 0;
      add(around, cells, cells > 1);
    }
  }
  return shapes;
}

/** Whether a cell holds whole passages of text. */
function holdsPassages(cell: Element, sight: Sight): boolean {
  return (
    // The length of all that stands in it is asked first: the browser has it at once, and few cells are that long.
    (cell.textContent ?? '').length > LAYOUT_TEXT / 2 &&
    cell.querySelectorAll('p, div, br, li').length >= 3 &&
    elementText(cell, sight).length > LAYOUT_TEXT
  );
}

/**
 * Tells of `root` and the tables in it whether one only arranges the page: it holds other tables, one cell, or whole passages of
 * text. Good for as long as the page stays as it is.
 */
export function layoutTables(root: Element, sight: Sight): (table: Element) => boolean {
  let shapes: ReturnType<typeof shapesWithin> | undefined;
  return (table) => {
    shapes ??= shapesWithin(root, sight);
    const shape = shapes.get(table);
    return (
      shape === undefined ||
      shape.cells <= 1 ||
      shape.holdsTable ||
      Array.from(table.querySelectorAll('td, th')).some((cell) => holdsPassages(cell, sight))
    );
  };
}

/** Whether a table only arranges the page. */
export function isLayoutTable(table: Element, sight: Sight = MARKUP_SIGHT): boolean {
  return layoutTables(table, sight)(table);
}
