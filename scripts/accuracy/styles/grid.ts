/** A table as rows of cells by slot, spans counted in; each cell with the slot it begins in. */
export interface Slots {
  readonly rows: readonly Element[];
  /** The cell that covers a slot. */
  readonly at: (row: number, column: number) => Element | undefined;
  readonly startOf: (cell: Element) => { readonly row: number; readonly column: number };
  readonly width: number;
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.getAttribute(name) ?? '1');
  if (span !== 0) return span;
  // To the end of the row group.
  const row = cell.parentElement;
  const rows = Array.from(row?.parentElement?.children ?? []);
  return row ? rows.length - rows.indexOf(row) : 1;
}

/** Lays the cells of a table without errors into slots. */
export function layOut(table: Element): Slots {
  const rows = Array.from(table.querySelectorAll('tr'));
  const slots: (Element | undefined)[][] = rows.map(() => []);
  const starts = new Map<Element, { row: number; column: number }>();
  let width = 0;
  for (const [row, tr] of rows.entries()) {
    let column = 0;
    for (const cell of Array.from(tr.children)) {
      while (slots[row]?.[column]) column += 1;
      starts.set(cell, { row, column });
      for (let y = row; y < Math.min(rows.length, row + spanOf(cell, 'rowspan')); y += 1) {
        for (let x = column; x < column + spanOf(cell, 'colspan'); x += 1) {
          const line = slots[y];
          if (line) line[x] = cell;
        }
      }
      column += spanOf(cell, 'colspan');
      width = Math.max(width, column);
    }
  }
  return {
    rows,
    width,
    at: (row, column) => slots[row]?.[column],
    startOf: (cell) => starts.get(cell) ?? { row: 0, column: 0 },
  };
}

/** A cell's rowspan in rows. */
export const rowSpanOf = (cell: Element): number => spanOf(cell, 'rowspan');

/** Sets a span, leaving the attribute out where it says nothing. */
export function setSpan(cell: Element, name: 'rowspan' | 'colspan', value: number): void {
  if (value <= 1) cell.removeAttribute(name);
  else cell.setAttribute(name, String(value));
}

/** Takes a row out of a table: spans that reach over it become shorter, labels that begin in it move down. */
export function removeRow(row: Element): void {
  const table = row.closest('table');
  if (!table) return;
  const slots = layOut(table);
  const index = slots.rows.indexOf(row);
  const next = slots.rows[index + 1];
  const moving: Element[] = [];
  for (const cell of new Set(Array.from({ length: slots.width }, (_, column) => slots.at(index, column)))) {
    if (!cell) continue;
    const rowSpan = spanOf(cell, 'rowspan');
    if (rowSpan <= 1) continue;
    if (cell.getAttribute('rowspan') !== '0') setSpan(cell, 'rowspan', rowSpan - 1);
    if (cell.parentElement === row) moving.push(cell);
  }
  next?.prepend(...moving);
  row.remove();
}

/** Takes the cells that begin or end in a column out of a table; wider ones become narrower. */
export function removeColumn(table: Element, column: number): void {
  const slots = layOut(table);
  const cells = new Set(slots.rows.map((_, row) => slots.at(row, column)));
  for (const cell of cells) {
    if (!cell) continue;
    const width = spanOf(cell, 'colspan');
    if (width > 1) setSpan(cell, 'colspan', width - 1);
    else cell.remove();
  }
}
