import type { Quote } from '../../read/quote';
import { SECTION_KEYS, type TableKey } from '../../report/form/keys';
import type { Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';

/** One finding for all the parts that are not shown. */
const partUnshown = ruleOf('structure/part-unshown', function* ({ unshown }) {
  if (unshown.length === 0) {
    yield { outcome: 'passed', subject: {} };
    return;
  }
  // A table is named by its section.
  const elsewhere = new Set<string>(unshown.flatMap(({ sections, tables }) => [...sections, ...tables]));
  const named = SECTION_KEYS.filter((key) => elsewhere.has(key));
  yield {
    outcome: 'cantTell',
    subject: {},
    reason: 'unshown',
    data: { sections: named },
    evidence: unshown.map(({ quote }) => quote),
  };
});

/** A figure with the place to go to. */
interface Figure {
  readonly text: string;
  readonly place: Quote;
  /** The official table it stands in; null for the text. */
  readonly table: TableKey | null;
}

/** Figures by the official table in which they stand; those of the text under null. */
function byTable(figures: readonly Figure[]): ReadonlyMap<TableKey | null, readonly Figure[]> {
  const found = new Map<TableKey | null, Figure[]>();
  for (const figure of figures) {
    const own = found.get(figure.table);
    if (own) own.push(figure);
    else found.set(figure.table, [figure]);
  }
  return found;
}

const MOST_EXAMPLES = 3;
const MOST_PLACES = 20;

function* tellEach(figures: readonly Figure[], outcome: 'failed' | 'cantTell'): Generator<Outcome> {
  if (figures.length === 0) yield { outcome: 'passed', subject: {} };
  for (const [table, own] of byTable(figures)) {
    const examples = [...new Set(own.map(({ text }) => text))].slice(0, MOST_EXAMPLES);
    const data = { count: own.length, figures: examples };
    const evidence = own.slice(0, MOST_PLACES).map(({ place }) => place);
    yield table === null
      ? { outcome, subject: {}, reason: 'in-text', data, evidence }
      : { outcome, subject: { table }, reason: 'in-table', data: { ...data, table }, evidence };
  }
}

/** Subject: the table; none for the text. One finding each. */
const figureStruck = ruleOf('structure/figure-struck', function* (report) {
  const figures = report.struckFigures.map(({ struck, quote, table }) => ({ text: struck, place: quote, table }));
  yield* tellEach(figures, 'failed');
});

/** Subject: the table; none for the text. Undecided: what stands in a box may not be what was published. */
const figureInBox = ruleOf('structure/figure-in-box', function* (report) {
  const figures = report.boxedFigures.map(({ quote, table }) => ({ text: quote.text, place: quote, table }));
  yield* tellEach(figures, 'cantTell');
});

/** Rules of how the report is drawn on its page. */
export const drawingRules: readonly Rule[] = [partUnshown, figureStruck, figureInBox];
