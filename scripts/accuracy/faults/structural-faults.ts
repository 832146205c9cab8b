import { COLUMNS, type Edition, requestRows } from '../official-form';
import type { Random } from '../random';
import { layOut, removeColumn, removeRow } from '../styles/grid';
import { HEADER, ROW, SECTION, TABLE, words } from '../tag-page';
import type { Truth } from '../truth';

/** A fault of the page's build: made before the page is drawn in a style. */
export interface StructuralFault {
  readonly family: string;
  readonly name: string;
  readonly make: (document: Document) => void;
  readonly truth: Truth;
  /** Findings that it may truly bring along: sums that can no longer be decided. */
  readonly allows: (finding: string) => boolean;
}

/** Nothing else may come of it. */
export const nothing = (): boolean => false;
/** Sums that need what is missing can't be decided; none of them may be called wrong. */
const undecided = (table: string) => (finding: string) =>
  finding.startsWith(`reconciliation/${table}`) && finding.endsWith(' cantTell');

/** One finding that must be there. */
export const failed = (id: string): Truth => new Map([[id, 'failed']]);

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
