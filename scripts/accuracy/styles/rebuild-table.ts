import { CELL, TABLE } from '../tag-page';
import { layOut, rowSpanOf, setSpan } from './grid';

/** Every slot a cell of its own: those that a span covered are empty. */
export function withoutSpans(table: Element): void {
  const slots = layOut(table);
  const document = table.ownerDocument;
  const lines = slots.rows.map((_, row) =>
    Array.from({ length: slots.width }, (_unused, column) => {
      const cell = slots.at(row, column);
      const start = cell && slots.startOf(cell);
      return cell && start?.row === row && start.column === column ? cell : document.createElement('td');
    }),
  );
  for (const [index, row] of slots.rows.entries()) {
    for (const cell of lines[index] ?? []) {
      cell.removeAttribute('rowspan');
      cell.removeAttribute('colspan');
      row.append(cell);
    }
  }
}

/** Cuts a table before a row; labels that reach over the cut are shortened, and an empty cell stands for them below. */
export function cutBefore(row: Element): void {
  const table = row.closest('table');
  if (!table) return;
  const slots = layOut(table);
  const index = slots.rows.indexOf(row);
  const document = table.ownerDocument;
  const below = document.createElement('table');
  below.setAttribute('border', '1');
  below.setAttribute(TABLE, table.getAttribute(TABLE) ?? '');
  const body = document.createElement('tbody');
  below.append(body);
  const reaching = new Set(Array.from({ length: slots.width }, (_, column) => slots.at(index, column)));
  const standIns: Element[] = [];
  for (const cell of reaching) {
    if (!cell || cell.parentElement === row) continue;
    const left = index - slots.startOf(cell).row;
    const standIn = cell.cloneNode(false) as Element;
    setSpan(standIn, 'rowspan', rowSpanOf(cell) - left);
    setSpan(cell, 'rowspan', left);
    standIns.push(standIn);
  }
  row.prepend(...standIns);
  body.append(...slots.rows.slice(index));
  const gap = document.createElement('p');
  gap.innerHTML = '&nbsp;';
  table.after(gap, below);
}

/** Breaks a row in the middle of its label: the figures stay above, the rest of the label begins the next page. */
export function breakLabel(row: Element): void {
  const label = Array.from(row.children)
    .filter((cell) => !cell.hasAttribute(CELL))
    .pop();
  const text = label?.textContent ?? '';
  if (!label || text.length < 8) return;
  const half = Math.ceil(text.length / 2);
  const rest = row.ownerDocument.createElement('tr');
  const end = label.cloneNode(false) as Element;
  end.removeAttribute('rowspan');
  end.textContent = text.slice(half);
  label.textContent = text.slice(0, half);
  rest.append(end, ...Array.from(row.querySelectorAll(`[${CELL}]`), () => row.ownerDocument.createElement('td')));
  for (const cell of layOutAround(row))
    if (cell.getAttribute('rowspan') !== '0') setSpan(cell, 'rowspan', rowSpanOf(cell) + 1);
  row.after(rest);
  cutBefore(rest);
}

/** Cells to the left of a row's own label that reach over it. */
function layOutAround(row: Element): Element[] {
  const table = row.closest('table');
  if (!table) return [];
  const slots = layOut(table);
  const index = slots.rows.indexOf(row);
  const cells = new Set(Array.from({ length: slots.width }, (_, column) => slots.at(index, column)));
  return [...cells].flatMap((cell) => (cell && (cell.parentElement !== row || rowSpanOf(cell) > 1) ? [cell] : []));
}
