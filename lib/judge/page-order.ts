import { SECTION_KEYS, type SectionKey, TABLE_KEYS } from '../report/form/keys';
import type { Report } from '../report/report';
import type { Outcome } from '../rules/rule';

/** Where a finding sorts: at a place (and at a character of its text), just before one, or at the report's start or end. */
export type Position =
  | { readonly kind: 'start' }
  | { readonly kind: 'at' | 'before'; readonly at: number; readonly offset: number }
  | { readonly kind: 'end' };

const KIND_ORDER = { start: 0, before: 1, at: 1, end: 2 } as const;

function placeOfSection(key: SectionKey, report: Report): Position {
  const here = report.sections.find((section) => section.key === key);
  if (here) return { kind: 'at', at: here.heading.at, offset: 0 };
  const later = SECTION_KEYS.slice(SECTION_KEYS.indexOf(key) + 1);
  const next = report.sections.find((section) => section.key !== null && later.includes(section.key));
  return next ? { kind: 'before', at: next.heading.at, offset: 0 } : { kind: 'end' };
}

/** The words that a report has at each place: several lines may stand in one. */
function wordsByPlace({ blocks, tables }: Report): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  const cells = TABLE_KEYS.flatMap((key) => tables[key]?.cells ?? []);
  for (const { at, text } of [...blocks, ...cells]) {
    const before = words.get(at);
    words.set(at, before === undefined ? text : `${before} ${text}`);
  }
  return words;
}

/** Tells the place of an outcome in a report; of what is missing, the place where it should stand. */
export function positions(report: Report): (outcome: Outcome) => Position {
  const words = wordsByPlace(report);
  return ({ evidence, subject }) => {
    const first = evidence?.[0];
    if (first) {
      const offset = words.get(first.at)?.indexOf(first.text) ?? 0;
      return { kind: 'at', at: first.at, offset: Math.max(0, offset) };
    }
    const { table, section } = subject;
    const part = table && report.tables[table]?.parts[0];
    if (part) return { kind: 'at', at: part.at, offset: 0 };
    const key = section ?? table;
    return key ? placeOfSection(key, report) : { kind: 'start' };
  };
}

/** Orders two positions as they follow each other in the page; 0 for the same one. */
export function comparePositions(a: Position, b: Position): number {
  if (a.kind === 'start' || a.kind === 'end' || b.kind === 'start' || b.kind === 'end') {
    return KIND_ORDER[a.kind] - KIND_ORDER[b.kind];
  }
  if (a.at !== b.at) return a.at - b.at;
  return a.kind === b.kind ? a.offset - b.offset : a.kind === 'before' ? -1 : 1;
}

/** The section an outcome belongs to: the one it names, else the one its place stands in; null outside the six. */
export function sectionOf(outcome: Outcome, report: Report): SectionKey | null {
  const named = outcome.subject.section ?? outcome.subject.table;
  if (named) return named;
  const at = outcome.evidence?.[0]?.at;
  if (at === undefined || report.closing.some((block) => block.at === at)) return null;
  const inside = report.sections.find((section) => section.blocks.some((block) => block.at === at));
  if (inside) return inside.key;
  const before = report.sections.filter(({ heading }) => heading.at <= at);
  return before[before.length - 1]?.key ?? null;
}
