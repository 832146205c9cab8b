import fc from 'fast-check';
import type { CleanPage } from '../../accuracy/clean-pages';
import { movedApplicant, oneWrongCell, withFault, wrongReview } from '../../accuracy/faults/cell-faults';
import { makeFigures } from '../../accuracy/figures';
import { makePage } from '../../accuracy/made-page';
import { kindsIn, PHRASINGS, tellFigures, wrongFigure } from '../../accuracy/narrative-prose';
import type { Values } from '../../accuracy/official-form';
import { seeded } from '../../accuracy/random';
import { truthOf } from '../../accuracy/truth';
import { writeHtml } from '../html-page';

/** A fault as data. */
export interface Plant {
  readonly kind: 'cell' | 'review' | 'moved' | 'text';
  readonly size: 'small' | 'medium' | 'large';
  readonly seed: number;
}

/** Faults of figures: in tables 3 and 4, and in the text. */
export const plants: fc.Arbitrary<Plant> = fc.record({
  kind: fc.constantFrom('cell', 'review', 'moved', 'text'),
  size: fc.constantFrom('small', 'medium', 'large'),
  seed: fc.nat(0xffffff),
});

/** A clean page with made figures and a fault in them, and the findings that it must give. */
export function plantFault(page: CleanPage, { kind, size, seed }: Plant): { html: string; must: readonly string[] } {
  const { edition, year } = page;
  const random = seeded(seed);
  const right = makeFigures(edition, size, random);
  const phrasing = random.pick(PHRASINGS);
  const change = () => {
    const told = random.pick(kindsIn(phrasing));
    return { kind: told, told: wrongFigure(told, edition, right, random) };
  };
  // The text tells the right figures: a cell that is wrong may then disagree with it too.
  const paragraph = tellFigures(phrasing, edition, right, year, kind === 'text' ? change() : null);
  const faults = {
    cell: () => oneWrongCell(edition, right, random),
    review: () => wrongReview(right, random),
    moved: () => movedApplicant(right, random),
    text: () => new Map(),
  };
  const values: Values = withFault(right, faults[kind]());
  const { document } = makePage(page, values, phrasing, paragraph);
  const must = [...truthOf(edition, values, paragraph.claims)].map(([id, outcome]) =>
    outcome === 'either' ? `${id} failed|${id} cantTell` : `${id} ${outcome}`,
  );
  return { html: writeHtml(document), must };
}
