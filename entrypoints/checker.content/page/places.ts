import type { Target } from '@/components/shared/target';
import type { CheckResult } from '@/lib/check-page';
import type { Finding } from '@/lib/judge/evaluation';
import { findText } from '@/lib/read/html/find-text';
import { anchor } from '@/lib/read/html/location';
import { renderedSight } from '@/lib/read/html/sight/rendered-sight';
import type { Location } from '@/lib/read/location';
import type { Steps } from '@/lib/read/steps';
import type { CellKey } from '@/lib/report/form/keys';
import { cellAt } from '@/lib/report/tables/cell-at';
import { isShown, type Markable } from '../../host/geometry';
import type { DrawnMark, Look } from '../../panel.content/marks/mark-layer';

/** A place that is marked for as long as the panel is open, and the findings that point at it. */
export interface MarkedPlace extends DrawnMark {
  readonly findings: readonly string[];
}

/** What a check says of places in the page, both ways. Live elements: valid for the page as it was checked. */
export interface Places {
  /** Those that have been found so far. */
  readonly marked: readonly MarkedPlace[];
  /** Finds all that is to be marked, with a pause after each place: one in a long paragraph takes some ms. */
  readonly markInSteps: () => Steps<void>;
  /** The official cell that an element of the page is. */
  readonly cells: ReadonlyMap<Element, CellKey>;
  /** Where a target of the panel stands in the page now; null when it is no longer there or not shown. */
  readonly find: (target: Target) => Markable | null;
}

/** Places of a check: soft marks for cells of failed equations and for the words that other failed findings quote. */
export function placesOf({ evaluation, report, elementAt }: CheckResult, document: Document): Places {
  const cells = new Map<Element, CellKey>();
  for (const table of Object.values(report.tables)) {
    for (const { at, row, column } of table?.cells ?? []) {
      const element = elementAt(at);
      if (element && !cells.has(element)) cells.set(element, { table: table.key, row, column });
    }
  }
  const elementOf = ({ table, row, column }: CellKey) => {
    const cell = cellAt(report.tables[table], row, column);
    return (cell && elementAt(cell.at)) ?? null;
  };
  const marked: MarkedPlace[] = [];
  return {
    marked,
    markInSteps: () => markPlaces(marked, evaluation.findings, elementOf, document),
    cells,
    find: (target) => {
      const what = target.kind === 'cell' ? elementOf(target.cell) : wordsAt(target.place, document);
      return what !== null && isShown(what) ? what : null;
    },
  };
}

function* markPlaces(
  marked: MarkedPlace[],
  findings: readonly Finding[],
  elementOf: (cell: CellKey) => Element | null,
  document: Document,
): Steps<void> {
  const marks = new Map<string | Element, { what: Markable; look: Look; findings: string[] }>();
  const add = (key: string | Element, what: Markable | null, look: Look, finding: string) => {
    if (what === null) return;
    const mark = marks.get(key);
    if (mark === undefined) {
      const added = { what, look, findings: [finding] };
      marks.set(key, added);
      marked.push(added);
    } else if (!mark.findings.includes(finding)) mark.findings.push(finding);
  };
  for (const { id, outcome, severity, equation, evidence } of findings) {
    if (outcome !== 'failed') continue;
    for (const { cell } of equation?.terms ?? []) {
      const element = elementOf(cell);
      if (element !== null) add(element, element, 'cell', id);
    }
    if (equation !== null) continue;
    for (const { place } of evidence) {
      add(`${place.path.join('.')} ${place.quote}`, wordsAt(place, document), severity, id);
      yield;
    }
  }
}

/** The words of a place where they can be told apart, else the element that holds them (a blank cell, words in an attribute). */
function wordsAt(place: Location, document: Document): Markable | null {
  // A look of its own each time: what was folded away may be open by now.
  const sight = renderedSight(window);
  const element = anchor(document, place, sight);
  if (element === undefined || !document.documentElement.contains(element)) return null;
  if (/^T[DH]$/.test(element.tagName)) return element;
  return findText(element, place.quote, sight) ?? element;
}
