import { CELL, ROW } from '../tag-page';
import { breakLabel, cutBefore, withoutSpans } from './rebuild-table';
import type { Style } from './style';
import { labelCells, rename, tablesOf } from './text-nodes';

const rowNamed = (document: Document, key: string): Element | null => document.querySelector(`[${ROW}="${key}"]`);

const pageBreaks: Style = {
  name: 'page-breaks',
  shows: 'table 3 in three tables, one label broken in its middle',
  draw: (document) => {
    const late = rowNamed(document, 'unprocessed.excessive');
    if (late) cutBefore(late);
    const broken = rowNamed(document, 'refused.prohibited-by-law');
    if (broken) breakLabel(broken);
  },
};

const repeatedHeads: Style = {
  name: 'repeated-heads',
  shows: 'table 3 in two tables, the head repeated over the second',
  draw: (document) => {
    const row = rowNamed(document, 'unavailable.not-held');
    const head = Array.from(row?.closest('table')?.querySelectorAll('tr') ?? []).slice(0, 3);
    if (!row || head.some((line) => line.hasAttribute(ROW))) return;
    cutBefore(row);
    row.before(...head.map((line) => line.cloneNode(true)));
  },
};

const fillers: Style = {
  name: 'filler-cells',
  shows: 'no spans in tables 3 and 4: empty cells fill the slots',
  draw: (document) => {
    for (const table of [...tablesOf(document, 'requests'), ...tablesOf(document, 'review-litigation')])
      withoutSpans(table);
  },
};

const rowspanZero: Style = {
  name: 'rowspan-zero',
  shows: 'a body for each part of table 3, 三、本年度办理结果 with rowspan="0"',
  draw: (document) => {
    const first = rowNamed(document, 'granted');
    const last = rowNamed(document, 'handled-total');
    const tail = rowNamed(document, 'carried-forward');
    const body = first?.parentElement;
    const group = first?.firstElementChild;
    if (!first || !last || !tail || !body || body !== last.parentElement || body !== tail.parentElement) return;
    if (Number(group?.getAttribute('rowspan')) < 15) return;
    const rows = Array.from(body.children);
    const middle = document.createElement('tbody');
    middle.append(...rows.slice(rows.indexOf(first), rows.indexOf(tail)));
    const end = document.createElement('tbody');
    end.append(...rows.slice(rows.indexOf(tail)));
    body.after(middle, end);
    group?.setAttribute('rowspan', '0');
  },
};

const headerCells: Style = {
  name: 'th-labels',
  shows: 'th with scope for every label, heads in thead',
  draw: (document) => {
    for (const cell of labelCells(document)) rename(cell, 'th').setAttribute('scope', 'col');
    for (const table of tablesOf(document, 'requests')) {
      const head = Array.from(table.querySelectorAll('tr')).slice(0, 3);
      if (head.length < 3 || head.some((row) => row.hasAttribute(ROW))) continue;
      const thead = document.createElement('thead');
      thead.append(...head);
      table.prepend(thead);
    }
  },
};

const fiveTables: Style = {
  name: 'five-tables',
  shows: 'table 2 in a table for each of its captions',
  draw: (document) => {
    for (const table of tablesOf(document, 'proactive')) {
      const captions = Array.from(table.querySelectorAll('tr')).filter(({ textContent }) =>
        /第二十条/.test(textContent ?? ''),
      );
      for (const caption of captions.slice(1).reverse()) cutBefore(caption);
    }
  },
};

const narrowBorders: Style = {
  name: 'rows-apart',
  shows: 'an empty row and an empty paragraph between the rows of table 3, comments inside cells',
  draw: (document) => {
    for (const cell of document.querySelectorAll(`[${CELL}]`)) cell.prepend(document.createComment('StartFragment'));
    const row = rowNamed(document, 'carried-forward');
    const empty = document.createElement('tr');
    empty.innerHTML = '<td colspan="10">&nbsp;</td>';
    row?.before(empty);
  },
};

/** Styles that build the tables otherwise. */
export const tableStyles: readonly Style[] = [
  pageBreaks,
  repeatedHeads,
  fillers,
  rowspanZero,
  headerCells,
  fiveTables,
  narrowBorders,
];
