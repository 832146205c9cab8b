import { COLUMNS, type Edition, GROUPS, OUTCOMES, requestRows } from './official-form';
import type { Random } from './random';
import { layOut, removeColumn, removeRow } from './styles/grid';
import { HEADER, ROW, reportOfPage, SECTION, TABLE, words } from './tag-page';
import type { Truth } from './truth';

/** A fault of the page's build: made before the page is drawn in a style. */
export interface StructuralFault {
  readonly family: string;
  readonly name: string;
  readonly make: (document: Document) => void;
  readonly truth: Truth;
  /** Findings that it may truly bring along: sums that can no longer be decided. */
  readonly allows: (finding: string) => boolean;
}

const nothing = (): boolean => false;
/** Sums that need what is missing can't be decided; none of them may be called wrong. */
const undecided = (table: string) => (finding: string) =>
  finding.startsWith(`reconciliation/${table}`) && finding.endsWith(' cantTell');

const failed = (id: string): Truth => new Map([[id, 'failed']]);

/** A row of table 3 left out. */
export function missingRow(edition: Edition, random: Random): StructuralFault {
  const { key } = random.pick(requestRows(edition));
  return {
    family: 'missing row',
    name: key,
    make: (document) => {
      const row = document.querySelector(`[${ROW}="${key}"]`);
      if (row) removeRow(row);
    },
    truth: failed(`structure/row-missing:requests/${key}`),
    allows: undecided('requests'),
  };
}

/** A column of table 3 left out, its head and its figures. */
export function missingColumn(random: Random): StructuralFault {
  const key = random.pick(COLUMNS);
  return {
    family: 'missing column',
    name: key,
    make: (document) => {
      for (const table of document.querySelectorAll(`[${TABLE}="requests"]`)) {
        const head = table.querySelector(`[${HEADER}="${key}"]`);
        if (head) removeColumn(table, layOut(table).startOf(head).column);
      }
    },
    truth: failed(`structure/column-missing:requests/${key}`),
    allows: undecided('requests'),
  };
}

/** What stands under a heading, up to the next one or to the signature. */
function partOf(heading: Element): Element[] {
  const part: Element[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    const closes =
      next.tagName === 'P' && words(next) !== '' && words(next).length < 32 && !/[。；]$/.test(words(next));
    if (next.hasAttribute(SECTION) || (closes && heading.getAttribute(SECTION) === 'other-matters')) break;
    part.push(next);
  }
  return part;
}

const headingOf = (document: Document, key: string): Element | null => document.querySelector(`[${SECTION}="${key}"]`);

const SECTIONS = ['overview', 'proactive', 'requests', 'review-litigation', 'improvements', 'other-matters'] as const;

/** A section left out whole, its table with it. */
export function missingSection(random: Random): StructuralFault {
  const key = random.pick(SECTIONS);
  return {
    family: 'missing section',
    name: key,
    make: (document) => {
      const heading = headingOf(document, key);
      if (!heading) return;
      for (const element of partOf(heading)) element.remove();
      heading.remove();
    },
    truth: failed(`structure/section-missing:${key}`),
    allows: nothing,
  };
}

/** A table left out under its heading. */
export function missingTable(random: Random): StructuralFault {
  const key = random.pick(['proactive', 'requests', 'review-litigation']);
  return {
    family: 'missing table',
    name: key,
    make: (document) => {
      for (const table of document.querySelectorAll(`[${TABLE}="${key}"]`)) table.remove();
    },
    truth: failed(`structure/table-missing:${key}`),
    allows: nothing,
  };
}

/** Rewrites the paragraphs that hold a pattern; a page that has none is a fault of the harness. */
function rewriteIn(document: Document, pattern: RegExp, change: (text: string) => string): void {
  const paragraphs = Array.from(reportOfPage(document).querySelectorAll('p'));
  const changed = paragraphs.filter((paragraph) => {
    const before = paragraph.textContent ?? '';
    const after = pattern.test(before) ? change(before) : before;
    if (after !== before) paragraph.textContent = after;
    return after !== before;
  });
  if (changed.length === 0) throw new Error(`nothing to change: ${pattern}`);
}

/** A wrong year: in the title on the page, in the period as a whole, or a period that is no whole year. */
export function wrongYear(year: number, random: Random): StructuralFault {
  const other = year + random.pick([-1, 1, -2, 10]);
  const ends = [`${year}年11月30日`, `${year}年12月30日`, `${year + 1}年12月31日`];
  const kind = random.pick(['title', 'period', 'period-end']);
  return {
    family: 'wrong year',
    name: `${kind} ${other}`,
    make: (document) => {
      if (kind === 'title') {
        const title = document.querySelector('h1');
        if (title) title.textContent = (title.textContent ?? '').replace(String(year), String(other));
        return;
      }
      const period = new RegExp(`${year}年1月1日.{1,4}${year}年12月31日`);
      rewriteIn(document, period, (text) =>
        text.replace(period, (words) =>
          kind === 'period'
            ? words.replaceAll(`${year}年`, `${other}年`)
            : words.replace(`${year}年12月31日`, random.pick(ends)),
        ),
      );
    },
    truth: failed(kind === 'period-end' ? 'timing/period-mismatch' : 'timing/year-mismatch'),
    allows: nothing,
  };
}

/** How one field of the contact block is spoilt, and what must be found. */
const CONTACT_FAULTS: readonly (readonly [name: string, id: string, (text: string) => string])[] = [
  // Seven digits are lawful in many places: a digit must be lost from those to be told.
  ['phone digits lost', 'contact/phone-malformed:phone', (text) => text.replace(/(0\d{2,3}-\d{6})\d{1,2}/, '$1')],
  ['phone digit doubled', 'contact/phone-malformed:phone', (text) => text.replace(/(0\d{2,3}-\d{8})/, '$11')],
  ['phone without area code', 'contact/phone-no-area-code:phone', (text) => text.replace(/0\d{2,3}-(\d{7,8})/, '$1')],
  ['postcode digit lost', 'contact/postcode-malformed:postcode', (text) => text.replace(/(邮编：\d{5})\d/, '$1')],
  ['postcode digit doubled', 'contact/postcode-malformed:postcode', (text) => text.replace(/(邮编：\d{6})/, '$10')],
  ['e-mail without @', 'contact/email-malformed:email', (text) => text.replace('@', '')],
];

/** One field of the contact block spoilt. */
export function wrongContact(random: Random): StructuralFault {
  const [name, id, spoil] = random.pick(CONTACT_FAULTS);
  return {
    family: 'contact field spoilt',
    name,
    make: (document) => rewriteIn(document, /邮编：\d{6}/, spoil),
    truth: failed(id),
    allows: nothing,
  };
}

/** Names of the cells that hold totals. */
export function totalCells(edition: Edition): readonly string[] {
  return [
    ...requestRows(edition).map(({ key }) => `requests/${key}/total`),
    ...COLUMNS.slice(0, -1).map((column) => `requests/handled-total/${column}`),
    ...GROUPS.map((group) => `review-litigation/${group}/${OUTCOMES[4]}`),
  ];
}
