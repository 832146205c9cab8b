import { parseNumber } from '../../text/number';
import type { Cell, Grid } from '../grid';
import { elementText } from './element-text';
import type { Page } from './page';
import { tagOf } from './sight/nature';
import type { Sight } from './sight/sight';
import { firstElementOf, nextElementOf } from './unclobbered';

/** Boxes of a web form that a reader types into. */
const BOXES = 'input:not([type="hidden"]), textarea, select';

/** Limits of the HTML standard (tables, attributes common to td and th). */
const MOST_COLUMNS_SPANNED = 1000;
const MOST_ROWS_SPANNED = 65534;
/** No official table has 1,000 slots; beyond this a table is cut off, and says so, rather than let spans of a few cells fill the memory. */
export const MOST_SLOTS = 40_000;
const MOST_COLUMNS = 2000;

function span(cell: Element, name: 'colspan' | 'rowspan', least: number, most: number): number {
  const digits = /^[\s]*\+?(\d{1,9})/.exec(cell.getAttribute(name) ?? '')?.[1];
  const value = digits === undefined ? 1 : Number(digits);
  return value < least ? 1 : Math.min(value, most);
}

const GROUPS: ReadonlySet<string> = new Set(['TR', 'THEAD', 'TBODY', 'TFOOT']);
const ROWS: ReadonlySet<string> = new Set(['TR']);
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH']);

/** The children with one of the names that take room in the table: a row or cell that is not drawn at all leaves no gap. */
function childrenNamed(parent: Element, names: ReadonlySet<string>, sight: Sight): Element[] {
  const found: Element[] = [];
  for (let child = firstElementOf(parent); child; child = nextElementOf(child))
    if (names.has(tagOf(child)) && sight(child) !== 'absent') found.push(child);
  return found;
}

/** Whether words in a row, a group of rows or a cell are there to be read: they may be crossed out or unseen and yet take their place. */
function isLegible(element: Element, sight: Sight): boolean {
  const look = sight(element);
  return look !== 'unseen' && look !== 'struck';
}

/** Rows in the order they are drawn: heads, bodies and loose rows, feet; a nested table's rows are its own. */
function rowGroups(table: Element, sight: Sight): Element[][] {
  const heads: Element[][] = [];
  const bodies: Element[][] = [];
  const feet: Element[][] = [];
  let loose: Element[] | null = null;
  for (const child of childrenNamed(table, GROUPS, sight)) {
    const tag = tagOf(child);
    if (tag === 'TR') {
      if (loose === null) {
        loose = [];
        bodies.push(loose);
      }
      loose.push(child);
      continue;
    }
    loose = null;
    const group = tag === 'THEAD' ? heads : tag === 'TBODY' ? bodies : feet;
    group.push(childrenNamed(child, ROWS, sight));
  }
  return [...heads, ...bodies, ...feet];
}

/** A table inside a cell is layout when it holds one cell only: its text then belongs to the cell. */
function isForeignTable(element: Element): boolean {
  return tagOf(element) === 'TABLE' && element.querySelectorAll('td, th').length > 1;
}

/**
 * Reads a `<table>` into slots by the table model of the HTML standard (spans, `rowspan="0"`, overlaps: the first cell keeps
 * its slot), except that a row span ends with its row group, as browsers draw it. Never changes the table.
 */
export function readGrid(table: Element, page: Page): Grid {
  const { sight } = page;
  const hasBoxes = table.querySelector(BOXES) !== null;
  const slots: (Cell | undefined)[][] = [];
  const rows: Cell[][] = [];
  let width = 0;
  let filled = 0;
  let isCut = false;
  for (const group of rowGroups(table, sight)) {
    const end = rows.length + group.length;
    for (let row = rows.length; row < end; row += 1) slots[row] = [];
    for (const [indexInGroup, tr] of group.entries()) {
      const row = end - group.length + indexInGroup;
      const line: Cell[] = [];
      rows.push(line);
      const isRowLegible = isLegible(tr, sight) && (tr.parentElement === null || isLegible(tr.parentElement, sight));
      const slotRow = slots[row] ?? [];
      let column = 0;
      for (const element of childrenNamed(tr, CELLS, sight)) {
        while (slotRow[column] !== undefined) column += 1;
        isCut ||= column >= MOST_COLUMNS || filled >= MOST_SLOTS;
        if (isCut) break;
        const asked = span(element, 'rowspan', 0, MOST_ROWS_SPANNED);
        const rowSpan = asked === 0 ? end - row : Math.min(asked, end - row);
        const columnSpan = Math.min(span(element, 'colspan', 1, MOST_COLUMNS_SPANNED), MOST_COLUMNS - column);
        const text = isRowLegible && isLegible(element, sight) ? elementText(element, sight, isForeignTable) : '';
        const cell: Cell = {
          row,
          column,
          rowSpan,
          columnSpan,
          text,
          reading: parseNumber(text),
          isBox: hasBoxes && element.querySelector(BOXES) !== null,
          at: page.at(element),
        };
        line.push(cell);
        for (let y = row; y < row + rowSpan; y += 1) {
          isCut ||= filled >= MOST_SLOTS;
          if (isCut) break;
          const target = slots[y] ?? [];
          for (let x = column; x < column + columnSpan; x += 1) {
            if (target[x] === undefined) {
              target[x] = cell;
              filled += 1;
            }
          }
        }
        width = Math.max(width, column + columnSpan);
        column += columnSpan;
      }
    }
  }
  return {
    at: page.at(table),
    height: rows.length,
    width,
    isCut,
    rows,
    slot: (row, column) => slots[row]?.[column],
  };
}
