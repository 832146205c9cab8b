import type { CleanPage } from '../clean-pages';
import { oneWrongCell } from '../faults/cell-faults';
import { missingColumn, missingRow, missingSection, missingTable } from '../faults/structural-faults';
import { wrongContact, wrongYear } from '../faults/text-faults';
import { makeFigures, type Size } from '../figures';
import { judge, judgeSame } from '../judge';
import { copyOf, makePage } from '../made-page';
import { PHRASINGS } from '../narrative-prose';
import type { Values } from '../official-form';
import { seeded, seedFor } from '../random';
import { drawPage, type Style } from '../styles/style';
import { readValues } from '../tag-page';
import { judgeCells, measureCells, type Run } from './cell-families';

const SIZES: readonly Size[] = ['small', 'medium', 'large'];

/** Made figures in one style: the clean page, wrong cells, faults of its build. */
export function measureStyle(page: CleanPage, style: Style, run: Run): void {
  const { check, amounts, collected, seed } = run;
  const random = seeded(seedFor(seed, `${page.slug} ${style.name}`));
  // Figures without thousands would not show that they are grouped.
  const size = style.name === 'grouped-thousands' ? 'large' : random.pick(SIZES);
  const values = makeFigures(page.edition, size, random);
  const phrasing = random.pick(PHRASINGS);
  const where = `${page.slug} ${style.name}`;
  const causes = style.causes ?? (() => false);
  const made = makePage(page, values, phrasing);
  drawPage(made.document, style);
  const checked = check(made.document, page.url);
  const clean = { where, checked, before: new Set<string>(), truth: new Map(), allows: causes };
  judge({ family: 'made figures, clean', ...clean }, collected);
  const drawn = { made, style, before: checked.findings, where, edition: page.edition, ownProse: false };
  measureCells(drawn, random, run);
  const faults = [
    ...Array.from({ length: amounts.structural }, () => missingRow(page.edition, random)),
    missingColumn(random),
    missingSection(random),
    missingTable(random),
    wrongYear(page.year, random),
    wrongContact(random),
  ];
  for (const { family, name, make, truth, allows } of faults) {
    const broken = makePage(page, values, phrasing);
    make(broken.document);
    drawPage(broken.document, style);
    judge(
      {
        family,
        where: `${where} ${name}`,
        checked: check(broken.document, page.url),
        before: checked.findings,
        truth,
        allows: (finding) => allows(finding) || causes(finding),
      },
      collected,
    );
  }
}

/** Whether a table has nothing but zeros: with blanks for them it would be a blank form. */
function hasZeroTable(values: Values): boolean {
  return ['requests', 'review-litigation'].some((table) =>
    [...values].every(([name, value]) => !name.startsWith(`${table}/`) || value === 0 || value === null),
  );
}

/** A page of the corpus in one style: the same findings as undrawn, then one wrong cell. */
export function measureDrawn(page: CleanPage, style: Style, before: ReadonlySet<string>, run: Run): void {
  const document = copyOf(page);
  const values = readValues(document);
  if (style.blanks && hasZeroTable(values)) return;
  drawPage(document, style);
  const checked = run.check(document, page.url);
  const where = `${page.slug} ${style.name}`;
  const allows = style.causes ?? (() => false);
  judgeSame({ family: 'drawn in a style, clean', where, checked, before, allows }, run.collected);
  const random = seeded(seedFor(run.seed, `own ${where}`));
  const made = { document, url: page.url, values, claims: [] };
  const drawn = { made, style, before: checked.findings, where, edition: page.edition, ownProse: true };
  judgeCells('one wrong cell', oneWrongCell(page.edition, values, random), drawn, run, true);
}
