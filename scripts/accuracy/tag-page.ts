import { COLUMNS, cellName, type Edition, GROUPS, OUTCOMES, requestRows, type Values } from './official-form';

/** Marks put on a page's own elements so that drawers and faults find them again; no reader of pages looks at them. */
export const CELL = 'data-cell';
export const HEADER = 'data-header';
export const ROW = 'data-row';
export const TABLE = 'data-table';
export const SECTION = 'data-section';
export const REPORT = 'data-report';

const SECTIONS: readonly (readonly [string, RegExp])[] = [
  ['overview', /总体/],
  ['proactive', /主动公开/],
  ['requests', /收到/],
  ['review-litigation', /复议/],
  ['improvements', /问题/],
  ['other-matters', /其他/],
];
const HEADINGS = /^[一二三四五六七]、.{2,30}$/;
const COLUMN_LABELS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** An element's words as they compare: compatibility forms folded, no white space. */
export function words(element: Element): string {
  return (element.textContent ?? '').normalize('NFKC').replace(/\s+/g, '').replace(/⻚/g, '页');
}

const cellsIn = (row: Element): Element[] => Array.from(row.children).filter(({ tagName }) => /^T[DH]$/.test(tagName));

function isDataTable(table: Element): boolean {
  return table.querySelector('table') === null && table.querySelectorAll('td').length > 4;
}

function tagRequests(rows: readonly Element[], edition: Edition): boolean {
  const left = [...requestRows(edition)];
  for (const row of rows) {
    const cells = cellsIn(row);
    const next = left[0];
    if (!next || cells.length < COLUMNS.length + 1) continue;
    const label = cells.slice(0, -COLUMNS.length).map(words).join('');
    if (!next.words.test(label)) continue;
    left.shift();
    row.setAttribute(ROW, next.key);
    row.closest('table')?.setAttribute(TABLE, 'requests');
    for (const [index, cell] of cells.slice(-COLUMNS.length).entries()) {
      cell.setAttribute(CELL, cellName('requests', next.key, COLUMNS[index] ?? ''));
    }
  }
  return left.length === 0;
}

function tagReview(tables: readonly Element[]): boolean {
  const table = tables.find((candidate) => /结果维持/.test(words(candidate)));
  const row = Array.from(table?.querySelectorAll('tr') ?? []).pop();
  const cells = row ? cellsIn(row) : [];
  if (!table || cells.length !== GROUPS.length * OUTCOMES.length) return false;
  table.setAttribute(TABLE, 'review-litigation');
  for (const [index, cell] of cells.entries()) {
    const group = GROUPS[Math.floor(index / OUTCOMES.length)] ?? '';
    cell.setAttribute(CELL, cellName('review-litigation', group, OUTCOMES[index % OUTCOMES.length] ?? ''));
  }
  return true;
}

function tagProactive(tables: readonly Element[]): void {
  for (const table of tables.filter((candidate) => /第二十条第/.test(words(candidate)))) {
    table.setAttribute(TABLE, 'proactive');
    for (const cell of table.querySelectorAll('td')) {
      if (/^[+-]?[\d.,]+$/.test(words(cell))) cell.setAttribute(CELL, 'proactive');
    }
  }
}

function tagHeadings(document: Document): boolean {
  const lines = Array.from(document.querySelectorAll('p, div, h1, h2, h3, h4')).filter(
    (element) => element.querySelector('p, div, table, h1, h2, h3, h4') === null && HEADINGS.test(words(element)),
  );
  let at = 0;
  for (const [key, pattern] of SECTIONS) {
    const index = lines.findIndex((line, position) => position >= at && pattern.test(words(line)));
    if (index < 0) return false;
    lines[index]?.setAttribute(SECTION, key);
    at = index + 1;
  }
  return true;
}

function tagReport(document: Document): boolean {
  const inside = Array.from(document.querySelectorAll(`[${TABLE}], [${SECTION}]`));
  let around: Element | null = inside[0] ?? null;
  while (around && !inside.every((element) => around?.contains(element))) around = around.parentElement;
  around?.setAttribute(REPORT, '');
  return around !== null && around !== document.body && around !== document.documentElement;
}

/** What of a page could be marked. */
export interface Tagged {
  /** Every cell of tables 3 and 4. */
  readonly cells: boolean;
  /** The six headings. */
  readonly headings: boolean;
  /** An element that holds headings and tables and nothing of the site. */
  readonly report: boolean;
}

/** Marks cells, headers, rows, tables and headings of a page, by the form's own words and order. */
export function tagPage(document: Document, edition: Edition): Tagged {
  const tables = Array.from(document.querySelectorAll('table')).filter(isDataTable);
  const rows = tables.flatMap((table) => Array.from(table.querySelectorAll('tr')));
  const requests = tagRequests(rows, edition);
  for (const table of tables.filter((candidate) => candidate.getAttribute(TABLE) === 'requests')) {
    const labels = [...COLUMN_LABELS];
    for (const cell of table.querySelectorAll(`tr:not([${ROW}]) td`)) {
      const index = labels.indexOf(words(cell));
      if (index < 0) continue;
      cell.setAttribute(HEADER, COLUMNS[index] ?? '');
      labels[index] = '';
    }
  }
  const review = tagReview(tables);
  tagProactive(tables);
  const headings = tagHeadings(document);
  return { cells: requests && review, headings, report: tagReport(document) };
}

/** The element that holds the report. */
export function reportOfPage(document: Document): Element {
  return document.querySelector(`[${REPORT}]`) ?? document.body;
}

/** Finds a marked cell. */
export function cellOf(document: Document, name: string): Element | null {
  return document.querySelector(`[${CELL}="${name}"]`);
}

/** Reads the marked figures of tables 3 and 4; null for blanks. */
export function readValues(document: Document): Values {
  return new Map(
    Array.from(document.querySelectorAll(`[${CELL}*="/"]`)).map((cell) => {
      const digits = /^\d[\d,]*/.exec(words(cell))?.[0].replace(/,/g, '');
      return [cell.getAttribute(CELL) ?? '', digits === undefined ? null : Number(digits)];
    }),
  );
}
