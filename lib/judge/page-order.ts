import { SECTION_KEYS, type SectionKey } from '../report/form/keys';
import type { Report } from '../report/report';
import type { Outcome } from '../rules/rule';
import { foldSpace } from '../text/text';

/** Where a finding sorts: at an element (and at a character of its text), just before one, or at the report's start or end. */
export type Position =
  | { readonly kind: 'start' }
  | { readonly kind: 'at' | 'before'; readonly element: Element; readonly offset: number }
  | { readonly kind: 'end' };

const KIND_ORDER = { start: 0, before: 1, at: 1, end: 2 } as const;

function placeOfSection(key: SectionKey, report: Report): Position {
  const here = report.sections.find((section) => section.key === key);
  if (here) return { kind: 'at', element: here.heading.element, offset: 0 };
  const later = SECTION_KEYS.slice(SECTION_KEYS.indexOf(key) + 1);
  const next = report.sections.find((section) => section.key !== null && later.includes(section.key));
  return next ? { kind: 'before', element: next.heading.element, offset: 0 } : { kind: 'end' };
}

/** The place of an outcome in the page; of what is missing, the place where it should stand. */
export function positionOf(outcome: Outcome, report: Report): Position {
  const [first] = outcome.evidence ?? [];
  if (first) {
    const offset = foldSpace(first.element.textContent ?? '').indexOf(first.text);
    return { kind: 'at', element: first.element, offset: Math.max(0, offset) };
  }
  const { table, section } = outcome.subject;
  const element = table && report.tables[table]?.elements[0];
  if (element) return { kind: 'at', element, offset: 0 };
  const key = section ?? table;
  return key ? placeOfSection(key, report) : { kind: 'start' };
}

/** Orders two positions as they follow each other in the page; 0 for the same one. */
export function comparePositions(a: Position, b: Position): number {
  if (a.kind === 'start' || a.kind === 'end' || b.kind === 'start' || b.kind === 'end') {
    return KIND_ORDER[a.kind] - KIND_ORDER[b.kind];
  }
  if (a.element === b.element) {
    return a.kind === b.kind ? a.offset - b.offset : a.kind === 'before' ? -1 : 1;
  }
  return a.element.compareDocumentPosition(b.element) & 4 /* b follows a */ ? -1 : 1;
}

/** The section an outcome belongs to: the one it names, else the one its place stands in; null outside the six. */
export function sectionOf(outcome: Outcome, report: Report): SectionKey | null {
  const named = outcome.subject.section ?? outcome.subject.table;
  if (named) return named;
  const [first] = outcome.evidence ?? [];
  if (!first || report.closing.some((block) => block.element === first.element)) return null;
  const inside = report.sections.find((section) => section.blocks.some((block) => block.element === first.element));
  if (inside) return inside.key;
  const before = report.sections.filter(
    ({ heading }) => heading.element === first.element || heading.element.compareDocumentPosition(first.element) & 4,
  );
  return before[before.length - 1]?.key ?? null;
}
